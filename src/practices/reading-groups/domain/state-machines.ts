import { section } from '../../../kernel/state-machine-docs.js';
import { GROUP_LIFECYCLE } from './group-lifecycle.js';
import { SLOT_LIFECYCLE } from './presenter-slot.js';
import { SESSION_LIFECYCLE } from './session-lifecycle.js';

/** The state machines of reading groups as the docs show them: written from the tables that the code follows. */
export function readingStateMachines(): string {
  return [
    section('Reading group', GROUP_LIFECYCLE, 'planned'),
    section('Session of a reading group', SESSION_LIFECYCLE, 'planned'),
    section('Who presents a session', SLOT_LIFECYCLE, 'open'),
  ].join('\n');
}
