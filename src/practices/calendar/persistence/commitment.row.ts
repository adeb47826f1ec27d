import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { CommitmentId, PersonId, TeamId } from '../../../kernel/ids.js';
import type { Commitment, CommitmentKind } from '../domain/commitment.js';

/** A row as `COMMITMENT_COLUMNS` select it. */
export interface CommitmentRow {
  readonly id: CommitmentId;
  readonly person_id: PersonId;
  readonly team_id: TeamId | null;
  readonly kind: CommitmentKind;
  readonly owner_key: string;
  readonly role: string | null;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly day: CalendarDate | null;
  readonly zone: string | null;
  readonly title_en: string;
  readonly title_de: string;
  readonly path: string | null;
  readonly is_blocking: boolean;
  readonly sequence: number;
  readonly created_at: Date;
  readonly changed_at: Date;
  readonly cancelled_at: Date | null;
}

/** What a query of `commitment c` selects. */
export const COMMITMENT_COLUMNS = `c.commitment_id as id, c.person_id, c.team_id, c.kind, c.owner_key, c.role, lower(c.span) as starts_at, upper(c.span) as ends_at,
  c.day::text as day, c.zone, c.title_en, c.title_de, c.path, c.is_blocking, c.sequence, c.created_at, c.changed_at, c.cancelled_at`;

export function toCommitment(row: CommitmentRow): Commitment {
  return {
    id: row.id, kind: row.kind, ownerKey: row.owner_key, personId: row.person_id, teamId: row.team_id, role: row.role, from: row.starts_at, to: row.ends_at,
    day: row.day, zone: row.zone, title: { en: row.title_en, de: row.title_de }, path: row.path, isBlocking: row.is_blocking, sequence: row.sequence,
    createdAt: row.created_at, changedAt: row.changed_at, cancelledAt: row.cancelled_at,
  };
}
