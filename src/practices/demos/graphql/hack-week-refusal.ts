import type { Locale } from '../../../kernel/locale.js';
import type { InvalidValues, NothingThere } from '../../../kernel/outcomes.js';
import { FieldProblem, InvalidInput, NotFoundError, outcome } from '../../../platform/graphql/user-error.js';
import type { HackWeekOff as Off } from '../../hack-week/domain/hack-week.errors.js';
import { offWords } from '../../hack-week/domain/hack-week-words.js';
import { HackWeekOff } from '../../hack-week/graphql/hack-week.types.js';

const NOT_THERE: Readonly<Record<Locale, string>> = { en: 'There is no such thing, or it is not yours.', de: 'Das gibt es nicht, oder es gehört nicht dir.' };

/** The refusals that every write of a hack week shares. */
export function presentRefusal(error: NothingThere | Off | InvalidValues, locale: Locale): NotFoundError | HackWeekOff | InvalidInput {
  switch (error.kind) {
    case 'not-found': return outcome(NotFoundError, { message: NOT_THERE[locale] });
    case 'off': return outcome(HackWeekOff, { message: offWords(error.why, locale) });
    case 'invalid': return outcome(InvalidInput, { message: error.problems[0]?.message ?? NOT_THERE[locale], problems: error.problems.map((problem) => outcome(FieldProblem, { ...problem })) });
  }
}
