import type { Actor, PersonActor, TokenActor } from '../../../kernel/actor.js';
import type { PersonId, SessionId, TeamId } from '../../../kernel/ids.js';
import { directoryPolicy, mayErasePerson, maySeeContact, mayViewTeamResults } from './directory.policy.js';

const team = (id: string): TeamId => id as TeamId;
const person = (values: Partial<PersonActor> = {}): PersonActor => ({
  kind: 'person', personId: 'me' as PersonId, sessionId: 's' as SessionId, isAdmin: false, seesWholeOrganization: false, leads: [], locale: 'en', ...values,
});
const token = (scopes: string[], values: Partial<TokenActor> = {}): TokenActor => ({
  kind: 'token', personId: 'me' as PersonId, isAdmin: true, seesWholeOrganization: false, leads: [], locale: 'en', scopes, ...values,
});

const ACTORS: Record<string, Actor> = {
  anonymous: { kind: 'anonymous' },
  system: { kind: 'system', job: 'sample' },
  member: person(),
  lead: person({ leads: [team('a')] }),
  viewer: person({ seesWholeOrganization: true }),
  admin: person({ isAdmin: true }),
  'admin’s token to read': token(['directory:read']),
  'admin’s token to write': token(['directory:read', 'directory:write']),
  'member’s token to write': token(['directory:read', 'directory:write'], { isAdmin: false }),
};

describe('who may do what in the directory', () => {
  it('is this matrix', () => {
    const matrix = Object.entries(ACTORS).map(([name, actor]) => {
      const may = Object.entries(directoryPolicy).filter(([, rule]) => rule(actor).allow).map(([action]) => action);
      return `${name}: ${may.join(' ') || '-'}`;
    });
    expect(matrix).toEqual([
      'anonymous: -',
      'system: directory:read directory:manage person:edit person:erase role:manage',
      'member: directory:read',
      'lead: directory:read',
      'viewer: directory:read',
      'admin: directory:read directory:manage person:edit person:erase role:manage',
      'admin’s token to read: directory:read',
      'admin’s token to write: directory:read directory:manage person:edit',
      'member’s token to write: directory:read',
    ]);
  });

  it('gives nobody anything to do with somebody erased', () => {
    expect(mayErasePerson(ACTORS.admin!, { personId: 'x', isErased: true }).allow).toBe(false);
    expect(mayErasePerson(ACTORS.admin!, { personId: 'x', isErased: false }).allow).toBe(true);
  });

  it('shows addresses to admins and to oneself', () => {
    expect(['member', 'lead', 'viewer', 'admin'].filter((name) => maySeeContact(ACTORS[name]!, { personId: 'x', isErased: false }).allow)).toEqual(['admin']);
    expect(maySeeContact(person(), { personId: 'me', isErased: false }).allow).toBe(true);
  });
});

describe('who may open a team’s results', () => {
  const below = { teamId: 'c', above: ['b', 'a'] };

  it('is its lead, a lead above, or the appointed viewer; never an admin by being admin', () => {
    const may = Object.entries({ ...ACTORS, 'lead beside': person({ leads: [team('z')] }), 'lead of it': person({ leads: [team('c')] }) });
    expect(may.filter(([, actor]) => mayViewTeamResults(actor, below).allow).map(([name]) => name)).toEqual(['lead', 'viewer', 'lead of it']);
  });

  it('is not a lead of a team below', () => {
    expect(mayViewTeamResults(person({ leads: [team('c')] }), { teamId: 'b', above: ['a'] }).allow).toBe(false);
  });
});
