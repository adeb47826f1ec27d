import type { FieldProblem as Problem } from '../../kernel/field-problem.js';
import type { Locale } from '../../kernel/locale.js';
import { FieldProblem, InvalidInput, NotFoundError, outcome } from './user-error.js';

const NOT_THERE: Readonly<Record<Locale, string>> = { en: 'There is no such thing, or it is not yours.', de: 'Das gibt es nicht, oder es gehört nicht dir.' };

/** Nothing there, or not theirs: one answer. */
export function noSuchThing(locale: Locale = 'en'): NotFoundError {
  return outcome(NotFoundError, { message: NOT_THERE[locale] });
}

/** Values that can't be accepted, with all that is wrong with them. */
export function presentInvalid(problems: readonly Problem[]): InvalidInput {
  return outcome(InvalidInput, { message: problems[0]?.message ?? 'Some values are not acceptable.', problems: problems.map((problem) => outcome(FieldProblem, { ...problem })) });
}
