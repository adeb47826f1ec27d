import type { FieldProblem } from '../../../kernel/field-problem.js';
import { err, ok, type Result } from '../../../kernel/result.js';

export const TITLE_LENGTH = 120;
export const SUMMARY_LENGTH = 1000;
export const NOTE_LENGTH = 5000;
const URL_LENGTH = 500;

/** A project as it was typed. */
export interface TypedProject {
  readonly title: string;
  readonly summary: string;
  readonly url: string | null;
}

/** Trims a project and checks it. Every problem at once. */
export function readProject({ title, summary, url }: TypedProject): Result<TypedProject, readonly FieldProblem[]> {
  const draft = { title: title.trim(), summary: summary.trim(), url: url?.trim() || null };
  const problems: FieldProblem[] = [];
  if (draft.title.length === 0 || draft.title.length > TITLE_LENGTH) problems.push({ path: 'title', code: 'length', message: `A title has 1 to ${TITLE_LENGTH} characters.` });
  if (draft.summary.length > SUMMARY_LENGTH) problems.push({ path: 'summary', code: 'length', message: `At most ${SUMMARY_LENGTH} characters.` });
  if (!isWebAddress(draft.url)) problems.push(badAddress);
  return problems.length > 0 ? err(problems) : ok(draft);
}

/** What was typed about a presentation. */
export interface TypedNote {
  readonly url: string | null;
  readonly note: string;
}

/** Trims link and note of a presentation and checks them. */
export function readNote({ url, note }: TypedNote): Result<TypedNote, readonly FieldProblem[]> {
  const draft = { url: url?.trim() || null, note: note.trim() };
  const problems: FieldProblem[] = [];
  if (draft.note.length > NOTE_LENGTH) problems.push({ path: 'note', code: 'length', message: `At most ${NOTE_LENGTH} characters.` });
  if (!isWebAddress(draft.url)) problems.push(badAddress);
  return problems.length > 0 ? err(problems) : ok(draft);
}

const badAddress: FieldProblem = { path: 'url', code: 'no-web-address', message: 'An address begins with https:// or http:// and has at most 500 characters.' };

/** http and https only: the address becomes a link that others press. */
function isWebAddress(url: string | null): boolean {
  if (url === null) return true;
  if (url.length > URL_LENGTH || !URL.canParse(url)) return false;
  return ['http:', 'https:'].includes(new URL(url).protocol);
}
