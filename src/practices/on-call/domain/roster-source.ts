import type { TeamId } from '../../../kernel/ids.js';
import type { SourceKind } from './on-call-shift.js';
import type { SourceState } from './roster-health.js';
import type { RosterError } from './roster.errors.js';

/** Where a team's roster is read, with what came of it. Its settings and key are sealed and not in here. */
export interface RosterSource {
  readonly sourceId: string;
  readonly teamId: TeamId;
  readonly kind: SourceKind;
  readonly label: string;
  /** Where it is read, without anything secret; null for a file. */
  readonly address: string | null;
  /** The role of shifts that name none. */
  readonly defaultRole: string;
  readonly isPaused: boolean;
  readonly addedAt: Date;
  readonly nextReadAt: Date;
  readonly lastTriedAt: Date | null;
  /** When a reading was last taken over, or found to say the same. */
  readonly lastGoodAt: Date | null;
  /** Readings failed in a row, and why the last one did. */
  readonly failures: number;
  readonly problem: RosterError | null;
  /** Since when a shrinking reading waits for a person. */
  readonly heldAt: Date | null;
  readonly staleToldAt: Date | null;
  readonly heldToldAt: Date | null;
  /** Names that leads were told nobody here is known by. */
  readonly unmatchedTold: readonly string[];
  /** No longer read; kept for the history of its shifts. */
  readonly removedAt: Date | null;
}

/** The source as its health is judged. */
export function healthState(source: RosterSource, reachesUntil: Date | null): SourceState {
  const { isPaused, addedAt, lastGoodAt, failures, heldAt } = source;
  return { isPaused, isFile: source.kind === 'ics-file', addedAt, lastGoodAt, failures, isHeld: heldAt !== null, reachesUntil };
}

/** What one reading did, as the log of a source keeps it. */
export interface RosterImport {
  readonly importId: string;
  readonly sourceId: string;
  readonly at: Date;
  /** `matched`: no reading, somebody was recognised or left. Readings that changed nothing aren't kept. */
  readonly outcome: 'applied' | 'accepted' | 'held' | 'failed' | 'matched';
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unmatched: number;
  /** Code T days and other promises that gave way. */
  readonly displaced: number;
  readonly problem: RosterError | null;
}
