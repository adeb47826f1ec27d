import type { Locale } from '../../../kernel/locale.js';
import type { InvalidValues, NothingThere } from '../../../kernel/outcomes.js';
import { InvalidInput, NotFoundError, TransitionRefused, outcome } from '../../../platform/graphql/user-error.js';
import type { HackEditionId } from '../domain/edition.js';
import type { HackComment as Comment, HackEntryId } from '../domain/entry.js';
import { Person } from '../../../people/directory/graphql/person.types.js';
import type { HackWeekOff as Off, NotNow } from '../domain/hack-week.errors.js';
import { HackEdition } from './hack-edition.types.js';
import { HackProject } from './hack-project.types.js';
import { HackComment } from './hack-talk.types.js';
import { hackWeekRefusalOf, type HackWeekOff } from './hack-week.types.js';

export const editionStub = (id: HackEditionId): HackEdition => outcome(HackEdition, { id });
export const projectStub = (id: HackEntryId): HackProject => outcome(HackProject, { id });

export function presentComment({ commentId, authorId, text, mentions, at, isRemoved }: Comment, viewerCanRemove: boolean): HackComment {
  return outcome(HackComment, { id: commentId, author: outcome(Person, { id: authorId }), text, mentions: mentions.map((id) => outcome(Person, { id })), at, isRemoved, viewerCanRemove: viewerCanRemove && !isRemoved });
}

/** What every write of a hack week can answer instead of success. */
export function presentRefusal(error: NothingThere | Off | InvalidValues | NotNow, locale: Locale): NotFoundError | HackWeekOff | InvalidInput | TransitionRefused {
  return error.kind === 'not-now' ? outcome(TransitionRefused, { message: error.text[locale], allowed: [...error.allowed] }) : hackWeekRefusalOf(error, locale);
}
