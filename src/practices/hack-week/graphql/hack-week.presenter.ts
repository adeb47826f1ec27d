import type { Locale } from '../../../kernel/locale.js';
import type { FieldProblem as Problem } from '../../../kernel/field-problem.js';
import type { InvalidValues, NothingThere } from '../../../kernel/outcomes.js';
import { FieldProblem, InvalidInput, NotFoundError, TransitionRefused, outcome } from '../../../platform/graphql/user-error.js';
import type { HackEditionId } from '../domain/edition.js';
import type { HackComment as Comment, HackEntryId } from '../domain/entry.js';
import { Person } from '../../../people/directory/graphql/person.types.js';
import type { HackWeekOff as Off, NotNow } from '../domain/hack-week.errors.js';
import { offWords } from '../domain/hack-week-words.js';
import { HackEdition } from './hack-edition.types.js';
import { HackProject } from './hack-project.types.js';
import { HackComment } from './hack-talk.types.js';
import { HackWeekOff } from './hack-week.types.js';

export const editionStub = (id: HackEditionId): HackEdition => outcome(HackEdition, { id });
export const projectStub = (id: HackEntryId): HackProject => outcome(HackProject, { id });

export function presentComment({ commentId, authorId, text, mentions, at, isRemoved }: Comment, viewerCanRemove: boolean): HackComment {
  return outcome(HackComment, { id: commentId, author: outcome(Person, { id: authorId }), text, mentions: mentions.map((id) => outcome(Person, { id })), at, isRemoved, viewerCanRemove: viewerCanRemove && !isRemoved });
}

export function presentInvalid(problems: readonly Problem[]): InvalidInput {
  return outcome(InvalidInput, { message: problems[0]?.message ?? 'These values can’t be accepted.', problems: problems.map((problem) => outcome(FieldProblem, { ...problem })) });
}

const NOT_THERE: Readonly<Record<Locale, string>> = { en: 'There is no such thing, or it is not yours.', de: 'Das gibt es nicht, oder es gehört nicht dir.' };

/** What every write of a hack week can answer instead of success. */
export function presentRefusal(error: NothingThere | Off | InvalidValues | NotNow, locale: Locale): NotFoundError | HackWeekOff | InvalidInput | TransitionRefused {
  switch (error.kind) {
    case 'not-found': return outcome(NotFoundError, { message: NOT_THERE[locale] });
    case 'off': return outcome(HackWeekOff, { message: offWords(error.why, locale) });
    case 'invalid': return presentInvalid(error.problems);
    case 'not-now': return outcome(TransitionRefused, { message: error.text[locale], allowed: [...error.allowed] });
  }
}
