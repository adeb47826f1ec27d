import { readFileSync, writeFileSync } from 'node:fs';
import { toMermaid } from '../../../kernel/transition-table.js';
import { SLOT_LIFECYCLE } from './slot-lifecycle.js';

const DOC = new URL('../../../../docs/state-machines.md', import.meta.url);
const BEGIN = '<!-- Demo stage: written from src/practices/demo-stage/domain by UPDATE_DOCS=1 npm run jest -- --selectProjects small --testPathPatterns state-machines -->';
const END = '<!-- end of demo stage -->';

it('the state machine of a demo slot stands in docs/state-machines.md as the code follows it', () => {
  const lines = SLOT_LIFECYCLE.map(({ from, action, to, when }) => `| ${from} | ${action} | ${to} | ${when} |`);
  const section = ['## Demo slot', '', '```mermaid', toMermaid(SLOT_LIFECYCLE, 'queued'), '```', '', '| from | action | to | who and when |', '|---|---|---|---|', ...lines, ''].join('\n');
  const doc = readFileSync(DOC, 'utf8');
  const [before, after] = [doc.slice(0, doc.indexOf(BEGIN)), doc.slice(doc.indexOf(END))];
  const wanted = `${before}${BEGIN}\n\n${section}\n${after}`;
  if (process.env.UPDATE_DOCS === '1') writeFileSync(DOC, wanted);
  expect(readFileSync(DOC, 'utf8')).toBe(wanted);
});
