import type { Actor } from '../../../kernel/actor.js';
import type { PersonId, SessionId } from '../../../kernel/ids.js';
import { PULSE_STATES } from './pulse-lifecycle.js';
import { mayOnPulse, PULSE_ACTIONS, pulsesPolicy } from './pulses.policy.js';

const base = { personId: 'p' as PersonId, leads: [], locale: 'en' as const };
const person = (isAdmin: boolean, sees = false): Actor => ({ ...base, kind: 'person', sessionId: 's' as SessionId, isAdmin, seesWholeOrganization: sees });
const token = (isAdmin: boolean, scopes: readonly string[]): Actor => ({ ...base, kind: 'token', isAdmin, seesWholeOrganization: false, scopes });

const ACTORS: Readonly<Record<string, Actor>> = {
  nobody: { kind: 'anonymous' }, member: person(false), appointed: person(false, true), admin: person(true), 'token of an admin, read': token(true, ['pulses:read']),
  'token of an admin, write': token(true, ['pulses:read', 'pulses:write']), 'token of a member, write': token(false, ['pulses:write']), 'a job': { kind: 'system', job: 'rounds' },
};

describe('who may do what with pulses', () => {
  it('is this table of operations', () => {
    const actions = Object.keys(pulsesPolicy) as (keyof typeof pulsesPolicy)[];
    const table = Object.entries(ACTORS).map(([name, actor]) => `${name}: ${actions.filter((action) => pulsesPolicy[action](actor).allow).join(' ')}`.trim());
    expect(table).toEqual([
      'nobody:', 'member: pulse:read round:answer', 'appointed: pulse:read round:answer', 'admin: pulse:read pulse:manage driver:edit round:answer round:mend', 'token of an admin, read: pulse:read',
      'token of an admin, write: pulse:read pulse:manage driver:edit', 'token of a member, write:', 'a job: pulse:read pulse:manage driver:edit',
    ]);
  });

  it('is this table of buttons by state, for admins alone', () => {
    const table = PULSE_STATES.map((state) => `${state}: ${PULSE_ACTIONS.filter((action) => mayOnPulse(ACTORS.admin!, action, { state }).allow).join(' ')}`.trim());
    expect(table).toEqual(['draft: edit launch delete', 'active: edit start-round pause end', 'paused: edit resume end', 'ended:']);
    for (const actor of [ACTORS.nobody!, ACTORS.member!, ACTORS.appointed!]) {
      for (const state of PULSE_STATES) expect(PULSE_ACTIONS.some((action) => mayOnPulse(actor, action, { state }).allow)).toBe(false);
    }
  });
});
