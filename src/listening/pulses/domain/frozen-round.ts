import type { Manifest } from '../../../engines/anonymity/manifest.js';
import type { SealingNode } from '../../../engines/anonymity/units.js';

/** What a round promised, as sealing and closing read it: the manifest is the only source, so what was shown is what is done. */
export interface FrozenRound {
  readonly manifest: Manifest;
  readonly manifestHash: string;
  /** Post-order; the last node is the top of the audience. */
  readonly tree: readonly SealingNode[];
}

/** How far a unit is: people asked, answers received so far in this round, answers not yet sealed. */
export interface UnitProgress {
  readonly unitId: string;
  readonly eligible: number;
  readonly answered: number;
  readonly pending: number;
  readonly completed: boolean;
}

/** An answer or a comment as it lies in the database. */
export interface SealedRow {
  readonly id: string;
  readonly unitId: string;
  readonly sealed: Uint8Array;
}
