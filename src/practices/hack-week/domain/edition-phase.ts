import { follow, type TransitionTable } from '../../../kernel/transition-table.js';

export const PHASES = ['draft', 'ideas', 'hacking', 'frozen', 'demos', 'tally', 'published', 'archived'] as const;
/** Where an edition is, in the order it goes through. */
export type Phase = (typeof PHASES)[number];
export type PhaseAction = 'open-ideas' | 'start' | 'freeze' | 'begin-demos' | 'count' | 'publish' | 'archive' | 'back';

const BACK = 'an organizer, with a reason';

/** The way of an edition. Where a date does it, an organizer may do it earlier; back goes one step, with a reason, until the results are published. */
export const PHASE_LIFECYCLE: TransitionTable<Phase, PhaseAction> = [
  { from: 'draft', action: 'open-ideas', to: 'ideas', when: 'the day from which ideas are gathered, or an organizer' },
  { from: 'ideas', action: 'start', to: 'hacking', when: 'the first day, or an organizer' },
  { from: 'ideas', action: 'back', to: 'draft', when: `${BACK}, while there are no ideas` },
  { from: 'hacking', action: 'freeze', to: 'frozen', when: 'the time of the freeze, or an organizer' },
  { from: 'hacking', action: 'back', to: 'ideas', when: BACK },
  { from: 'frozen', action: 'begin-demos', to: 'demos', when: 'the time of the demos, or an organizer' },
  { from: 'frozen', action: 'back', to: 'hacking', when: BACK },
  { from: 'demos', action: 'count', to: 'tally', when: 'the time at which the ballot closes, where there is one, or an organizer' },
  { from: 'demos', action: 'back', to: 'frozen', when: BACK },
  { from: 'tally', action: 'publish', to: 'published', when: 'an organizer' },
  { from: 'tally', action: 'back', to: 'demos', when: `${BACK}, while the ballots are not counted` },
  { from: 'published', action: 'archive', to: 'archived', when: 'an organizer' },
];

/** What can be done in a phase by those who take part. */
export interface PhaseFlags {
  readonly canPropose: boolean;
  readonly canJoin: boolean;
  /** Text, pictures and links of a demo can be changed. */
  readonly canEditDemo: boolean;
  readonly canSubmit: boolean;
  readonly canVote: boolean;
  readonly resultsVisible: boolean;
}

const nothing: PhaseFlags = { canPropose: false, canJoin: false, canEditDemo: false, canSubmit: false, canVote: false, resultsVisible: false };

/** The one place that says what a phase allows. */
export const PHASE_FLAGS: Readonly<Record<Phase, PhaseFlags>> = {
  draft: nothing,
  ideas: { ...nothing, canPropose: true, canJoin: true, canEditDemo: true },
  hacking: { ...nothing, canPropose: true, canJoin: true, canEditDemo: true, canSubmit: true },
  frozen: nothing,
  demos: { ...nothing, canVote: true },
  tally: nothing,
  published: { ...nothing, resultsVisible: true },
  archived: { ...nothing, resultsVisible: true },
};

/** The phase after this one; undefined for the last. */
export function phaseAfter(phase: Phase): Phase | undefined {
  return PHASES[PHASES.indexOf(phase) + 1];
}

/** The action that leads from one phase to another: the next one, or back to the one before; undefined where there is no such arrow. */
export function actionTo(from: Phase, to: Phase): PhaseAction | undefined {
  return PHASE_LIFECYCLE.find((arrow) => arrow.from === from && arrow.to === to)?.action;
}

/** The phases that an organizer may choose now. */
export function phasesFrom(phase: Phase): readonly Phase[] {
  return PHASE_LIFECYCLE.filter(({ from }) => from === phase).map(({ to }) => to);
}

/** Does this come at or after that on the way of an edition? */
export function isAtLeast(phase: Phase, least: Phase): boolean {
  return PHASES.indexOf(phase) >= PHASES.indexOf(least);
}

/** When phases begin by themselves; null where only an organizer does it. */
export interface PhaseDates {
  readonly phase: Phase;
  /** False: nothing happens by itself. */
  readonly followsDates: boolean;
  /** When an organizer last set the phase by hand. Dates before that are spent. */
  readonly heldAt: Date | null;
  readonly ideasAt: Date | null;
  readonly startsAt: Date;
  readonly freezesAt: Date;
  readonly demosAt: Date;
  readonly ballotClosesAt: Date | null;
}

/** A phase with the instant at which it begins by itself. */
export interface PhaseDate {
  readonly phase: Phase;
  readonly at: Date;
}

function scheduled({ ideasAt, startsAt, freezesAt, demosAt, ballotClosesAt }: PhaseDates): readonly { phase: Phase; at: Date | null }[] {
  return [{ phase: 'ideas', at: ideasAt }, { phase: 'hacking', at: startsAt }, { phase: 'frozen', at: freezesAt }, { phase: 'demos', at: demosAt }, { phase: 'tally', at: ballotClosesAt }];
}

/**
 * What comes by itself after now, in order. A phase set by hand is held: what was due before it is spent, later dates go on, and pass through
 * what lies between. A draft that has no day for ideas stays one.
 */
export function datesToCome(dates: PhaseDates): readonly PhaseDate[] {
  if (!dates.followsDates || (dates.phase === 'draft' && dates.ideasAt === null)) return [];
  return scheduled(dates).filter((date): date is PhaseDate => date.at !== null && !isAtLeast(dates.phase, date.phase) && (dates.heldAt === null || date.at > dates.heldAt));
}

/** The phases to enter now by date, one after the other; none when nothing is due. Each is one arrow of the lifecycle. */
export function phasesDue(dates: PhaseDates, now: Date): readonly Phase[] {
  const target = datesToCome(dates).findLast(({ at }) => at <= now)?.phase;
  const due: Phase[] = [];
  for (let phase = dates.phase; target !== undefined && phase !== target; ) {
    const action = PHASE_LIFECYCLE.find((arrow) => arrow.from === phase && arrow.action !== 'back')!.action;
    const next = follow(PHASE_LIFECYCLE, phase, action);
    if (!next.ok) break;
    phase = next.value;
    due.push(phase);
  }
  return due;
}
