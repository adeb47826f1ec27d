import type { SampleSize } from './sample-people.js';
import { seededRandom } from './seeded-random.js';

/** How strongly a person's own level differs from the team's, and how much an answer scatters, in points of the 1..5 scale. */
const PERSON_SD = 0.55;
const ANSWER_SD = 0.6;
const TEAM_SD = 0.28;
const SHOCK_SD = 0.05;
/** Share of questions that are skipped. */
const SKIPS = 0.01;

export interface AskedItem {
  readonly itemId: string;
  readonly driverId: string;
  readonly scale: 'agree-5' | 'recommend-0-10';
  readonly reversed: boolean;
}

export interface SampleQuestioning {
  readonly size: SampleSize;
  readonly seed: string;
  readonly rounds: number;
  /** 1 is the oldest. */
  readonly round: number;
}

/** A change planted for the trends to find: `size` points on the 1..5 scale, from round `from` on, reached after `over` rounds. */
export interface PlantedChange {
  readonly team: string;
  readonly driverId: string;
  readonly points: number;
  readonly from: number;
  readonly over: number;
}

/** A slow decline in one team and a sudden drop in another, both in drivers asked every round and in units of nine or more. */
export function plantedChanges(size: SampleSize, rounds: number): readonly PlantedChange[] {
  const [slow, sudden] = size === 'small' ? ['Mobile', 'Search'] : ['Product North', 'Platform South'];
  return [
    { team: slow!, driverId: 'engagement', points: -1.1, from: Math.round(rounds * 0.4), over: Math.round(rounds * 0.5) },
    { team: slow!, driverId: 'exhaustion', points: 1.0, from: Math.round(rounds * 0.4), over: Math.round(rounds * 0.5) },
    { team: sudden!, driverId: 'safety', points: -1.0, from: rounds - 5, over: 1 },
  ];
}

/** Share of the people of a team who answer a round, 0..1; some teams are busier than others. */
export function likelihoodToAnswer(questioning: SampleQuestioning, team: string): number {
  return 0.7 + 0.25 * seededRandom(`likelihood|${questioning.seed}|${team}`).next();
}

/** One person's answers to a round: a value for each item in its own wording, null for a skip. Depends on nothing but its arguments. */
export function sampleAnswers(questioning: SampleQuestioning, person: { email: string; team: string }, items: readonly AskedItem[]): (number | null)[] {
  const random = seededRandom(`answers|${questioning.seed}|${questioning.round}|${person.email}`);
  return items.map((item) => {
    const level = trueLevel(questioning, person.team, item.driverId) + PERSON_SD * seededRandom(`person|${questioning.seed}|${person.email}|${item.driverId}`).normal();
    const value = level + ANSWER_SD * random.normal();
    if (random.next() < SKIPS) return null;
    return item.scale === 'agree-5' ? toFive(item.reversed ? 6 - value : value) : clamp(Math.round((value - 1) * 2.5 + 0.6 * random.normal()), 0, 10);
  });
}

/** Level of a team's driver in a round on the 1..5 scale, without any person. */
export function trueLevel({ size, seed, rounds, round }: SampleQuestioning, team: string, driverId: string): number {
  const base = driverId === 'exhaustion' ? 2.5 : 3.75;
  const usual = base + TEAM_SD * seededRandom(`team|${seed}|${team}|${driverId}`).normal();
  const shock = SHOCK_SD * seededRandom(`shock|${seed}|${team}|${driverId}|${round}`).normal();
  const planted = plantedChanges(size, rounds)
    .filter((change) => change.team === team && change.driverId === driverId)
    .reduce((sum, change) => sum + change.points * clamp((round - change.from) / change.over, 0, 1), 0);
  return usual + shock + planted;
}

function toFive(value: number): number {
  return clamp(Math.round(value), 1, 5);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
