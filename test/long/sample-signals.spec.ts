import { readSeries } from '../../src/engines/statistics/control-chart.js';
import { DEFAULT_NOISE } from '../../src/engines/statistics/noise.js';
import { plantedChanges, trueLevel } from '../../src/sample/domain/sample-answers.js';
import { SAMPLE_NAME } from '../../src/sample/domain/sample-people.js';
import { Builders } from '../support/builders.js';
import { beginSample, sampleRow, type SampleRow } from '../support/sample-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const ROUNDS = 30;
/** Rounds that chance may move an alarm by, either way. */
const TOLERANCE = 3;
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
    process.stdout.write(`${(await beginSample(app, { sample: 'small' }))[0]}\n`);
    sample = (await sampleRow(build))!;
    alarms = await build.query<Alarm>(sample.organization, `
      select r.number, t.name as team, a.driver, a.direction from trend_rollup f join round r using (organization_id, round_id) join team t using (organization_id, team_id),
             lateral unnest(f.driver_ids, f.directions, f.alarms) as a(driver, direction, alarm) where a.alarm order by r.number, t.name, a.driver`);
    const [counted] = await build.query<{ years: number }>(sample.organization, `
      select sum(greatest(cardinality(f.driver_ids), 0)) / 52.0 as years from trend_rollup f where f.is_final`);
    seriesYears = Number(counted!.years);
  }, 120_000);
  afterAll(async () => {
    await build.close();
    await app.close();
  }, 60_000);

  /** The round at which the engine alarms when it is shown the true levels: what the specification predicts, chance left out. */
  function predicted(team: string, driverId: string): number {
    const observations = Array.from({ length: ROUNDS }, (_, index) => ({ week: index, n: 8, mean: trueLevel({ size: 'small', seed: sample.seed, rounds: ROUNDS, round: index + 1 }, team, driverId) }));
    return readSeries(observations, DEFAULT_NOISE, 1).findIndex(({ isAlarm }) => isAlarm) + 1;
  }

  it.each(plantedChanges('small', ROUNDS))('find $driverId of $team, planted at round $from, at the round that is predicted', ({ team, driverId, points }) => {
    const expected = predicted(team, driverId);
    const found = alarms.filter((alarm) => alarm.team === team && alarm.driver === driverId && alarm.direction === (points < 0 ? 'fall' : 'rise'));
    process.stdout.write(`${driverId} of ${team}: predicted at round ${expected}, found at ${found.map(({ number }) => number).join(', ') || 'none'}\n`);
    expect(expected).toBeGreaterThan(0);
    expect(found.some(({ number }) => Math.abs(number - expected) <= TOLERANCE)).toBe(true);
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
