import { addDays, type CalendarDate } from '../../kernel/calendar-date.js';
import { plantedChanges } from './sample-answers.js';
import type { SampleSize } from './sample-people.js';

/** An event on everybody's time line. */
export interface SampleEvent {
  readonly kind: 'reorganisation' | 'launch' | 'incident';
  readonly title: string;
  readonly on: CalendarDate;
  readonly until: CalendarDate | null;
}

/**
 * What happened in the sample organization while its pulse ran: a reorganisation just before the planted drop, an incident that nothing follows from,
 * and a launch. `opened` gives the day on which a round opened.
 */
export function sampleEvents(size: SampleSize, rounds: number, opened: (round: number) => CalendarDate): readonly SampleEvent[] {
  const drop = plantedChanges(size, rounds).find(({ over }) => over === 1)!;
  return [
    { kind: 'launch', title: 'Version 4 is out', on: opened(Math.max(1, Math.round(rounds * 0.3))), until: null },
    { kind: 'incident', title: 'Sign-in was down for two hours', on: addDays(opened(Math.round(rounds * 0.6)), 2), until: null },
    { kind: 'reorganisation', title: `${drop.team} reports to another department`, on: addDays(opened(drop.from + 1), -4), until: addDays(opened(drop.from + 1), -2) },
  ];
}
