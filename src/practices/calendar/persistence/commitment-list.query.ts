import type { PersonId, TeamId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { Commitment, CommitmentKind } from '../domain/commitment.js';
import type { Span } from '../domain/working-day.js';
import { COMMITMENT_COLUMNS, toCommitment, type CommitmentRow } from './commitment.row.js';

/** Whose calendar: one person's, or what the people of teams promised and what was promised for these teams. */
export type CalendarOf = { readonly personId: PersonId } | { readonly teamIds: readonly TeamId[] };

/** Which of its commitments. */
export interface CommitmentsWanted extends Span {
  readonly kinds: readonly CommitmentKind[];
  /** Tombstones since then as well; null leaves them all out. */
  readonly cancelledSince: Date | null;
}

const KEPT = `c.kind = any($3::text[]) and (c.state = 'active' or c.cancelled_at >= $4)`;

const OF_PERSON = `
  select ${COMMITMENT_COLUMNS} from commitment c
   where c.organization_id = current_organization() and c.person_id = $5 and c.span && tstzrange($1, $2) and ${KEPT}
   order by lower(c.span), c.commitment_id`;

const OF_TEAMS = `
  with promised as (
    select c.commitment_id from membership m join organization o on o.organization_id = m.organization_id
      join commitment c on c.organization_id = m.organization_id and c.person_id = m.person_id and c.span && tstzrange($1, $2)
     where m.organization_id = current_organization() and m.team_id = any($5::uuid[])
       and m.starts_on <= ($6::timestamptz at time zone o.time_zone)::date and (m.ends_on is null or m.ends_on > ($6::timestamptz at time zone o.time_zone)::date)
    union
    select c.commitment_id from unnest($5::uuid[]) as t (team_id)
      join commitment c on c.organization_id = current_organization() and c.team_id = t.team_id and c.span && tstzrange($1, $2)
  )
  select ${COMMITMENT_COLUMNS} from commitment c join promised on promised.commitment_id = c.commitment_id
   where c.organization_id = current_organization() and ${KEPT}
   order by lower(c.span), c.commitment_id`;

/** Commitments that overlap the window, the earliest first. Of teams: of the people who are in them at `now`. */
export async function listCommitments(tx: Tx, of: CalendarOf, { from, to, kinds, cancelledSince }: CommitmentsWanted, now: Date): Promise<readonly Commitment[]> {
  const wanted = [from, to, kinds, cancelledSince];
  const found = 'personId' in of ? await rows<CommitmentRow>(tx, OF_PERSON, [...wanted, of.personId]) : await rows<CommitmentRow>(tx, OF_TEAMS, [...wanted, of.teamIds, now]);
  return found.map(toCommitment);
}

/** Where somebody's clock is. */
export async function zoneOfPerson(tx: Tx, personId: PersonId): Promise<string | undefined> {
  return (await row<{ zone: string }>(tx, 'select time_zone as zone from person where organization_id = current_organization() and person_id = $1', [personId]))?.zone;
}
