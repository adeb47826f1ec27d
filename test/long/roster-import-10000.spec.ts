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

  type Plan = { planHash: string; lines: number; unchanged: number };

  /** Imports a file and says how long looking and applying took, in ms. */
  async function importOf(admin: GraphqlClient, fileBase64: string): Promise<{ plan: Plan; applied: object; looking: number; applying: number }> {
    const start = performance.now();
    const { plan } = (await admin.data<{ planRosterImport: { plan: Plan } }>(PLAN, { input: { fileBase64, fullRoster: true } })).planRosterImport;
    const looked = performance.now();
    const input = { fileBase64, fullRoster: true, planHash: plan.planHash };
    const { applyRosterImport } = await admin.data<{ applyRosterImport: object }>(APPLY, { input });
    return { plan, applied: applyRosterImport, looking: looked - start, applying: performance.now() - looked };
  }

  /** One organization's three imports; the longest of all steps, in ms. */
  async function threeImports(round: number): Promise<number> {
    const { organizationId: organization } = await build.organization({ name: 'Acme' });
    const admin = new GraphqlClient(server.url, await build.signIn(organization, await build.admin(organization, await build.person({ organization, email: 'admin@example.org' }))));
    const first = await importOf(admin, roster(1));
    expect(first.applied).toEqual({ __typename: 'ApplyRosterImportSuccess', added: LINES, changed: 0, moved: 0, left: 0 });
    const second = await importOf(admin, roster(2));
    expect(second.applied).toEqual({ __typename: 'ApplyRosterImportSuccess', added: 0, changed: 1112, moved: 1429, left: 0 });
    const again = await importOf(admin, roster(2));
    expect(again.plan).toMatchObject({ lines: LINES, unchanged: LINES });
    const lines = Object.entries({ '10,000 new people': first, '1,429 moves and 1,112 names': second, 'the same again': again });
    for (const [what, { looking, applying }] of lines) process.stdout.write(`${round}. ${what.padEnd(30)} dry run ${Math.round(looking)} ms, apply ${Math.round(applying)} ms\n`);
    return Math.max(...lines.flatMap(([, { looking, applying }]) => [looking, applying]));
  }

  it('is planned and applied in under ten seconds, the first time, changed, and unchanged', async () => {
    // The best of three: a slow one may be the neighbours' doing, a fast one can't be.
    let best = Infinity;
    for (let round = 1; round <= 3 && best >= MOST_MS; round += 1) best = Math.min(best, await threeImports(round));
    expect(best).toBeLessThan(MOST_MS);
  }, 240_000);
});
