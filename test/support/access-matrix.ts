import type { Actor } from '../../src/kernel/actor.js';
import type { PersonId, SessionId, TeamId } from '../../src/kernel/ids.js';
import { SCOPES } from '../../src/people/accounts/domain/scopes.js';

const person = { kind: 'person', personId: 'p' as PersonId, sessionId: 's' as SessionId, isAdmin: false, seesWholeOrganization: false, leads: [] as TeamId[], locale: 'en' } as const;
const token = { kind: 'token', personId: 'p' as PersonId, isAdmin: false, seesWholeOrganization: false, leads: [] as TeamId[], locale: 'en' } as const;

/** Everybody who can ask for something, by the name of a column. */
export const ACTORS: Readonly<Record<string, Actor>> = {
  nobody: { kind: 'anonymous' },
  member: person,
  lead: { ...person, leads: ['t' as TeamId] },
  viewer: { ...person, seesWholeOrganization: true },
  admin: { ...person, isAdmin: true },
  'token of admin, no scope': { ...token, isAdmin: true, scopes: [] },
  'token of admin, all scopes': { ...token, isAdmin: true, scopes: SCOPES },
  'token of member, all scopes': { ...token, scopes: SCOPES },
  job: { kind: 'system', job: 'tick' },
};

/** A table of "yes" and "-" as text: one line a row of questions, one column an actor. */
export function matrix(questions: Readonly<Record<string, (actor: Actor) => boolean>>): string {
  const width = Math.max(...Object.keys(questions).map((name) => name.length)) + 2;
  const columns = Object.keys(ACTORS);
  const head = `${''.padEnd(width)}${columns.join(' | ')}`;
  const lines = Object.entries(questions).map(([name, may]) => `${name.padEnd(width)}${columns.map((column) => (may(ACTORS[column]!) ? 'yes' : '-').padEnd(column.length)).join(' | ')}`.trimEnd());
  return `\n${[head, ...lines].join('\n')}\n`;
}
