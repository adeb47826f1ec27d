import { isCalendarDate, type CalendarDate } from '../../../kernel/calendar-date.js';
import type { FieldProblem } from '../../../kernel/field-problem.js';
import { err, ok, type Result } from '../../../kernel/result.js';

/** What can stand on a time line. People add the first three and `other`; `practice` is added by practices alone. */
export const ANNOTATION_KINDS = ['reorganisation', 'incident', 'launch', 'practice', 'other'] as const;

export type AnnotationKind = (typeof ANNOTATION_KINDS)[number];

/** An event on the time line of a team and those below it; of everybody when `teamId` is null. Days are the organization's, both included. */
export interface Annotation {
  readonly annotationId: string;
  readonly teamId: string | null;
  readonly kind: AnnotationKind;
  readonly title: { readonly en: string; readonly de: string };
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate | null;
  /** An http(s) address, or a path within these pages. */
  readonly url: string | null;
  /** Null: added by a practice. */
  readonly addedBy: string | null;
}

/** What a person says of an event. */
export interface AnnotationDraft {
  readonly kind: Exclude<AnnotationKind, 'practice'>;
  readonly title: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate | null;
  readonly url: string | null;
}

export interface TypedAnnotation {
  readonly kind: AnnotationKind;
  readonly title: string;
  readonly on: string;
  readonly until: string | null;
  readonly url: string | null;
}

export const ANNOTATION_TITLE_MAX_LENGTH = 120;
const URL_MAX_LENGTH = 500;
const CONTROL = /\p{Cc}/u;

/** Reads what was typed; every problem at once. */
export function readAnnotation(typed: TypedAnnotation): Result<AnnotationDraft, readonly FieldProblem[]> {
  const title = typed.title.replace(/\s+/gu, ' ').trim();
  const url = typed.url?.trim() || null;
  const problems: FieldProblem[] = [];
  const problem = (path: string, code: string, message: string): number => problems.push({ path, code, message });
  if (title === '' || title.length > ANNOTATION_TITLE_MAX_LENGTH || CONTROL.test(title)) problem('title', 'title-length', `An event needs a title of at most ${ANNOTATION_TITLE_MAX_LENGTH} characters.`);
  if (typed.kind === 'practice') problem('kind', 'kind-of-practices', 'Events of this kind are added by practices alone.');
  if (!isCalendarDate(typed.on)) problem('on', 'day-unknown', 'The day must be a real one from 1900 to 2199.');
  if (typed.until !== null && !isCalendarDate(typed.until)) problem('until', 'day-unknown', 'The day must be a real one from 1900 to 2199.');
  else if (typed.until !== null && typed.until < typed.on) problem('until', 'ends-before-it-begins', 'The last day must not lie before the first.');
  if (url !== null && !isLink(url)) problem('url', 'url-unknown', 'The address must begin with https://, http:// or / and have at most 500 characters.');
  if (problems.length > 0 || typed.kind === 'practice') return err(problems);
  return ok({ kind: typed.kind, title, startsOn: typed.on, endsOn: typed.until === typed.on ? null : typed.until, url });
}

/** Only addresses that a browser opens as pages: never `javascript:`, and no path that is another host's. */
function isLink(url: string): boolean {
  if (url.length > URL_MAX_LENGTH || /[\s\\]/u.test(url) || CONTROL.test(url)) return false;
  if (url.startsWith('/')) return !url.startsWith('//');
  return /^https?:\/\//iu.test(url) && URL.canParse(url) && new URL(url).username === '';
}
