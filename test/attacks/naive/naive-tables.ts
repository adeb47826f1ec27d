import type { Client } from 'pg';

/**
 * Answers as survey products commonly store them: a row of an invitation that knows its person and when it was used, a row of a response
 * with a time, a row of a comment with the response's time. No foreign key leads from answer to person, and still. Attack tests only.
 */
export async function makeNaiveTables(client: Client): Promise<void> {
  await client.query(`create schema naive`);
  await client.query(`create table naive.invitation (code uuid primary key default gen_random_uuid(), person_id uuid not null, used_at timestamptz)`);
  await client.query(`create table naive.response (response_id serial primary key, unit_id uuid not null, scores integer[] not null, received_at timestamptz not null)`);
  await client.query(`create table naive.comment (comment_id uuid primary key default gen_random_uuid(), unit_id uuid not null, body text not null, received_at timestamptz not null)`);
}

/** Takes an answer in one transaction: marks the invitation used, stores scores and comment apart. */
export async function answerNaively(client: Client, answer: { personId: string; unitId: string; scores: readonly number[]; comment: string; at: Date }): Promise<void> {
  const { personId, unitId, scores, comment, at } = answer;
  await client.query('begin');
  await client.query(`insert into naive.invitation (person_id) values ($1)`, [personId]);
  await client.query(`update naive.invitation set used_at = $2 where person_id = $1`, [personId, at]);
  await client.query(`insert into naive.response (unit_id, scores, received_at) values ($1, $2, $3)`, [unitId, scores, at]);
  await client.query(`insert into naive.comment (unit_id, body, received_at) values ($1, $2, $3)`, [unitId, comment, at]);
  await client.query('commit');
}
