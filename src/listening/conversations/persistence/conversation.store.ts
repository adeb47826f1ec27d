import { Injectable } from '@nestjs/common';
import type { OrganizationId, PersonId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';

/** An acknowledgement as stored. */
export interface AcknowledgementRow {
  readonly commentId: string;
  readonly personId: PersonId;
  readonly on: string;
}

/** A message as stored; of the author when there is no person. */
export interface MessageRow {
  readonly commentId: string;
  readonly messageId: string;
  readonly personId: PersonId | null;
  /** The number of an author's answer; null for a reader's reply. */
  readonly sequence: number | null;
  readonly body: string;
  readonly on: string;
}

/** An author's answer that waits for its day, sealed. */
export interface WaitingAnswer {
  readonly roundId: string;
  readonly commentId: string;
  readonly sequence: number;
  readonly sealed: Uint8Array;
}

/** An author's answer as it was said before; one of `sealed` and `body` is null. */
export interface KnownAnswer {
  readonly sealed: Uint8Array | null;
  readonly body: string | null;
  readonly on: string;
}

/** A comment that waits to be destroyed. */
export interface WaitingWithdrawal {
  readonly roundId: string;
  readonly commentId: string;
}

/** An author's answer on its way to the readers. */
export interface DeliveredAnswer extends Omit<WaitingAnswer, 'sealed'> {
  readonly messageId: string;
  readonly body: string;
}

const OWN = 'organization_id = current_organization()';

/** What is said about comments. Whoever writes holds the lock on the comment. */
@Injectable()
export class ConversationStore {
  acknowledgements(tx: Tx, commentIds: readonly string[]): Promise<AcknowledgementRow[]> {
    return rows(tx, `select comment_id as "commentId", person_id as "personId", acknowledged_on::text as on from comment_acknowledgement where ${OWN} and comment_id = any($1::uuid[]) order by acknowledged_on, person_id`, [commentIds]);
  }

  async acknowledgedComments(tx: Tx): Promise<readonly string[]> {
    return (await rows<{ id: string }>(tx, `select distinct comment_id as id from comment_acknowledgement where ${OWN}`)).map(({ id }) => id);
  }

  /** True when this is new. */
  async acknowledge(tx: Tx, organization: OrganizationId, comment: { roundId: string; commentId: string }, personId: string, now: Date): Promise<boolean> {
    const added = await rows(tx, `
      insert into comment_acknowledgement (organization_id, round_id, comment_id, person_id, acknowledged_on)
      select $1, $2, $3, $4, ($5::timestamptz at time zone o.time_zone)::date from organization o where o.organization_id = $1
      on conflict do nothing returning 1`, [organization, comment.roundId, comment.commentId, personId, now]);
    return added.length > 0;
  }

  /** True when there was one to take back. */
  async takeBack(tx: Tx, commentId: string, personId: string): Promise<boolean> {
    const gone = await rows<{ id: string }>(tx, `with gone as (delete from comment_acknowledgement where ${OWN} and comment_id = $1 and person_id = $2 returning comment_id) select comment_id as id from gone`, [commentId, personId]);
    return gone.length > 0;
  }

  messages(tx: Tx, commentIds: readonly string[]): Promise<MessageRow[]> {
    return rows(tx, `select comment_id as "commentId", message_id as "messageId", person_id as "personId", sequence, body, written_on::text as on from comment_message where ${OWN} and comment_id = any($1::uuid[]) order by comment_id, place`, [commentIds]);
  }

  async reply(tx: Tx, organization: OrganizationId, comment: { roundId: string; commentId: string }, reply: { messageId: string; personId: string; body: string }, now: Date): Promise<void> {
    await tx.query(`
      insert into comment_message (organization_id, round_id, comment_id, message_id, place, person_id, body, written_on)
      select $1, $2, $3, $4, (select coalesce(max(m.place), 0) + 1 from comment_message m where m.organization_id = $1 and m.comment_id = $3), $5, $6, ($7::timestamptz at time zone o.time_zone)::date
        from organization o where o.organization_id = $1`,
      [organization, comment.roundId, comment.commentId, reply.messageId, reply.personId, reply.body, now]);
  }

  /** The author's answer of this number, waiting (sealed) or delivered, with its day of delivery; undefined for one that never came. One statement: it may be delivered meanwhile. */
  answerOf(tx: Tx, commentId: string, sequence: number): Promise<KnownAnswer | undefined> {
    return row<KnownAnswer>(tx, `
      select sealed, null as body, deliver_on::text as on from waiting_comment_answer where ${OWN} and comment_id = $1 and sequence = $2
      union all select null, body, written_on::text from comment_message where ${OWN} and comment_id = $1 and sequence = $2`, [commentId, sequence]);
  }

  /** Whether a reader said something to the author. */
  async hasReply(tx: Tx, commentId: string): Promise<boolean> {
    return (await row(tx, `select 1 from comment_message where ${OWN} and comment_id = $1 and person_id is not null limit 1`, [commentId])) !== undefined;
  }

  async putWaiting(tx: Tx, organization: OrganizationId, { roundId, commentId, sequence, sealed }: WaitingAnswer, deliverOn: string): Promise<void> {
    await tx.query(`insert into waiting_comment_answer (organization_id, round_id, comment_id, sequence, sealed, deliver_on) values ($1, $2, $3, $4, $5, $6)`, [organization, roundId, commentId, sequence, sealed, deliverOn]);
  }

  /** Comments with answers to deliver by that day; none of those that are being taken back. */
  async due(tx: Tx, until: string): Promise<readonly string[]> {
    return (await rows<{ id: string }>(tx, `select distinct comment_id as id from waiting_comment_answer a where ${OWN} and deliver_on <= $1
      and not exists (select from waiting_comment_withdrawal w where w.organization_id = a.organization_id and w.comment_id = a.comment_id)`, [until])).map(({ id }) => id);
  }

  /** Takes what is due out of the waiting ones. */
  takeDue(tx: Tx, commentIds: readonly string[], until: string): Promise<WaitingAnswer[]> {
    return rows(tx, `
      with taken as (delete from waiting_comment_answer where ${OWN} and comment_id = any($1::uuid[]) and deliver_on <= $2 returning round_id, comment_id, sequence, sealed)
      select round_id as "roundId", comment_id as "commentId", sequence, sealed from taken order by comment_id, sequence`, [commentIds, until]);
  }

  /** Written in the order given, which is shuffled: the order of rows tells nothing of when they came. Within a comment by number. */
  async deliver(tx: Tx, organization: OrganizationId, answers: readonly DeliveredAnswer[], on: string): Promise<void> {
    await tx.query(`
      insert into comment_message (organization_id, round_id, comment_id, message_id, place, sequence, body, written_on)
      select $1, a."roundId", a."commentId", a."messageId",
             coalesce((select max(m.place) from comment_message m where m.organization_id = $1 and m.comment_id = a."commentId"), 0) + row_number() over (partition by a."commentId" order by a.sequence), a.sequence, a.body, $3
        from rows from (jsonb_to_recordset($2::jsonb) as ("roundId" uuid, "commentId" uuid, "messageId" uuid, sequence integer, body text)) with ordinality as a order by a.ordinality`,
      [organization, JSON.stringify(answers), on]);
  }

  /** Writes down that a comment is to be destroyed; said twice it is there once. */
  async putWithdrawal(tx: Tx, organization: OrganizationId, { roundId, commentId }: WaitingWithdrawal): Promise<void> {
    await tx.query(`insert into waiting_comment_withdrawal (organization_id, round_id, comment_id) values ($1, $2, $3) on conflict do nothing`, [organization, roundId, commentId]);
  }

  async isBeingWithdrawn(tx: Tx, commentId: string): Promise<boolean> {
    return (await row(tx, `select 1 from waiting_comment_withdrawal where ${OWN} and comment_id = $1`, [commentId])) !== undefined;
  }

  withdrawals(tx: Tx): Promise<WaitingWithdrawal[]> {
    return rows(tx, `select round_id as "roundId", comment_id as "commentId" from waiting_comment_withdrawal where ${OWN} order by comment_id`);
  }

  /** Everything that was written about comments, delivered or not: readers may have quoted them. */
  async destroy(tx: Tx, commentIds: readonly string[]): Promise<void> {
    for (const table of ['waiting_comment_withdrawal', 'waiting_comment_answer', 'comment_message']) await tx.query(`delete from ${table} where ${OWN} and comment_id = any($1::uuid[])`, [commentIds]);
  }

  /**
   * Writes waiting answers anew, in a random order: afterwards all have the number of one transaction, and neither it nor their place tells when they
   * came. Only when there are several numbers.
   */
  async shuffleWaiting(tx: Tx): Promise<void> {
    await tx.query(`
      with gone as (delete from waiting_comment_answer where ${OWN} and (select count(distinct w.xmin::text) from waiting_comment_answer w where w.${OWN}) > 1 returning *)
      insert into waiting_comment_answer select * from gone order by gen_random_uuid()`);
  }

  /** Moves the organization on to this tick; false when that was done before. */
  async beginTick(tx: Tx, organization: OrganizationId, tick: Date): Promise<boolean> {
    const moved = await rows(tx, `
      insert into conversation_tick as t (organization_id, ticked_at) values ($1, $2)
      on conflict (organization_id) do update set ticked_at = excluded.ticked_at where t.ticked_at < excluded.ticked_at returning 1`, [organization, tick]);
    return moved.length > 0;
  }

  async tickSeconds(tx: Tx): Promise<number> {
    return (await row<{ seconds: number }>(tx, `select sealing_tick_seconds as seconds from organization where ${OWN}`))!.seconds;
  }

  async timeZone(tx: Tx): Promise<string> {
    return (await row<{ zone: string }>(tx, `select time_zone as zone from organization where ${OWN}`))!.zone;
  }
}
