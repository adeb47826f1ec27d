import { DateTime } from 'luxon';
import type { Ctx } from '../../../kernel/actor.js';
import { allowedActions } from '../../../kernel/transition-table.js';
import { Person } from '../../../people/directory/graphql/person.types.js';
import { Team } from '../../../people/directory/graphql/team.types.js';
import type { TeamId } from '../../../kernel/ids.js';
import { localeOf, personOf } from '../../../platform/access/acting.js';
import { toEnum } from '../../../platform/graphql/enum-words.js';
import { InvalidInput, NotFoundError, outcome } from '../../../platform/graphql/user-error.js';
import { READING_GROUPS_PRACTICE, type ReadingGroupsSettings } from '../../policies/domain/reading-groups-settings.js';
import type { PolicyVersion } from '../../policies/domain/practice.js';
import type { ReadingPoliciesView } from '../app/reading-policies.js';
import { ALIVE, GROUP_LIFECYCLE } from '../domain/group-lifecycle.js';
import { presenting, slotMoves } from '../domain/presenter-slot.js';
import type { OwnAttendance, ReadingRole as Role, StoredGroup, StoredSession, StoredTakeaway } from '../domain/reading-group.js';
import type { ReadingError } from '../domain/reading-groups.errors.js';
import { mayManageGroup } from '../domain/reading-groups.policy.js';
import { notNowWords } from '../domain/reading-groups-words.js';
import { CORRECTION_DAYS } from '../domain/session-lifecycle.js';
import { ReadingGroup, ReadingGroupAction, ReadingGroupPermissions, ReadingGroupsPolicy, ReadingGroupsPolicyView, ReadingGroupState, ReadingKind } from './reading-group.types.js';
import { ReadingGroupsOff, ReadingNotNow, type GroupRefusal } from './reading-groups.results.js';
import {
  OwnReadingAttendance, ReadingPlaceMove, ReadingPlaceState, ReadingSession, ReadingSessionAction, ReadingSessionPermissions, ReadingSessionState, ReadingTakeaway, ReadLevel,
} from './reading-session.types.js';

const DAY_MS = 86_400_000;
const personOrNull = (id: Person['id'] | null): Person | null => (id === null ? null : outcome(Person, { id }));

export function presentGroup(group: StoredGroup): ReadingGroup {
  const { members, followers, takeaways, leaderId, chapters, ...plain } = group;
  return outcome(ReadingGroup, {
    id: group.groupId, kind: toEnum(ReadingKind, plain.kind), title: plain.title, authors: plain.authors, isbn: plain.isbn, url: plain.url, about: plain.about, state: toEnum(ReadingGroupState, plain.state),
    leader: personOrNull(leaderId), zone: plain.zone, time: plain.time, minutes: plain.minutes, capWeeks: plain.capWeeks, chapters: [...chapters], memberCount: members, followerCount: followers,
    takeawayCount: takeaways, firstAt: plain.firstAt, lastAt: plain.lastAt, nextAt: plain.nextAt, stored: group,
  });
}

export function groupPermissions(ctx: Ctx, group: StoredGroup, role: Role | undefined): ReadingGroupPermissions {
  const manage = mayManageGroup(ctx.actor, group).allow;
  const isAlive = ALIVE.has(group.state);
  const moves = manage ? allowedActions(GROUP_LIFECYCLE, group.state).filter((action) => action !== 'begin') : [];
  return outcome(ReadingGroupPermissions, {
    manage, join: isAlive && role !== 'member', follow: isAlive && role === undefined, leave: role !== undefined, lead: group.leaderId === null && role === 'member',
    move: moves.map((action) => toEnum(ReadingGroupAction, action)),
  });
}

/** `number` is its place among the group's sessions by date. */
export function presentSession(session: StoredSession, group: StoredGroup, number: number): ReadingSession {
  const local = DateTime.fromJSDate(session.from, { zone: group.zone });
  const { chapterFrom, chapterTo } = session;
  return outcome(ReadingSession, {
    id: session.sessionId, number, day: local.toISODate()!, time: local.toFormat('HH:mm'), startsAt: session.from, endsAt: session.to, chapterFrom, chapterTo,
    chapters: chapterFrom === null || chapterTo === null ? [] : group.chapters.slice(chapterFrom - 1, chapterTo), topic: session.topic, state: toEnum(ReadingSessionState, session.state),
    skipReason: session.skipReason, place: toEnum(ReadingPlaceState, session.slot), presenter: personOrNull(presenting(session)),
    backup: session.slot === 'backup-called' ? null : personOrNull(session.backupId), notes: session.notes, stored: session, group,
  });
}

export function sessionPermissions(ctx: Ctx, { stored: session, group }: Pick<ReadingSession, 'stored' | 'group'>, role: Role | undefined): ReadingSessionPermissions {
  const viewer = personOf(ctx);
  const manage = mayManageGroup(ctx.actor, group).allow;
  const [hasBegun, isPlanned, isPresenter] = [session.from <= ctx.now, session.state === 'planned' && ALIVE.has(group.state), presenting(session) === viewer];
  const mayHold = isPlanned && hasBegun && (manage || isPresenter);
  const maySkip = manage && (isPlanned || (session.state === 'held' && ctx.now.getTime() <= session.to.getTime() + CORRECTION_DAYS * DAY_MS));
  const canSpeak = hasBegun && session.state !== 'skipped';
  return outcome(ReadingSessionPermissions, {
    change: manage && isPlanned, move: [...(mayHold ? [ReadingSessionAction.HOLD] : []), ...(maySkip ? [ReadingSessionAction.SKIP] : [])],
    place: isPlanned && !hasBegun && role === 'member' ? slotMoves(session, viewer).map((move) => toEnum(ReadingPlaceMove, move)) : [],
    writeNotes: canSpeak && (manage || isPresenter), sayAttendance: canSpeak && role === 'member', writeTakeaway: canSpeak,
  });
}

export function presentOwnAttendance({ attended, readLevel }: OwnAttendance): OwnReadingAttendance {
  return outcome(OwnReadingAttendance, { attended, readLevel: readLevel === null ? null : toEnum(ReadLevel, readLevel) });
}

export function presentTakeaway(ctx: Ctx, takeaway: StoredTakeaway, group: StoredGroup): ReadingTakeaway {
  const isOwn = takeaway.personId === personOf(ctx);
  return outcome(ReadingTakeaway, {
    id: takeaway.takeawayId, text: takeaway.text, by: outcome(Person, { id: takeaway.personId }), writtenOn: takeaway.writtenOn, viewerCanChange: isOwn, viewerCanRemove: isOwn || mayManageGroup(ctx.actor, group).allow,
  });
}

/** Why a change was not made. */
export function presentRefusal(ctx: Ctx, error: ReadingError): GroupRefusal {
  const isGerman = localeOf(ctx) === 'de';
  switch (error.kind) {
    case 'not-found': return outcome(NotFoundError, { message: 'There is no such thing, or it is not yours.' });
    case 'off': return outcome(ReadingGroupsOff, { message: isGerman ? 'Lesegruppen sind ausgeschaltet oder für dein Team nicht offen.' : 'Reading groups are off, or not open to your team.' });
    case 'invalid': return outcome(InvalidInput, { message: error.problems[0]?.message ?? 'Some values are not acceptable.', problems: error.problems.map((problem) => ({ ...problem })) });
    case 'not-now': return outcome(ReadingNotNow, { message: notNowWords(error, localeOf(ctx)), state: error.state, allowed: [...error.allowed] });
  }
}

export function presentPolicies({ current, upcoming, history }: ReadingPoliciesView): ReadingGroupsPolicyView {
  const present = (version: PolicyVersion<ReadingGroupsSettings>): ReadingGroupsPolicy => presentSettings(version.settings, version);
  return outcome(ReadingGroupsPolicyView, { current: current ? present(current) : presentSettings(READING_GROUPS_PRACTICE.defaults, null), upcoming: upcoming.map(present), history: history.map(present) });
}

function presentSettings({ isOn, audienceTeamId, capWeeks }: ReadingGroupsSettings, version: Pick<PolicyVersion<ReadingGroupsSettings>, 'effectiveFrom' | 'setBy'> | null): ReadingGroupsPolicy {
  return outcome(ReadingGroupsPolicy, {
    effectiveFrom: version?.effectiveFrom ?? null, isOn, audienceTeam: audienceTeamId === null ? null : outcome(Team, { id: audienceTeamId as TeamId }), capWeeks, setBy: personOrNull(version?.setBy ?? null),
  });
}
