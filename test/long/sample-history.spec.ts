import { verifyChain } from '../../src/engines/anonymity/manifest.js';
import { verifyRecount, type Recount } from '../../src/engines/anonymity/recount.js';
import { plantedChanges } from '../../src/sample/domain/sample-answers.js';
import { Builders } from '../support/builders.js';
import { FixedClock } from '../support/fixed-clock.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { beginSample, publishedPast, sampleRow, type SampleRow } from '../support/sample-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Result { readonly number: number; readonly name: string; readonly driver_id: string; readonly headline: string; readonly n: number }
interface Round { readonly number: number; readonly name: string; readonly level: number; readonly answered: number | null; readonly destroyed: number }

describe('the sample organization, once it is written', () => {
  let app: TestApp;
  let build: Builders;
  let sample: SampleRow;
  let printed: string[];
  let results: Result[];
  let rounds: Round[];
  let past: Record<string, object[]>;
  const query = <Row extends object>(sql: string): Promise<Row[]> => build.query<Row>(sample.organization, sql);

  beforeAll(async () => {
    app = await startTestApp();
    build = await Builders.on(app.database);
    printed = await beginSample(app, { sample: 'small' });
    sample = (await sampleRow(build))!;
    past = await publishedPast(build, sample.organization);
    results = past['results'] as Result[];
    rounds = past['rounds'] as Round[];
  });
  afterAll(async () => {
    await build.close();
    await app.close();
  });

  it('says that it is ready, and how long it took', async () => {
    expect(sample).toMatchObject({ stage: 'ready', ready: true, seed: '2026-03-02' });
    expect(printed[0]).toMatch(/^The sample organization is ready: 80 people, 30 weeks \(written in \d+\.\d s\)\.$/);
    process.stdout.write(`${printed[0]}\n`);
    const { installation } = await new GraphqlClient(app.url).data<{ installation: object }>('{ installation { needsSetUp sample { stage done total ready } } }');
    expect(installation).toEqual({ needsSetUp: true, sample: { stage: 'ready', done: 35, total: 35, ready: true } });
  });

  it('has comments with and without a key, two acknowledged, and one conversation of a question and its answer', async () => {
    const [keys] = await query<{ with: number; without: number }>(`select count(public_key)::int as with, (count(*) - count(public_key))::int as without from released_comment`);
    expect(keys!.with).toBeGreaterThan(keys!.without);
    expect(keys!.without).toBeGreaterThan(0);
    expect(await query(`select person_id as "personId" from comment_acknowledgement`)).toEqual([{ personId: sample.leadId }, { personId: sample.leadId }]);
    const said = await query<{ comment: string; author: boolean; on: string }>(`select comment_id as comment, person_id is null as author, written_on::text as on from comment_message order by place`);
    const waiting = await query<{ comment: string }>(`select comment_id as comment from waiting_comment_answer`);
    expect([said.map(({ author }) => author), waiting.length]).toEqual([[false, true], 0]);
    expect(new Set(said.map(({ comment }) => comment)).size).toBe(1);
    expect(said[1]!.on > said[0]!.on).toBe(true);
  });

  it('has 30 closed rounds, one that opened one to two hours ago and one that is announced', async () => {
    const all = await query<{ state: string; n: number }>(`select state, count(*)::int as n from round group by state order by state`);
    expect(all).toEqual([{ state: 'announced', n: 1 }, { state: 'closed', n: 30 }, { state: 'open', n: 1 }]);
    const [open] = await query<{ opens_at: Date; number: number }>(`select opens_at, number from round where state = 'open'`);
    const ago = app.clock.now().getTime() - open!.opens_at.getTime();
    expect(open!.number).toBe(31);
    expect(ago).toBeGreaterThanOrEqual(3_600_000);
    expect(ago).toBeLessThan(2 * 3_600_000);
    const gaps = await query<{ late: number }>(`select count(*)::int as late from round a join round b on b.number = a.number + 1 where b.opens_at - a.opens_at not between interval '167 hours' and interval '169 hours'`);
    expect(gaps).toEqual([{ late: 0 }]);
  });

  it('has nine units; the small team answers with its parent', async () => {
    const units = await query<{ name: string; eligible: number | null; at: string }>(
      `select u.name, u.eligible, t.name as at from round_unit u join round r using (organization_id, round_id) join team t on t.team_id = u.answers_at_team_id where r.number = 31 order by u.name`,
    );
    expect(units.filter(({ eligible }) => eligible !== null)).toHaveLength(9);
    expect(units.find(({ name }) => name === 'Security')).toEqual({ name: 'Security', eligible: null, at: 'Platform' });
    expect(units.find(({ name }) => name === 'Mobile')!.eligible).toBe(13);
  });

  it('has a chain of manifests that holds', async () => {
    const chain = await query<{ body: string; hash: string }>(`select body, encode(hash, 'hex') as hash from manifest order by sequence`);
    const verified = verifyChain(chain);
    expect(verified.ok && verified.value).toHaveLength(32);
  });

  it('publishes recounts that anybody can check', async () => {
    const chain = await query<{ body: string; hash: string; number: number }>(`select m.body, encode(m.hash, 'hex') as hash, r.number from manifest m join round r using (organization_id, round_id) order by m.sequence`);
    const recounts = await query<{ body: Recount; number: number }>(`select c.body, r.number from round_recount c join round r using (organization_id, round_id) order by r.number`);
    expect(recounts).toHaveLength(30);
    for (const { body, number } of [recounts[0]!, recounts[29]!]) {
      const failed = verifyRecount({ chain: chain.slice(0, chain.findIndex((link) => link.number === number) + 1), recount: body }).filter(({ passed }) => passed === false);
      expect(failed).toEqual([]);
    }
  });

  it('shows each planted change in the published values, and no such change of those drivers elsewhere', () => {
    const mean = (team: string, driver: string, from: number, to: number): number => {
      const values = results.filter((row) => row.name === team && row.driver_id === driver && row.number >= from && row.number <= to).map(({ headline }) => Number(headline));
      expect(values.length).toBeGreaterThan(2);
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    };
    for (const { team, driverId, points } of plantedChanges('small', 30)) {
      const change = mean(team, driverId, 27, 30) - mean(team, driverId, 5, 12);
      expect(Math.sign(change)).toBe(Math.sign(points));
      expect(Math.abs(change)).toBeGreaterThan(12);
    }
    for (const team of ['Checkout', 'Infrastructure', 'Data']) {
      for (const driver of ['engagement', 'exhaustion', 'safety']) expect(Math.abs(mean(team, driver, 27, 30) - mean(team, driver, 5, 12))).toBeLessThan(10);
    }
    const drop = mean('Search', 'safety', 26, 30) - mean('Search', 'safety', 21, 25);
    expect(drop).toBeLessThan(-12);
  });

  it('has every step of the ladder, suppressed rounds, destroyed answers, and comments shown and withheld', async () => {
    expect(new Set(rounds.map(({ level }) => level))).toEqual(new Set([0, 5, 10, 20, 50]));
    expect(rounds.every(({ level, answered }) => level > 0 || answered === null)).toBe(true);
    expect(rounds.some(({ destroyed }) => destroyed > 0)).toBe(true);
    const shown = new Set((past['comments'] as { number: number; name: string }[]).map(({ number, name }) => `${number} ${name}`));
    expect(shown.size).toBeGreaterThan(20);
    expect(rounds.some(({ number, name }) => !shown.has(`${number} ${name}`))).toBe(true);
    expect(new Set(results.map(({ driver_id }) => driver_id)).size).toBe(12);
    expect((past['items'] as { item_id: string }[]).some(({ item_id }) => item_id.startsWith('recommend.'))).toBe(true);
  });

  it('never publishes a number of fewer than five, nor keeps a secret or an answer of the past', async () => {
    expect(results.every(({ n }) => n >= 5)).toBe(true);
    const left = await query<{ n: number }>(
      `select (select count(*) from round_secret s join round r using (organization_id, round_id) where r.state = 'closed')
            + (select count(*) from pending_answer p join round r using (organization_id, round_id) where r.state = 'closed')
            + (select count(*) from pending_comment p join round r using (organization_id, round_id) where r.state = 'closed')
            + (select count(*) from spent_pass p join round r using (organization_id, round_id) where r.state = 'closed') as n`,
    );
    expect(Number(left[0]!.n)).toBe(0);
  });

  it('is the same in every published value when it is written elsewhere on the same day', async () => {
    const other = await startTestApp({ clock: new FixedClock(new Date('2026-03-02T21:40:00.000Z')), serverKey: new Uint8Array(32).fill(9) });
    const there = await Builders.on(other.database);
    try {
      await beginSample(other);
      const again = await sampleRow(there);
      expect(await publishedPast(there, again!.organization)).toEqual(past);
      // What is still open may be answered by real people: its keys are nobody's to know.
      const keys = `select encode(public_key, 'hex') as key from round_unit u join round r using (organization_id, round_id) where r.state <> 'closed' and u.unit_id is not null`;
      const own = new Set((await query<{ key: string }>(keys)).map(({ key }) => key));
      expect((await there.query<{ key: string }>(again!.organization, keys)).some(({ key }) => own.has(key))).toBe(false);
    } finally {
      await there.close();
      await other.close();
    }
  });

  it('writes no mail', async () => {
    expect(await query('select kind from outgoing_mail')).toEqual([]);
  });
});
