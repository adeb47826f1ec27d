import { Builders } from '../support/builders.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { APPLY_ROSTER, largeRoster, PLAN_ROSTER } from '../support/large-roster.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const LINES = 10_000;

describe(`a roster of ${LINES} lines`, () => {
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

  type Plan = { planHash: string; lines: number; unchanged: number };

  async function importOf(admin: GraphqlClient, fileBase64: string): Promise<{ plan: Plan; applied: object }> {
    const { plan } = (await admin.data<{ planRosterImport: { plan: Plan } }>(PLAN_ROSTER, { input: { fileBase64, fullRoster: true } })).planRosterImport;
    const { applyRosterImport } = await admin.data<{ applyRosterImport: object }>(APPLY_ROSTER, { input: { fileBase64, fullRoster: true, planHash: plan.planHash } });
    return { plan, applied: applyRosterImport };
  }

  it('is planned and applied over GraphQL, the first time, changed, and unchanged', async () => {
    const { organizationId: organization } = await build.organization({ name: 'Acme' });
    const admin = new GraphqlClient(server.url, await build.signIn(organization, await build.admin(organization, await build.person({ organization, email: 'admin@example.org' }))));
    const first = await importOf(admin, largeRoster(LINES, 1));
    expect(first.applied).toEqual({ __typename: 'ApplyRosterImportSuccess', added: LINES, changed: 0, moved: 0, left: 0 });
    const second = await importOf(admin, largeRoster(LINES, 2));
    expect(second.applied).toEqual({ __typename: 'ApplyRosterImportSuccess', added: 0, changed: 1112, moved: 1429, left: 0 });
    const again = await importOf(admin, largeRoster(LINES, 2));
    expect(again.plan).toMatchObject({ lines: LINES, unchanged: LINES });
  });
});
