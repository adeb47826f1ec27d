import { addDays } from '../../kernel/calendar-date.js';
import type { PersonId } from '../../kernel/ids.js';
import { instantOfLocal } from '../../listening/pulses/domain/cadence.js';
import { READING_GROUPS_PRACTICE } from '../../practices/policies/domain/reading-groups-settings.js';
import { KeepMembers } from '../../practices/reading-groups/app/keep-members.js';
import { KeepSessions } from '../../practices/reading-groups/app/keep-sessions.js';
import { ReadGroups } from '../../practices/reading-groups/app/read-groups.js';
import { ReadingClock } from '../../practices/reading-groups/app/reading-clock.js';
import { ReadingPolicies } from '../../practices/reading-groups/app/reading-policies.js';
import { SpeakOfSession } from '../../practices/reading-groups/app/speak-of-session.js';
import { StartGroup } from '../../practices/reading-groups/app/start-group.js';
import { SAMPLE_READING, type SampleReading } from '../domain/sample-reading.js';
import { SAMPLE_TIME_ZONE } from '../domain/sample-timetable.js';
import type { SampleFacts } from '../persistence/sample-facts.store.js';
import type { Workshop } from './workshops.js';
import { done, type WrittenPeople } from './write-people.js';

const READERS = 8;

/** Switches reading groups on and lets two groups read, by the real use cases; afterwards the clock stands at `now` again. */
export async function writeReading(workshop: Workshop, { organization, adminId }: SampleFacts, people: WrittenPeople, { now }: { readonly now: Date }): Promise<void> {
  const today = now.toISOString().slice(0, 10);
  const readers = [people.memberId, ...[...people.people.values()].filter((id) => id !== people.memberId)].slice(0, READERS);
  workshop.clock.set(instantOfLocal(addDays(today, -7 * 12), 8, SAMPLE_TIME_ZONE));
  done(await workshop.get(ReadingPolicies).set(workshop.asAdmin(organization, adminId), addDays(today, -7 * 12), { ...READING_GROUPS_PRACTICE.defaults, isOn: true }));
  for (const reading of SAMPLE_READING) await read(workshop, organization, readers, reading, addDays(today, -7 * reading.weeksAgo + 1));
  workshop.clock.set(now);
  await workshop.get(ReadingClock).ofOrganization(organization);
}

async function read(workshop: Workshop, organization: SampleFacts['organization'], readers: readonly PersonId[], reading: SampleReading, startsOn: string): Promise<void> {
  const at = (day: string, hour: number): void => workshop.clock.set(instantOfLocal(day, hour, SAMPLE_TIME_ZONE));
  const as = (person: PersonId): ReturnType<Workshop['asMember']> => workshop.asMember(organization, person);
  const leader = readers[1]!;
  at(addDays(startsOn, -10), 9);
  const { title, authors, isbn, about, chapters, came, notes, takeaways } = reading;
  const groupId = done(await workshop.get(StartGroup).run(as(leader), { kind: 'book', title, authors, isbn, url: null, about }, {
    zone: SAMPLE_TIME_ZONE, time: '16:00', minutes: 60, startsOn, chapters, chaptersPerSession: 1, sessions: 1, leaveOut: [], capWeeks: 10,
  }));
  for (const reader of readers) if (reader !== leader) done(await workshop.get(KeepMembers).join(as(reader), groupId, 'member'));
  const sessions = await workshop.get(ReadGroups).sessionsOf(as(leader), [groupId]);
  for (const [index, { sessionId }] of sessions.entries()) {
    const presenter = readers[(index + 1) % readers.length]!;
    if (index <= came.length) done(await workshop.get(KeepSessions).place(as(presenter), sessionId, 'volunteer'));
    if (index <= came.length) done(await workshop.get(KeepSessions).place(as(readers[(index + 3) % readers.length]!), sessionId, 'back-up'));
  }
  for (const [index, count] of came.entries()) {
    at(addDays(startsOn, 7 * index), 18);
    await workshop.get(ReadingClock).ofOrganization(organization);
    const { sessionId } = sessions[index]!;
    const speak = workshop.get(SpeakOfSession);
    done(await speak.notes(as(leader), sessionId, notes[index]!));
    for (const reader of readers.slice(0, count)) done(await speak.attendance(as(reader), sessionId, true, 'some'));
    done(await speak.takeaway(as(readers[(index + 2) % readers.length]!), sessionId, null, takeaways[index]!));
  }
}
