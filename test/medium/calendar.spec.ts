import { ok } from '../../src/kernel/result.js';
import type { Ctx } from '../../src/kernel/actor.js';
import type { OrganizationId, PersonId } from '../../src/kernel/ids.js';
import { ErasePerson } from '../../src/people/directory/app/erase-person.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { Tx } from '../../src/platform/database/tx.js';
import { Calendar } from '../../src/practices/calendar/app/calendar.js';
import { CommitmentOwners, type CommitmentOwner } from '../../src/practices/calendar/app/commitment-owners.js';
import type { Commitment, NewCommitment } from '../../src/practices/calendar/domain/commitment.js';
import { CommitmentStore } from '../../src/practices/calendar/persistence/commitment.store.js';
import { PoliciesReader } from '../../src/practices/policies/app/policies-reader.js';
import { SetPolicy } from '../../src/practices/policies/app/set-policy.js';
import { CODE_T_PRACTICE } from '../../src/practices/policies/domain/code-t-settings.js';
import { Builders } from '../support/builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const at = (time: string): Date => new Date(`2026-03-${time}:00Z`);

describe('the calendar that knows every promise', () => {
  let server: TestApp;
  let build: Builders;
  let calendar: Calendar;
  let displacing: string[];
  let keepsEverything = false;

  beforeAll(async () => {
    server = await startTestApp();
    build = await Builders.on(server.database);
    const owners = new CommitmentOwners();
    const owner: CommitmentOwner = {
      displace: async (tx, ctx, commitments, { shifts }) => {
        displacing.push(...commitments.map(({ ownerKey }) => `${ownerKey} for ${shifts.map(({ role }) => role).join(', ')}`));
        if (!keepsEverything) await calendar.release(tx, ctx, 'talk', commitments.map(({ ownerKey }) => ownerKey));
      },
    };
    owners.register('talk', owner);
    owners.register('visit', { displace: async (tx, ctx, commitments) => void (await calendar.release(tx, ctx, 'visit', commitments.map(({ ownerKey }) => ownerKey))) });
    calendar = new Calendar(server.get(CommitmentStore), owners, server.get(PoliciesReader));
  });
  beforeEach(() => {
    displacing = [];
    keepsEverything = false;
  });
  afterAll(async () => {
    await build.close();
    await server.close();
  });

  const ctxOf = (organization: OrganizationId, now = server.clock.now()): Ctx => ({ actor: { kind: 'system', job: 'test' }, organization, requestId: 'test', now });
  const write = async <T>(organization: OrganizationId, work: (tx: Tx, ctx: Ctx) => Promise<T>, now?: Date): Promise<T> => {
    const ctx = ctxOf(organization, now);
    const done = await server.get(UnitOfWork).run(ctx, async (tx) => ok(await work(tx, ctx)));
    if (!done.ok) throw new Error('not done');
    return done.value;
  };
  const promise = (personId: PersonId, from: string, to: string, more: Partial<NewCommitment> = {}): NewCommitment => ({
    kind: 'talk', ownerKey: 'talk-1', personId, teamId: null, from: at(from), to: at(to), title: { en: 'Talk', de: 'Vortrag' }, path: '/talks/1', isBlocking: true, ...more,
  });
  const shift = (personId: PersonId, from: string, to: string, more: Partial<NewCommitment> = {}): NewCommitment =>
    promise(personId, from, to, { kind: 'shift', ownerKey: 'shift-1', role: 'primary', title: { en: 'On call', de: 'Bereitschaft' }, path: '/on-call', ...more });
  const claim = (organization: OrganizationId, commitment: NewCommitment): Promise<string> =>
    write(organization, async (tx, ctx) => {
      const claimed = await calendar.claim(tx, ctx, commitment);
      return claimed.ok ? `claimed ${claimed.value.sequence}` : `conflict with ${claimed.error.with.map(({ ownerKey }) => ownerKey).join(', ')}`;
    });
  const replace = async (organization: OrganizationId, upsert: readonly NewCommitment[], cancelled: readonly string[] = [], now?: Date): Promise<readonly string[]> =>
    (await write(organization, (tx, ctx) => calendar.replace(tx, ctx, 'shift', { upsert, cancelled }), now)).displaced.map(({ ownerKey }) => ownerKey);
  const stored = (organization: OrganizationId): Promise<object[]> =>
    build.query(organization, `select owner_key as key, state, sequence, is_blocking as blocks from commitment order by kind, owner_key, created_at, state`);

  it('promises free time, and answers with what stands there where it is not free', async () => {
    const { organizationId } = await build.organization();
    const [anna, ben] = await build.people(2, { organization: organizationId });
    expect(await claim(organizationId, promise(anna!, '10T09:00', '10T10:00'))).toBe('claimed 0');
    expect(await claim(organizationId, promise(anna!, '10T09:59', '10T11:00', { kind: 'visit', ownerKey: 'visit-1' }))).toBe('conflict with talk-1');
    expect(await claim(organizationId, promise(anna!, '10T10:00', '10T11:00', { kind: 'visit', ownerKey: 'visit-1' }))).toBe('claimed 0');
    expect(await claim(organizationId, promise(ben!, '10T09:00', '10T10:00', { kind: 'visit', ownerKey: 'visit-2' }))).toBe('claimed 0');
    // One's own kind is its owner's affair, and what doesn't block is beside everything.
    expect(await claim(organizationId, promise(anna!, '10T09:30', '10T09:45', { ownerKey: 'talk-2' }))).toBe('claimed 0');
    expect(await claim(organizationId, promise(anna!, '10T09:00', '10T12:00', { kind: 'debrief', ownerKey: 'debrief-1', isBlocking: false }))).toBe('claimed 0');
  });

  it('changes what was promised under the same key, and counts changes that can be seen', async () => {
    const { organizationId } = await build.organization();
    const [anna, ben] = await build.people(2, { organization: organizationId });
    expect(await claim(organizationId, promise(anna!, '10T09:00', '10T10:00'))).toBe('claimed 0');
    expect(await claim(organizationId, promise(anna!, '10T09:00', '10T10:00'))).toBe('claimed 0');
    expect(await claim(organizationId, promise(anna!, '10T09:00', '10T10:00', { isBlocking: false }))).toBe('claimed 0');
    expect(await claim(organizationId, promise(anna!, '10T09:30', '10T10:00'))).toBe('claimed 1');
    await write(organizationId, (tx, ctx) => calendar.release(tx, ctx, 'talk', ['talk-1', 'nothing']));
    expect(await stored(organizationId)).toEqual([{ key: 'talk-1', state: 'cancelled', sequence: 2, blocks: true }]);
    expect(await claim(organizationId, promise(anna!, '10T09:30', '10T10:00'))).toBe('claimed 3');
    // Somebody else's now: a tombstone stays with whom it was taken from.
    expect(await claim(organizationId, promise(ben!, '10T09:30', '10T10:00'))).toBe('claimed 0');
    expect(await stored(organizationId)).toEqual([{ key: 'talk-1', state: 'active', sequence: 0, blocks: true }, { key: 'talk-1', state: 'cancelled', sequence: 4, blocks: true }]);
  });

  it('refuses to promise the time of a kind that nobody could take back', async () => {
    const { organizationId } = await build.organization();
    const anna = await build.person({ organization: organizationId });
    await expect(claim(organizationId, promise(anna, '10T09:00', '10T10:00', { kind: 'demo-slot' }))).rejects.toThrow('nobody registered');
    await expect(claim(organizationId, shift(anna, '10T09:00', '10T10:00'))).rejects.toThrow('nobody registered');
  });

  it('lets shifts win: what they need is given back by its owner in the same transaction', async () => {
    const { organizationId } = await build.organization();
    const [anna, ben] = await build.people(2, { organization: organizationId });
    await claim(organizationId, promise(anna!, '10T09:00', '10T10:00'));
    await claim(organizationId, promise(anna!, '12T09:00', '12T10:00', { ownerKey: 'talk-2' }));
    await claim(organizationId, promise(ben!, '10T09:00', '10T10:00', { ownerKey: 'talk-3' }));
    expect(await replace(organizationId, [shift(anna!, '09T00:00', '11T00:00'), shift(ben!, '10T09:00', '10T20:00', { ownerKey: 'shift-2', role: 'shadow' })])).toEqual(['talk-1']);
    expect(displacing).toEqual(['talk-1 for primary']);
    expect(await stored(organizationId)).toEqual([
      { key: 'shift-1', state: 'active', sequence: 0, blocks: true }, { key: 'shift-2', state: 'active', sequence: 0, blocks: false },
      { key: 'talk-1', state: 'cancelled', sequence: 1, blocks: true }, { key: 'talk-2', state: 'active', sequence: 0, blocks: true }, { key: 'talk-3', state: 'active', sequence: 0, blocks: true },
    ]);
    // The same roster again changes nothing; then one shift moves and the other goes.
    expect(await replace(organizationId, [shift(anna!, '09T00:00', '11T00:00')])).toEqual([]);
    expect(await replace(organizationId, [shift(anna!, '11T00:00', '13T00:00')], ['shift-2'])).toEqual(['talk-2']);
    expect(await stored(organizationId)).toMatchObject([{ key: 'shift-1', sequence: 1 }, { key: 'shift-2', state: 'cancelled', sequence: 1 }, {}, { key: 'talk-2', state: 'cancelled' }, { key: 'talk-3', state: 'active' }]);
    expect(await claim(organizationId, promise(anna!, '10T09:00', '10T10:00', { ownerKey: 'talk-4' }))).toBe('claimed 0');
    // Handed over: the former person is free again.
    expect(await replace(organizationId, [shift(ben!, '11T00:00', '13T00:00')])).toEqual([]);
    expect(await claim(organizationId, promise(anna!, '12T09:00', '12T10:00', { ownerKey: 'talk-2' }))).toBe('claimed 2');
  });

  it('writes no shift when an owner keeps what it needs', async () => {
    const { organizationId } = await build.organization();
    const anna = await build.person({ organization: organizationId });
    await claim(organizationId, promise(anna, '10T09:00', '10T10:00'));
    keepsEverything = true;
    await expect(replace(organizationId, [shift(anna, '09T00:00', '11T00:00')])).rejects.toThrow('kept by their owner');
    expect(await stored(organizationId)).toEqual([{ key: 'talk-1', state: 'active', sequence: 0, blocks: true }]);
  });

  it('leaves alone what is over: a shift learned of later stands beside it', async () => {
    const { organizationId } = await build.organization();
    const anna = await build.person({ organization: organizationId });
    await claim(organizationId, promise(anna, '10T09:00', '10T10:00'));
    expect(await replace(organizationId, [shift(anna, '09T00:00', '16T00:00')], [], at('11T12:00'))).toEqual([]);
    expect(await stored(organizationId)).toEqual([{ key: 'shift-1', state: 'active', sequence: 0, blocks: true }, { key: 'talk-1', state: 'active', sequence: 0, blocks: false }]);
    expect(await claim(organizationId, promise(anna, '14T09:00', '14T10:00', { ownerKey: 'talk-2' }))).toBe('conflict with shift-1');
  });

  it('marks shifts anew when a policy changes which roles block', async () => {
    const { organizationId } = await build.organization({ timeZone: 'Pacific/Auckland' });
    const anna = await build.person({ organization: organizationId });
    await replace(organizationId, [shift(anna, '09T00:00', '10T00:00'), shift(anna, '16T00:00', '17T00:00', { ownerKey: 'shift-2', role: 'shadow' })]);
    await claim(organizationId, promise(anna, '16T09:00', '16T10:00'));
    const policy = { ...CODE_T_PRACTICE.defaults, isOn: true, blockingRoles: ['shadow'] };
    const displaced = await write(organizationId, async (tx, ctx) => {
      expect(await server.get(SetPolicy).run(tx, ctx, CODE_T_PRACTICE, '2026-03-16', policy)).toMatchObject({ ok: true });
      return (await calendar.remark(tx, ctx, at('15T11:00'))).displaced;
    });
    expect(displaced.map(({ ownerKey }: Commitment) => ownerKey)).toEqual(['talk-1']);
    expect(await stored(organizationId)).toMatchObject([{ key: 'shift-1', blocks: true }, { key: 'shift-2', blocks: true, sequence: 0 }, { state: 'cancelled' }]);
    // 11:00 UTC on the 15th is the 16th in Auckland: from then on primaries are free.
    expect(await replace(organizationId, [shift(anna, '15T11:00', '15T12:00', { ownerKey: 'late' }), shift(anna, '15T10:00', '15T10:30', { ownerKey: 'early' })])).toEqual([]);
    expect(await stored(organizationId)).toMatchObject([{ key: 'early', blocks: true }, { key: 'late', blocks: false }, {}, {}, {}]);
  });

  it('offers days whose working time is free, in the person’s own zone', async () => {
    const { organizationId } = await build.organization();
    const anna = await build.person({ organization: organizationId });
    // Tuesdays and Thursdays after Monday 2 March: 3, 5, 10, 12. The working day of the 5th in Los Angeles is 17:00 to 01:00 UTC.
    await replace(organizationId, [shift(anna, '05T10:00', '05T17:00'), shift(anna, '11T00:00', '11T02:00', { ownerKey: 'shift-2' }), shift(anna, '10T23:00', '11T00:00', { ownerKey: 'shift-3' })]);
    const wanted = { weekdays: ['tuesday', 'thursday'] as const, workingHours: { from: '09:00', to: '17:00' }, zone: 'America/Los_Angeles', after: server.clock.now(), count: 3 };
    expect(await write(organizationId, (tx) => calendar.freeDays(tx, anna, wanted))).toEqual(['2026-03-03', '2026-03-05', '2026-03-12']);
  });

  it('is guarded by the database itself', async () => {
    const { organizationId } = await build.organization();
    const [anna, ben] = await build.people(2, { organization: organizationId });
    const insert = (key: string, kind: string, span: string, person = anna): Promise<unknown> =>
      build.query(organizationId, `insert into commitment (organization_id, commitment_id, person_id, kind, owner_key, span, title_en, title_de, is_blocking, state, created_at, changed_at)
        values ($1, gen_random_uuid(), $2, $3, $4, $5::tstzrange, 'x', 'x', true, 'active', now(), now())`, [organizationId, person, kind, key, span]);
    await insert('a', 'talk', '[2026-03-10 09:00Z,2026-03-10 10:00Z)');
    await expect(insert('b', 'visit', '[2026-03-10 09:30Z,2026-03-10 10:30Z)')).rejects.toThrow('commitment_one_kind_at_a_time');
    await expect(insert('c', 'visit', '[2026-03-10 09:30Z,)')).rejects.toThrow('check constraint');
    await expect(insert('a', 'talk', '[2026-03-10 09:30Z,2026-03-10 10:30Z)', ben)).rejects.toThrow('commitment_owner');
  });

  it('forgets the time of somebody who is erased', async () => {
    const { organizationId } = await build.organization();
    const [anna, ben] = [await build.person({ organization: organizationId, email: 'anna@example.org' }), await build.admin(organizationId)];
    await claim(organizationId, promise(anna, '10T09:00', '10T10:00'));
    await claim(organizationId, promise(ben, '10T09:00', '10T10:00', { ownerKey: 'talk-2' }));
    expect(await server.get(ErasePerson).execute(ctxOf(organizationId), anna, 'anna@example.org')).toMatchObject({ ok: true });
    expect(await stored(organizationId)).toMatchObject([{ key: 'talk-2' }]);
  });
});
