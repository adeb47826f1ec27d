import { toMermaid, type TransitionTable } from '../../../kernel/transition-table.js';
import { DAY_LIFECYCLE } from './day-lifecycle.js';
import { PRESENTATION_LIFECYCLE } from './presentation-lifecycle.js';
import { PROJECT_LIFECYCLE } from './project-lifecycle.js';

function section<S extends string, A extends string>(title: string, table: TransitionTable<S, A>, start: S): string {
  const lines = table.map(({ from, action, to, when }) => `| ${from} | ${action} | ${to} | ${when} |`);
  return [`## ${title}`, '', '```mermaid', toMermaid(table, start), '```', '', '| from | action | to | who and when |', '|---|---|---|---|', ...lines, ''].join('\n');
}

/** The state machines of Code T as the docs show them: written from the tables that the code follows. */
export function codeTStateMachines(): string {
  return [
    section('Code T day', DAY_LIFECYCLE, 'booked'),
    section('Code T presentation', PRESENTATION_LIFECYCLE, 'scheduled'),
    section('Code T project', PROJECT_LIFECYCLE, 'active'),
  ].join('\n');
}
