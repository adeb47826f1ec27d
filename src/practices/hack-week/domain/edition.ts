import type { CalendarDate } from '../../../kernel/calendar-date.js';
import { addDays } from '../../../kernel/calendar-date.js';
import type { Id, PersonId } from '../../../kernel/ids.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import { startOfDay } from '../../calendar/domain/working-day.js';
import type { Phase, PhaseDates } from './edition-phase.js';

export type HackEditionId = Id<'hack-edition'>;

/** What an organizer sets of a hack week. */
export interface EditionSettings {
  readonly name: string;
  readonly startsOn: CalendarDate;
  /** Days in a row, the first included. */
  readonly days: number;
  readonly zone: TimeZone;
  /** The day from which ideas are gathered by themselves; null: an organizer opens them. */
  readonly ideasFrom: CalendarDate | null;
  readonly freezesAt: Date;
  readonly demosAt: Date;
  /** When the ballot closes by itself; null: an organizer closes it. */
  readonly ballotClosesAt: Date | null;
  /** Markdown. */
  readonly welcome: string;
  readonly followsDates: boolean;
}

/** One hack week as it is. */
export interface Edition extends EditionSettings {
  readonly editionId: HackEditionId;
  /** 1 for the first of the organization. */
  readonly number: number;
  readonly phase: Phase;
  readonly phaseChangedAt: Date;
  /** Null: by its date. */
  readonly phaseChangedBy: PersonId | null;
  readonly heldAt: Date | null;
  readonly version: number;
  readonly copiedFrom: HackEditionId | null;
}

/** A step on the way of an edition that was taken. */
export interface PhaseChange {
  readonly phase: Phase;
  readonly at: Date;
  readonly by: PersonId | null;
  readonly reason: string | null;
}

/** The last day. */
export function endsOn({ startsOn, days }: Pick<EditionSettings, 'startsOn' | 'days'>): CalendarDate {
  return addDays(startsOn, days - 1);
}

/** The instants at which phases begin by themselves. */
export function phaseDatesOf(edition: Edition): PhaseDates {
  const { ideasFrom, startsOn, zone } = edition;
  return { ...edition, ideasAt: ideasFrom === null ? null : startOfDay(ideasFrom, zone), startsAt: startOfDay(startsOn, zone) };
}
