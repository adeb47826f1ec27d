import type { Actor } from '../../../kernel/actor.js';
import type { PersonId, SessionId } from '../../../kernel/ids.js';
import { resultsPolicy, sightOf, type ResultsViewer } from './results.policy.js';

const nobody: ResultsViewer = { seesWholeOrganization: false, leads: [], ownRounds: [] };
const TEAM = { teamId: 'a', above: ['p', 'root'] };

describe('who sees which results', () => {
  it('the lead of the team or of one above sees every round', () => {
    for (const led of ['a', 'p', 'root']) expect(sightOf({ ...nobody, leads: [led] }, TEAM)).toEqual({ kind: 'every-round' });
    expect(sightOf({ ...nobody, leads: ['b'] }, TEAM)).toEqual({ kind: 'nothing' });
    expect(sightOf({ ...nobody, leads: ['a'] }, { teamId: 'p', above: ['root'] })).toEqual({ kind: 'nothing' });
  });

  it('whoever is appointed sees every round of every team', () => {
    expect(sightOf({ ...nobody, seesWholeOrganization: true }, TEAM)).toEqual({ kind: 'every-round' });
  });

  it('a member sees the rounds they answered in that unit, and no other unit\'s', () => {
    const member = { ...nobody, ownRounds: [{ roundId: 'r1', unitId: 'a' }, { roundId: 'r2', unitId: 'p' }] };
    expect(sightOf(member, TEAM)).toEqual({ kind: 'own-rounds', roundIds: ['r1'] });
    expect(sightOf(member, { teamId: 'p', above: ['root'] })).toEqual({ kind: 'own-rounds', roundIds: ['r2'] });
    expect(sightOf(member, { teamId: 'root', above: [] })).toEqual({ kind: 'nothing' });
  });

  it('nobody sees anything by being admin, and programs need the scope', () => {
    const admin: Actor = { kind: 'person', personId: 'p' as PersonId, sessionId: 's' as SessionId, isAdmin: true, seesWholeOrganization: false, leads: [], locale: 'en' };
    expect(sightOf(nobody, TEAM)).toEqual({ kind: 'nothing' });
    expect(resultsPolicy['results:view'](admin).allow).toBe(true);
    const { sessionId: _session, ...rest } = admin as Extract<Actor, { kind: 'person' }>;
    expect(resultsPolicy['results:view']({ ...rest, kind: 'token', scopes: ['pulses:read'] }).allow).toBe(false);
    expect(resultsPolicy['results:view']({ ...rest, kind: 'token', scopes: ['results:read'] }).allow).toBe(true);
    expect(resultsPolicy['results:view']({ kind: 'anonymous' }).allow).toBe(false);
    expect(_session).toBe('s');
  });
});
