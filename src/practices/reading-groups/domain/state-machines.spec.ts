import { readFileSync, writeFileSync } from 'node:fs';
import { withSections } from '../../../kernel/state-machine-docs.js';
import { reachableStates } from '../../../kernel/transition-table.js';
import { GROUP_LIFECYCLE, GROUP_STATES } from './group-lifecycle.js';
import { SLOT_LIFECYCLE, SLOT_STATES } from './presenter-slot.js';
import { SESSION_LIFECYCLE, SESSION_STATES } from './session-lifecycle.js';
import { readingStateMachines } from './state-machines.js';

const DOC = new URL('../../../../docs/state-machines.md', import.meta.url);
const BEGIN = '<!-- Reading groups: written from src/practices/reading-groups/domain by UPDATE_DOCS=1 npm run jest -- --selectProjects small --testPathPatterns state-machines -->';
const END = '<!-- end of reading groups -->';

describe('the state machines of reading groups', () => {
  it.each([['group', GROUP_LIFECYCLE, GROUP_STATES, 'planned'], ['session', SESSION_LIFECYCLE, SESSION_STATES, 'planned'], ['place', SLOT_LIFECYCLE, SLOT_STATES, 'open']] as const)(
    'of a %s reach every state from the first, and name each arrow once', (_name, table, states, start) => {
      expect([...reachableStates<string, string>(table, start)].sort()).toEqual([...states].sort());
      const arrows = table.map(({ from, action }) => `${from} ${action}`);
      expect(new Set(arrows).size).toBe(arrows.length);
    },
  );

  it('stand in docs/state-machines.md as the code follows them', () => {
    const wanted = withSections(readFileSync(DOC, 'utf8'), BEGIN, END, readingStateMachines());
    if (process.env.UPDATE_DOCS === '1') writeFileSync(DOC, wanted);
    expect(readFileSync(DOC, 'utf8')).toBe(wanted);
  });
});
