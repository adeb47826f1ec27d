import '../../src/app.module.js';
import type { Actor } from '../../src/kernel/actor.js';
import { decide, registeredActions, scopeOf } from '../../src/platform/access/policy-registry.js';
import { PULSE_STATES } from '../../src/listening/pulses/domain/pulse-lifecycle.js';
import { mayOnPulse, PULSE_ACTIONS } from '../../src/listening/pulses/domain/pulses.policy.js';
import { deleteSample } from '../../src/people/accounts/domain/accounts.policy.js';
import { SCOPE_OF_ACTION, SCOPES } from '../../src/people/accounts/domain/scopes.js';
import { PERMISSION_ACTIONS } from '../../src/people/accounts/graphql/viewer.presenter.js';
import { mayEditPerson, mayErasePerson, mayManageRoles, maySeeContact, mayViewTeamResults } from '../../src/people/directory/domain/directory.policy.js';
import { ACTORS, matrix } from '../support/access-matrix.js';

type Question = (actor: Actor) => boolean;

/** Who may do what, as committed. A change here is a change of who may do what: read it as one. */
describe('the access matrix', () => {
  it('of every action', () => {
    const questions = Object.fromEntries(registeredActions().map((action): [string, Question] => [action, (actor) => decide(action, actor).allow]));
    expect(matrix(questions)).toMatchSnapshot();
  });

  it('of what depends on the state of a thing', () => {
    const questions: Record<string, Question> = {};
    for (const state of PULSE_STATES) for (const action of PULSE_ACTIONS) questions[`${action} a pulse that is ${state}`] = (actor) => mayOnPulse(actor, action, { state }).allow;
    for (const isErased of [false, true]) {
      for (const [verb, rule] of Object.entries({ edit: mayEditPerson, erase: mayErasePerson, 'give a role to': mayManageRoles })) {
        questions[`${verb} a person who is ${isErased ? 'erased' : 'here'}`] = (actor) => rule(actor, { personId: 'q', isErased }).allow;
      }
    }
    questions['see the own address'] = (actor) => maySeeContact(actor, { personId: 'p', isErased: false }).allow;
    questions['see the address of another'] = (actor) => maySeeContact(actor, { personId: 'q', isErased: false }).allow;
    for (const [where, team] of Object.entries({ 'team t': { teamId: 't', above: ['root'] }, 'a team below t': { teamId: 'u', above: ['root', 't'] }, 'a team beside t': { teamId: 'v', above: ['root'] }, 'the team above t': { teamId: 'root', above: [] } })) {
      questions[`see all results of ${where}`] = (actor) => mayViewTeamResults(actor, team).allow;
    }
    for (const isSample of [true, false]) questions[`delete an organization that is ${isSample ? 'the sample' : 'not the sample'}`] = (actor) => deleteSample(actor, { isSample }).allow;
    expect(matrix(questions)).toMatchSnapshot();
  });

  it('lets nobody who is not signed in do anything', () => {
    expect(registeredActions().filter((action) => decide(action, ACTORS.nobody!).allow)).toEqual([]);
  });

  it('lets no token do what its person may not do', () => {
    const more = registeredActions().filter((action) => decide(action, ACTORS['token of admin, all scopes']!).allow && !decide(action, ACTORS.admin!).allow);
    expect(more).toEqual([]);
  });

  it('needs for a token exactly the scope of each action', () => {
    const admin = ACTORS['token of admin, no scope'] as Extract<Actor, { kind: 'token' }>;
    for (const action of registeredActions()) {
      const enough = SCOPES.filter((scope) => decide(action, { ...admin, scopes: [scope] }).allow);
      expect([action, enough]).toEqual([action, scopeOf(action) === undefined ? [] : [scopeOf(action)]]);
    }
  });

  it('knows every action that a screen or a scope names', () => {
    const known = new Set(registeredActions());
    expect([...Object.values(PERMISSION_ACTIONS), ...Object.keys(SCOPE_OF_ACTION)].filter((action) => !known.has(action))).toEqual([]);
  });

  it('refuses an action that nobody has written a rule for', () => {
    expect(Object.values(ACTORS).map((actor) => decide('no-such:action', actor).allow)).toEqual(Object.values(ACTORS).map(() => false));
  });
});
