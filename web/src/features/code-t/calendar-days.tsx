import { IconCheck, IconCircleHalf2, IconPhoneCall, IconPlus, IconX, type Icon } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import type { MonthDay } from '../../components/month-grid.js';
import { addDays } from '../../lib/days.js';
import type { CodeTCalendarDayPartsFragment, CodeTClosedBecause, CodeTDayPartsFragment, CodeTDayState } from '../../lib/graphql/generated.js';

export type CalendarDay = CodeTCalendarDayPartsFragment;

const signs: Record<CodeTDayState, Icon | null> = {
  BOOKED: null, UNKNOWN: null, TAKEN: IconCheck, PARTLY: IconCircleHalf2, LOST: IconX, CANCELLED: null, DISPLACED: null, RELEASED: null,
};
const bookedTones: Partial<Record<CodeTDayState, string>> = { BOOKED: 'booked', UNKNOWN: 'asked', LOST: 'lost' };

function Sign({ icon: SignIcon }: { icon: Icon | null }) {
  return SignIcon ? <SignIcon size={13} stroke={2} aria-hidden="true" className="day-sign" /> : null;
}

/** How a day looks in the month: what is booked, whether it is free, or why it is closed. Other weekdays stay quiet. */
export function lookOfDay(day: CalendarDay | undefined, t: TFunction): MonthDay {
  if (!day) return { words: '', isQuiet: true };
  const { booking, state, reason, text, warnings } = day;
  if (booking) {
    const words = [t(`codeT.state.${booking.state}`), booking.project.title, ...warnings.map((warning) => warning.text)].join(', ');
    return {
      words, tone: bookedTones[booking.state] ?? 'done',
      content: <><span className="day-word"><Sign icon={signs[booking.state]} />{t(`codeT.short.${booking.state}`)}</span><span className="day-project">{booking.project.title}</span></>,
    };
  }
  if (state === 'OPEN') return { words: [t('codeT.calendar.free'), ...warnings.map((warning) => warning.text)].join(', '), tone: 'open', content: <span className="day-word"><Sign icon={IconPlus} />{t('codeT.calendar.free')}</span> };
  if (!isTold(reason)) return { words: text, tone: 'rest', isQuiet: true };
  return { words: text, tone: 'closed', content: <span className="day-word"><Sign icon={reason === 'ON_CALL' ? IconPhoneCall : null} />{t(`codeT.closed.${reason}`)}</span> };
}

type Told = Extract<CodeTClosedBecause, 'ON_CALL' | 'PRESENTATION_DUE' | 'ROSTER_STALE'>;

/** The reasons that stand in the month; the others are the same for everybody, every week. */
const isTold = (reason: CodeTClosedBecause | null): reason is Told => reason === 'ON_CALL' || reason === 'PRESENTATION_DUE' || reason === 'ROSTER_STALE';

const offered = 3;

/** The next days after one that can be booked. */
export function freeAfter(days: readonly CalendarDay[], after: string): string[] {
  return days.filter(({ day, state }) => state === 'OPEN' && day > after).slice(0, offered).map(({ day }) => day);
}

/** A day that was taken from its owner, or lost its room, and that no other stands in for yet. */
export interface GoneDay {
  readonly day: CodeTDayPartsFragment;
  readonly nextDays: readonly string[];
}

/** What there is to say beside the month: what is booked, what can be corrected, what was taken. */
export function aroundOf(days: readonly CalendarDay[], today: string) {
  const bookings = days.flatMap(({ booking }) => booking ?? []);
  const gone = days.flatMap(({ day, former, nextDays }): GoneDay[] => {
    if (!former || former.rebookedAs !== null || (former.state !== 'DISPLACED' && former.state !== 'RELEASED')) return [];
    const after = day < today ? addDays(today, -1) : day;
    return [{ day: former, nextDays: nextDays.length > 0 && day >= today ? nextDays : freeAfter(days, after) }];
  });
  return {
    upcoming: bookings.filter(({ state }) => state === 'BOOKED'),
    correctable: bookings.filter(({ state, viewerCan }) => state !== 'BOOKED' && state !== 'UNKNOWN' && viewerCan.answer.length > 0),
    gone,
  };
}
