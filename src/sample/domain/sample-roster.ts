import ICAL from 'ical.js';
import { addDays, type CalendarDate } from '../../kernel/calendar-date.js';
import { instantOfLocal } from '../../listening/pulses/domain/cadence.js';
import { samplePeople, sampleVisitors, type SampleSize } from './sample-people.js';
import { SAMPLE_TIME_ZONE } from './sample-timetable.js';

/** Who of a team takes turns on call, in the order of their weeks. Addresses. */
export interface SampleRotation {
  readonly team: string;
  readonly people: readonly string[];
}

/** A week's primary duty that somebody else took. */
export interface SampleSwap {
  readonly week: number;
  readonly person: string;
}

/** A roster as it stands at some time: weeks are counted from `firstMonday`. */
export interface SampleRoster {
  readonly rotation: SampleRotation;
  readonly firstMonday: CalendarDate;
  readonly weeks: number;
  readonly swaps: readonly SampleSwap[];
  /** In this week the second one is somebody whom nobody here knows. */
  readonly strangerWeek: number | null;
}

const ON_CALL_TEAMS: Readonly<Record<SampleSize, string>> = { small: 'Infrastructure', large: 'Operations North' };
const IN_ROTATION = 7;
const HANDOVER_HOUR = 9;
const STRANGER = 'night-desk-3';

/** Two teams are on call: one of operations, and the one whose member a visitor may be. Leads don't take turns. */
export function sampleRotations(size: SampleSize, seed: string): readonly SampleRotation[] {
  return [ON_CALL_TEAMS[size], sampleVisitors(size, seed).member.team].map((team) => ({
    team, people: samplePeople(size, seed).filter((person) => person.team === team && !person.isLead).slice(0, IN_ROTATION).map(({ email }) => email),
  }));
}

/** Who has the first and the second duty in a week. */
export function dutiesOf({ rotation: { people }, swaps, strangerWeek }: SampleRoster, week: number): readonly [string, string] {
  const turn = (ahead: number): string => people[(week + ahead) % people.length]!;
  return [swaps.find((swap) => swap.week === week)?.person ?? turn(0), week === strangerWeek ? STRANGER : turn(3)];
}

/** The roster as a calendar file, as a team keeps it elsewhere: a first and a second duty from Monday nine o'clock to the next. */
export function sampleRosterFile(roster: SampleRoster, writtenAt: Date): string {
  const { rotation, firstMonday, weeks, swaps } = roster;
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Aneroid Instruments//Duty planner//EN');
  calendar.addPropertyWithValue('x-wr-calname', `${rotation.team} on call`);
  const handover = (week: number): ICAL.Time => inUtc(instantOfLocal(addDays(firstMonday, 7 * week), HANDOVER_HOUR, SAMPLE_TIME_ZONE));
  for (let week = 0; week < weeks; week += 1) {
    for (const [level, person] of dutiesOf(roster, week).entries()) {
      const event = new ICAL.Component('vevent');
      event.addPropertyWithValue('uid', `${rotation.team.toLowerCase().replace(/\s+/g, '-')}-${addDays(firstMonday, 7 * week)}-l${level + 1}@aneroid.example`);
      event.addPropertyWithValue('dtstamp', inUtc(writtenAt));
      event.addPropertyWithValue('dtstart', handover(week));
      event.addPropertyWithValue('dtend', handover(week + 1));
      event.addPropertyWithValue('summary', `[L${level + 1}] ${person}`);
      event.addPropertyWithValue('sequence', level === 0 && swaps.some((swap) => swap.week === week) ? 1 : 0);
      calendar.addSubcomponent(event);
    }
  }
  return calendar.toString();
}

function inUtc(instant: Date): ICAL.Time {
  return ICAL.Time.fromJSDate(instant, true);
}
