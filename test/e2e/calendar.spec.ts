import type { PersonId, TeamId } from '../../src/kernel/ids.js';
import { Builders, type BuiltOrganization } from '../support/builders.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const CALENDAR = `query ($input: CalendarInput!) { calendar(input: $input) { zone roster { state ageText unmatched problem lastGoodAt }
  entries { kind title role startsAt endsAt day zone isCancelled isMine path person { name } team { name } } } }`;

interface Entry { readonly kind: string; readonly title: string; readonly startsAt: string; readonly isMine: boolean; readonly isCancelled: boolean; readonly person: { readonly name: string } }
interface Answer { readonly calendar: { readonly zone: string; readonly entries: Entry[]; readonly roster: object } | null }

describe('the calendar over the API', () => {
  let server: TestApp;
  let build: Builders;
  let org: BuiltOrganization;
  let platform: TeamId;
  let sre: TeamId;
  const people = new Map<string, PersonId>();

  beforeAll(async () => {
    server = await startTestApp();
    build = await Builders.on(server.database);
    org = await build.organization({ name: 'Acme' });
    platform = await build.team({ organization: org.organizationId, name: 'Platform' });
    sre = await build.team({ organization: org.organizationId, parent: platform, name: 'SRE' });
    const add = async (name: string, team: TeamId, more: { locale?: 'de'; timeZone?: string } = {}): Promise<void> => void people.set(name, await build.person({ organization: org.organizationId, team, name, ...more }));
    await add('Anna', sre, { timeZone: 'America/New_York' });
    await add('Ben', sre, { locale: 'de' });
    await add('Paula', platform);
    await add('Root', org.rootTeamId);
    for (const [lead, team] of [['Lead of SRE', sre], ['Lead of Platform', platform], ['Lead of Acme', org.rootTeamId]] as const) {
      people.set(lead, await build.person({ organization: org.organizationId, name: lead, team: org.rootTeamId }));
      await build.lead(org.organizationId, team, people.get(lead)!);
    }
    people.set('Admin', await build.admin(org.organizationId));
    people.set('Viewer', await build.wholeOrganizationViewer(org.organizationId));
    await promise('Anna', 'shift', '[2026-03-09 08:00Z,2026-03-10 08:00Z)', { team: sre });
    await promise('Ben', 'code-t', '[2026-03-10 08:00Z,2026-03-10 16:00Z)', { day: '2026-03-10' });
    await promise('Ben', 'talk', '[2026-03-12 08:00Z,2026-03-12 09:00Z)', { cancelled: '2026-03-01' });
    await promise('Ben', 'talk', '[2026-03-13 08:00Z,2026-03-13 09:00Z)', { cancelled: '2025-11-01' });
    await promise('Paula', 'visit', '[2026-03-31 23:30Z,2026-04-01 12:00Z)');
    // On call for Platform without being in it.
    await promise('Root', 'shift', '[2026-03-20 08:00Z,2026-03-21 08:00Z)', { team: platform });
  });
  afterAll(async () => {
    await build.close();
    await server.close();
  });

  const promise = (name: string, kind: string, span: string, { team, day, cancelled }: { team?: TeamId; day?: string; cancelled?: string } = {}): Promise<object[]> =>
    build.query(org.organizationId, `insert into commitment (organization_id, commitment_id, person_id, team_id, kind, owner_key, role, span, day, zone, title_en, title_de, path, is_blocking, state, created_at, changed_at, cancelled_at)
      values ($1, gen_random_uuid(), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, '/there', true, $12, now(), now(), $13)`,
      [org.organizationId, people.get(name), team ?? null, kind, `${name}-${kind}-${span}`, kind === 'shift' ? 'primary' : null, span, day ?? null, day ? 'Europe/Berlin' : null,
        `${kind} of ${name}`, `${kind} von ${name}`, cancelled ? 'cancelled' : 'active', cancelled ?? null]);
  const ask = async (name: string, input: object = {}): Promise<Answer['calendar']> => {
    const client = new GraphqlClient(server.url, await build.signIn(org.organizationId, people.get(name)!));
    return (await client.data<Answer>(CALENDAR, { input: { from: '2026-03-01', to: '2026-03-31', ...input } })).calendar;
  };
  const titles = async (name: string, input: object = {}): Promise<string[] | null> => (await ask(name, input))?.entries.map(({ title }) => title) ?? null;

  it('shows somebody their own time, in their language and by their clock', async () => {
    expect(await ask('Ben')).toEqual({
      zone: 'Europe/Berlin', roster: { state: 'NONE', ageText: 'noch nicht gelesen', unmatched: 0, problem: null, lastGoodAt: null },
      entries: [{
        kind: 'CODE_T', title: 'code-t von Ben', role: null, startsAt: '2026-03-10T08:00:00.000Z', endsAt: '2026-03-10T16:00:00.000Z', day: '2026-03-10', zone: 'Europe/Berlin',
        isCancelled: false, isMine: true, path: '/there', person: { name: 'Ben' }, team: null,
      }],
    });
    // 23:30 UTC on the 31st is the 1st of April in Berlin.
    expect([await titles('Paula'), await titles('Paula', { to: '2026-04-01' })]).toEqual([[], ['visit of Paula']]);
    // The shift begins at 04:00 on the 9th in New York and ends at 04:00 on the 10th.
    expect([await titles('Anna', { to: '2026-03-08' }), await titles('Anna', { from: '2026-03-10', to: '2026-03-10' }), await titles('Anna', { from: '2026-03-11' })]).toEqual([[], ['shift of Anna'], []]);
  });

  it('leaves out what was cancelled unless it is asked for, and other kinds than asked for', async () => {
    expect(await titles('Ben', { withCancelled: true })).toEqual(['code-t von Ben', 'talk von Ben']);
    expect((await ask('Ben', { withCancelled: true, kinds: ['TALK', 'SHIFT'] }))?.entries).toMatchObject([{ title: 'talk von Ben', isCancelled: true }]);
    expect(await titles('Ben', { kinds: ['SHIFT'] })).toEqual([]);
  });

  it('shows a team to its members, to its leads and to those above, and to nobody else', async () => {
    const ofSre = ['shift of Anna', 'code-t of Ben'];
    const seen: Record<string, string[] | null> = {};
    for (const name of people.keys()) seen[name] = await titles(name, { teamId: sre });
    expect(seen).toEqual({
      Anna: ofSre, Ben: ['shift von Anna', 'code-t von Ben'], Paula: null, Root: null, 'Lead of SRE': ofSre, 'Lead of Platform': ofSre, 'Lead of Acme': ofSre, Admin: null, Viewer: null,
    });
    expect((await ask('Anna', { teamId: sre }))?.entries.map(({ isMine }) => isMine)).toEqual([true, false]);
  });

  it('shows members the team itself, and leads what is below it as well', async () => {
    expect(await titles('Paula', { teamId: platform, to: '2026-04-01' })).toEqual(['shift of Root', 'visit of Paula']);
    expect(await titles('Lead of Platform', { teamId: platform, to: '2026-04-01' })).toEqual(['shift of Anna', 'code-t of Ben', 'shift of Root', 'visit of Paula']);
    expect(await titles('Lead of SRE', { teamId: platform })).toBeNull();
    expect(await titles('Lead of Acme', { teamId: 'nonsense' })).toBeNull();
  });

  it('shows at most 62 days, in their order', async () => {
    for (const [from, to] of [['2026-03-01', '2026-05-02'], ['2026-03-02', '2026-03-01'], ['9999-12-30', '9999-12-31']]) await expect(ask('Ben', { from, to })).rejects.toThrow('BAD_INPUT');
    expect(await titles('Ben', { to: '2026-05-01' })).toHaveLength(1);
  });

  it('is closed to programs and to who is not signed in', async () => {
    expect((await new GraphqlClient(server.url).send(CALENDAR, { input: { from: '2026-03-01', to: '2026-03-31' } })).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});
