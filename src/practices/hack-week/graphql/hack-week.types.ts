import { ObjectType } from '@nestjs/graphql';
import type { Locale } from '../../../kernel/locale.js';
import type { InvalidValues, NothingThere } from '../../../kernel/outcomes.js';
import { noSuchThing, presentInvalid } from '../../../platform/graphql/usual-outcomes.js';
import { InvalidInput, NotFoundError, outcome, UserError } from '../../../platform/graphql/user-error.js';
import type { HackWeekOff as Off } from '../domain/hack-week.errors.js';
import { offWords } from '../domain/hack-week-words.js';

@ObjectType({ implements: () => UserError, description: 'Hack weeks are off, or not open to the viewer’s team.' })
export class HackWeekOff extends UserError {}

/** What every write in any room of the hack week can answer instead of success. */
export function hackWeekRefusalOf(error: NothingThere | Off | InvalidValues, locale: Locale): NotFoundError | HackWeekOff | InvalidInput {
  if (error.kind === 'not-found') return noSuchThing(locale);
  if (error.kind === 'off') return outcome(HackWeekOff, { message: offWords(error.why, locale) });
  return presentInvalid(error.problems);
}
