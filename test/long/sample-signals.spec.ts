import { readSeries } from '../../src/engines/statistics/control-chart.js';
import { FoldReleases } from '../../src/listening/results/app/fold-releases.js';
import { plantedChanges, trueLevel, type PlantedChange } from '../../src/sample/domain/sample-answers.js';
import { SAMPLE_NAME } from '../../src/sample/domain/sample-people.js';
import { seededRandom } from '../../src/sample/domain/seeded-random.js';
import { Builders } from '../support/builders.js';
import { beginSample, sampleRow, type SampleRow } from '../support/sample-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const ROUNDS = 30;
/** Made-up histories that a prediction rests on. */
const RUNS = 400;
/** False alarms of a stable series a year, at most: what the limits are calibrated for. */
const PROMISED = 0.13;

/** Teams above the two: the planted changes are in their numbers too. */
const ABOVE = ['Product', SAMPLE_NAME];

interface Alarm { readonly number: number; readonly team: string; readonly driver: string; readonly direction: string }

describe('the signals of the sample organization', () => {
  let app: TestApp;
  let build: Builders;
  let sample: SampleRow;
  let alarms: Alarm[];
  let seriesYears: number;

  beforeAll(async () => {
    app = await startTestApp();
    build = await Builders.on(app.database);
    const run = FoldReleases.prototype.run;
    let folding = 0;
    FoldReleases.prototype.run = async function (...order) {
      const started = performance.now();
      return run.apply(this, order).finally(() => (folding += performance.now() - started));
    };
    process.stdout.write(`${(await beginSample(app, { sample: 'small' }))[0]}`);
    FoldReleases.prototype.run = run;
    process.stdout.write(` Folding and forecasting took ${(folding / 1000).toFixed(1)} s of it.\n`);
    sample = (await sampleRow(build))!;
    alarms = await build.query<Alarm>(sample.organization, `
      select r.number, t.name as team, a.driver, a.direction from trend_rollup f join round r using (organization_id, round_id) join team t using (organization_id, team_id),
             lateral unnest(f.driver_ids, f.directions, f.alarms) as a(driver, direction, alarm) where a.alarm order by r.number, t.name, a.driver`);
    const [counted] = await build.query<{ years: number }>(sample.organization, `
      select sum(greatest(cardinality(f.driver_ids), 0)) / 52.0 as years from trend_rollup f where f.is_final`);
    seriesYears = Number(counted!.years);
  });
  afterAll(async () => {
    await build.close();
    await app.close();
  });

  /** Rounds between which 99 of 100 alarms come, when results scatter around the true levels as the organization's own noise says. */
  async function predicted({ team, driverId, from }: PlantedChange): Promise<[number, number]> {
    const [fitted] = await build.query<{ tau: number; omega: number }>(sample.organization, 'select tau_squared as tau, omega_squared as omega from noise_parameters order by version desc limit 1');
    const noise = { tauSquared: fitted!.tau, omegaSquared: fitted!.omega };
    const answered = await build.query<{ number: number; n: number }>(sample.organization, `
      select r.number, s.n from released_result s join round r using (organization_id, round_id) join team t using (organization_id, team_id) where t.name = $1 and s.driver_id = $2 and s.is_final order by r.number`, [team, driverId]);
    const alarmsAt = Array.from({ length: RUNS }, (_, run) => {
      const random = seededRandom(`prediction|${team}|${driverId}|${run}`);
      let shock = 0;
      const observations = answered.map(({ number, n }) => {
        shock = 0.5 * shock + Math.sqrt(0.75 * noise.tauSquared) * random.normal();
        const level = trueLevel({ size: 'small', seed: sample.seed, rounds: ROUNDS, round: number }, team, driverId) + shock + Math.sqrt(noise.omegaSquared / n) * random.normal();
        return { week: number, n, mean: Math.min(5, Math.max(1, level)) };
      });
      const first = readSeries(observations, noise, 1).find(({ isAlarm }) => isAlarm);
      return first?.week ?? Infinity;
    });
    // Histories that alarm before the change tell nothing of how it is found.
    const found = alarmsAt.filter((week) => week >= from).sort((one, other) => one - other);
    return [found[Math.floor(found.length * 0.005)]!, found[Math.floor(found.length * 0.995)]!];
  }

  it.each(plantedChanges('small', ROUNDS))('find $driverId of $team, planted at round $from, at a round that is predicted', async (change) => {
    const { team, driverId, points } = change;
    const [earliest, latest] = await predicted(change);
    const found = alarms.filter((alarm) => alarm.team === team && alarm.driver === driverId && alarm.direction === (points < 0 ? 'fall' : 'rise'));
    process.stdout.write(`${driverId} of ${team}: predicted between rounds ${earliest} and ${latest}, found at ${found.map(({ number }) => number).join(', ') || 'none'}\n`);
    expect(latest).toBeLessThanOrEqual(ROUNDS);
    expect(found.some(({ number }) => number >= earliest && number <= latest)).toBe(true);
  });

  it('are few besides: no more than chance brings, teams above those two left out', () => {
    const planted = plantedChanges('small', ROUNDS);
    const others = alarms.filter(({ team, driver }) => !planted.some((change) => change.driverId === driver && (change.team === team || ABOVE.includes(team))));
    const expected = seriesYears * PROMISED;
    process.stdout.write(`${others.length} other alarms in ${seriesYears.toFixed(0)} series-years, up to ${expected.toFixed(1)} promised: ${others.map(({ team, driver, number }) => `${driver} of ${team} at ${number}`).join('; ')}\n`);
    // Three standard deviations of a Poisson count above the promise.
    expect(others.length).toBeLessThanOrEqual(expected + 3 * Math.sqrt(expected));
  });

  it('are logged as forecasts from the 14th result on, and those that are over are scored', async () => {
    const [log] = await build.query<{ made: number; scored: number; first: number }>(sample.organization, `
      select count(*)::int as made, count(came_true)::int as scored, min(r.number) as first from forecast_log f join round r using (organization_id, round_id)`);
    expect(log!.first).toBe(14);
    expect(log!.scored).toBeGreaterThan(100);
    expect(log!.made).toBeGreaterThan(log!.scored);
  });
});
