import { randomUUID } from 'node:crypto';
import type { OrganizationId, PersonId } from '../../src/kernel/ids.js';
import type { Builders } from './builders.js';
import type { HackWeekRows } from './hack-week-rows.js';

/** Ids of what `ballotRows` wrote. */
export interface BallotRows {
  /** An edition whose results are published. */
  readonly publishedEdition: string;
  readonly hackAward: string;
}

/** An edition with published results, awards, a ballot log, an open ballot and an outcome, by SQL; what it says begins with `name`. */
export async function ballotRows(build: Builders, organization: OrganizationId, name: string, { hackProject, hackEdition }: HackWeekRows, person: PersonId): Promise<BallotRows> {
  const [publishedEdition, hackAward, ballot] = [randomUUID(), randomUUID(), randomUUID()];
  const insert = (table: string, columns: string, values: readonly unknown[]): Promise<unknown> =>
    build.query(organization, `insert into ${table} (organization_id, ${columns}) values ($1, ${values.map((_, index) => `$${index + 2}`).join(', ')})`, [organization, ...values]);
  await insert('hack_edition', 'edition_id, number, name, starts_on, days, zone, freezes_at, demos_at, follows_dates, phase, phase_changed_at, created_at', [
    publishedEdition, 2, `${name} hacked`, '2025-03-03', 7, 'Europe/Berlin', '2025-03-09T11:00:00Z', '2025-03-09T12:00:00Z', false, 'published', '2025-03-10T09:00:00Z', '2025-03-03T09:00:00Z',
  ]);
  await insert('ballot_question', 'question_id, edition_id, kind, picks, fewest_viewers, ballots', [publishedEdition, publishedEdition, 'main', 5, 1, 1]);
  await insert('ballot_log', 'question_id, ballot_number, picks, watched', [publishedEdition, randomUUID(), [hackProject], [hackProject]]);
  await insert('ballot_result', 'question_id, entry_id, picks, viewers, lower, place, is_tied, position', [publishedEdition, hackProject, 1, 1, 0.2, 1, false, 0]);
  await insert('hack_award', 'award_id, edition_id, title, kind, newcomers, created_at', [hackAward, hackEdition, `${name} award`, 'filter', true, '2026-03-02T09:00:00Z']);
  await insert('hack_award_winner', 'award_id, entry_id', [hackAward, hackProject]);
  await insert('ballot_question', 'question_id, edition_id, kind, picks, fewest_viewers, seed', [hackEdition, hackEdition, 'main', 5, 1, Buffer.alloc(32)]);
  await insert('ballot_paper', 'question_id, person_id, ballot_id', [hackEdition, person, ballot]);
  await insert('ballot_event', 'ballot_id, event_no, sealed', [ballot, 1, Buffer.alloc(2076)]);
  await insert('hack_outcome', 'entry_id, days, outcome, note, answered_by, answered_at', [hackProject, 30, 'shipped', `${name} ships`, person, '2026-03-02T09:00:00Z']);
  return { publishedEdition, hackAward };
}
