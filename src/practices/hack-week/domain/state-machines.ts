import { section } from '../../../kernel/state-machine-docs.js';
import { PHASE_LIFECYCLE } from './edition-phase.js';
import { ENTRY_LIFECYCLE, REQUEST_LIFECYCLE } from './entry-lifecycle.js';

/** The state machines of hack weeks as the docs show them: written from the tables that the code follows. */
export function hackWeekStateMachines(): string {
  return [section('Hack week', PHASE_LIFECYCLE, 'draft'), section('Project in a hack week', ENTRY_LIFECYCLE, 'idea'), section('Request to join', REQUEST_LIFECYCLE, 'asked')].join('\n');
}
