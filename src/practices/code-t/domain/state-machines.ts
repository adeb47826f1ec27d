import { section } from '../../../kernel/state-machine-docs.js';
import { DAY_LIFECYCLE } from './day-lifecycle.js';
import { PRESENTATION_LIFECYCLE } from './presentation-lifecycle.js';
import { PROJECT_LIFECYCLE } from './project-lifecycle.js';

/** The state machines of Code T as the docs show them: written from the tables that the code follows. */
export function codeTStateMachines(): string {
  return [
    section('Code T day', DAY_LIFECYCLE, 'booked'),
    section('Code T presentation', PRESENTATION_LIFECYCLE, 'scheduled'),
    section('Code T project', PROJECT_LIFECYCLE, 'active'),
  ].join('\n');
}
