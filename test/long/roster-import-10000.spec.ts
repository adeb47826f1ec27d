import { Builders } from '../support/builders.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const LINES = 10_000;
const MOST_MS = 10_000;
const PLAN = `mutation ($input: PlanRosterImportInput!) { planRosterImport(input: $input) { __typename ... on PlanRosterImportSuccess
  { plan { planHash lines unchanged added { line email name teamPath } moved { email fromPath toPath } left { email } badLines { line } unitsLost { teamPath until } } } } }`;
const APPLY = 'mutation ($input: ApplyRosterImportInput!) { applyRosterImport(input: $input) { __typename ... on ApplyRosterImportSuccess { added changed moved left } } }';

/** 10,000 people in 500 teams of three levels, each with a lead; in the second version every seventh has moved and every ninth is called otherwise. */
function roster(version: number): string {
  const lines = Array.from({ length: LINES }, (_, index) => {
    const team = (index + (version > 1 && index % 7 === 0 ? 20 : 0)) % 500;
    const name = version > 1 && index % 9 === 0 ? `Renamed ${index}` : `Person ${index}`;
    const lead = index < 500 ? `Acme / Division ${index % 20} / Team ${index}` : '';
    return `person${index}@example.org,${name},Acme / Division ${team % 20} / Team ${team},${lead},Europe/Berlin,de,2024-01-${String(1 + (index % 28)).padStart(2, '0')}`;
  });
  return Buffer.from(['email,name,team path,lead_of,time_zone,locale,started_on', ...lines].join('\n')).toString('base64');
}

describe(`a roster of ${LINES} lines`, () => {
  let server: TestApp;
  let build: Builders;
  beforeAll(async () => {
    server = await startTestApp();
    build = await Builders.on(server.database);
  }, 60_000);
  afterAll(async () => {
    await build.close();
    await server.close();
  });

  it('is planned and applied in under ten seconds, the first time, changed, and unchanged', async () => {
    const { organizationId: organization } = await build.organization({ name: 'Acme' });
    const admin = new GraphqlClient(server.url, await build.signIn(organization, await build.admin(organization, await build.person({ organization, email: 'admin@example.org' }))));
    const measured: Record<string, number> = {};
    const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
      const start = performance.now();
      const value = await work();
      measured[what] = Math.round(performance.now() - start);
      return value;
    };
    type Planned = { planRosterImport: { plan: { planHash: string; lines: number; unchanged: number } } };
    type Applied = { applyRosterImport: object };
    const run = async (what: string, fileBase64: string): Promise<{ plan: Planned['planRosterImport']['plan']; applied: object }> => {
      const { plan } = (await timed(`${what}: dry run`, () => admin.data<Planned>(PLAN, { input: { fileBase64, fullRoster: true } }))).planRosterImport;
      const input = { fileBase64, fullRoster: true, planHash: plan.planHash };
      return { plan, applied: (await timed(`${what}: apply`, () => admin.data<Applied>(APPLY, { input }))).applyRosterImport };
    };
    expect((await run('10,000 new people', roster(1))).applied).toEqual({ __typename: 'ApplyRosterImportSuccess', added: LINES, changed: 0, moved: 0, left: 0 });
    expect((await run('1,429 moves, 1,112 names', roster(2))).applied).toEqual({ __typename: 'ApplyRosterImportSuccess', added: 0, changed: 1112, moved: 1429, left: 0 });
    const again = await run('the same again', roster(2));
    expect(again.plan).toMatchObject({ lines: LINES, unchanged: LINES });
    process.stdout.write(`${Object.entries(measured).map(([what, ms]) => `${what.padEnd(40)} ${ms} ms`).join('\n')}\n`);
    for (const [what, ms] of Object.entries(measured)) expect({ what, inTime: ms < MOST_MS }).toEqual({ what, inTime: true });
  }, 120_000);
});
