import type { FieldProblem } from '../../../kernel/field-problem.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { StageBreak } from './stage.js';

/** A session as somebody typed it; without an id it is a new one. */
export interface TypedSession {
  readonly id: string | null;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly breaks: readonly StageBreak[];
}

const LONGEST_SESSION_MS = 12 * 3_600_000;
const MOST_SESSIONS = 30;
const MOST_BREAKS = 10;

/** A name of 1 to 80 characters and a place of at most 200, trimmed; or every problem. */
export function readStage({ name, place }: { readonly name: string; readonly place: string }): Result<{ readonly name: string; readonly place: string }, readonly FieldProblem[]> {
  const read = { name: name.trim(), place: place.trim() };
  const problems: FieldProblem[] = [];
  if (read.name.length < 1 || read.name.length > 80) problems.push({ path: 'name', code: 'length', message: 'A stage is called something of 1 to 80 characters.' });
  if (read.place.length > 200) problems.push({ path: 'place', code: 'length', message: 'Where it is fits into 200 characters.' });
  return problems.length > 0 ? err(problems) : ok(read);
}

/** Sessions in the order of time that don't overlap, each with its breaks inside; or every problem. */
export function readSessions(typed: readonly TypedSession[]): Result<readonly TypedSession[], readonly FieldProblem[]> {
  if (typed.length > MOST_SESSIONS) return err([{ path: 'sessions', code: 'too-many', message: `A stage has at most ${MOST_SESSIONS} sessions.` }]);
  const problems = typed.flatMap((session, index) => sessionProblems(session, `sessions.${index}`));
  const sessions = typed.map((session, index) => ({ ...session, index })).toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  for (const [place, session] of sessions.entries()) {
    const next = sessions[place + 1];
    if (next && next.startsAt.getTime() < (session.endsAt ?? new Date(session.startsAt.getTime() + 1000)).getTime()) problems.push({ path: `sessions.${next.index}.startsAt`, code: 'overlap', message: 'Sessions of one stage don’t overlap.' });
  }
  if (problems.length > 0) return err(problems);
  return ok(sessions.map(({ id, title, startsAt, endsAt, breaks }) => ({ id, title: title.trim(), startsAt, endsAt, breaks: breaks.map((pause) => ({ ...pause, title: pause.title.trim() })).toSorted((a, b) => a.at.getTime() - b.at.getTime()) })));
}

function sessionProblems({ title, startsAt, endsAt, breaks }: TypedSession, path: string): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (title.trim().length < 1 || title.trim().length > 120) problems.push({ path: `${path}.title`, code: 'length', message: 'A session is called something of 1 to 120 characters.' });
  const lengthMs = endsAt === null ? 0 : endsAt.getTime() - startsAt.getTime();
  if (endsAt !== null && (lengthMs <= 0 || lengthMs > LONGEST_SESSION_MS)) problems.push({ path: `${path}.endsAt`, code: 'session-length', message: 'A session ends after it begins, within twelve hours.' });
  if (breaks.length > MOST_BREAKS) problems.push({ path: `${path}.breaks`, code: 'too-many', message: `A session has at most ${MOST_BREAKS} breaks.` });
  for (const [index, pause] of breaks.entries()) {
    const end = endsAt?.getTime() ?? startsAt.getTime() + LONGEST_SESSION_MS;
    if (pause.at.getTime() <= startsAt.getTime() || pause.at.getTime() >= end) problems.push({ path: `${path}.breaks.${index}.at`, code: 'break-outside', message: 'A break lies within its session.' });
    if (!Number.isInteger(pause.minutes) || pause.minutes < 1 || pause.minutes > 240) problems.push({ path: `${path}.breaks.${index}.minutes`, code: 'break-minutes', message: 'A break takes 1 to 240 minutes.' });
    if (pause.title.trim().length > 80) problems.push({ path: `${path}.breaks.${index}.title`, code: 'length', message: 'What a break is for fits into 80 characters.' });
  }
  return problems;
}

/** An http or https address of at most 500 characters without a password in it; null for none. */
export function readRecording(typed: string | null): Result<string | null, readonly FieldProblem[]> {
  const text = typed?.trim() ?? '';
  if (text === '') return ok(null);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '' || url.href.length > 500) {
    return err([{ path: 'url', code: 'url', message: 'A recording is linked by an http or https address of at most 500 characters.' }]);
  }
  return ok(url.href);
}
