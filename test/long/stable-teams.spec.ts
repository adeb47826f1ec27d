import { readSeries, type ChartPoint } from '../../src/engines/statistics/control-chart.js';
import { forecast } from '../../src/engines/statistics/forecast.js';
import { brier, sayForecast, type ForecastReading, type ForecastWords, type LoggedForecast } from '../../src/engines/statistics/forecast-words.js';
import { DEFAULT_NOISE, fitNoise } from '../../src/engines/statistics/noise.js';
import type { NoiseParameters } from '../../src/engines/statistics/noise-parameters.js';
import { signalNews, type SeriesReading } from '../../src/engines/statistics/signal-messages.js';
import { FIRST_ALARM } from '../../src/engines/statistics/signal-state.js';
import { simulateTeams, type SimulatedTeam } from '../support/statistics/organization.js';
import { seededRandom } from '../support/statistics/teams.js';

const TEAMS = 200;
const WEEKS = 104;
const DRIVERS = 8;
const SHOCK = 0.1;
/** The last driver is a strain: there, a rise is the bad news. */
const isStrain = (driver: number): boolean => driver === DRIVERS - 1;

interface Count {
  readonly weeksBetween: number;
  readonly persistence: number;
  readonly noise: NoiseParameters;
  readonly alarmsPerSeriesYear: number;
  readonly messagesPerTeamYear: number;
  readonly newsPerTeamYear: number;
  readonly watching: number;
}

function count(weeksBetween: number, persistence: number, seed: number): Count {
  const teams = simulateTeams({ teams: TEAMS, weeks: WEEKS, weeksBetween, drivers: DRIVERS, shock: SHOCK, persistence }, seededRandom(seed));
  const noise = fitNoise(teams.flatMap(({ series }) => series));
  const charts = teams.map(({ series }) => series.map((one) => readSeries(one, noise, weeksBetween)));
  const watched = charts.flat().map((points) => points.slice(FIRST_ALARM - 1)).filter((points) => points.length > 0);
  const seriesYears = watched.reduce((sum, points) => sum + (points.at(-1)!.week - points[0]!.week + weeksBetween) / 52, 0);
  const points = watched.flat();
  const { messages, news } = tell(charts, weeksBetween);
  const teamYears = seriesYears / DRIVERS;
  return {
    weeksBetween, persistence, noise, alarmsPerSeriesYear: points.filter(({ isAlarm }) => isAlarm).length / seriesYears,
    messagesPerTeamYear: messages / teamYears, newsPerTeamYear: news / teamYears, watching: points.filter(({ state }) => state === 'watch').length / points.length,
  };
}

/** Reads all teams week by week and counts messages, and messages and digests together, by the rules of sending. */
function tell(charts: readonly (readonly (readonly ChartPoint[])[])[], weeksBetween: number): { messages: number; news: number } {
  const byWeek = charts.map((drivers) => drivers.map((points) => new Map(points.map((point) => [point.week, point]))));
  const lastMessage = new Map<string, number>();
  const told = new Set<string>();
  let [messages, news] = [0, 0];
  for (let week = 0; week < WEEKS; week += weeksBetween) {
    const readings: SeriesReading[] = byWeek.flatMap((drivers, team) => drivers.flatMap((points, driver) => {
      const point = points.get(week);
      if (!point) return [];
      const key = `${team} ${driver}`;
      if (point.state !== 'alert' && point.state !== 'recovering') told.delete(key);
      if (point.isAlarm) told.delete(key);
      const alert = point.state === 'alert' ? point.direction : null;
      return [{ unitId: String(team), parentId: null, driverId: String(driver), isHigherWorse: isStrain(driver), hasLearnt: point.state !== 'learning', alert, z: point.z, limit: point.limit, isTold: told.has(key) }];
    }));
    const { messages: sent, digest, told: now } = signalNews(readings, new Map([...lastMessage].map(([team, at]) => [team, week - at])));
    for (const { unitId } of sent) lastMessage.set(unitId, week);
    for (const { unitId, driverId } of now) told.add(`${unitId} ${driverId}`);
    messages += sent.length;
    news += sent.length + digest.length;
  }
  return { messages, news };
}

const print = (title: string, rows: readonly Record<string, string | number>[]): void => {
  const heads = Object.keys(rows[0]!);
  const lines = [heads, heads.map(() => '---'), ...rows.map((row) => heads.map((head) => String(row[head])))].map((cells) => `| ${cells.join(' | ')} |`);
  process.stdout.write(`\n${title}\n${lines.join('\n')}\n`);
};

describe(`${TEAMS} stable teams over two years, ${DRIVERS} drivers`, () => {
  it('raise as few false alarms and messages as promised', () => {
    const counts = [[1, 0], [2, 0], [3, 0], [1, 0.5], [2, 0.5], [1, 0.75]].map(([weeks, persistence], index) => count(weeks!, persistence!, 100 + index));
    print('False alarms of teams in which nothing happens', counts.map((one) => ({
      'weeks between': one.weeksBetween, 'answers that last': one.persistence, 'τ fitted': Math.sqrt(one.noise.tauSquared).toFixed(3), 'ω fitted': Math.sqrt(one.noise.omegaSquared).toFixed(3),
      'alarms / series-year': one.alarmsPerSeriesYear.toFixed(3), 'messages / team-year': one.messagesPerTeamYear.toFixed(2), 'messages and digests': one.newsPerTeamYear.toFixed(2), 'time in watch': `${(100 * one.watching).toFixed(1)} %`,
    })));
    for (const { alarmsPerSeriesYear, messagesPerTeamYear, newsPerTeamYear, watching, persistence } of counts) {
      expect(alarmsPerSeriesYear).toBeGreaterThan(persistence === 0 ? 0.07 : 0.05);
      expect(alarmsPerSeriesYear).toBeLessThan(persistence === 0 ? 0.13 : 0.15);
      expect(messagesPerTeamYear).toBeLessThan(0.7);
      expect(newsPerTeamYear).toBeGreaterThan(0.4);
      expect(newsPerTeamYear).toBeLessThan(1.1);
      expect(watching).toBeLessThan(0.04);
    }
  });
});

/** Threshold of the log: half a point below the usual level. */
const BREAK = 0.5;
const HORIZON = 8;

interface Told {
  readonly log: LoggedForecast[];
  readonly said: Map<ForecastWords, { times: number; right: number }>;
  saidSeries: number;
  series: number;
}

function forecastTeams(teams: readonly SimulatedTeam[], noise: NoiseParameters): Told {
  const result: Told = { log: [], said: new Map(), saidSeries: 0, series: 0 };
  for (const [team, { series, levels }] of teams.entries()) {
    for (const [driver, observations] of series.entries()) {
      const points = readSeries(observations, noise, 1);
      const history: ForecastReading[] = [];
      let isSaid = false;
      for (let at = 13; at + HORIZON < observations.length; at += 1) {
        const threshold = points[at]!.slow! - BREAK;
        const made = forecast(observations.slice(0, at + 1), noise, { threshold, seed: team * 1000 + driver * 100 + at })!;
        history.push({ z: points[at]!.z, probability: made.probability });
        const happened = levels[driver]!.slice(at + 1, at + 1 + HORIZON).some((level) => level < threshold);
        result.log.push({ probability: made.probability, happened });
        const words = sayForecast(history);
        if (words === null) continue;
        isSaid = true;
        const tally = result.said.get(words) ?? { times: 0, right: 0 };
        result.said.set(words, { times: tally.times + 1, right: tally.right + (happened ? 1 : 0) });
      }
      result.series += 1;
      if (isSaid) result.saidSeries += 1;
    }
  }
  return result;
}

describe('the forecast log', () => {
  it('scores better than the plain frequency where series break, and seldom speaks where none does', () => {
    const plan = { weeks: 60, weeksBetween: 1, drivers: 2, shock: SHOCK, persistence: 0.5 };
    const still = simulateTeams({ ...plan, teams: 40 }, seededRandom(1));
    const breaking = simulateTeams({ ...plan, teams: 25, drift: (team, _, week) => (week >= 22 + (team % 10) && week < 38 + (team % 10) ? -0.06 : 0) }, seededRandom(2));
    const noise = fitNoise(still.flatMap(({ series }) => series));
    const [stable, broken] = [forecastTeams(still, noise), forecastTeams(breaking, noise)];
    const rows = [['stable', stable], ['falling .06 a week for 16 weeks', broken], ['both', { ...stable, log: [...stable.log, ...broken.log] }]] as const;
    print('Forecasts, logged and scored against the true level', rows.map(([series, { log }]) => {
      const { score, reference, forecasts } = brier(log)!;
      return { series, forecasts, 'broke in 8 weeks': `${((100 * log.filter(({ happened }) => happened).length) / forecasts).toFixed(1)} %`, 'Brier score': score.toFixed(4), 'always the frequency': reference.toFixed(4) };
    }));
    print('What was said', rows.slice(0, 2).flatMap(([series, { said, saidSeries, series: all }]) => [...said].map(([words, { times, right }]) => ({ series, words, times, 'came true': `${((100 * right) / times).toFixed(0)} %`, 'series with a warning': `${saidSeries} of ${all}` }))));
    const both = brier(rows[2][1].log)!;
    expect(both.score).toBeLessThan(0.8 * both.reference);
    expect(brier(stable.log)!.score).toBeLessThan(0.05);
    expect(stable.saidSeries / stable.series).toBeLessThan(0.2);
    expect(broken.saidSeries / broken.series).toBeGreaterThan(0.7);
    const right = [...broken.said.values()].reduce((sum, tally) => sum + tally.right, 0) / [...broken.said.values()].reduce((sum, tally) => sum + tally.times, 0);
    expect(right).toBeGreaterThan(0.5);
  });

  it('starts with the prior\'s noise and is calmer then, never wilder', () => {
    const teams = simulateTeams({ teams: 60, weeks: 60, weeksBetween: 1, drivers: 4, shock: SHOCK, persistence: 0.5 }, seededRandom(3));
    const alarms = teams.flatMap(({ series }) => series).flatMap((one) => readSeries(one, DEFAULT_NOISE, 1)).filter(({ isAlarm }) => isAlarm).length;
    expect(alarms / (60 * 4)).toBeLessThan(0.1);
  });
});
