import type { Ctx } from '../../../kernel/actor.js';
import type { Locale } from '../../../kernel/locale.js';
import type { InvalidValues, NothingThere } from '../../../kernel/outcomes.js';
import { localeOf } from '../../../platform/access/acting.js';
import { FieldProblem, InvalidInput, NotFoundError, outcome } from '../../../platform/graphql/user-error.js';
import type { HackWeekOff as Off } from '../../hack-week/domain/hack-week.errors.js';
import { offWords } from '../../hack-week/domain/hack-week-words.js';
import { HackWeekOff } from '../../hack-week/graphql/hack-week.types.js';

const NOT_THERE: Readonly<Record<Locale, string>> = { en: 'There is no such thing, or it is not yours.', de: 'Das gibt es nicht, oder es gehört nicht dir.' };

/** What every write of a stage can answer instead of success. */
export function presentNotDone(error: NothingThere | Off | InvalidValues, ctx: Ctx): NotFoundError | HackWeekOff | InvalidInput {
  switch (error.kind) {
    case 'not-found': return outcome(NotFoundError, { message: NOT_THERE[localeOf(ctx)] });
    case 'off': return outcome(HackWeekOff, { message: offWords(error.why, localeOf(ctx)) });
    case 'invalid': return outcome(InvalidInput, { message: error.problems[0]?.message ?? 'These values can’t be accepted.', problems: error.problems.map((problem) => outcome(FieldProblem, { ...problem })) });
  }
}
