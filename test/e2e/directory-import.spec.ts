import type { OrganizationId, PersonId, TeamId } from '../../src/kernel/ids.js';
import { Builders } from '../support/builders.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const PLAN = `planHash lines unchanged added { line email name teamPath } changed { line email name changes { field from to } } moved { line email name fromPath toPath }
  left { email name teamPath } badLines { line code message raw } teamsCreated leadChanges { teamPath email becomesLead }
  unitsLost { teamPath peopleNow peopleThen until reason } mustTypeLeavers`;
const PLAN_QUERY = `mutation ($input: PlanRosterImportInput!) { planRosterImport(input: $input) { __typename ... on RosterFileUnreadable { message code } ... on PlanRosterImportSuccess { plan { ${PLAN} } } } }`;
const APPLY_QUERY = `mutation ($input: ApplyRosterImportInput!) { applyRosterImport(input: $input) { __typename ... on UserError { message } ... on RosterFileUnreadable { code }
  ... on RosterPlanStale { plan { ${PLAN} } } ... on LeaversNotConfirmed { leavers } ... on ApplyRosterImportSuccess { added changed moved left skippedBadLines } } }`;

interface Plan {
  readonly planHash: string;
  readonly mustTypeLeavers: number | null;
  readonly [part: string]: unknown;
}

let server: TestApp;
let build: Builders;
let organization: OrganizationId;
let root: TeamId;
let adminId: PersonId;
let admin: GraphqlClient;

beforeAll(async () => {
  server = await startTestApp();
  build = await Builders.on(server.database);
});
afterAll(async () => {
  await build.close();
  await server.close();
});
beforeEach(async () => {
  server.clock.set('2026-03-02T09:00:00Z');
  ({ organizationId: organization, rootTeamId: root } = await build.organization({ name: 'Acme' }));
  adminId = await build.admin(organization, await build.person({ organization, name: 'Zoe', email: 'zoe@example.org' }));
  admin = new GraphqlClient(server.url, await build.signIn(organization, adminId));
});

const base64 = (file: string | Buffer): string => Buffer.from(file).toString('base64');
const csv = (...lines: string[]): string => ['email,name,team path,lead_of,time_zone,locale,started_on', ...lines].join('\n');

async function plan(file: string | Buffer, fullRoster = false, client = admin): Promise<Plan> {
  const { planRosterImport } = await client.data<{ planRosterImport: { __typename: string; plan: Plan } }>(PLAN_QUERY, { input: { fileBase64: base64(file), fullRoster } });
  expect(planRosterImport.__typename).toBe('PlanRosterImportSuccess');
  return planRosterImport.plan;
}

async function apply(file: string | Buffer, planHash: string, more: object = {}): Promise<Record<string, unknown> & { __typename: string }> {
  return (await admin.data<{ applyRosterImport: { __typename: string } }>(APPLY_QUERY, { input: { fileBase64: base64(file), planHash, ...more } })).applyRosterImport;
}

/** Everything an import could change, as text. */
async function contents(): Promise<string> {
  const parts: string[] = [];
  for (const table of ['team', 'person', 'membership', 'team_lead', 'role_grant', 'session', 'audit_entry', 'member_log_entry']) {
    const rows = await build.query<{ line: string }>(organization, `select t::text as line from ${table} t order by 1`);
    parts.push(`${table}\n${rows.map(({ line }) => line).join('\n')}`);
  }
  return parts.join('\n');
}

describe('the dry run of a roster', () => {
  it('shows who comes, changes, moves and leads, every bad line with its reason, and changes nothing', async () => {
    const platform = await build.team({ organization, name: 'Platform' });
    const mia = await build.person({ organization, team: platform, name: 'Mia', email: 'mia@example.org' });
    await build.lead(organization, platform, mia);
    await build.person({ organization, team: platform, name: 'Otto', email: 'otto@example.org' });
    await build.person({ organization, name: 'Fred', email: 'fred@example.org', endedOn: '2026-01-01' });
    const before = await contents();
    const shown = await plan(csv(
      'zoe@example.org,Zoe,Acme,,Europe/Berlin,en,',
      'MIA@example.org,Mia Berg,Acme / Platform / SRE,,,,2020-01-01',
      'fred@example.org,Fred,ACME/platform,Acme/Platform/SRE,,,',
      '"nora@example.org","Nora',
      'Neu",Acme / Platform,,,de,',
      'bad,Bad,Acme,,,,', 'nobody@example.org,Nobody,,,,,', 'zoe@example.org,Zoe again,Acme,,,,', 'x@example.org,X,Acme,Acme / Nowhere,,,', 'y@example.org,Y,Acme,,CET,,',
    ));
    expect(shown).toMatchObject({
      lines: 9, unchanged: 1, left: [], unitsLost: [], mustTypeLeavers: null, teamsCreated: ['Acme / Platform / SRE'],
      added: [{ line: 4, email: 'fred@example.org', name: 'Fred', teamPath: 'Acme / Platform' }, { line: 5, email: 'nora@example.org', name: 'Nora Neu', teamPath: 'Acme / Platform' }],
      changed: [{ line: 3, email: 'mia@example.org', name: 'Mia Berg', changes: [{ field: 'name', from: 'Mia', to: 'Mia Berg' }, { field: 'started_on', from: null, to: '2020-01-01' }] }],
      moved: [{ line: 3, email: 'mia@example.org', name: 'Mia Berg', fromPath: 'Acme / Platform', toPath: 'Acme / Platform / SRE' }],
      leadChanges: [{ teamPath: 'Acme / Platform', email: 'mia@example.org', becomesLead: false }, { teamPath: 'Acme / Platform / SRE', email: 'fred@example.org', becomesLead: true }],
    });
    expect((shown.badLines as { line: number; code: string }[]).map(({ line, code }) => `${line} ${code}`)).toEqual([
      '7 email-invalid', '8 team-path-missing', '9 email-twice', '10 lead-of-unknown', '11 time-zone-unknown',
    ]);
    expect(await contents()).toBe(before);
  });

  it.each([
    ['an Excel workbook', Buffer.from('504b0304140006000800', 'hex'), 'binary'], ['nothing', Buffer.alloc(0), 'empty'], ['Latin-1', Buffer.from('email,name,team path\na@example.org,M\xfcller,A', 'latin1'), 'not-utf8'],
    ['a list without columns', Buffer.from('anna,berg\n'), 'header-missing'], ['an open quote', Buffer.from('email,name,team path\na@example.org,"A,B'), 'quote-not-closed'],
  ])('answers RosterFileUnreadable for %s, planned or applied, and changes nothing', async (_what, file, code) => {
    const before = await contents();
    const { planRosterImport } = await admin.data<{ planRosterImport: object }>(PLAN_QUERY, { input: { fileBase64: base64(file), fileName: 'people.csv' } });
    expect(planRosterImport).toEqual({ __typename: 'RosterFileUnreadable', code, message: expect.stringMatching(/^people\.csv: .*\.$/) });
    expect(await apply(file, 'x')).toMatchObject({ __typename: 'RosterFileUnreadable', code });
    expect(await contents()).toBe(before);
  });

  it('answers RosterFileUnreadable for what is not base64', async () => {
    const { planRosterImport } = await admin.data<{ planRosterImport: object }>(PLAN_QUERY, { input: { fileBase64: 'email;name\u0000' } });
    expect(planRosterImport).toMatchObject({ __typename: 'RosterFileUnreadable', code: 'not-base64' });
  });

  it('words its reasons in the language of who looks', async () => {
    await build.query(organization, `update person set locale = 'de' where person_id = $1`, [adminId]);
    const shown = await plan(csv('no address,X,Acme,,,,', 'x@example.org,X,Acme,,Mars/Base,,', 'y@example.org,Y,Acme,Nowhere,,,'));
    expect((shown.badLines as { message: string }[]).map(({ message }) => message)).toEqual([
      '„no address“ ist keine Mailadresse.', '„Mars/Base“ ist keine Zeitzone wie Europe/Berlin.', 'Ein Team „Nowhere“, das zu leiten wäre, gibt es weder hier noch in dieser Datei.',
    ]);
    const { planRosterImport } = await admin.data<{ planRosterImport: object }>(PLAN_QUERY, { input: { fileBase64: base64('') } });
    expect(planRosterImport).toEqual({ __typename: 'RosterFileUnreadable', code: 'empty', message: 'Die Datei ist leer.' });
  });

  it('is for admins', async () => {
    const member = new GraphqlClient(server.url, await build.signIn(organization, await build.person({ organization })));
    for (const [client, code] of [[member, 'FORBIDDEN'], [new GraphqlClient(server.url), 'UNAUTHENTICATED']] as const) {
      const input = { fileBase64: base64(csv()), planHash: 'x' };
      expect((await client.send(APPLY_QUERY, { input })).errors?.[0]?.extensions?.code).toBe(code);
      expect((await client.send(PLAN_QUERY, { input: { fileBase64: input.fileBase64 } })).errors?.[0]?.extensions?.code).toBe(code);
    }
  });
});

describe('applying a roster', () => {
  it('does what was shown, dated today, and nothing the second time', async () => {
    const platform = await build.team({ organization, name: 'Platform' });
    const mia = await build.person({ organization, team: platform, name: 'Mia', email: 'mia@example.org' });
    const fred = await build.person({ organization, name: 'Fred', email: 'fred@example.org', endedOn: '2026-01-01' });
    const file = `\ufeff${csv('mia@example.org,Mia Berg,Acme / SRE,,America/Lima,de,2020-01-01', 'fred@example.org,Fred,Acme / Platform,Acme / SRE,,,', 'nora@example.org,Nora,Acme / Data / Science,,,,', 'bad').replaceAll(',', ';')}`;
    const shown = await plan(file);
    expect(await apply(file, shown.planHash)).toEqual({ __typename: 'ApplyRosterImportSuccess', added: 2, changed: 1, moved: 1, left: 0, skippedBadLines: 1 });

    const memberships = await build.query(organization, `select p.name, t.name as team, m.starts_on::text, m.ends_on::text, m.recorded_at = $1 as now from membership m
      join person p using (organization_id, person_id) join team t using (organization_id, team_id) where p.name <> 'Zoe' order by 1, 3`, [server.clock.now()]);
    expect(memberships).toEqual([
      { name: 'Fred', team: 'Acme', starts_on: '2025-01-01', ends_on: '2026-01-01', now: false },
      { name: 'Fred', team: 'Platform', starts_on: '2026-03-02', ends_on: null, now: true },
      { name: 'Mia Berg', team: 'Platform', starts_on: '2025-01-01', ends_on: '2026-03-02', now: false },
      { name: 'Mia Berg', team: 'SRE', starts_on: '2026-03-02', ends_on: null, now: true },
      { name: 'Nora', team: 'Science', starts_on: '2026-03-02', ends_on: null, now: true },
    ]);
    expect(await build.query(organization, `select person_id, time_zone, locale, started_on::text, ended_on from person where name in ('Mia Berg', 'Fred') order by name`)).toEqual([
      { person_id: fred, time_zone: 'Europe/Berlin', locale: 'en', started_on: null, ended_on: null },
      { person_id: mia, time_zone: 'America/Lima', locale: 'de', started_on: '2020-01-01', ended_on: null },
    ]);
    expect(await build.query(organization, 'select action, subject from audit_entry')).toEqual([{ action: 'roster.imported', subject: { added: 2, changed: 1, moved: 1, left: 0, teams: 3, skipped: 1 } }]);
    const { memberLog } = await admin.data<{ memberLog: { edges: { node: { text: string } }[] } }>('{ memberLog { edges { node { text } } } }');
    expect(memberLog.edges.map(({ node }) => node.text).sort()).toEqual([
      'A roster was imported: 2 people added, 1 moved, 0 left.', 'Fred is back, in Platform.', 'Fred leads SRE now.', 'Mia Berg moved from Platform to SRE.', 'Nora joined Science.',
      'The name of Mia Berg was changed.', 'The team Data was made below Acme.', 'The team SRE was made below Acme.', 'The team Science was made below Data.',
    ]);

    const before = await contents();
    const again = await plan(file);
    expect(again).toMatchObject({ unchanged: 3, added: [], changed: [], moved: [], teamsCreated: [], leadChanges: [] });
    expect(await apply(file, again.planHash)).toEqual({ __typename: 'ApplyRosterImportSuccess', added: 0, changed: 0, moved: 0, left: 0, skippedBadLines: 1 });
    expect(await contents()).toBe(before);
  });

  it('answers RosterPlanStale with the new plan when the directory has changed since', async () => {
    const file = csv('nora@example.org,Nora,Acme,,,,', 'otto@example.org,Otto,Acme,,,,');
    const shown = await plan(file);
    await build.person({ organization, name: 'Otto', email: 'otto@example.org' });
    const before = await contents();
    const answer = await apply(file, shown.planHash);
    expect(answer).toMatchObject({ __typename: 'RosterPlanStale', plan: { unchanged: 1, added: [{ email: 'nora@example.org' }] } });
    expect(await apply(csv('nora@example.org,Nora,Acme,,,,'), shown.planHash)).toMatchObject({ __typename: 'RosterPlanStale' });
    expect(await apply(file, shown.planHash, { fullRoster: true })).toMatchObject({ __typename: 'RosterPlanStale' });
    expect(await contents()).toBe(before);
    expect(await apply(file, (answer.plan as Plan).planHash)).toMatchObject({ __typename: 'ApplyRosterImportSuccess', added: 1 });
  });

  it('ends those whom a full roster leaves out only when their number is typed, and never who imports it', async () => {
    const team = await build.team({ organization, name: 'Platform' });
    const leavers = await build.people(3, { organization, team, name: 'Leaver' });
    await build.lead(organization, team, leavers[0]);
    await build.admin(organization, leavers[1]);
    const session = new GraphqlClient(server.url, await build.signIn(organization, leavers[1]!));
    await build.query(organization, `update person set started_on = '2026-06-01' where person_id = $1`, [leavers[2]]);
    const file = csv('nora@example.org,Nora,Acme,,,,');
    const shown = await plan(file, true);
    expect(shown).toMatchObject({ mustTypeLeavers: 3, left: [{ name: 'Leaver 1', teamPath: 'Acme / Platform' }, { name: 'Leaver 2' }, { name: 'Leaver 3' }] });
    const before = await contents();
    for (const typedLeavers of [undefined, 2]) {
      expect(await apply(file, shown.planHash, { fullRoster: true, typedLeavers })).toMatchObject({ __typename: 'LeaversNotConfirmed', leavers: 3 });
    }
    expect(await contents()).toBe(before);
    expect(await apply(file, shown.planHash, { fullRoster: true, typedLeavers: 3 })).toMatchObject({ __typename: 'ApplyRosterImportSuccess', added: 1, left: 3 });
    expect(await build.query(organization, 'select name from person where ended_on is null order by name')).toEqual([{ name: 'Nora' }, { name: 'Zoe' }]);
    expect(await build.query(organization, 'select 1 from membership where ends_on is null')).toHaveLength(2);
    expect(await build.query(organization, 'select 1 from team_lead where until is null')).toEqual([]);
    expect(await build.query(organization, 'select person_id from role_grant')).toEqual([{ person_id: adminId }]);
    expect((await session.send('{ teamTree { id } }')).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  it('undoes on the same day what it did, without a trace in anybody’s memberships', async () => {
    const a = await build.team({ organization, name: 'A' });
    await build.person({ organization, team: a, name: 'Mia', email: 'mia@example.org' });
    const memberships = (): Promise<object[]> => build.query(organization, 'select * from membership order by person_id, starts_on');
    const before = await memberships();
    for (const team of ['B', 'A']) {
      const file = csv(`mia@example.org,Mia,Acme / ${team},,,,`);
      expect(await apply(file, (await plan(file)).planHash)).toMatchObject({ moved: 1 });
    }
    expect(await memberships()).toEqual(before);
  });
});

describe('teams that an import stops being units', () => {
  const announce = async (at: string, k = 5): Promise<void> => {
    const [pulse, round] = [`00000000-0000-4000-8000-0000000000${10 + k}`, `00000000-0000-4000-8000-${organization.slice(-12)}`];
    await build.query(organization, `insert into pulse (organization_id, pulse_id, name, audience_team_id, state, cadence, weekday, hour, time_zone, window_hours, lead_hours, k, comment_k, asks_comment, members_see_results, rotating_per_round, started_at, created_at)
      values ($1, $2, 'P', $3, 'active', 'weekly', 1, 9, 'UTC', 72, 48, $4, 20, true, true, 0, now(), now())`, [organization, pulse, root, k]);
    await build.query(organization, `insert into round (organization_id, round_id, pulse_id, number, state, mode, k, comment_k, asks_comment, members_see_results, announced_at, opens_at, closes_at)
      values ($1, $2, $3, 1, 'announced', 'anonymous', $5, 20, true, true, $4, $4, $4::timestamptz + interval '72 hours')`, [organization, round, pulse, at, k]);
  };
  const moveOut = (emails: string[]): string => csv(...emails.map((email) => `${email},Mia,Acme / Other,,,,`));

  it('are named with the people now and then, for good when people go', async () => {
    const team = await build.team({ organization, name: 'Small' });
    await build.people(6, { organization, team });
    await build.people(6, { organization });
    const [{ email }] = (await build.query<{ email: string }>(organization, 'select email from person join membership using (organization_id, person_id) where team_id = $1 limit 1', [team])) as [{ email: string }];
    const shown = await plan(moveOut([email]));
    expect(shown.unitsLost).toEqual([{ teamPath: 'Acme / Small', peopleNow: 6, peopleThen: 5, until: null, reason: '5 people would answer there, and 6 are needed.' }]);
    const german = new GraphqlClient(server.url, await build.signIn(organization, await build.admin(organization, await build.person({ organization, locale: 'de' }))));
    expect((await plan(moveOut([email]), false, german)).unitsLost).toMatchObject([{ reason: '5 Personen würden dort antworten, und 6 sind nötig.' }]);
  });

  it('come back when newcomers count, at the latest after 42 days, once rounds were announced', async () => {
    const team = await build.team({ organization, name: 'Small' });
    await build.people(6, { organization, team });
    await build.people(8, { organization });
    const members = await build.query<{ email: string; name: string }>(organization, 'select email, name from person join membership using (organization_id, person_id) where team_id = $1 limit 1', [team]);
    const file = csv(`${members[0]!.email},${members[0]!.name},Acme,,,,`, 'new@example.org,New,Acme / Small,,,,');
    expect((await plan(file)).unitsLost).toEqual([]);
    await announce('2026-01-05T09:00:00Z');
    expect((await plan(file)).unitsLost).toEqual([{
      teamPath: 'Acme / Small', peopleNow: 6, peopleThen: 5, until: '2026-04-13',
      reason: '5 people would answer there, and 6 are needed. Newcomers and movers answer in the team above for a while.',
    }]);
  });

  it('are counted with the k of the active pulses', async () => {
    const team = await build.team({ organization, name: 'Medium' });
    await build.people(8, { organization, team });
    await build.people(9, { organization });
    await announce('2026-01-05T09:00:00Z', 7);
    const members = await build.query<{ email: string }>(organization, 'select email from person join membership using (organization_id, person_id) where team_id = $1 limit 1', [team]);
    expect((await plan(moveOut([members[0]!.email]))).unitsLost).toMatchObject([{ teamPath: 'Acme / Medium', peopleNow: 8, peopleThen: 7, until: null }]);
  });
});
