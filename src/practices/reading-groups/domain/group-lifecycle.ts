import type { TransitionTable } from '../../../kernel/transition-table.js';

export const GROUP_STATES = ['planned', 'running', 'finished', 'cancelled'] as const;
export type GroupState = (typeof GROUP_STATES)[number];
export const GROUP_ACTIONS = ['begin', 'finish', 'cancel', 'resume'] as const;
export type GroupAction = (typeof GROUP_ACTIONS)[number];

/** So many days after its last session a group is finished by itself. */
export const FINISHED_AFTER_DAYS = 7;

/** What may happen to a reading group. A new one starts as `planned`; nobody approves it. */
export const GROUP_LIFECYCLE: TransitionTable<GroupState, GroupAction> = [
  { from: 'planned', action: 'begin', to: 'running', when: 'its first session has begun' },
  { from: 'planned', action: 'cancel', to: 'cancelled', when: 'its leader or an admin, before the first session' },
  { from: 'running', action: 'finish', to: 'finished', when: `its leader or an admin; by itself ${FINISHED_AFTER_DAYS} days after the last session when no other is planned` },
  { from: 'finished', action: 'resume', to: 'running', when: 'its leader or an admin: there is more to read' },
];

/** Sessions are held, people join and present while a group is in one of these. */
export const ALIVE: ReadonlySet<GroupState> = new Set(['planned', 'running']);
