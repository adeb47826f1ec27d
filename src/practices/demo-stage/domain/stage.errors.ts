import type { MoveRefused } from './move-stage.js';
import type { StoredStage } from './stage.js';

/** Somebody else was first: the stage is no longer as it was seen. */
export interface StageHasMoved {
  readonly kind: 'stage-moved';
  readonly stage: StoredStage;
}

/** The edition is not at its demos. */
export interface DemosNotOn {
  readonly kind: 'demos-not-on';
  readonly isOver: boolean;
}

export type CommandRefused = MoveRefused | DemosNotOn;
