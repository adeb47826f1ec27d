import type { OrganizationId, PersonId, TeamId } from '../../src/kernel/ids.js';
import { ok } from '../../src/kernel/result.js';
import { CreateOrganization } from '../../src/people/directory/app/create-organization.js';
import { DirectoryReader, type Audience } from '../../src/people/directory/app/directory-reader.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { Builders } from '../support/builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('what the directory tells other features', () => {
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

  const now = new Date('2026-03-02T09:00:00Z');
  const read = <T>(organization: OrganizationId, work: (reader: DirectoryReader, tx: Parameters<Parameters<UnitOfWork['read']>[1]>[0]) => Promise<T>): Promise<T> =>
    server.get(UnitOfWork).read({ organization }, (tx) => work(server.get(DirectoryReader), tx));
  const audience = (organization: OrganizationId, team: TeamId, at = now): Promise<Audience | undefined> => read(organization, (reader, tx) => reader.audience(tx, team, at));

  it('lists the subtree, what lies above it, its people and its leads', async () => {
    const { organizationId, rootTeamId } = await build.organization({ name: 'Acme' });
    const platform = await build.team({ organization: organizationId, name: 'Platform' });
    const sre = await build.team({ organization: organizationId, parent: platform, name: 'SRE' });
    const other = await build.team({ organization: organizationId, name: 'Sales' });
    const [anna, ben] = [await build.person({ organization: organizationId, team: sre, name: 'Anna' }), await build.person({ organization: organizationId, team: platform, name: 'Ben' })];
    await build.person({ organization: organizationId, team: other });
    await build.lead(organizationId, sre, ben);
    const found = (await audience(organizationId, platform))!;
    expect(found.teams).toEqual([{ id: platform, parentId: rootTeamId, name: 'Platform' }, { id: sre, parentId: platform, name: 'SRE' }]);
    expect(found.above).toEqual([{ id: rootTeamId, parentId: null, name: 'Acme' }]);
    expect(new Map(found.people.map(({ id, teamId, leads }) => [id, { teamId, leads }]))).toEqual(
      new Map<PersonId, object>([[anna, { teamId: sre, leads: [] }], [ben, { teamId: platform, leads: [sre] }]]),
    );
    expect(found.leads).toEqual([{ teamId: sre, personId: ben }]);
    expect(await read(organizationId, (reader, tx) => reader.pathOf(tx, sre))).toEqual(['Acme', 'Platform', 'SRE']);
    expect(await read(organizationId, (reader, tx) => reader.wayUp(tx, sre))).toEqual([sre, platform, rootTeamId]);
    expect(await read(organizationId, (reader, tx) => reader.subtree(tx, platform))).toEqual([platform, sre]);
    expect(await read(organizationId, (reader, tx) => reader.teamsLedBy(tx, ben))).toEqual([sre]);
    expect(await read(organizationId, (reader, tx) => reader.teamOf(tx, anna, now))).toBe(sre);
    expect(await read(organizationId, (reader, tx) => reader.namesOf(tx, [anna]))).toEqual(new Map([[anna, 'Anna']]));
  });

  it('dates a membership by when it was recorded, or by its start when that is later', async () => {
    const { organizationId, rootTeamId } = await build.organization({ timeZone: 'America/New_York' });
    const team = await build.team({ organization: organizationId });
    const backdated = await build.person({ organization: organizationId, team, since: '2025-06-01', recordedAt: '2026-02-20T12:00:00Z' });
    const ahead = await build.person({ organization: organizationId, team: rootTeamId, since: '2025-01-01', endedOn: undefined, recordedAt: '2025-01-01T12:00:00Z' });
    await build.query(organizationId, `update membership set ends_on = '2026-03-01' where person_id = $1`, [ahead]);
    await build.membership(organizationId, ahead, team, { since: '2026-03-01', recordedAt: '2026-01-05T12:00:00Z' });
    const people = new Map((await audience(organizationId, team))!.people.map((person) => [person.id, person]));
    expect(people.get(backdated)?.membershipChangedAt).toEqual(new Date('2026-02-20T12:00:00Z'));
    expect(people.get(ahead)?.changes).toEqual([
      { recordedAt: new Date('2025-01-01T12:00:00Z'), kind: 'joined' },
      { recordedAt: new Date('2026-03-01T05:00:00Z'), kind: 'moved' },
    ]);
  });

  it('knows days in the organization’s own time zone', async () => {
    const { organizationId, rootTeamId } = await build.organization({ timeZone: 'Pacific/Auckland' });
    const person = await build.person({ organization: organizationId, since: '2026-03-03' });
    expect((await audience(organizationId, rootTeamId, new Date('2026-03-02T10:59:00Z')))!.people).toEqual([]);
    expect((await audience(organizationId, rootTeamId, new Date('2026-03-02T11:00:00Z')))!.people.map(({ id }) => id)).toEqual([person]);
  });

  it('leaves out people who left and sees nothing of another organization', async () => {
    const { organizationId, rootTeamId } = await build.organization();
    await build.person({ organization: organizationId, endedOn: '2026-03-02' });
    const staying = await build.person({ organization: organizationId, endedOn: '2026-03-03' });
    expect((await audience(organizationId, rootTeamId))!.people.map(({ id }) => id)).toEqual([staying]);
    const other = await build.organization();
    expect(await audience(other.organizationId, rootTeamId)).toBeUndefined();
    expect(await read(other.organizationId, (reader, tx) => reader.namesOf(tx, [staying]))).toEqual(new Map());
  });

  it('makes an organization with its root team and first admin', async () => {
    const create = server.get(CreateOrganization);
    const organization = create.newId();
    const ctx = { actor: { kind: 'anonymous' as const }, organization, requestId: 'r', now };
    const draft = { organizationName: ' New   Works ', timeZone: 'europe/berlin', locale: 'de' as const, adminName: 'Ada', adminEmail: 'Ada@Example.org' };
    const made = await server.get(UnitOfWork).run(ctx, (tx) => create.execute(tx, ctx, draft));
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    expect((await audience(organization, made.value.rootTeamId))!.people).toMatchObject([{ id: made.value.adminId, name: 'Ada', teamId: made.value.rootTeamId }]);
    expect(await build.query(organization, 'select name, time_zone, locale from organization')).toEqual([{ name: 'New Works', time_zone: 'Europe/Berlin', locale: 'de' }]);
    expect(await build.query(organization, 'select role from role_grant')).toEqual([{ role: 'admin' }]);
    expect(await build.query(organization, 'select action, actor_kind from audit_entry')).toEqual([{ action: 'organization.created', actor_kind: 'anonymous' }]);
  });

  it('names every problem of an organization and makes nothing', async () => {
    const create = server.get(CreateOrganization);
    const organization = create.newId();
    const ctx = { actor: { kind: 'anonymous' as const }, organization, requestId: 'r', now };
    const draft = { organizationName: ' ', timeZone: 'CET', locale: 'en' as const, adminName: '', adminEmail: 'x' };
    const made = await server.get(UnitOfWork).run(ctx, (tx) => create.execute(tx, ctx, draft));
    expect(made.ok ? made : made.error.map(({ path }) => path)).toEqual(['organizationName', 'timeZone', 'adminName', 'adminEmail']);
    expect(await server.get(UnitOfWork).run(ctx, async (tx) => ok(await tx.query('select from organization')))).toEqual({ ok: true, value: [] });
  });
});
