import type { OrganizationId, PersonId, TeamId } from '../../src/kernel/ids.js';
import { Builders } from '../support/builders.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

/** One organization of a test: root > Platform > SRE, an admin in the root, a lead of Platform, a member in SRE. */
interface World {
  readonly organization: OrganizationId;
  readonly root: TeamId;
  readonly platform: TeamId;
  readonly sre: TeamId;
  readonly empty: TeamId;
  readonly adminId: PersonId;
  readonly leadId: PersonId;
  readonly memberId: PersonId;
  readonly formerId: PersonId;
  readonly admin: GraphqlClient;
  readonly member: GraphqlClient;
}

type Input = Record<string, unknown>;

interface Operation {
  /** What is asked of a success. */
  readonly fields: string;
  /** An input that succeeds. */
  readonly valid: (world: World) => Input;
  /** What the success says, and the audit row and the member log entry that it writes (undefined: none). */
  readonly success: object;
  readonly audit: string;
  readonly told?: string;
  /** Inputs that are no values of the input type. */
  readonly malformed: readonly Input[];
  /** Every other member of the union: how it comes about, and what it says. */
  readonly outcomes: readonly (readonly [typename: string, why: string, input: (world: World) => Input, says?: object])[];
}

const NOWHERE = '00000000-0000-4000-8000-000000000000';
const problem = (path: string, code: string): object => ({ problems: [{ path, code }] });
const long = 'x'.repeat(300);

const OPERATIONS: Record<string, Operation> = {
  createTeam: {
    fields: 'team { name path parent { name } }',
    valid: ({ platform }) => ({ name: '  Data   Base ', parentTeamId: platform }),
    success: { team: { name: 'Data Base', path: ['Acme', 'Platform', 'Data Base'], parent: { name: 'Platform' } } },
    audit: 'team.created', told: 'Zoe made: The team Data Base was made below Platform.',
    malformed: [{}, { name: null }, { name: 7 }, { name: 'x', parentTeamId: {} }],
    outcomes: [
      ['InvalidInput', 'an empty name', () => ({ name: ' \u0000' }), problem('name', 'team-name-unprintable')],
      ['InvalidInput', 'a long name', () => ({ name: long }), problem('name', 'team-name-too-long')],
      ['InvalidInput', 'a sibling of that name', () => ({ name: 'PLATFORM' }), problem('name', 'sibling-name-taken')],
      ['NotFoundError', 'no such parent', () => ({ name: 'x', parentTeamId: NOWHERE })],
      ['NotFoundError', 'a parent that is no id', () => ({ name: 'x', parentTeamId: "'; drop table team" })],
    ],
  },
  updateTeam: {
    fields: 'team { name path }',
    valid: ({ sre, root }) => ({ teamId: sre, name: 'Reliability', parentTeamId: root }),
    success: { team: { name: 'Reliability', path: ['Acme', 'Reliability'] } },
    audit: 'team.moved', told: 'Zoe made: The team SRE is called Reliability now.',
    malformed: [{}, { teamId: NOWHERE, name: [] }],
    outcomes: [
      ['InvalidInput', 'hanging a team below its own team', ({ platform, sre }) => ({ teamId: platform, parentTeamId: sre }), problem('parentTeamId', 'team-under-itself')],
      ['InvalidInput', 'hanging a team below itself', ({ platform }) => ({ teamId: platform, parentTeamId: platform }), problem('parentTeamId', 'team-under-itself')],
      ['InvalidInput', 'hanging the top below a team', ({ root, sre }) => ({ teamId: root, parentTeamId: sre }), problem('parentTeamId', 'team-under-itself')],
      ['InvalidInput', 'a sibling of that name', ({ empty }) => ({ teamId: empty, name: 'platform' }), problem('name', 'sibling-name-taken')],
      ['InvalidInput', 'no name', ({ sre }) => ({ teamId: sre, name: '' }), problem('name', 'team-name-missing')],
      ['NotFoundError', 'no such team', () => ({ teamId: NOWHERE, name: 'x' })],
      ['NotFoundError', 'no such parent', ({ sre }) => ({ teamId: sre, parentTeamId: NOWHERE })],
    ],
  },
  endTeam: {
    fields: 'team { name endedOn }',
    valid: ({ empty }) => ({ teamId: empty }),
    success: { team: { name: 'Empty', endedOn: '2026-03-02' } },
    audit: 'team.ended', told: 'Zoe made: The team Empty ended.',
    malformed: [{}, { teamId: null }],
    outcomes: [
      ['TeamNotEmpty', 'people in it', ({ sre }) => ({ teamId: sre }), { people: 1, teams: 0 }],
      ['TeamNotEmpty', 'a team below it', ({ platform }) => ({ teamId: platform }), { people: 0, teams: 1 }],
      ['NotFoundError', 'no such team', () => ({ teamId: NOWHERE })],
    ],
  },
  setTeamLeads: {
    fields: 'team { leads { name } }',
    valid: ({ platform, memberId, adminId }) => ({ teamId: platform, personIds: [memberId, adminId, memberId] }),
    success: { team: { leads: [{ name: 'Mia' }, { name: 'Zoe' }] } },
    audit: 'team.leads-set', told: 'Zoe made: Mia leads Platform now.',
    malformed: [{}, { teamId: NOWHERE }, { teamId: NOWHERE, personIds: [null] }],
    outcomes: [
      ['InvalidInput', 'somebody unknown', ({ platform, memberId }) => ({ teamId: platform, personIds: [memberId, NOWHERE, 'x'] }),
        { problems: [{ path: 'personIds.1', code: 'person-unknown' }, { path: 'personIds.2', code: 'person-unknown' }] }],
      ['InvalidInput', 'somebody who left', ({ platform, formerId }) => ({ teamId: platform, personIds: [formerId] }), problem('personIds.0', 'person-unknown')],
      ['NotFoundError', 'no such team', ({ memberId }) => ({ teamId: NOWHERE, personIds: [memberId] })],
    ],
  },
  addPerson: {
    fields: 'person { name email team { name } timeZone locale startedOn memberships { startsOn endsOn } }',
    valid: ({ sre }) => ({ name: ' Nora  Neu ', email: ' Nora@Example.ORG', teamId: sre, timeZone: 'america/lima', locale: 'DE', startedOn: '2026-02-01' }),
    success: {
      person: {
        name: 'Nora Neu', email: 'nora@example.org', team: { name: 'SRE' }, timeZone: 'America/Lima', locale: 'DE', startedOn: '2026-02-01',
        memberships: [{ startsOn: '2026-03-02', endsOn: null }],
      },
    },
    audit: 'person.added', told: 'Zoe made: Nora Neu joined SRE.',
    malformed: [{}, { name: 'x', email: 'x@example.org' }, { name: 'x', email: 'x@example.org', teamId: NOWHERE, startedOn: '2026-02-30' }, { name: 'x', email: 'x@example.org', teamId: NOWHERE, locale: 'FR' }],
    outcomes: [
      ['InvalidInput', 'nothing right', ({ sre }) => ({ name: ' ', email: 'nora', teamId: sre, timeZone: 'CET' }),
        { problems: [{ path: 'name', code: 'name-missing' }, { path: 'email', code: 'email-invalid' }, { path: 'timeZone', code: 'time-zone-unknown' }] }],
      ['InvalidInput', 'an address that is taken', ({ sre }) => ({ name: 'x', email: 'MIA@example.org', teamId: sre }), problem('email', 'email-taken')],
      ['NotFoundError', 'no such team', () => ({ name: 'x', email: 'x@example.org', teamId: NOWHERE })],
    ],
  },
  updatePerson: {
    fields: 'person { name email team { name } timeZone locale startedOn memberships { team { name } startsOn endsOn } }',
    valid: ({ memberId, platform }) => ({ personId: memberId, name: 'Mia Neu', email: 'mia.neu@example.org', timeZone: 'UTC', locale: 'DE', startedOn: '2020-01-01', teamId: platform }),
    success: {
      person: {
        name: 'Mia Neu', email: 'mia.neu@example.org', team: { name: 'Platform' }, timeZone: 'UTC', locale: 'DE', startedOn: '2020-01-01',
        memberships: [{ team: { name: 'SRE' }, startsOn: '2025-01-01', endsOn: '2026-03-02' }, { team: { name: 'Platform' }, startsOn: '2026-03-02', endsOn: null }],
      },
    },
    audit: 'person.moved', told: 'Zoe made: Mia Neu moved from SRE to Platform.',
    malformed: [{}, { personId: NOWHERE, startedOn: 'yesterday' }],
    outcomes: [
      ['InvalidInput', 'an address that is taken', ({ memberId }) => ({ personId: memberId, email: 'zoe@example.org' }), problem('email', 'email-taken')],
      ['InvalidInput', 'the address of somebody who left', ({ memberId }) => ({ personId: memberId, email: 'fred@example.org' }), problem('email', 'email-taken')],
      ['InvalidInput', 'a reserved name', ({ memberId }) => ({ personId: memberId, name: 'Erased Person' }), problem('name', 'name-reserved')],
      ['InvalidInput', 'a year before people', ({ memberId }) => ({ personId: memberId, startedOn: '0001-01-01' }), problem('startedOn', 'started-on-invalid')],
      ['InvalidInput', 'moving somebody who left', ({ formerId, sre }) => ({ personId: formerId, teamId: sre }), problem('teamId', 'person-left')],
      ['InvalidInput', 'starting after leaving', ({ formerId }) => ({ personId: formerId, startedOn: '2026-02-02' }), problem('startedOn', 'starts-after-end')],
      ['NotFoundError', 'no such person', () => ({ personId: NOWHERE, name: 'x' })],
      ['NotFoundError', 'no such team', ({ memberId }) => ({ personId: memberId, teamId: NOWHERE, name: 'not kept' })],
    ],
  },
  endPerson: {
    fields: 'person { name endedOn team { name } leads { name } memberships { endsOn } }',
    valid: ({ leadId }) => ({ personId: leadId, endedOn: '2026-02-20' }),
    success: { person: { name: 'Lea', endedOn: '2026-02-20', team: null, leads: [], memberships: [{ endsOn: '2026-02-20' }] } },
    audit: 'person.ended', told: 'Zoe made: Lea left.',
    malformed: [{}, { personId: NOWHERE, endedOn: '2026-13-01' }],
    outcomes: [
      ['LastAdmin', 'the only admin', ({ adminId }) => ({ personId: adminId })],
      ['NotFoundError', 'no such person', () => ({ personId: NOWHERE })],
    ],
  },
  erasePerson: {
    fields: 'person { name email endedOn isErased team { name } aliases { value } viewerCan { edit erase } }',
    valid: ({ leadId }) => ({ personId: leadId, confirmEmail: ' LEA@example.org' }),
    success: { person: { name: 'erased person', email: null, endedOn: '2026-03-02', isErased: true, team: null, aliases: [], viewerCan: { edit: false, erase: false } } },
    audit: 'person.erased', told: 'Zoe made: A person was erased on request.',
    malformed: [{}, { personId: NOWHERE }],
    outcomes: [
      ['InvalidInput', 'another address', ({ leadId }) => ({ personId: leadId, confirmEmail: 'mia@example.org' }), problem('confirmEmail', 'email-differs')],
      ['LastAdmin', 'the only admin', ({ adminId }) => ({ personId: adminId, confirmEmail: 'zoe@example.org' })],
      ['NotFoundError', 'no such person', () => ({ personId: NOWHERE, confirmEmail: 'x@example.org' })],
    ],
  },
  setAliases: {
    fields: 'person { aliases { kind value } }',
    valid: ({ memberId }) => ({ personId: memberId, aliases: [{ kind: ' GitHub ', value: ' mia-m ' }, { kind: 'slack', value: 'U1' }] }),
    success: { person: { aliases: [{ kind: 'github', value: 'mia-m' }, { kind: 'slack', value: 'U1' }] } },
    audit: 'person.aliases-set',
    malformed: [{}, { personId: NOWHERE, aliases: [{ kind: 'github' }] }],
    outcomes: [
      ['InvalidInput', 'a name twice', ({ memberId }) => ({ personId: memberId, aliases: [{ kind: 'a', value: 'x' }, { kind: 'A', value: ' x' }] }), problem('aliases.1.value', 'alias-twice')],
      ['InvalidInput', 'no kind, no name', ({ memberId }) => ({ personId: memberId, aliases: [{ kind: '9', value: '' }] }),
        { problems: [{ path: 'aliases.0.kind', code: 'alias-kind-invalid' }, { path: 'aliases.0.value', code: 'alias-value-invalid' }] }],
      ['InvalidInput', 'somebody else’s name', ({ memberId }) => ({ personId: memberId, aliases: [{ kind: 'github', value: 'zoe' }] }), problem('aliases.0.value', 'alias-taken')],
      ['NotFoundError', 'no such person', () => ({ personId: NOWHERE, aliases: [] })],
    ],
  },
  setRoles: {
    fields: 'person { isAdmin seesWholeOrganization }',
    valid: ({ memberId }) => ({ personId: memberId, isAdmin: true, seesWholeOrganization: true }),
    success: { person: { isAdmin: true, seesWholeOrganization: true } },
    audit: 'role.appointed', told: 'Zoe made: Mia was appointed to see the results of the whole organization.',
    malformed: [{}, { personId: NOWHERE, isAdmin: 'yes' }],
    outcomes: [
      ['LastAdmin', 'the only admin', ({ adminId }) => ({ personId: adminId, isAdmin: false })],
      ['NotFoundError', 'somebody who left', ({ formerId }) => ({ personId: formerId, isAdmin: true })],
      ['NotFoundError', 'no such person', () => ({ personId: NOWHERE, isAdmin: true })],
    ],
  },
};

let server: TestApp;
let build: Builders;
beforeAll(async () => {
  server = await startTestApp();
  build = await Builders.on(server.database);
});
afterAll(async () => {
  await build.close();
  await server.close();
});

async function world(): Promise<World> {
  const { organizationId: organization, rootTeamId: root } = await build.organization({ name: 'Acme' });
  const platform = await build.team({ organization, name: 'Platform' });
  const sre = await build.team({ organization, parent: platform, name: 'SRE' });
  const empty = await build.team({ organization, name: 'Empty' });
  const adminId = await build.admin(organization, await build.person({ organization, name: 'Zoe', email: 'zoe@example.org' }));
  const leadId = await build.lead(organization, platform, await build.person({ organization, name: 'Lea', email: 'lea@example.org' }));
  const memberId = await build.person({ organization, team: sre, name: 'Mia', email: 'mia@example.org' });
  const formerId = await build.person({ organization, name: 'Fred', email: 'fred@example.org', endedOn: '2026-02-01' });
  await build.query(organization, `insert into identity_alias (organization_id, kind, value, person_id) values ($1, 'github', 'zoe', $2)`, [organization, adminId]);
  const [admin, member] = [new GraphqlClient(server.url, await build.signIn(organization, adminId)), new GraphqlClient(server.url, await build.signIn(organization, memberId))];
  return { organization, root, platform, sre, empty, adminId, leadId, memberId, formerId, admin, member };
}

function document(name: string, { fields, outcomes }: Operation): string {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  const details: Record<string, string> = { InvalidInput: 'problems { path code }', TeamNotEmpty: 'people teams' };
  const fragments = Object.entries(details).filter(([member]) => outcomes.some(([typename]) => typename === member)).map(([member, asked]) => `... on ${member} { ${asked} }`);
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on UserError { message } ${fragments.join(' ')} ... on ${type}Success { ${fields} } } }`;
}

/** Everything of an organization that a mutation could change, as text. */
async function contents(organization: OrganizationId): Promise<string> {
  const tables = ['team', 'person', 'membership', 'team_lead', 'identity_alias', 'role_grant', 'audit_entry', 'member_log_entry', 'session', 'outgoing_mail'];
  const parts: string[] = [];
  for (const table of tables) {
    const rows = await build.query<{ line: string }>(organization, `select t::text as line from ${table} t order by 1`);
    parts.push(`${table}\n${rows.map(({ line }) => line).join('\n')}`);
  }
  return parts.join('\n');
}

const log = '{ memberLog { edges { node { kind text by } } } }';
type Log = { memberLog: { edges: { node: { kind: string; text: string; by: string | null } }[] } };
const sentences = async (client: GraphqlClient): Promise<string[]> => (await client.data<Log>(log)).memberLog.edges.map(({ node }) => `${node.by} made: ${node.text}`);

describe.each(Object.entries(OPERATIONS))('%s', (name, operation) => {
  const query = document(name, operation);

  it('is refused to those who are not signed in and to members who are no admins', async () => {
    const here = await world();
    const before = await contents(here.organization);
    const variables = { input: operation.valid(here) };
    const codes = [];
    for (const client of [new GraphqlClient(server.url), here.member]) codes.push((await client.send(query, variables)).errors?.[0]?.extensions?.code);
    expect(codes).toEqual(['UNAUTHENTICATED', 'FORBIDDEN']);
    expect(await contents(here.organization)).toBe(before);
  });

  it('finds nothing of another organization and changes nothing there', async () => {
    const [here, other] = [await world(), await world()];
    const before = await contents(other.organization);
    const answer = await here.admin.data<Record<string, { __typename: string }>>(query, { input: operation.valid(other) });
    expect(answer[name]?.__typename).toBe('NotFoundError');
    expect(await contents(other.organization)).toBe(before);
  });

  it.each(operation.malformed)('refuses what is no input: %j', async (input) => {
    const here = await world();
    const before = await contents(here.organization);
    const answer = await here.admin.send(query, { input });
    expect(answer.errors?.[0]?.extensions?.code).toBe('BAD_INPUT');
    expect(await contents(here.organization)).toBe(before);
  });

  const outcomes = operation.outcomes.map(([typename, why, input, says]) => ({ typename, why, input, says }));
  it.each(outcomes)('answers $typename for $why and changes nothing', async ({ typename, input, says }) => {
    const here = await world();
    const before = await contents(here.organization);
    const answer = await here.admin.data<Record<string, object>>(query, { input: input(here) });
    expect(answer[name]).toMatchObject({ __typename: typename, message: expect.stringMatching(/\.$/), ...says });
    expect(await contents(here.organization)).toBe(before);
  });

  it('succeeds, with an audit row and a line for the members', async () => {
    const here = await world();
    const answer = await here.admin.data<Record<string, object>>(query, { input: operation.valid(here) });
    expect(answer[name]).toMatchObject({ __typename: expect.stringMatching(/Success$/), ...operation.success });
    const audit = await build.query(here.organization, 'select action, actor_person_id from audit_entry');
    expect(audit).toContainEqual({ action: operation.audit, actor_person_id: here.adminId });
    if (operation.told) expect(await sentences(here.admin)).toContain(operation.told);
    else expect(await sentences(here.admin)).toEqual([]);
  });
});
