import type { Answer, AttemptOn } from './attempt.js';

interface DirectoryRows {
  readonly team: string;
  readonly emptyTeam: string;
  readonly person: string;
  readonly email: string;
}

const roster = (email: string): string => Buffer.from(`email,name,team path\n${email},Somebody,Alfa`).toString('base64');
const isEmptyList = (answer: Answer): boolean => answer.totalCount === 0;

/** Every operation of the directory that takes an id, tried on another organization. */
export const DIRECTORY_ATTEMPTS: Readonly<Record<string, readonly AttemptOn<DirectoryRows, { readonly team: string; readonly member: string }>[]>> = {
  team: [{ input: ({ team }) => ({ teamId: team }), answers: null }],
  person: [{ input: ({ person }) => ({ personId: person }), answers: null }],
  people: [
    { answers: 'own' }, { input: () => ({ search: 'bravo', includeLeft: true }), answers: isEmptyList }, { input: ({ team }) => ({ teamId: team, includeLeft: true }), answers: isEmptyList },
  ],
  createTeam: [{ input: ({ team }) => ({ name: 'Team', parentTeamId: team }), answers: 'NotFoundError' }],
  updateTeam: [
    { input: ({ team }) => ({ teamId: team, name: 'Taken' }), answers: 'NotFoundError' }, { input: ({ team }, alfa) => ({ teamId: alfa.team, parentTeamId: team }), answers: 'NotFoundError' },
    { input: ({ team }, alfa) => ({ teamId: team, parentTeamId: alfa.team }), answers: 'NotFoundError' },
  ],
  endTeam: [{ input: ({ emptyTeam }) => ({ teamId: emptyTeam }), answers: 'NotFoundError' }],
  setTeamLeads: [
    { input: ({ team }, alfa) => ({ teamId: team, personIds: [alfa.member] }), answers: 'NotFoundError' }, { input: ({ person }, alfa) => ({ teamId: alfa.team, personIds: [person] }), answers: 'InvalidInput' },
  ],
  addPerson: [
    { input: ({ team }) => ({ teamId: team, name: 'New', email: 'new@example.org' }), answers: 'NotFoundError' },
    // The same address in two organizations is two people who know nothing of each other.
    { input: ({ email }, alfa) => ({ teamId: alfa.team, name: 'Somebody', email }), answers: 'AddPersonSuccess', changesOwn: true },
  ],
  updatePerson: [
    { input: ({ person }) => ({ personId: person, name: 'Taken' }), answers: 'NotFoundError' }, { input: ({ team }, alfa) => ({ personId: alfa.member, teamId: team }), answers: 'NotFoundError' },
  ],
  endPerson: [{ input: ({ person }) => ({ personId: person }), answers: 'NotFoundError' }],
  erasePerson: [{ input: ({ person, email }) => ({ personId: person, confirmEmail: email }), answers: 'NotFoundError' }],
  setAliases: [
    { input: ({ person }) => ({ personId: person, aliases: [] }), answers: 'NotFoundError' },
    { input: (_bravo, alfa) => ({ personId: alfa.member, aliases: [{ kind: 'github', value: 'same-name' }] }), answers: 'SetAliasesSuccess', changesOwn: true },
  ],
  setRoles: [{ input: ({ person }) => ({ personId: person, isAdmin: true, seesWholeOrganization: true }), answers: 'NotFoundError' }],
  planRosterImport: [{ input: ({ email }) => ({ fileBase64: roster(email), fullRoster: true }), answers: 'PlanRosterImportSuccess' }],
  applyRosterImport: [{ input: ({ email }) => ({ fileBase64: roster(email), planHash: 'x' }), answers: 'RosterPlanStale' }],
};
