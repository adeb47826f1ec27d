import type { Locale } from '../../../kernel/locale.js';
import type { PublishedDriver, PublishedPlace, PublishedQuestion, TeamPublished } from '../../../listening/results/domain/published.js';

/** A cell: text, a number, or nothing. */
export type Cell = string | number | null;

/** Names of the columns: the same in every language, so that programs can read them. */
export const RESULT_COLUMNS = [
  'pulse', 'round', 'closed_at', 'team_id', 'team', 'what', 'driver_id', 'driver', 'question_id', 'question', 'result', 'low', 'high', 'answers', 'team_answered', 'team_asked',
  'favourable_percent', 'unfavourable', 'neutral', 'favourable', 'distribution',
] as const;

type ResultRow = Readonly<Partial<Record<(typeof RESULT_COLUMNS)[number], Cell>>>;

/**
 * A team's published results as rows of a table, one for each driver and question of each closed round. `what` says which: `driver` and
 * `question` are 0-100, `recommend` is -100 to 100. Every number comes out of a `Released` value; what was suppressed has no row.
 */
export function resultRows({ drivers, questions }: TeamPublished, locale: Locale): readonly (readonly Cell[])[] {
  const rounds = [...new Set(drivers.map(({ roundId }) => roundId))];
  const names = new Map(drivers.map(({ driverId, driver }) => [driverId, wordsOf(driver, locale, driverId)]));
  return rounds.flatMap((roundId) => [
    ...drivers.filter((driver) => driver.roundId === roundId).map((driver) => driverRow(driver, locale)),
    ...questions.filter((question) => question.roundId === roundId).map((question) => questionRow(question, names.get(question.driverId) ?? question.driverId, locale)),
  ]).map((row) => RESULT_COLUMNS.map((column) => row[column] ?? null));
}

function placeCells({ pulse, number, closesAt, teamId, team }: PublishedPlace): ResultRow {
  return { pulse, round: number, closed_at: closesAt.toISOString(), team_id: teamId, team };
}

function driverRow(driver: PublishedDriver, locale: Locale): ResultRow {
  const { result: { value }, participation, low, high, driverId } = driver;
  return {
    ...placeCells(driver), what: 'driver', driver_id: driverId, driver: wordsOf(driver.driver, locale, driverId), result: value.mean, low, high, answers: value.n,
    team_answered: participation?.value.answered ?? null, team_asked: participation?.value.eligible ?? null,
  };
}

function questionRow(question: PublishedQuestion, driver: string, locale: Locale): ResultRow {
  const { value: { value }, low, high, favourable, distribution, itemId } = question.detail;
  const [unfavourable, neutral, favourables] = favourable?.value.bins ?? [null, null, null];
  return {
    ...placeCells(question), what: value.kind === 'recommend-score' ? 'recommend' : 'question', driver_id: question.driverId, driver, question_id: itemId,
    question: wordsOf(question.question, locale, itemId), result: value.kind === 'recommend-score' ? value.score : value.mean, low, high, answers: value.n,
    favourable_percent: favourable?.value.share ?? null, unfavourable, neutral, favourable: favourables, distribution: distribution?.value.counts.join(' ') ?? null,
  };
}

function wordsOf(words: Readonly<Partial<Record<Locale, string>>>, locale: Locale, otherwise: string): string {
  return words[locale] ?? words.en ?? words.de ?? otherwise;
}
