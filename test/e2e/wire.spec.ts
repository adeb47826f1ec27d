import { securityHeaders } from '../../src/platform/http/security-headers.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('the wire', () => {
  let server: TestApp;
  beforeAll(async () => {
    server = await startTestApp();
  });
  afterAll(() => server.close());

  it('tells anybody that a new installation needs set-up', async () => {
    const data = await new GraphqlClient(server.url).data('{ installation { needsSetUp mailDelivery } }');
    expect(data).toEqual({ installation: { needsSetUp: true, mailDelivery: 'TERMINAL' } });
  });

  it('is healthy and ready', async () => {
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  it('refuses a form post and a query by GET without a preflight', async () => {
    const form = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query":"{installation{version}}"}' });
    expect(form.status).toBeGreaterThanOrEqual(400);
    const get = await fetch(`${server.url}/graphql?query=${encodeURIComponent('{installation{version}}')}`);
    expect(get.status).toBe(400);
  });

  it.each([
    ['a page', '/healthz', {}],
    ['an unknown address', '/nothing/here', {}],
    ['the API', '/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{__typename}"}' }],
    ['an answer', '/answers', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{__typename}"}' }],
    ['a malformed answer', '/answers', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{' }],
    ['a page of another site', '/answers', { method: 'POST', headers: { 'content-type': 'application/json', origin: 'https://evil.example' }, body: '{}' }],
  ])('sends the security headers with %s', async (_what, address, init) => {
    const { headers } = await fetch(`${server.url}${address}`, init);
    const expected = securityHeaders({ publicUrl: 'http://localhost' });
    for (const [name, value] of Object.entries(expected)) if (name !== 'content-security-policy') expect([name, headers.get(name)]).toEqual([name, value]);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('masks nothing of a client mistake and gives it a code', async () => {
    const answer = await new GraphqlClient(server.url).send('{ nothing }');
    expect(answer.status).toBe(400);
    expect(answer.errors?.[0]?.extensions?.code).toBe('BAD_INPUT');
  });
});
