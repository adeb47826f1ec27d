import { addDays, type CalendarDate } from '../../../kernel/calendar-date.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import { startOfDay, wholeDay, type Span } from '../../calendar/domain/working-day.js';
import type { Opportunity } from '../../opportunities/domain/opportunity.js';
import type { StoredSubmission, StoredTalk } from './talk.js';

const MINUTE_MS = 60_000;
const USUAL_MINUTES = 45;

/** When a confirmed talk takes its speakers' time, as far as it is known: its slot, else the day or days of its event where the speaker is. */
export type TalkTime = Span & { readonly day: CalendarDate | null };

/** Null when nobody knows a day. */
export function talkTime({ minutes }: Pick<StoredTalk, 'minutes'>, { slotStartsAt }: Pick<StoredSubmission, 'slotStartsAt'>, { startsOn, endsOn, startsAt }: Pick<Opportunity, 'startsOn' | 'endsOn' | 'startsAt'>, zone: TimeZone): TalkTime | null {
  const begins = slotStartsAt ?? startsAt;
  if (begins !== null) return { from: begins, to: new Date(begins.getTime() + (minutes ?? USUAL_MINUTES) * MINUTE_MS), day: null };
  if (startsOn === null) return null;
  if (endsOn === null) return { ...wholeDay(startsOn, zone), day: startsOn };
  return { from: startOfDay(startsOn, zone), to: startOfDay(addDays(endsOn, 1), zone), day: null };
}
