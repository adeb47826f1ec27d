import { WORK_REASONS, type DayReason, type DayState, type DisplacedBy } from './day-lifecycle.js';

/** So many days of a team ended in one state for one reason. */
export interface StateCount {
  readonly state: DayState;
  readonly reason: DayReason | DisplacedBy | null;
  readonly days: number;
}

/** How a team's Code T days of some time ended. About the time and what took it, never about one person. */
export interface ProtectionFigures {
  readonly taken: number;
  readonly partly: number;
  readonly lost: number;
  /** By the roster or by a lead. */
  readonly displaced: number;
  /** Cancelled for on-call, an incident, coverage or a deadline. Cancelled for one's own reasons is nobody's loss and stands nowhere. */
  readonly cancelledForWork: number;
  /** Over and not answered: shown beside, never counted as taken. */
  readonly unknown: number;
  /**
   * (taken + partly / 2) / (taken + partly + lost + displaced + cancelled for work), 0 to 1: how much of the time that was meant for Code T was
   * had. Null without any such day.
   */
  readonly protection: number | null;
  /** What took the days that were not had, the most frequent first. */
  readonly reasons: readonly { readonly reason: DayReason | DisplacedBy; readonly days: number }[];
}

/** Adds up how days ended. */
export function protectionFigures(counts: readonly StateCount[]): ProtectionFigures {
  const sum = (isWanted: (count: StateCount) => boolean): number => counts.filter(isWanted).reduce((total, { days }) => total + days, 0);
  const of = (state: DayState): number => sum((count) => count.state === state);
  const taken = of('taken');
  const partly = of('partly');
  const gone = counts.filter(isTakenByWork);
  const lost = of('lost');
  const displaced = sum((count) => count.state === 'displaced' && isTakenByWork(count));
  const cancelledForWork = sum((count) => count.state === 'cancelled' && isTakenByWork(count));
  const meant = taken + partly + lost + displaced + cancelledForWork;
  return {
    taken, partly, lost, displaced, cancelledForWork, unknown: of('unknown'), protection: meant === 0 ? null : (taken + partly / 2) / meant, reasons: byReason(gone),
  };
}

/** Did work take the day from its owner? What a changed policy or somebody's leaving ended was not taken by work. */
function isTakenByWork({ state, reason }: StateCount): boolean {
  if (state === 'lost') return true;
  if (state === 'displaced') return reason === 'roster' || reason === 'lead';
  return state === 'cancelled' && WORK_REASONS.has(reason as DayReason);
}

function byReason(gone: readonly StateCount[]): ProtectionFigures['reasons'] {
  const days = new Map<DayReason | DisplacedBy, number>();
  for (const count of gone) days.set(count.reason ?? 'none-given', (days.get(count.reason ?? 'none-given') ?? 0) + count.days);
  return [...days].map(([reason, total]) => ({ reason, days: total })).sort((a, b) => b.days - a.days || (a.reason < b.reason ? -1 : 1));
}

/** Below so many people with days, figures of a team would be the figures of a person: they are not shown, and told to nobody. */
export const FEWEST_PEOPLE = 3;
