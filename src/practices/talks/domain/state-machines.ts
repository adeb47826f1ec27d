import { toMermaid, type TransitionTable } from '../../../kernel/transition-table.js';
import { COMPANY_START, COMPANY_TABLE, CONFERENCE_START, CONFERENCE_TABLE, DELIVERY_START, DELIVERY_TABLE } from './submission-states.js';

function section<S extends string, A extends string>(title: string, table: TransitionTable<S, A>, start: S): string {
  const lines = table.map(({ from, action, to, when }) => `| ${from} | ${action} | ${to} | ${when} |`);
  return [`## ${title}`, '', '```mermaid', toMermaid(table, start), '```', '', '| from | action | to | who and when |', '|---|---|---|---|', ...lines, ''].join('\n');
}

/** The three axes of a submission as the docs show them: written from the tables that the code follows. */
export function talkStateMachines(): string {
  return [
    section('Talk: the company', COMPANY_TABLE, COMPANY_START), section('Talk: the conference', CONFERENCE_TABLE, CONFERENCE_START), section('Talk: delivery', DELIVERY_TABLE, DELIVERY_START),
  ].join('\n');
}
