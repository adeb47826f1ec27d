import { readFileSync, writeFileSync } from 'node:fs';
import { withSections } from '../../../kernel/state-machine-docs.js';
import { reachableStates } from '../../../kernel/transition-table.js';
import { DAY_LIFECYCLE, DAY_STATES } from './day-lifecycle.js';
import { PRESENTATION_LIFECYCLE, PRESENTATION_STATES } from './presentation-lifecycle.js';
import { PROJECT_LIFECYCLE, PROJECT_STATES } from './project-lifecycle.js';
import { codeTStateMachines } from './state-machines.js';

const DOC = new URL('../../../../docs/state-machines.md', import.meta.url);
const BEGIN = '<!-- Code T: written from src/practices/code-t/domain by UPDATE_DOCS=1 npm run jest -- --selectProjects small --testPathPatterns state-machines -->';
const END = '<!-- end of Code T -->';

describe('the state machines of Code T', () => {
  it.each([['day', DAY_LIFECYCLE, DAY_STATES, 'booked'], ['presentation', PRESENTATION_LIFECYCLE, PRESENTATION_STATES, 'scheduled'], ['project', PROJECT_LIFECYCLE, PROJECT_STATES, 'active']] as const)(
    'of a %s reach every state from the first, and name each arrow once', (_name, table, states, start) => {
      expect([...reachableStates<string, string>(table, start)].sort()).toEqual([...states].sort());
      const arrows = table.map(({ from, action }) => `${from} ${action}`);
      expect(new Set(arrows).size).toBe(arrows.length);
    },
  );

  it('have no arrow that approves or refuses: nobody is asked for leave', () => {
    const actions = [...DAY_LIFECYCLE, ...PRESENTATION_LIFECYCLE, ...PROJECT_LIFECYCLE].map(({ action }) => action as string);
    expect(actions.filter((action) => /approv|refus|reject|request|accept/.test(action))).toEqual([]);
  });

  it('stand in docs/state-machines.md as the code follows them', () => {
    const doc = readFileSync(DOC, 'utf8');
    const wanted = withSections(doc, BEGIN, END, codeTStateMachines());
    if (process.env.UPDATE_DOCS === '1') writeFileSync(DOC, wanted);
    expect(readFileSync(DOC, 'utf8')).toBe(wanted);
  });
});
