import type { Ctx } from '../../src/kernel/actor.js';
import type { OrganizationId } from '../../src/kernel/ids.js';
import { ok } from '../../src/kernel/result.js';
import type { Tx } from '../../src/platform/database/tx.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { PoliciesReader } from '../../src/practices/policies/app/policies-reader.js';
import { SetPolicy } from '../../src/practices/policies/app/set-policy.js';
import { CODE_T_PRACTICE, type CodeTSettings } from '../../src/practices/policies/domain/code-t-settings.js';
import { Builders } from '../support/builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('the policies of practices', () => {
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

  const ctxOf = (organization: OrganizationId, actor: Ctx['actor'] = { kind: 'system', job: 'test' }): Ctx => ({ actor, organization, requestId: 'test', now: server.clock.now() });
  const write = async <T>(ctx: Ctx, work: (tx: Tx) => Promise<T>): Promise<T> => {
    const done = await server.get(UnitOfWork).run(ctx, async (tx) => ok(await work(tx)));
    if (!done.ok) throw new Error('not done');
    return done.value;
  };
  const set = (organization: OrganizationId, from: string, changes: Partial<CodeTSettings>): Promise<unknown> =>
    write(ctxOf(organization), async (tx) => {
      const done = await server.get(SetPolicy).run(tx, ctxOf(organization), CODE_T_PRACTICE, from, { ...CODE_T_PRACTICE.defaults, ...changes });
      return done.ok ? 'set' : done.error.map(({ path, code }) => `${path} ${code}`);
    });
  const on = (organization: OrganizationId, day: string): Promise<CodeTSettings> => server.get(UnitOfWork).read({ organization }, (tx) => server.get(PoliciesReader).on(tx, CODE_T_PRACTICE, day));

  it('leave a practice off until somebody switches it on, and hold from their day on', async () => {
    const { organizationId } = await build.organization();
    expect(await on(organizationId, '2030-01-01')).toEqual(CODE_T_PRACTICE.defaults);
    expect(await set(organizationId, '2026-03-10', { isOn: true })).toBe('set');
    expect(await set(organizationId, '2026-04-01', { isOn: true, weekdays: ['friday'] })).toBe('set');
    expect((await on(organizationId, '2026-03-09')).isOn).toBe(false);
    expect(await on(organizationId, '2026-03-31')).toMatchObject({ isOn: true, weekdays: ['tuesday', 'thursday'] });
    expect(await on(organizationId, '2026-04-01')).toMatchObject({ isOn: true, weekdays: ['friday'] });
    const other = await build.organization();
    expect((await on(other.organizationId, '2026-04-01')).isOn).toBe(false);
    // The same day again replaces; everybody can read what was done, in their language.
    expect(await set(organizationId, '2026-04-01', { isOn: false })).toBe('set');
    const timeline = await server.get(UnitOfWork).read({ organization: organizationId }, (tx) => server.get(PoliciesReader).timeline(tx, CODE_T_PRACTICE));
    expect(timeline.map(({ effectiveFrom, settings }) => [effectiveFrom, settings.isOn])).toEqual([['2026-03-10', true], ['2026-04-01', false]]);
    expect(await build.query(organizationId, 'select kind, data from member_log_entry order by kind')).toEqual([
      { kind: 'practice-rules-changed', data: { practice: 'code-t', effectiveFrom: '2026-04-01' } },
      { kind: 'practice-switched-off', data: { practice: 'code-t', effectiveFrom: '2026-04-01' } },
      { kind: 'practice-switched-on', data: { practice: 'code-t', effectiveFrom: '2026-03-10' } },
    ]);
    expect(await build.query(organizationId, `select count(*)::int as audits from audit_entry where action = 'practice.policy-set'`)).toEqual([{ audits: 3 }]);
  });

  it('are never set for the past, nor to nonsense', async () => {
    const { organizationId } = await build.organization({ timeZone: 'Pacific/Auckland' });
    server.clock.set('2026-03-02T11:30:00Z');
    expect(await set(organizationId, '2026-03-02', { isOn: true })).toEqual(['effectiveFrom in-the-past']);
    expect(await set(organizationId, '2026-03-03', { isOn: true })).toBe('set');
    expect(await set(organizationId, '2026-03-03', { weekdays: [], workingHours: { from: '17:00', to: '09:00' }, daysBeforePresentation: 0 })).toEqual(
      expect.arrayContaining(['weekdays too-small', 'workingHours custom', 'daysBeforePresentation too-small']));
    expect((await on(organizationId, '2026-03-03')).isOn).toBe(true);
  });

  it('are taken back before they begin, and not after', async () => {
    const { organizationId } = await build.organization();
    const withdraw = (day: string): Promise<boolean> => write(ctxOf(organizationId), (tx) => server.get(SetPolicy).withdraw(tx, ctxOf(organizationId), CODE_T_PRACTICE, day));
    await set(organizationId, '2026-03-03', { isOn: true });
    await set(organizationId, '2026-03-20', { isOn: false });
    expect([await withdraw('2026-03-20'), await withdraw('2026-03-20'), await withdraw('2026-03-03'), (await on(organizationId, '2026-05-01')).isOn]).toEqual([true, false, true, false]);
    await set(organizationId, '2026-03-03', { isOn: true });
    server.clock.set('2026-03-03T09:00:00Z');
    expect(await withdraw('2026-03-03')).toBe(false);
  });

  it('are for admins in person', async () => {
    const { organizationId } = await build.organization();
    const person = { kind: 'person' as const, personId: await build.person({ organization: organizationId }), sessionId: '' as never, isAdmin: false, seesWholeOrganization: true, leads: [], locale: 'en' as const };
    for (const actor of [person, { ...person, kind: 'token' as const, isAdmin: true, scopes: [] }]) {
      const ctx = ctxOf(organizationId, actor);
      await expect(write(ctx, (tx) => server.get(SetPolicy).run(tx, ctx, CODE_T_PRACTICE, '2026-03-20', CODE_T_PRACTICE.defaults))).rejects.toThrow('Only admins');
    }
  });

  it('fill in settings that they were written before', async () => {
    const { organizationId } = await build.organization();
    await build.query(organizationId, `insert into practice_policy values ($1, 'code-t', '2026-03-01', '{"isOn": true, "weekdays": ["monday"]}', null, now())`, [organizationId]);
    expect(await on(organizationId, '2026-03-02')).toEqual({ ...CODE_T_PRACTICE.defaults, isOn: true, weekdays: ['monday'] });
  });
});
