import type { OrganizationId, PersonId } from '../../src/kernel/ids.js';
import { err, ok } from '../../src/kernel/result.js';
import { accessChanged } from '../../src/platform/access/access-news.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { LiveChannel } from '../../src/platform/live/live-channel.js';
import { seedOrganization, type SeededOrganization, type SeededPerson } from '../support/seed-organization.js';
import { signedInClient } from '../support/sign-in.js';
import { openSocket } from '../support/socket.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const ACCESS_CHANGED = 4205;
const FORBIDDEN = 4403;

describe('sockets', () => {
  let server: TestApp;
  let here: SeededOrganization;
  const cookieOf = async (person: SeededPerson): Promise<Record<string, string>> => ({ cookie: (await signedInClient(server, person)).cookie! });
  const change = (person: SeededPerson, happens: boolean): Promise<unknown> =>
    server.get(UnitOfWork).run({ organization: person.organizationId as OrganizationId }, async (tx) => {
      await accessChanged(server.get(LiveChannel), tx, person.organizationId as OrganizationId, [person.personId as PersonId]);
      return happens ? ok(null) : err(null);
    });

  beforeAll(async () => {
    server = await startTestApp();
    here = await seedOrganization(server.database);
  });
  afterAll(() => server.close());

  it('are not opened to nobody', async () => {
    expect(await openSocket(server.url, {}).opened).toBe(FORBIDDEN);
    expect(await openSocket(server.url, { cookie: `barograph_session=${here.organizationId}.${'A'.repeat(43)}` }).opened).toBe(FORBIDDEN);
  });

  it('are not opened to another site\'s page, signed in or not', async () => {
    expect(await openSocket(server.url, { ...(await cookieOf(here.member)), origin: 'https://evil.example' }).opened).toBe(FORBIDDEN);
    expect(await openSocket(server.url, { ...(await cookieOf(here.member)), origin: server.url }).opened).toBe('acknowledged');
  });

  it('are closed when what the person may do has changed, and nobody else\'s', async () => {
    const [member, lead] = [openSocket(server.url, await cookieOf(here.member)), openSocket(server.url, await cookieOf(here.lead))];
    expect(await Promise.all([member.opened, lead.opened])).toEqual(['acknowledged', 'acknowledged']);
    await change(here.member, false);
    await change(here.admin, true);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(member.webSocket.readyState).toBe(member.webSocket.OPEN);
    await change(here.member, true);
    expect(await member.closed).toBe(ACCESS_CHANGED);
    expect(lead.webSocket.readyState).toBe(lead.webSocket.OPEN);
    lead.webSocket.close();
    await lead.closed;
  });
});
