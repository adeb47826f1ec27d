import type { TransitionTable } from '../../../kernel/transition-table.js';

export const PROJECT_STATES = ['active', 'parked', 'shipped', 'adopted', 'moved-to-hack-week'] as const;
export type ProjectState = (typeof PROJECT_STATES)[number];
export const PROJECT_ACTIONS = ['park', 'resume', 'ship', 'adopt', 'move-to-hack-week'] as const;
export type ProjectAction = (typeof PROJECT_ACTIONS)[number];

/** What its owner may do with a project. Days are booked on active ones; what was shipped can still be presented. */
export const PROJECT_LIFECYCLE: TransitionTable<ProjectState, ProjectAction> = [
  { from: 'active', action: 'park', to: 'parked', when: 'its owner' },
  { from: 'parked', action: 'resume', to: 'active', when: 'its owner' },
  { from: 'active', action: 'ship', to: 'shipped', when: 'its owner: it is in use' },
  { from: 'active', action: 'adopt', to: 'adopted', when: 'its owner: a team has made it its own' },
  { from: 'active', action: 'move-to-hack-week', to: 'moved-to-hack-week', when: 'its owner: it goes on in a hack week' },
  { from: 'moved-to-hack-week', action: 'resume', to: 'active', when: 'its owner: it comes back from the hack week' },
];
