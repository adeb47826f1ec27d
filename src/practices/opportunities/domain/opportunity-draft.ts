import { isCalendarDate } from '../../../kernel/calendar-date.js';
import type { FieldProblem } from '../../../kernel/field-problem.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { parseTimeZone } from '../../../kernel/time-zone.js';
import type { AnnouncedEvent } from './announced-event.js';
import type { Call } from './call.js';
import { textOf, urlOf, wordsOf } from './feed-values.js';
import { isInternal, type OpportunityKind, type StageSlot } from './opportunity.js';

/** A deadline as it is typed: a day (with a zone, or anywhere on Earth), or an instant; neither for none. */
export interface TypedDeadline {
  readonly day: string | null;
  readonly zone: string | null;
  readonly at: Date | null;
}

/** An opportunity as it is typed, nothing of it checked: a day may be none, an address nonsense. */
export interface TypedOpportunity extends StageSlot, Omit<AnnouncedEvent, 'call' | 'hasSignLanguageOrCaptions'> {
  readonly kind: OpportunityKind;
  readonly summary: string;
  readonly deadline: TypedDeadline | null;
  readonly hasCaptions: boolean | null;
}

/** A typed opportunity that can be kept. */
export interface OpportunityDraft extends StageSlot {
  readonly kind: OpportunityKind;
  readonly summary: string;
  readonly event: AnnouncedEvent;
}

const WORDS_MAX = 20;
const SUMMARY_MAX = 2000;

/** Reads what somebody typed, with every problem at once. */
export function readOpportunity(typed: TypedOpportunity): Result<OpportunityDraft, readonly FieldProblem[]> {
  const name = textOf(typed.name, 201);
  const problems: FieldProblem[] = [];
  const check = (holds: boolean, path: string, code: string, message: string): void => void (holds || problems.push({ path, code, message }));
  check(name !== null && name.length <= 200, 'name', 'length', 'The name has 1 to 200 characters.');
  check(typed.summary.length <= SUMMARY_MAX, 'summary', 'length', `The summary has at most ${SUMMARY_MAX} characters.`);
  checkDays(typed, check);
  for (const field of ['url', 'callUrl', 'codeOfConductUrl'] as const) check(!typed[field] || urlOf(typed[field]) !== null, field, 'no-address', 'An address begins with https:// or http://.');
  for (const field of ['city', 'country', 'place'] as const) check((typed[field] ?? '').length <= 200, field, 'length', 'At most 200 characters.');
  check(wordsOf(typed.topics).length <= WORDS_MAX, 'topics', 'too-many', `At most ${WORDS_MAX} topics.`);
  check(wordsOf(typed.languages).length <= WORDS_MAX, 'languages', 'too-many', `At most ${WORDS_MAX} languages.`);
  check(isInternal(typed.kind) || (typed.startsAt === null && typed.slots === null), 'kind', 'not-internal', 'Only slots of the own stage have a time and a number of talks.');
  check(typed.slots === null || (Number.isInteger(typed.slots) && typed.slots >= 1 && typed.slots <= 100), 'slots', 'slots-range', 'There is room for 1 to 100 talks.');
  const call = readDeadline(typed.deadline);
  if (!call) problems.push({ path: 'deadline', code: 'deadline', message: 'A deadline is a day, with the name of a time zone or without, or an instant.' });
  if (problems.length > 0 || name === null || !call) return err(problems);
  return ok({ kind: typed.kind, summary: typed.summary.trim(), startsAt: typed.startsAt, place: textOf(typed.place), slots: typed.slots, event: eventOf(typed, name, call) });
}

function checkDays({ startsOn, endsOn, startsAt }: TypedOpportunity, check: (holds: boolean, path: string, code: string, message: string) => void): void {
  check(startsOn === null || isCalendarDate(startsOn), 'startsOn', 'no-day', 'The day must be a real one from 1900 to 2199.');
  check(endsOn === null || isCalendarDate(endsOn), 'endsOn', 'no-day', 'The day must be a real one from 1900 to 2199.');
  check(endsOn === null || (startsOn !== null && endsOn >= startsOn), 'endsOn', 'order', 'It ends on the day it begins or later.');
  check(startsAt === null || startsOn !== null, 'startsAt', 'no-day', 'What has a time has a day.');
}

function eventOf(typed: TypedOpportunity, name: string, call: Call): AnnouncedEvent {
  return {
    name, startsOn: typed.startsOn, endsOn: typed.endsOn === typed.startsOn ? null : typed.endsOn, url: urlOf(typed.url), callUrl: urlOf(typed.callUrl), call, city: textOf(typed.city), country: textOf(typed.country),
    isOnline: typed.isOnline, languages: wordsOf(typed.languages), topics: wordsOf(typed.topics), codeOfConductUrl: urlOf(typed.codeOfConductUrl), hasSignLanguageOrCaptions: typed.hasCaptions,
  };
}

function readDeadline(deadline: TypedDeadline | null): Call | undefined {
  if (deadline === null || (deadline.day === null && deadline.at === null)) return deadline?.zone ? undefined : { precision: 'none' };
  if (deadline.at !== null) return deadline.day === null && deadline.zone === null ? { precision: 'instant', at: deadline.at } : undefined;
  if (!isCalendarDate(deadline.day!)) return undefined;
  if (deadline.zone === null) return { precision: 'day', day: deadline.day!, zone: null };
  const zone = parseTimeZone(deadline.zone);
  return zone === null ? undefined : { precision: 'day', day: deadline.day!, zone };
}
