import { randomUUID } from 'node:crypto';
import type { OrganizationId, PersonId } from '../../src/kernel/ids.js';
import type { AttemptOn } from './attempt.js';
import type { Builders } from './builders.js';
import { ACCELERATE } from './reading-world.js';

/** Ids of what `readingRows` wrote. */
export interface ReadingRows {
  readonly readingGroup: string;
  readonly readingSession: string;
  readonly readingTakeaway: string;
}

export async function switchOnReadingGroups(build: Builders, organization: OrganizationId): Promise<void> {
  await build.query(organization, `insert into practice_policy (organization_id, practice, effective_from, settings, set_at) values ($1, 'reading-groups', '2026-01-01', '{"isOn": true}', now())`, [organization]);
}

/** Switches reading groups on and writes one that runs, with a session held and all that is said of it; what it says begins with `name`. */
export async function readingRows(build: Builders, organization: OrganizationId, name: string, [leader, reader]: readonly [PersonId, PersonId]): Promise<ReadingRows> {
  const ids = { readingGroup: randomUUID(), readingSession: randomUUID(), readingTakeaway: randomUUID() };
  const insert = (table: string, columns: string, values: readonly unknown[]): Promise<unknown> =>
    build.query(organization, `insert into ${table} (organization_id, ${columns}) values ($1, ${values.map((_, index) => `$${index + 2}`).join(', ')})`, [organization, ...values]);
  const at = '2026-02-26T15:00:00Z';
  await switchOnReadingGroups(build, organization);
  await insert('reading_group', 'group_id, kind, title, authors, about, zone, local_time, minutes, cap_weeks, chapters, state, state_changed_at, created_at', [
    ids.readingGroup, 'book', `${name} reads`, `${name} author`, `${name} about`, 'Europe/Berlin', '16:00', 60, 10, [`${name} chapter`], 'running', at, at,
  ]);
  for (const person of [leader, reader]) await insert('reading_member', 'group_id, person_id, role, joined_at', [ids.readingGroup, person, 'member', at]);
  await insert('reading_session', 'session_id, group_id, starts_at, ends_at, chapter_from, chapter_to, topic, state, state_changed_at, slot, presenter_id, notes', [
    ids.readingSession, ids.readingGroup, at, '2026-02-26T16:00:00Z', 1, 1, `${name} topic`, 'held', at, 'taken', leader, `${name} notes`,
  ]);
  await insert('reading_attendance', 'session_id, person_id, attended, read_level', [ids.readingSession, reader, true, 'some']);
  await insert('reading_takeaway', 'takeaway_id, session_id, person_id, text, written_at', [ids.readingTakeaway, ids.readingSession, reader, `${name} takeaway`, at]);
  await insert('reading_reminder', 'session_id, person_id, reminded_of', [ids.readingSession, reader, '2026-02-26']);
  await insert('reading_event', 'event_id, group_id, session_id, action, state, at', [randomUUID(), ids.readingGroup, ids.readingSession, 'hold', 'held', at]);
  return ids;
}

type Attempt = AttemptOn<ReadingRows & { readonly team: string }, { readonly organization: string }>;

const { kind, title, authors, isbn, ...PLAN } = ACCELERATE;
const AHEAD = { ...PLAN, startsOn: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10) };
const SESSION = { day: AHEAD.startsOn, time: '16:00', minutes: 60 };

/** Every operation of reading groups, tried on another organization. */
export const READING_ATTEMPTS: Readonly<Record<string, readonly Attempt[]>> = {
  readingGroups: [{ input: () => ({ search: 'Bravo' }), answers: (answer) => JSON.stringify(answer.edges) === '[]' }, { answers: (answer) => JSON.stringify(answer.edges) === '[]' }],
  readingGroup: [{ input: ({ readingGroup }) => ({ groupId: readingGroup }), answers: null }],
  previewReadingSessions: [{ input: () => AHEAD, answers: (answer) => answer.mostWeeks === 10 }],
  startReadingGroup: [{ input: () => ({ ...AHEAD, kind, title, authors, isbn }), answers: (answer) => ['StartReadingGroupSuccess', 'InvalidInput'].includes(String(answer.__typename)), changesOwn: true }],
  changeReadingGroup: [{ input: ({ readingGroup }) => ({ groupId: readingGroup, kind, title: 'Mine now', chapters: [] }), answers: 'NotFoundError' }],
  moveReadingGroup: [{ input: ({ readingGroup }) => ({ groupId: readingGroup, action: 'FINISH' }), answers: 'NotFoundError' }],
  joinReadingGroup: [{ input: ({ readingGroup }) => ({ groupId: readingGroup, role: 'MEMBER' }), answers: 'NotFoundError' }],
  leaveReadingGroup: [{ input: ({ readingGroup }) => ({ groupId: readingGroup }), answers: 'NotFoundError' }],
  leadReadingGroup: [{ input: ({ readingGroup }) => ({ groupId: readingGroup }), answers: 'NotFoundError' }],
  addReadingSession: [{ input: ({ readingGroup }) => ({ groupId: readingGroup, ...SESSION }), answers: 'NotFoundError' }],
  changeReadingSession: [{ input: ({ readingSession }) => ({ sessionId: readingSession, ...SESSION }), answers: 'NotFoundError' }],
  moveReadingSession: [{ input: ({ readingSession }) => ({ sessionId: readingSession, action: 'SKIP', reason: 'Mine now' }), answers: 'NotFoundError' }],
  moveReadingPlace: [{ input: ({ readingSession }) => ({ sessionId: readingSession, move: 'VOLUNTEER' }), answers: 'NotFoundError' }],
  writeReadingNotes: [{ input: ({ readingSession }) => ({ sessionId: readingSession, notes: 'Mine now' }), answers: 'NotFoundError' }],
  sayReadingAttendance: [{ input: ({ readingSession }) => ({ sessionId: readingSession, attended: true }), answers: 'NotFoundError' }],
  saveReadingTakeaway: [{ input: ({ readingSession, readingTakeaway }) => ({ sessionId: readingSession, takeawayId: readingTakeaway, text: 'Mine now' }), answers: 'NotFoundError' }],
  removeReadingTakeaway: [{ input: ({ readingSession, readingTakeaway }) => ({ sessionId: readingSession, takeawayId: readingTakeaway }), answers: 'NotFoundError' }],
  readingGroupsPolicy: [{ answers: (answer) => JSON.stringify(answer.current).includes('"isOn":true') }],
  setReadingGroupsPolicy: [
    { input: ({ team }) => ({ effectiveFrom: '2199-01-01', isOn: true, capWeeks: 8, audienceTeamId: team }), answers: 'InvalidInput' },
    { input: () => ({ effectiveFrom: '2199-01-01', isOn: true, capWeeks: 8 }), answers: 'SetReadingGroupsPolicySuccess', changesOwn: true },
  ],
};
