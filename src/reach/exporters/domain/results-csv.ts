import type { Locale } from '../../../kernel/locale.js';
import { signalOf, type PublishedDriver, type PublishedPlace, type PublishedQuestion, type PublishedSignal, type TeamPublished } from '../../../listening/results/domain/published.js';

/** A cell: text, a number, or nothing. */
export type Cell = string | number | null;

/** Names of the columns: the same in every language, so that programs can read them. */
export const RESULT_COLUMNS = [
  'pulse', 'round', 'closed_at', 'team_id', 'team', 'what', 'driver_id', 'driver', 'question_id', 'question', 'result', 'low', 'high', 'answers', 'team_answered', 'team_asked',
  'favourable_percent', 'unfavourable', 'neutral', 'favourable', 'distribution',
  'exact', 'signal', 'signal_direction', 'new_level_since', 'new_level', 'level_before',
] as const;

type ResultRow = Readonly<Partial<Record<(typeof RESULT_COLUMNS)[number], Cell>>>;

/**
 * A team's published results as rows of a table, one for each driver and question of each closed round. `what` says which: `driver` and
 * `question` are 0-100, `recommend` is -100 to 100. `exact` is 1 where everybody answered, so that `low` and `high` are the result itself, else 0. `signal` is what was read at
 * close; the last three say of a driver that has settled at another level within 52 weeks since when, at which, and what was usual before. Every number comes out of a `Released` value; what was suppressed has no row.
 */
export function resultRows({ drivers, questions, signals }: TeamPublished, locale: Locale): readonly (readonly Cell[])[] {
  const rounds = [...new Set(drivers.map(({ roundId }) => roundId))];
  const signalAt = signalOf(signals);
  const names = new Map(drivers.map(({ driverId, driver }) => [driverId, wordsOf(driver, locale, driverId)]));
  return rounds.flatMap((roundId) => [
    ...drivers.filter((driver) => driver.roundId === roundId).map((driver) => driverRow(driver, signalAt(driver), locale)),
    ...questions.filter((question) => question.roundId === roundId).map((question) => questionRow(question, names.get(question.driverId) ?? question.driverId, locale)),
  ]).map((row) => RESULT_COLUMNS.map((column) => row[column] ?? null));
}

function placeCells({ pulse, number, closesAt, teamId, team }: PublishedPlace): ResultRow {
  return { pulse, round: number, closed_at: closesAt.toISOString(), team_id: teamId, team };
}

function driverRow(driver: PublishedDriver, signal: PublishedSignal | undefined, locale: Locale): ResultRow {
  const { result: { value }, participation, low, high, driverId } = driver;
  const level = signal?.newLevel;
  return {
    ...placeCells(driver), what: 'driver', driver_id: driverId, driver: wordsOf(driver.driver, locale, driverId), result: value.mean, low, high, answers: value.n,
    team_answered: participation?.value.answered ?? null, team_asked: participation?.value.eligible ?? null, exact: exactCell(low, high),
    signal: signal?.state ?? null, signal_direction: signal?.direction ?? null, new_level_since: level?.at.toISOString() ?? null, new_level: level?.now ?? null, level_before: level?.was ?? null,
  };
}

function questionRow(question: PublishedQuestion, driver: string, locale: Locale): ResultRow {
  const { value: { value }, low, high, favourable, distribution, itemId } = question.detail;
  const [unfavourable, neutral, favourables] = favourable?.value.bins ?? [null, null, null];
  return {
    ...placeCells(question), what: value.kind === 'recommend-score' ? 'recommend' : 'question', driver_id: question.driverId, driver, question_id: itemId,
    question: wordsOf(question.question, locale, itemId), result: value.kind === 'recommend-score' ? value.score : value.mean, low, high, answers: value.n,
    favourable_percent: favourable?.value.share ?? null, unfavourable, neutral, favourable: favourables, distribution: distribution?.value.counts.join(' ') ?? null,
    exact: exactCell(low, high),
  };
}

/** 1 where everybody answered: the finite population correction leaves nothing of the interval. */
function exactCell(low: number | null, high: number | null): Cell {
  return low === null || high === null ? null : Number(low === high);
}

function wordsOf(words: Readonly<Partial<Record<Locale, string>>>, locale: Locale, otherwise: string): string {
  return words[locale] ?? words.en ?? words.de ?? otherwise;
}
