import { AnnounceRound } from '../../src/listening/pulses/app/announce-round.js';
import { CancelRound } from '../../src/listening/pulses/app/cancel-round.js';
import { CloseRound } from '../../src/listening/pulses/app/close-round.js';
import { SealRound } from '../../src/listening/pulses/app/seal-round.js';
import { sealingTreeOf } from '../../src/listening/pulses/domain/round-tree.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { HOUR } from '../support/fixed-clock.js';
import { announce, close, fetchPass, letAnswer, open, seedRoundWorld, select, SPECIFIED_TREE, submission, submit, systemCtx, tickNow, usualItems, valueOf } from '../support/round-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const one = (name: string, people: number) => ({ name, people });

describe('a round on a real database', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('announces the units of the specification’s example and freezes them', async () => {
    const world = await seedRoundWorld(app, SPECIFIED_TREE);
    const { roundId, manifest } = await announce(app, world);
    expect(manifest.units.map(({ id, eligible, parent }) => ({ id, eligible, parent }))).toEqual([
      { id: world.teams.get('A'), eligible: 8, parent: world.teams.get('P') },
      { id: world.teams.get('P'), eligible: 9, parent: null },
    ]);
    expect(sealingTreeOf(manifest, world.teams.get('root')!).map(({ id, parent }) => [id, parent])).toEqual([
      [world.teams.get('A'), world.teams.get('P')], [world.teams.get('P'), world.teams.get('root')], [world.teams.get('root'), null],
    ]);
    const members = await select<{ unit_id: string | null; not_asked_reason: string | null; slot: number | null }>(app, world, 'select unit_id, not_asked_reason, slot from round_member where round_id = $1', [roundId]);
    expect(members).toHaveLength(19);
    expect(members.filter(({ not_asked_reason }) => not_asked_reason === 'too-few-at-the-top')).toHaveLength(2);
    expect(members.flatMap(({ slot }) => (slot === null ? [] : [slot])).sort((a, b) => a - b)).toEqual(Array.from({ length: 17 }, (_, slot) => slot));
    await expect(select(app, world, 'update round_member set slot = slot + 100 where round_id = $1', [roundId])).rejects.toThrow(/frozen/);
    await expect(select(app, world, 'update round set k = 6 where round_id = $1', [roundId])).rejects.toThrow(/frozen/);
  });

  it('refuses to announce a round with no unit', async () => {
    const world = await seedRoundWorld(app, { name: 'root', people: 2, below: [one('small', 3)] });
    const ctx = systemCtx(app, world);
    const pulse = { id: world.pulseId, name: 'Pulse', audienceTeamId: world.teams.get('root')!, k: 5, commentK: 10, asksComment: true, membersSeeResults: true };
    const refused = await app.get(UnitOfWork).run(ctx, (tx) => app.get(AnnounceRound).run(tx, ctx, { pulse, opensAt: ctx.now, closesAt: new Date(ctx.now.getTime() + HOUR), questions: () => usualItems() }));
    expect(refused).toEqual({ ok: false, error: { kind: 'no-unit-possible', peopleInAudience: 5, needed: 6 } });
  });

  it('chains the manifests of an organization, also when two are announced at once', async () => {
    const world = await seedRoundWorld(app, one('root', 7));
    const both = await Promise.all([announce(app, world), announce(app, world, { opensInHours: 200 })]);
    const third = await announce(app, world, { opensInHours: 400 });
    const manifests = await select<{ hash: string; previous: string; sequence: number }>(app, world, `select encode(hash, 'hex') as hash, encode(previous_hash, 'hex') as previous, sequence from manifest order by sequence`);
    expect(manifests.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(manifests.map(({ previous }) => previous)).toEqual(['0'.repeat(64), manifests[0]!.hash, manifests[1]!.hash]);
    expect(new Set([...both, third].map(({ roundId }) => roundId)).size).toBe(3);
  });

  it('seals nothing for 1 to 7 of 8 until the close, then one batch of 7', async () => {
    const world = await seedRoundWorld(app, one('root', 8));
    const { roundId, manifest } = await announce(app, world);
    await open(app, world, roundId);
    const people = world.people.get('root')!;
    for (let answered = 0; answered < 7; answered += 1) {
      await letAnswer(app, world, manifest, people.slice(answered, answered + 1));
      expect(await tickNow(app, world, roundId)).toBe(0);
    }
    expect(await close(app, world, roundId)).toBe(0);
    expect(await select(app, world, 'select size from batch where round_id = $1', [roundId])).toEqual([{ size: 7 }]);
  });

  it('seals 8 of 8 at the next tick and completes the unit', async () => {
    const world = await seedRoundWorld(app, one('root', 8));
    const { roundId, manifest } = await announce(app, world);
    await open(app, world, roundId);
    await letAnswer(app, world, manifest, world.people.get('root')!);
    expect(await tickNow(app, world, roundId)).toBe(8);
    expect(await select(app, world, 'select completed from round_unit where round_id = $1', [roundId])).toEqual([{ completed: true }]);
    expect(await tickNow(app, world, roundId)).toBe(0);
    expect(await close(app, world, roundId)).toBe(0);
    expect(await select(app, world, 'select size from batch where round_id = $1', [roundId])).toEqual([{ size: 8 }]);
  });

  it('of 12 seals 5 at random when 10 are pending, the rest at close', async () => {
    const world = await seedRoundWorld(app, one('root', 12));
    const { roundId, manifest } = await announce(app, world);
    await open(app, world, roundId);
    const people = world.people.get('root')!;
    await letAnswer(app, world, manifest, people.slice(0, 9));
    expect(await tickNow(app, world, roundId)).toBe(0);
    await letAnswer(app, world, manifest, people.slice(9, 10));
    expect(await tickNow(app, world, roundId)).toBe(5);
    const interim = await select<{ n: number; is_final: boolean }>(app, world, 'select n, is_final from released_result where round_id = $1', [roundId]);
    expect(interim.map(({ n, is_final }) => [n, is_final])).toEqual([[5, false], [5, false]]);
    expect(await select(app, world, 'select 1 from released_item where round_id = $1', [roundId])).toEqual([]);
    expect(await close(app, world, roundId)).toBe(0);
    expect((await select<{ size: number }>(app, world, 'select size from batch where round_id = $1 order by size', [roundId])).map(({ size }) => size)).toEqual([5, 5]);
    expect(await select(app, world, 'select answered, eligible, level, is_final, revision from released_round where round_id = $1', [roundId])).toEqual([{ answered: 10, eligible: 12, level: 10, is_final: true, revision: 2 }]);
  });

  it('destroys what is left below k at the root: A 7, B 2, C 2', async () => {
    const world = await seedRoundWorld(app, SPECIFIED_TREE);
    const { roundId, manifest } = await announce(app, world);
    await open(app, world, roundId);
    await letAnswer(app, world, manifest, world.people.get('A')!.slice(0, 7));
    await letAnswer(app, world, manifest, [...world.people.get('B')!.slice(0, 2), ...world.people.get('C')!.slice(0, 2)]);
    expect(await close(app, world, roundId)).toBe(4);
    expect(await select(app, world, 'select size, team_id from batch where round_id = $1', [roundId])).toEqual([{ size: 7, team_id: world.teams.get('A') }]);
    const units = await select(app, world, 'select unit_id, issued, spent, destroyed from round_unit where round_id = $1 and unit_id is not null order by eligible', [roundId]);
    expect(units).toEqual([{ unit_id: world.teams.get('A'), issued: 7, spent: 7, destroyed: 0 }, { unit_id: world.teams.get('P'), issued: 4, spent: 4, destroyed: 4 }]);
    expect(await select(app, world, 'select destroyed from round where round_id = $1', [roundId])).toEqual([{ destroyed: 4 }]);
  });

  it('passes 4 of A up to P, where they are sealed with 4 others', async () => {
    const world = await seedRoundWorld(app, SPECIFIED_TREE);
    const { roundId, manifest } = await announce(app, world);
    await open(app, world, roundId);
    await letAnswer(app, world, manifest, world.people.get('A')!.slice(0, 4));
    await letAnswer(app, world, manifest, [...world.people.get('B')!.slice(0, 2), ...world.people.get('C')!.slice(0, 2)]);
    expect(await close(app, world, roundId)).toBe(0);
    expect(await select(app, world, 'select size, team_id from batch where round_id = $1', [roundId])).toEqual([{ size: 8, team_id: world.teams.get('P') }]);
    expect(await select(app, world, 'select team_id from released_result where round_id = $1 group by team_id', [roundId])).toHaveLength(2);
  });

  it('of 300 with 40 pending seals 35', async () => {
    const world = await seedRoundWorld(app, one('root', 300));
    const { roundId, manifest } = await announce(app, world);
    await open(app, world, roundId);
    await letAnswer(app, world, manifest, world.people.get('root')!.slice(0, 40));
    expect(await tickNow(app, world, roundId)).toBe(35);
    expect(await select(app, world, 'select count(*)::integer as n from pending_answer where round_id = $1', [roundId])).toEqual([{ n: 5 }]);
  });

  it('leaves no secret, pass or answer behind after the close', async () => {
    const world = await seedRoundWorld(app, one('root', 8));
    const { roundId, manifest } = await announce(app, world);
    await open(app, world, roundId);
    await letAnswer(app, world, manifest, world.people.get('root')!.slice(0, 6));
    await close(app, world, roundId);
    for (const table of ['pending_answer', 'pending_comment', 'spent_pass', 'issue_bucket', 'round_secret']) {
      expect(await select(app, world, `select 1 from ${table} where round_id = $1`, [roundId])).toEqual([]);
    }
  });

  it('does nothing twice: ticks and closes that come again, or two at once', async () => {
    const world = await seedRoundWorld(app, one('root', 12));
    const { roundId, manifest } = await announce(app, world);
    await open(app, world, roundId);
    await letAnswer(app, world, manifest, world.people.get('root')!.slice(0, 10));
    app.clock.advance(HOUR);
    const ctx = systemCtx(app, world);
    const ticks = await Promise.all([1, 2, 3].map(() => app.get(SealRound).run(ctx, roundId)));
    expect(ticks.map((tick) => valueOf(tick).sealed).sort()).toEqual([0, 0, 5]);
    app.clock.set(manifest.closesAt);
    const end = systemCtx(app, world);
    const closes = await Promise.all([1, 2, 3].map(() => app.get(CloseRound).run(end, roundId)));
    expect(closes.map(valueOf)).toEqual([{ destroyed: 0 }, { destroyed: 0 }, { destroyed: 0 }]);
    expect(await select(app, world, 'select count(*)::integer as n from round_recount where round_id = $1', [roundId])).toEqual([{ n: 1 }]);
    expect(await select(app, world, 'select sum(size)::integer as n from batch where round_id = $1', [roundId])).toEqual([{ n: 10 }]);
  });

  it('refuses to close early and to open late or early', async () => {
    const world = await seedRoundWorld(app, one('root', 8));
    const { roundId } = await announce(app, world);
    await open(app, world, roundId);
    expect(await app.get(CloseRound).run(systemCtx(app, world), roundId)).toMatchObject({ ok: false, error: { kind: 'too-early' } });
  });

  it('cancels an announced round with everything issued for it, and never an open one', async () => {
    const world = await seedRoundWorld(app, one('root', 8));
    const { roundId, manifest } = await announce(app, world);
    const device = await fetchPass(app, world, manifest, world.people.get('root')![0]!);
    const ctx = systemCtx(app, world);
    const cancelled = await app.get(UnitOfWork).run(ctx, (tx) => app.get(CancelRound).run(tx, ctx, roundId, 'by-admin'));
    expect(cancelled.ok).toBe(true);
    expect(await select(app, world, 'select 1 from issue_bucket where round_id = $1 union all select 1 from round_secret where round_id = $1', [roundId])).toEqual([]);
    expect((await submit(app.url, submission(manifest, device))).__typename).toBe('RoundClosed');
    const next = await announce(app, world, { opensInHours: 0 });
    await open(app, world, next.roundId);
    const refused = await app.get(UnitOfWork).run(ctx, (tx) => app.get(CancelRound).run(tx, ctx, next.roundId, 'by-admin'));
    expect(refused).toMatchObject({ ok: false, error: { kind: 'transition-refused', from: 'open' } });
  });
});
