import type { Observation } from '../../../src/engines/statistics/series.js';
import { Shock, type SeededRandom } from './teams.js';

/** How a simulated organization answers. Everything in 1..5 points. */
export interface Organization {
  readonly teams: number;
  readonly weeks: number;
  readonly weeksBetween: number;
  readonly drivers: number;
  /** SD of the team's AR(1) shock in one driver. */
  readonly shock: number;
  /** Share of an answer's variance between people that lasts; the rest is new each time. */
  readonly persistence: number;
  /** The true level's move of a team and driver in a week: 0 for stable teams. */
  readonly drift?: (team: number, driver: number, week: number) => number;
}

/** One team's results by driver, and the true level behind each. */
export interface SimulatedTeam {
  readonly size: number;
  readonly series: readonly (readonly Observation[])[];
  readonly levels: readonly (readonly number[])[];
}

/** Variance of one answer before it's rounded: with rounding, one item's SD is the specification's 1.05. */
const ANSWER_VARIANCE = 1.02;
/** Of what lasts, this much is the person's attitude to the driver; the rest to the item. */
const ATTITUDE_SHARE = 0.7;
const ITEMS = 2;

interface Person {
  readonly attitude: readonly number[];
  readonly items: readonly (readonly number[])[];
}

function peopleOf(size: number, { drivers, persistence }: Organization, random: SeededRandom): Person[] {
  const draws = (count: number, sd: number): number[] => Array.from({ length: count }, () => sd * random.normal());
  const [attitude, item] = [ATTITUDE_SHARE, 1 - ATTITUDE_SHARE].map((share) => Math.sqrt(share * persistence * ANSWER_VARIANCE));
  return Array.from({ length: size }, () => ({ attitude: draws(drivers, attitude!), items: Array.from({ length: drivers }, () => draws(ITEMS, item!)) }));
}

/**
 * Teams of 6-15 of whom 70-90 % answer, another 70-90 % each time: whole answers 1..5 to two items a driver, published as a headline of 0-100
 * with one decimal. People keep their attitudes, teams their shocks. At least 5 answers, or there is no result.
 */
export function simulateTeams(plan: Organization, random: SeededRandom): SimulatedTeam[] {
  const { teams, weeks, weeksBetween, drivers, drift = () => 0 } = plan;
  const mood = Math.sqrt((1 - plan.persistence) * ANSWER_VARIANCE);
  return Array.from({ length: teams }, (_, team) => {
    const size = 6 + Math.floor(random.uniform() * 10);
    const people = peopleOf(size, plan, random);
    const base = Array.from({ length: drivers }, () => 3.5 + 0.3 * random.normal());
    const shocks = base.map(() => new Shock(random, plan.shock));
    const series: Observation[][] = base.map(() => []);
    const levels: number[][] = base.map(() => []);
    const moved = base.map(() => 0);
    let lastWeek = 0;
    for (let week = 0; week < weeks; week += weeksBetween) {
      const rate = 0.7 + 0.2 * random.uniform();
      const here = people.filter(() => random.uniform() < rate);
      for (let driver = 0; driver < drivers; driver += 1) {
        for (let step = lastWeek; step < week; step += 1) moved[driver]! += drift(team, driver, step);
        const level = base[driver]! + moved[driver]!;
        const shock = shocks[driver]!.after(weeksBetween);
        if (here.length >= 5) {
          series[driver]!.push({ week, mean: publishedMean(here, { driver, level: level + shock, mood }, random), n: here.length });
          levels[driver]!.push(level);
        }
      }
      lastWeek = week;
    }
    return { size, series, levels };
  });
}

function publishedMean(here: readonly Person[], { driver, level, mood }: { driver: number; level: number; mood: number }, random: SeededRandom): number {
  let sum = 0;
  for (const person of here) {
    for (let item = 0; item < ITEMS; item += 1) {
      const felt = level + person.attitude[driver]! + person.items[driver]![item]! + mood * random.normal();
      sum += Math.min(5, Math.max(1, Math.round(felt)));
    }
  }
  const headline = Math.round(10 * 25 * (sum / (here.length * ITEMS) - 1)) / 10;
  return 1 + headline / 25;
}
