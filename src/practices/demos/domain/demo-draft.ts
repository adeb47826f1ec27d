import type { FieldProblem } from '../../../kernel/field-problem.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { LINE_LENGTH, TITLE_LENGTH } from '../../hack-week/domain/project-draft.js';
import type { DemoText } from './demo.js';
import { URL_LENGTH } from './web-link.js';

export const STORY_LENGTH = 20_000;
export const LABEL_LENGTH = 80;
export const MOST_LINKS = 8;
export const MOST_PRESENTERS = 12;
export const ALT_LENGTH = 300;
const SHORTEST_SECONDS = 30;
const LONGEST_SECONDS = 1800;

/** What somebody typed: a field that is absent stays as it is. */
export type TypedDemo = Partial<DemoText>;

/**
 * Checks only what can't be stored: lengths and numbers. A draft may be as unfinished as its writer. Every problem at once; characters that no text
 * has (and that PostgreSQL refuses) are left out.
 */
export function readDraft(typed: TypedDemo): Result<TypedDemo, readonly FieldProblem[]> {
  const draft: TypedDemo = {
    ...typed,
    ...(typed.title !== undefined && { title: printable(typed.title) }),
    ...(typed.oneLine !== undefined && { oneLine: printable(typed.oneLine) }),
    ...(typed.story !== undefined && { story: printable(typed.story) }),
    ...(typed.videoUrl !== undefined && { videoUrl: printable(typed.videoUrl).trim() }),
    ...(typed.links !== undefined && { links: typed.links.map(({ label, url }) => ({ label: printable(label), url: printable(url).trim() })) }),
    ...(typed.presenters !== undefined && { presenters: eachOnce(typed.presenters) }),
  };
  const problems = [
    ...tooLong('title', draft.title, TITLE_LENGTH), ...tooLong('oneLine', draft.oneLine, LINE_LENGTH), ...tooLong('story', draft.story, STORY_LENGTH), ...tooLong('videoUrl', draft.videoUrl, URL_LENGTH),
    ...(draft.links ?? []).flatMap(({ label, url }, index) => [...tooLong(`links.${index}.label`, label, LABEL_LENGTH), ...tooLong(`links.${index}.url`, url, URL_LENGTH)]),
    ...tooMany('links', draft.links, MOST_LINKS), ...tooMany('presenters', draft.presenters, MOST_PRESENTERS), ...lengthProblem(draft.lengthSeconds),
  ];
  return problems.length > 0 ? err(problems) : ok(draft);
}

/** The text with what was typed in its place. */
export function withTyped(text: DemoText, typed: TypedDemo): DemoText {
  return { ...text, ...Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined)) };
}

export function printable(text: string): string {
  return text.replaceAll(/[\0\p{Cs}]/gu, '');
}

function tooLong(path: string, text: string | undefined, most: number): FieldProblem[] {
  return text !== undefined && text.length > most ? [{ path, code: 'length', message: `At most ${most.toLocaleString('en')} characters.` }] : [];
}

function tooMany(path: string, list: readonly unknown[] | undefined, most: number): FieldProblem[] {
  return list !== undefined && list.length > most ? [{ path, code: 'too-many', message: `At most ${most}.` }] : [];
}

function lengthProblem(seconds: number | null | undefined): FieldProblem[] {
  if (seconds === undefined || seconds === null || (Number.isInteger(seconds) && seconds >= SHORTEST_SECONDS && seconds <= LONGEST_SECONDS)) return [];
  return [{ path: 'lengthSeconds', code: 'demo-length', message: `A demo takes ${SHORTEST_SECONDS} seconds to ${LONGEST_SECONDS / 60} minutes.` }];
}

function eachOnce(presenters: DemoText['presenters']): DemoText['presenters'] {
  return presenters.filter(({ personId }, index) => presenters.findIndex((other) => other.personId === personId) === index).map(({ personId, isRemote }) => ({ personId, isRemote }));
}
