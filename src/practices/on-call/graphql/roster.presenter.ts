import type { Locale } from '../../../kernel/locale.js';
import type { InvalidValues, TooManyTries } from '../../../kernel/outcomes.js';
import { Person } from '../../../people/directory/graphql/person.types.js';
import { InvalidInput, NotFoundError, outcome, RateLimited } from '../../../platform/graphql/user-error.js';
import type { PreviewedRoster } from '../app/preview-roster.js';
import type { SkippedEntry, SourceKind } from '../domain/on-call-shift.js';
import type { RosterNotRead } from '../domain/on-call.errors.js';
import { isOver, visibleChanges } from '../domain/plan-roster-import.js';
import { HELD_WORDS } from '../domain/roster-health.words.js';
import type { RosterImport as Import, RosterSource as Source } from '../domain/roster-source.js';
import { rosterProblem, skipText } from '../domain/roster-words.js';
import type { TypedSource } from '../domain/typed-source.js';
import type { RosterSourceInput } from './roster.inputs.js';
import { NothingHeld, RosterUnreadable } from './roster.results.js';
import { DisplacedDay, PlannedShift, PlannedUnmatched, RosterImport, RosterImportOutcome, RosterPlan, RosterSource, RosterSourceKind } from './roster.types.js';

/** For whom a source is shown. */
export interface SourceView {
  readonly locale: Locale;
  readonly now: Date;
  readonly mayManage: boolean;
}

const KINDS: Readonly<Record<SourceKind, RosterSourceKind>> = {
  'ics-url': RosterSourceKind.ICS_URL, 'ics-file': RosterSourceKind.ICS_FILE, pagerduty: RosterSourceKind.PAGERDUTY, grafana: RosterSourceKind.GRAFANA, linkedin: RosterSourceKind.LINKEDIN,
};

export function presentSource(source: Source, { locale, mayManage }: SourceView): RosterSource {
  const { sourceId, label, kind, address, defaultRole, lastTriedAt, lastGoodAt, isPaused, heldAt, removedAt, problem } = source;
  const words = heldAt !== null ? HELD_WORDS : problem && rosterProblem(problem);
  return outcome(RosterSource, {
    source, id: sourceId, label, kind: KINDS[kind], address: mayManage ? address : null, defaultRole, lastTriedAt, lastGoodAt,
    problem: words?.[locale] ?? null, isPaused, isRemoved: removedAt !== null, isHeld: heldAt !== null,
  });
}

export function presentImport({ importId, at, outcome: how, added, changed, removed, unmatched, displaced, problem }: Import, locale: Locale): RosterImport {
  return outcome(RosterImport, { id: importId, at, outcome: how.toUpperCase() as RosterImportOutcome, added, changed, removed, unmatched, displaced, problem: problem && rosterProblem(problem)[locale] });
}

const FIRST_SHIFTS = 10;
const SKIPPED_SAID = 20;
const DISPLACED_SAID = 200;

export function presentPlan({ plan, after, unmatched, displaced, skipped, now }: PreviewedRoster, locale: Locale): RosterPlan {
  const ahead = after.filter((shift) => !isOver(shift, now)).sort((a, b) => a.from.getTime() - b.from.getTime());
  return outcome(RosterPlan, {
    added: plan.added.length, changed: visibleChanges(plan).length, removed: plan.removed.length, aheadBefore: plan.aheadBefore, aheadAfter: plan.aheadAfter, isShrinking: plan.isShrinking,
    firstShifts: ahead.slice(0, FIRST_SHIFTS).map(({ role, personId, personLabel, from, to, isAllDay }) =>
      outcome(PlannedShift, { role, person: personId === null ? null : outcome(Person, { id: personId }), personLabel, startsAt: from, endsAt: to, isAllDay })),
    unmatched: unmatched.filter((person) => person.ahead > 0).map(({ key, label, ahead: count }) => outcome(PlannedUnmatched, { key, label, ahead: count })),
    displaced: displaced.slice(0, DISPLACED_SAID).map(({ personId, title, day, from }) => outcome(DisplacedDay, { person: outcome(Person, { id: personId }), title: title[locale], day: day ?? from.toISOString().slice(0, 10) })),
    skipped: skipped.slice(0, SKIPPED_SAID).map((entry) => saySkipped(entry, locale)), skippedCount: skipped.length,
  });
}

function saySkipped({ uid, line, why }: SkippedEntry, locale: Locale): string {
  const place = line !== null ? (locale === 'de' ? `Zeile ${line}` : `Line ${line}`) : (uid ?? '');
  return place === '' ? skipText(why)[locale] : `${place}: ${skipText(why)[locale]}`;
}

export function typedSource({ kind, url, fileBase64, schedule, token, defaultRole }: RosterSourceInput): TypedSource {
  const known = Object.entries(KINDS).find(([, name]) => name === kind)![0] as SourceKind;
  return { kind: known, url: url ?? null, fileBase64: fileBase64 ?? null, schedule: schedule ?? null, token: token ?? null, defaultRole: defaultRole ?? null };
}

export const notFound = (): NotFoundError => outcome(NotFoundError, { message: 'There is no such team, roster, name or person, or it is not yours to change.' });

export const invalidInput = ({ problems }: InvalidValues): InvalidInput =>
  outcome(InvalidInput, { message: problems[0]?.message ?? 'Something can’t be accepted.', problems: problems.map((problem) => ({ ...problem })) });

export const unreadable = ({ error }: RosterNotRead, locale: Locale): RosterUnreadable => outcome(RosterUnreadable, { message: rosterProblem(error)[locale] });

export const tooManyTries = ({ retryAfterSeconds }: TooManyTries): RateLimited => outcome(RateLimited, { message: 'Too many tries; wait a moment.', retryAfterSeconds });

export const nothingHeld = (): NothingHeld => outcome(NothingHeld, { message: 'Nothing waits to be accepted any more.' });
