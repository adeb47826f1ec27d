import { ObjectType } from '@nestjs/graphql';
import type { Locale } from '../../../kernel/locale.js';
import type { InvalidValues, NothingThere } from '../../../kernel/outcomes.js';
import { FieldProblem, InvalidInput, NotFoundError, outcome, UserError } from '../../../platform/graphql/user-error.js';
import type { HackWeekOff as Off } from '../domain/hack-week.errors.js';
import { offWords } from '../domain/hack-week-words.js';

@ObjectType({ implements: () => UserError, description: 'Hack weeks are off, or not open to the viewer’s team.' })
export class HackWeekOff extends UserError {}

const NOT_THERE: Readonly<Record<Locale, string>> = { en: 'There is no such thing, or it is not yours.', de: 'Das gibt es nicht, oder es gehört nicht dir.' };

/** What every write in any room of the hack week can answer instead of success. */
export function hackWeekRefusalOf(error: NothingThere | Off | InvalidValues, locale: Locale): NotFoundError | HackWeekOff | InvalidInput {
  if (error.kind === 'not-found') return outcome(NotFoundError, { message: NOT_THERE[locale] });
  if (error.kind === 'off') return outcome(HackWeekOff, { message: offWords(error.why, locale) });
  return outcome(InvalidInput, { message: error.problems[0]?.message ?? 'These values can’t be accepted.', problems: error.problems.map((problem) => outcome(FieldProblem, { ...problem })) });
}
