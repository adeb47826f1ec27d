import type { SurveyRow } from '../survey/survey-row.js';

/** Names of teams from the root down. */
export type TeamPath = readonly string[];

/** The root team; the organization has the same name. */
export const ROOT = 'OSMI 2014';

/** A person of the organization. `wave` is when they answer (0, 1, …); null when they don't. */
export interface Seat {
  readonly email: string;
  readonly name: string;
  readonly path: TeamPath;
  /** The one team that they lead, if any. */
  readonly leads: TeamPath | null;
  readonly row: SurveyRow;
  readonly wave: number | null;
}

/** What may happen to an answer, a comment or a number before anybody sees it. */
export const SUPPRESSIONS = [
  'team-is-no-unit', 'unit-passes-up', 'answer-destroyed', 'cell-discarded', 'driver-suppressed', 'comment-passes-up', 'comment-destroyed', 'detail-withheld',
] as const;
export type Suppression = (typeof SUPPRESSIONS)[number];

/** One way of playing the file. */
export interface Scenario {
  readonly name: string;
  readonly title: string;
  readonly seats: readonly Seat[];
  /** For each wave of answers whether a sealing tick follows it; the round is closed after the last. */
  readonly tickAfter: readonly boolean[];
  /** Suppressions without which the scenario would prove nothing. */
  readonly mustOccur: readonly Suppression[];
}

export const K = 5;
export const COMMENT_K = 10;
/** The fewest people that are a unit. */
export const LEAST_UNIT = K + 1;

/** The admin who sets the organization up. Sits in the root team, is asked where that is a unit, and never answers. */
export const ADMIN = { email: 'admin@osmi.example.org', name: 'Ada Admin' } as const;

export function keyOf(path: TeamPath): string {
  return path.join(' / ');
}

export function seatFor(row: SurveyRow, path: TeamPath, leads: TeamPath | null, wave: number | null): Seat {
  const number = String(row.number).padStart(4, '0');
  return { email: `person.${number}@osmi.example.org`, name: `Person ${number}`, path, leads, row, wave };
}
