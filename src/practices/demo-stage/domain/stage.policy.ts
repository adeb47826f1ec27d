import type { Phase } from '../../hack-week/domain/edition-phase.js';

/** How somebody stands to a stage. */
export interface StageStanding {
  readonly phase: Phase;
  /** Of its edition. */
  readonly isOrganizer: boolean;
  readonly isHost: boolean;
}

/** What somebody may do with a stage. Buttons and use cases read the same. */
export interface StageAbilities {
  /** Run it: call, start, stop. Whether commands are taken now is the phase's word. */
  readonly host: boolean;
  /** Name it, appoint hosts, set sessions and the running order. */
  readonly arrange: boolean;
}

const ARRANGING: ReadonlySet<Phase> = new Set<Phase>(['draft', 'ideas', 'hacking', 'frozen', 'demos']);

/** The one place that decides about stages. */
export function stageAbilities({ phase, isOrganizer, isHost }: StageStanding): StageAbilities {
  return { host: (isOrganizer || isHost) && ARRANGING.has(phase), arrange: isOrganizer && ARRANGING.has(phase) };
}

/** Demos run while the edition is at its demos, not before and not after. */
export function areDemosOn(phase: Phase): boolean {
  return phase === 'demos';
}

/** A recording is linked afterwards, by who presented it, who hosts the stage, or an organizer. */
export function mayLinkRecording(who: { readonly isPresenter: boolean; readonly isHost: boolean; readonly isOrganizer: boolean; readonly isDone: boolean }): boolean {
  return who.isDone && (who.isPresenter || who.isHost || who.isOrganizer);
}
