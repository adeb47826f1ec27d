import type { AnnotationKind, AnnotationPartsFragment } from '../../lib/graphql/generated.js';

/** The kinds that people add; practices add theirs by themselves. */
export const writableKinds = ['REORGANISATION', 'INCIDENT', 'LAUNCH', 'OTHER'] as const satisfies readonly AnnotationKind[];

/** An event as the form holds it: every field a text. */
export interface EventDraft {
  readonly title: string;
  readonly kind: AnnotationKind;
  readonly on: string;
  readonly until: string;
  readonly url: string;
}

export const emptyDraft = (today: string): EventDraft => ({ title: '', kind: 'OTHER', on: today, until: '', url: '' });

export const draftOf = ({ title, kind, on, until, url }: AnnotationPartsFragment): EventDraft => ({ title, kind, on, until: until ?? '', url: url ?? '' });

/** The draft as the API takes it: nothing instead of an empty text. */
export function inputOf({ title, kind, on, until, url }: EventDraft) {
  return { title: title.trim(), kind, on, until: until || null, url: url.trim() || null };
}

/** What the form itself can see to be wrong, by field; the server decides about the rest. */
export function draftProblem({ on, until, url }: EventDraft): { field: 'until' | 'url'; key: 'events.untilBefore' | 'events.urlWrong' } | null {
  if (until && until < on) return { field: 'until', key: 'events.untilBefore' };
  if (url.trim() && !/^(https?:\/\/\S+|\/(?![/\\])\S*)$/.test(url.trim())) return { field: 'url', key: 'events.urlWrong' };
  return null;
}
