import { readFileSync, writeFileSync } from 'node:fs';
import { talkStateMachines } from './state-machines.js';
import { COMPANY_TABLE } from './submission-states.js';

const DOC = new URL('../../../../docs/state-machines.md', import.meta.url);
const BEGIN = '<!-- Talks: written from src/practices/talks/domain by UPDATE_DOCS=1 npm run jest -- --selectProjects small --testPathPatterns state-machines -->';
const END = '<!-- end of talks -->';

describe('the state machines of talks', () => {
  it('leave the company no way to refuse', () => expect(COMPANY_TABLE).toHaveLength(1));

  it('stand in docs/state-machines.md as the code follows them', () => {
    const doc = readFileSync(DOC, 'utf8');
    const block = `${BEGIN}\n\n${talkStateMachines()}\n${END}`;
    const [before, rest] = doc.includes(BEGIN) ? [doc.slice(0, doc.indexOf(BEGIN)), doc.slice(doc.indexOf(END) + END.length)] : [`${doc.trimEnd()}\n\n`, '\n'];
    const written = `${before}${block}${rest}`;
    if (process.env.UPDATE_DOCS) writeFileSync(DOC, written);
    expect(readFileSync(DOC, 'utf8')).toBe(written);
  });
});
