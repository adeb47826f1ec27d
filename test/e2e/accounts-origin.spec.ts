import { seedOrganization } from '../support/seed-organization.js';
import { signedInClient } from '../support/sign-in.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('requests from other sites', () => {
  let server: TestApp;
  let cookie: string;
  beforeAll(async () => {
    server = await startTestApp();
    const here = await seedOrganization(server.database);
    cookie = (await signedInClient(server, here.member)).cookie!;
  });
  afterAll(() => server.close());

  const post = (headers: Record<string, string>): Promise<Response> =>
    fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie, ...headers }, body: JSON.stringify({ query: '{ viewer { roles } }' }) });

  it.each(['https://evil.example', 'null', 'http://127.0.0.1:1', 'http://127.0.0.1.evil.example', 'https://127.0.0.1'])('are refused with the cookie from %s', async (origin) => {
    const response = await post({ origin });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it('are taken from our own pages and from programs', async () => {
    expect((await post({ origin: server.url })).status).toBe(200);
    expect((await post({})).status).toBe(200);
  });
});
