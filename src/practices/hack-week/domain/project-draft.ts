import type { FieldProblem } from '../../../kernel/field-problem.js';
import { storable } from '../../../kernel/stored-text.js';
import { err, ok, type Result } from '../../../kernel/result.js';

export const TITLE_LENGTH = 120;
export const LINE_LENGTH = 200;
export const IDEA_LENGTH = 20_000;
export const MOST_TAGS = 8;
export const MOST_ROLES = 12;
export const MOST_SKILLS = 30;
export const COMMENT_LENGTH = 2000;
export const MESSAGE_LENGTH = 500;
const WORD_LENGTH = 40;
const ROLE_LENGTH = 60;

/** A project as it was typed. */
export interface TypedProject {
  readonly title: string;
  readonly oneLine: string;
  readonly idea: string;
  readonly tags: readonly string[];
  readonly asksFirst: boolean;
}

/** A role as it was typed; one with an id is the one there is. */
export interface TypedRole {
  readonly id: string | null;
  readonly title: string;
  readonly skills: readonly string[];
  readonly filledBy: string | null;
}

/** Trims a project and checks it. Every problem at once. */
export function readProject(typed: TypedProject): Result<TypedProject, readonly FieldProblem[]> {
  const draft = { title: clean(typed.title), oneLine: clean(typed.oneLine), idea: clean(typed.idea), tags: readWords(typed.tags), asksFirst: typed.asksFirst };
  const problems: FieldProblem[] = [];
  if (draft.title.length === 0 || draft.title.length > TITLE_LENGTH) problems.push({ path: 'title', code: 'length', message: `A title has 1 to ${TITLE_LENGTH} characters.` });
  if (draft.oneLine.length > LINE_LENGTH) problems.push({ path: 'oneLine', code: 'length', message: `At most ${LINE_LENGTH} characters.` });
  if (draft.idea.length > IDEA_LENGTH) problems.push({ path: 'idea', code: 'length', message: `At most ${IDEA_LENGTH.toLocaleString('en')} characters.` });
  problems.push(...wordProblems('tags', draft.tags, MOST_TAGS));
  return problems.length > 0 ? err(problems) : ok(draft);
}

/** Trims roles and checks them. */
export function readRoles(typed: readonly TypedRole[]): Result<readonly TypedRole[], readonly FieldProblem[]> {
  const roles = typed.map((role) => ({ ...role, title: clean(role.title), skills: readWords(role.skills) }));
  const problems = roles.flatMap(({ title, skills }, index) => [
    ...(title.length === 0 || title.length > ROLE_LENGTH ? [{ path: `roles.${index}.title`, code: 'length', message: `A role has 1 to ${ROLE_LENGTH} characters.` }] : []),
    ...wordProblems(`roles.${index}.skills`, skills, MOST_TAGS),
  ]);
  if (roles.length > MOST_ROLES) problems.push({ path: 'roles', code: 'too-many', message: `At most ${MOST_ROLES} roles.` });
  return problems.length > 0 ? err(problems) : ok(roles);
}

/** Skills that somebody offers. */
export function readSkills(typed: readonly string[]): Result<readonly string[], readonly FieldProblem[]> {
  const skills = readWords(typed);
  const problems = wordProblems('skills', skills, MOST_SKILLS);
  return problems.length > 0 ? err(problems) : ok(skills);
}

/** The role somebody takes; empty is none. */
export function readRole(typed: string | null): Result<string | null, readonly FieldProblem[]> {
  const role = clean(typed ?? '') || null;
  return role !== null && role.length > ROLE_LENGTH ? err([{ path: 'role', code: 'length', message: `A role has at most ${ROLE_LENGTH} characters.` }]) : ok(role);
}

/** A text that must not be longer; `least` 1 where there must be one. */
export function readText(path: string, typed: string, most: number, least = 0): Result<string, readonly FieldProblem[]> {
  const text = clean(typed);
  if (text.length >= least && text.length <= most) return ok(text);
  return err([{ path, code: 'length', message: least > 0 ? `${least} to ${most.toLocaleString('en')} characters.` : `At most ${most.toLocaleString('en')} characters.` }]);
}

/** Tags and skills: one spelling each, in lower case, single blanks, each once, in the order they were typed. */
export function readWords(words: readonly string[]): readonly string[] {
  const clean = words.map((word) => storable(word).normalize('NFC').toLowerCase().replaceAll(/[\s#]+/g, ' ').trim()).filter((word) => word !== '');
  return [...new Set(clean)];
}

function clean(text: string): string {
  return storable(text).trim();
}

function wordProblems(path: string, words: readonly string[], most: number): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (words.length > most) problems.push({ path, code: 'too-many', message: `At most ${most}.` });
  if (words.some((word) => word.length > WORD_LENGTH)) problems.push({ path, code: 'length', message: `Each has at most ${WORD_LENGTH} characters.` });
  return problems;
}
