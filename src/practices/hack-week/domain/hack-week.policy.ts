import { allow, deny, isSomebody, type Actor, type Decision, type Rule } from '../../../kernel/actor.js';
import { PHASE_FLAGS, type Phase } from './edition-phase.js';
import { GATHERING, type EntryState } from './entry-lifecycle.js';

/** Taking part is for everybody who is signed in, for themselves; the policy of the practice says who is in its audience. */
export function mayUseHackWeek(actor: Actor): Decision {
  return isSomebody(actor) ? allow : deny('Sign in first.');
}

/** Whether the asker organizes this edition; where no edition is meant, whether they organize any. */
export interface Organizing {
  readonly isOrganizer: boolean;
}

/** Admins in person, and who was appointed to organize an edition. Programs don't organize. */
export function mayOrganizeHackWeek(actor: Actor, organizing?: Organizing): Decision {
  if (actor.kind !== 'person') return deny('Sign in first.');
  // Which edition is decided where it is known.
  if (organizing === undefined || actor.isAdmin || organizing.isOrganizer) return allow;
  return deny('Only its organizers may.');
}

/** Rules by action, for the guard. */
export const hackWeekPolicy = { 'hack-week:use': mayUseHackWeek, 'hack-week:organize': mayOrganizeHackWeek } satisfies Readonly<Record<string, Rule<never>>>;

/** What decides what somebody may do with a project in an edition. */
export interface Standing {
  readonly phase: Phase;
  readonly state: EntryState;
  readonly members: number;
  readonly asksFirst: boolean;
  readonly isMember: boolean;
  readonly isOwner: boolean;
  readonly isOrganizer: boolean;
  readonly hasAsked: boolean;
}

/** What somebody may do with a project now. Buttons and use cases read the same. */
export interface ProjectAbilities {
  readonly edit: boolean;
  readonly join: boolean;
  /** Joining means asking. */
  readonly ask: boolean;
  readonly leave: boolean;
  /** Take somebody else off it. */
  readonly takeOff: boolean;
  readonly build: boolean;
  /** Write and submit its demo. */
  readonly submit: boolean;
  readonly withdraw: boolean;
  readonly remove: boolean;
  readonly comment: boolean;
  readonly answerRequests: boolean;
  readonly revive: boolean;
}

/** From ideas to demos: what happens on a project is not history yet. */
const RUNNING: ReadonlySet<Phase> = new Set<Phase>(['ideas', 'hacking', 'frozen', 'demos']);

/** The one place that decides about a project, its people and its phase. */
export function projectAbilities(who: Standing): ProjectAbilities {
  const { phase, state, members, isMember, isOwner, isOrganizer } = who;
  const flags = PHASE_FLAGS[phase];
  const isIn = isMember || isOwner;
  const isOpen = state !== 'withdrawn';
  const mayCome = flags.canJoin && (GATHERING.has(state) || state === 'submitted' || state === 'scheduled') && !isMember;
  const asks = who.asksFirst && !isOwner;
  return {
    edit: isOpen && (isOrganizer || (isIn && flags.canEditDemo)),
    join: mayCome && !asks,
    ask: mayCome && asks && !who.hasAsked,
    leave: isMember && isOpen && (flags.canJoin && (GATHERING.has(state) || members > 1)),
    takeOff: isOpen && state !== 'presented' && members > Number(isMember) && (GATHERING.has(state) || members > 1) && ((isOwner && flags.canJoin) || (isOrganizer && RUNNING.has(phase))),
    build: isMember && state === 'forming' && phase === 'hacking',
    submit: isMember && isOpen && flags.canSubmit,
    withdraw: isOpen && state !== 'presented' && phase !== 'published' && phase !== 'archived' && (isOrganizer || ((isMember || (isOwner && members === 0)) && phase !== 'tally')),
    remove: state === 'idea' && members === 0 && isOwner && flags.canPropose,
    comment: phase !== 'draft' && phase !== 'archived',
    answerRequests: isOpen && flags.canJoin && isIn,
    revive: phase !== 'draft',
  };
}
