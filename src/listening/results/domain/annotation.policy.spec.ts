import type { Actor } from '../../../kernel/actor.js';
import type { PersonId, SessionId, TeamId } from '../../../kernel/ids.js';
import { mayWriteAnnotation, type AnnotationPlace } from './annotation.policy.js';

const person = { kind: 'person', personId: 'p' as PersonId, sessionId: 's' as SessionId, isAdmin: false, seesWholeOrganization: true, leads: [] as TeamId[], locale: 'en' } as const;
const lead: Actor = { ...person, leads: ['t' as TeamId] };
const admin: Actor = { ...person, isAdmin: true };
const at = (teamId: string, ...above: string[]): AnnotationPlace => ({ team: { teamId, above }, isOfPractice: false });
const everybodys: AnnotationPlace = { team: null, isOfPractice: false };

describe('who writes on a time line', () => {
  it.each<[string, Actor, AnnotationPlace, boolean]>([
    ['a lead on their team’s', lead, at('t', 'root'), true],
    ['a lead on one below', lead, at('u', 't', 'root'), true],
    ['a lead beside', lead, at('v', 'root'), false],
    ['a lead on the team above', lead, at('root'), false],
    ['a lead on everybody’s', lead, everybodys, false],
    ['an admin on everybody’s', admin, everybodys, true],
    ['an admin on a team’s', admin, at('t', 'root'), false],
    ['somebody who sees everything', person, at('t', 'root'), false],
    ['an admin on what a practice added', admin, { team: null, isOfPractice: true }, false],
    ['a lead on what a practice added', lead, { ...at('t'), isOfPractice: true }, false],
    ['a job', { kind: 'system', job: 'x' }, everybodys, false],
    ['nobody', { kind: 'anonymous' }, everybodys, false],
  ])('%s', (_, actor, place, may) => expect(mayWriteAnnotation(actor, place).allow).toBe(may));

  it('a program needs the scope besides', () => {
    const program = (...scopes: string[]): Actor => ({ kind: 'token', personId: person.personId, isAdmin: false, seesWholeOrganization: false, leads: ['t' as TeamId], locale: 'en', scopes });
    expect(mayWriteAnnotation(program('results:read'), at('t')).allow).toBe(false);
    expect(mayWriteAnnotation(program('annotations:write'), at('t')).allow).toBe(true);
  });
});
