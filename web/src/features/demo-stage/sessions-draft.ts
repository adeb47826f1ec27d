import type { StageSessionInput } from '../../lib/graphql/generated.js';
import { instantOf, localTextOf, type LocalText } from '../../lib/zoned-time.js';

/** A break as the form holds it; `key` only tells lines apart. */
export interface BreakDraft {
  readonly key: string;
  readonly title: string;
  readonly at: LocalText;
  readonly minutes: number;
}

/** A session as the form holds it, its times of the edition's zone. */
export interface SessionDraft {
  readonly key: string;
  readonly id: string | null;
  readonly title: string;
  readonly startsAt: LocalText;
  /** Empty: as long as it takes */
  readonly endsAt: LocalText;
  readonly breaks: readonly BreakDraft[];
}

interface Session {
  readonly id: string;
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly breaks: readonly { readonly at: string; readonly minutes: number; readonly title: string }[];
}

export const draftsOf = (sessions: readonly Session[], zone: string): SessionDraft[] => sessions.map(({ id, title, startsAt, endsAt, breaks }) => ({
  key: id, id, title, startsAt: localTextOf(startsAt, zone), endsAt: endsAt === null ? '' : localTextOf(endsAt, zone),
  breaks: breaks.map(({ at, minutes, title: name }, index) => ({ key: `${id}-${index}`, title: name, at: localTextOf(at, zone), minutes })),
}));

/** The drafts as the API takes them, or the index of the first session with a time that is none. */
export function inputsOf(drafts: readonly SessionDraft[], zone: string): { readonly sessions: StageSessionInput[] } | { readonly wrong: number } {
  const sessions: StageSessionInput[] = [];
  for (const [index, { id, title, startsAt, endsAt, breaks }] of drafts.entries()) {
    const [from, until] = [instantOf(startsAt, zone), endsAt === '' ? null : instantOf(endsAt, zone)];
    const pauses = breaks.map((pause) => ({ at: instantOf(pause.at, zone), minutes: pause.minutes, title: pause.title.trim() }));
    if (from === null || (endsAt !== '' && until === null) || pauses.some(({ at }) => at === null)) return { wrong: index };
    sessions.push({ id, title: title.trim(), startsAt: from, endsAt: until, breaks: pauses.map((pause) => ({ ...pause, at: pause.at! })) });
  }
  return { sessions };
}

/** A new session after the others: an hour after the last ends, as long as it was; the first at the demos' time for two hours. */
export function nextSession(drafts: readonly SessionDraft[], demosAt: string, zone: string, title: string): SessionDraft {
  const hour = 3_600_000;
  const last = drafts.at(-1);
  const [from, until] = last ? [instantOf(last.startsAt, zone), instantOf(last.endsAt, zone)] : [null, null];
  const length = from && until ? Date.parse(until) - Date.parse(from) : 2 * hour;
  const start = until ? Date.parse(until) + hour : from ? Date.parse(from) + 3 * hour : Date.parse(demosAt);
  const textAt = (time: number): LocalText => localTextOf(new Date(time).toISOString(), zone);
  return { key: `new-${drafts.length}-${start}`, id: null, title, startsAt: textAt(start), endsAt: textAt(start + length), breaks: [] };
}
