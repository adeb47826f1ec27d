import { readFileSync, writeFileSync } from 'node:fs';
import { withSections } from '../../../kernel/state-machine-docs.js';
import { reachableStates } from '../../../kernel/transition-table.js';
import { PHASE_LIFECYCLE, PHASES } from './edition-phase.js';
import { ENTRY_ACTIONS, ENTRY_LIFECYCLE, ENTRY_STATES, REQUEST_LIFECYCLE, REQUEST_STATES } from './entry-lifecycle.js';
import { hackWeekStateMachines } from './state-machines.js';

const DOC = new URL('../../../../docs/state-machines.md', import.meta.url);
const BEGIN = '<!-- Hack week: written from src/practices/hack-week/domain by UPDATE_DOCS=1 npm run jest -- --selectProjects small --testPathPatterns state-machines -->';
const END = '<!-- end of hack week -->';

describe('the state machines of hack weeks', () => {
  it.each([['hack week', PHASE_LIFECYCLE, PHASES, 'draft'], ['project', ENTRY_LIFECYCLE, ENTRY_STATES, 'idea'], ['request', REQUEST_LIFECYCLE, REQUEST_STATES, 'asked']] as const)(
    'of a %s reach every state from the first, and name each arrow once', (_name, table, states, start) => {
      expect([...reachableStates<string, string>(table, start)].sort()).toEqual([...states].sort());
      const arrows = table.map(({ from, action }) => `${from} ${action}`);
      expect(new Set(arrows).size).toBe(arrows.length);
    },
  );

  it('have a use for each action', () => {
    expect(new Set(ENTRY_LIFECYCLE.map(({ action }) => action))).toEqual(new Set(ENTRY_ACTIONS));
  });

  it('let an edition go on by one phase, and back by one until the results are published', () => {
    for (const { from, action, to } of PHASE_LIFECYCLE) expect([action, PHASES.indexOf(to) - PHASES.indexOf(from)]).toEqual([action, action === 'back' ? -1 : 1]);
    expect(PHASE_LIFECYCLE.filter(({ action }) => action === 'back').map(({ from }) => from)).toEqual(['ideas', 'hacking', 'frozen', 'demos', 'tally']);
  });

  it('end for a project that was shown: nothing undoes it but the host who ended it by mistake', () => {
    expect(ENTRY_LIFECYCLE.filter(({ from }) => from === 'presented').map(({ action, to }) => [action, to])).toEqual([['recall', 'scheduled']]);
  });

  it('stand in docs/state-machines.md as the code follows them', () => {
    const doc = readFileSync(DOC, 'utf8');
    const wanted = withSections(doc, BEGIN, END, hackWeekStateMachines());
    if (process.env.UPDATE_DOCS === '1') writeFileSync(DOC, wanted);
    expect(readFileSync(DOC, 'utf8')).toBe(wanted);
  });
});
