import { toMermaid, type TransitionTable } from './transition-table.js';

/** One machine as the docs show it: a diagram, and every arrow with who and when. */
export function section<S extends string, A extends string>(title: string, table: TransitionTable<S, A>, start: S): string {
  const lines = table.map(({ from, action, to, when }) => `| ${from} | ${action} | ${to} | ${when} |`);
  return [`## ${title}`, '', '```mermaid', toMermaid(table, start), '```', '', '| from | action | to | who and when |', '|---|---|---|---|', ...lines, ''].join('\n');
}

/** The text of the docs with what stands between `begin` and `end` replaced by `sections`. */
export function withSections(doc: string, begin: string, end: string, sections: string): string {
  return `${doc.slice(0, doc.indexOf(begin))}${begin}\n\n${sections}\n${doc.slice(doc.indexOf(end))}`;
}
