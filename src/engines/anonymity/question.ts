import { err, ok, type Result } from '../../kernel/result.js';

/** The two answer scales: 1..5 agreement, and 0..10 recommendation. */
export type Scale = 'AGREE_5' | 'RECOMMEND_0_10';

/** Lowest and highest point of each scale; every whole number between them is a point. */
export const SCALE_POINTS: Readonly<Record<Scale, { readonly min: number; readonly max: number }>> = {
  AGREE_5: { min: 1, max: 5 },
  RECOMMEND_0_10: { min: 0, max: 10 },
};

/** What sealing and release need to know of a question: which driver's item it is, its scale, and whether high answers count low. */
export interface Question {
  readonly driver: string;
  readonly item: string;
  readonly scale: Scale;
  readonly reversed: boolean;
}

/** One person's answers, parallel to the round's question list; null is a skipped question. */
export type AnswerValues = readonly (number | null)[];

/** Why answers are refused; `item` is what the sender called the question. */
export interface AnswerProblem {
  readonly item: string;
  readonly code: 'unknown-item' | 'item-twice' | 'outside-scale';
}

/**
 * Puts answers that came by item id into the order of the manifest. An item that isn't mentioned is skipped.
 * Every problem is listed, not only the first: unknown items, items answered twice, values that are no point of the scale.
 */
export function orderAnswers(
  questions: readonly Question[],
  given: readonly { readonly item: string; readonly value: number | null }[],
): Result<AnswerValues, readonly AnswerProblem[]> {
  const place = new Map(questions.map((question, index) => [question.item, index]));
  const values: (number | null)[] = questions.map(() => null);
  const seen = new Set<string>();
  const problems: AnswerProblem[] = [];
  for (const { item, value } of given) {
    const index = place.get(item);
    const question = index === undefined ? undefined : questions[index];
    if (index === undefined || question === undefined) problems.push({ item, code: 'unknown-item' });
    else if (seen.has(item)) problems.push({ item, code: 'item-twice' });
    else if (!isPoint(question.scale, value)) problems.push({ item, code: 'outside-scale' });
    else values[index] = value;
    seen.add(item);
  }
  return problems.length === 0 ? ok(values) : err(problems);
}

/** Whether a value is null (skipped) or a point of the scale. */
export function isPoint(scale: Scale, value: number | null): boolean {
  const { min, max } = SCALE_POINTS[scale];
  return value === null || (Number.isInteger(value) && value >= min && value <= max);
}

/** The number of points of a scale. */
export function pointsOf(scale: Scale): number {
  return SCALE_POINTS[scale].max - SCALE_POINTS[scale].min + 1;
}
