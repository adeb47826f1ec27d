import type { LocalizedText } from '../../../kernel/locale.js';

/** How far a roster can be believed; `none`: there is none that is read. */
export type RosterState = 'fresh' | 'stale' | 'held' | 'failing' | 'none';

/** What one should know before relying on a roster. */
export interface RosterHealth {
  readonly state: RosterState;
  /** When it was last read well; the oldest where there are several. */
  readonly lastGoodAt: Date | null;
  /** What is wrong, in one sentence. */
  readonly problem: LocalizedText | null;
  /** Names on it that belong to nobody we know. */
  readonly unmatched: number;
}
