import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { Locale } from '../../../kernel/locale.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import { HORIZON_DAYS, type BookingRefusal, type Offer } from './booking.js';
import { sayCommitment, sayDay, sayDays, sayList, sayWeekdays, type BlockingWords } from './code-t-words.js';
import type { DayState } from './day-lifecycle.js';
import { PENDING } from './presentation-lifecycle.js';
import type { RuleDay, RulePresentation } from './presentation-rule.js';

/** For whom and of when a refusal speaks. */
export interface WordsContext {
  readonly locale: Locale;
  readonly day: CalendarDate;
  readonly today: CalendarDate;
  readonly zone: TimeZone;
  /** `3 hours ago`, of the last good roster, in the reader's language; null when there never was one. */
  readonly rosterAge: string | null;
}

/** Why a day can't be booked and what can be done instead: kind, exact, whole sentences. */
export function refusalWords(refusal: BookingRefusal<RuleDay, RulePresentation, BlockingWords>, context: WordsContext): string {
  return context.locale === 'de' ? german(refusal, context) : english(refusal, context);
}

function english(refusal: BookingRefusal<RuleDay, RulePresentation, BlockingWords>, context: WordsContext): string {
  const { day, today, zone, rosterAge } = context;
  const on = sayDay(day, 'en', today);
  switch (refusal.kind) {
    case 'over':
      return day === today ? 'Today’s working time is over. Code T days are booked before it ends, or for a day to come.' : `${on} is over. Code T days are booked for today or a day to come.`;
    case 'too-far':
      return `${on} is more than ${HORIZON_DAYS} days away. It can be booked once it is nearer.`;
    case 'code-t-off':
      if (refusal.why === 'not-in-audience') return 'Code T is not open to your team so far. Your admins can tell you about it, and change it.';
      return refusal.sinceWhen === null ? `Code T is not switched on for ${on}.${onAgain(refusal, context)}` : `Code T is switched off from ${sayDay(refusal.sinceWhen, 'en', today)} on.${onAgain(refusal, context)}`;
    case 'not-a-code-t-day':
      return `Code T days are ${sayWeekdays(refusal.weekdays, 'en')}, and ${on} is none of them.${offer(refusal, context)}`;
    case 'already-booked':
      return STANDS_EN[refusal.day.state]?.(on) ?? `You have a Code T day on ${on} already.`;
    case 'roster-stale':
      return `The on-call roster of your team is out of date (${rosterAge === null ? 'it was never read' : `last read ${rosterAge}`}), so nobody can tell whether you are on call on ${on}. Days can be booked again once it was read.`;
    case 'on-call':
      return `On ${on} ${sayList(refusal.commitments.map((one) => sayCommitment(one, day, zone, 'en')), 'en')}.${offer(refusal, context)}`;
    case 'presentation-due':
      return presentationDueEnglish(refusal.counted.length, refusal.limit, refusal.pending, today);
  }
}

const STANDS_EN: Partial<Record<DayState, (on: string) => string>> = {
  booked: (on) => `${on} is booked already. You can cancel it and book it anew.`,
  lost: (on) => `You said of ${on} that it was lost. You can correct that answer for seven days.`,
};

function presentationDueEnglish(counted: number, limit: number, pending: readonly RulePresentation[], today: CalendarDate): string {
  const had = counted === 1 ? '1 Code T day' : `${counted} Code T days`;
  const next = pending.filter(({ state }) => PENDING.has(state)).map(({ day }) => day).sort().at(-1);
  if (next === undefined) return `You have had or booked ${had} since your last presentation, and after ${limit} it is time to show something: a demo, a talk or a one-page note. Schedule it on a day that suits you, and you can go on booking at once.`;
  return `You have had or booked ${had} since your last presentation. The one on ${sayDay(next, 'en', today)} makes room for ${limit} days more, and those are booked. Once it is given, or another one is scheduled, you can go on.`;
}

function german(refusal: BookingRefusal<RuleDay, RulePresentation, BlockingWords>, context: WordsContext): string {
  const { day, today, zone, rosterAge } = context;
  const on = sayDay(day, 'de', today);
  switch (refusal.kind) {
    case 'over':
      return day === today ? 'Die Arbeitszeit von heute ist vorbei. Code-T-Tage werden vor ihrem Ende gebucht oder für einen kommenden Tag.' : `${on} ist vorbei. Code-T-Tage werden für heute oder einen kommenden Tag gebucht.`;
    case 'too-far':
      return `Bis ${on} sind es mehr als ${HORIZON_DAYS} Tage. Buchen lässt er sich, wenn er näher ist.`;
    case 'code-t-off':
      if (refusal.why === 'not-in-audience') return 'Code T steht deinem Team bisher nicht offen. Eure Admins können dir mehr dazu sagen und es ändern.';
      return refusal.sinceWhen === null ? `Code T ist am ${on} nicht eingeschaltet.${onAgain(refusal, context)}` : `Code T ist ab ${sayDay(refusal.sinceWhen, 'de', today)} ausgeschaltet.${onAgain(refusal, context)}`;
    case 'not-a-code-t-day':
      return `Code-T-Tage sind ${sayWeekdays(refusal.weekdays, 'de')}, und ${on} gehört nicht dazu.${offer(refusal, context)}`;
    case 'already-booked':
      return STANDS_DE[refusal.day.state]?.(on) ?? `Für ${on} hast du schon einen Code-T-Tag.`;
    case 'roster-stale':
      return `Der Bereitschaftsplan deines Teams ist nicht aktuell (${rosterAge === null ? 'er wurde noch nie gelesen' : `zuletzt gelesen ${rosterAge}`}); niemand kann sagen, ob du am ${on} Bereitschaft hast. Sobald er gelesen ist, lassen sich wieder Tage buchen.`;
    case 'on-call':
      return `Am ${on} ${sayList(refusal.commitments.map((one) => sayCommitment(one, day, zone, 'de')), 'de')}.${offer(refusal, context)}`;
    case 'presentation-due':
      return presentationDueGerman(refusal.counted.length, refusal.limit, refusal.pending, today);
  }
}

const STANDS_DE: Partial<Record<DayState, (on: string) => string>> = {
  booked: (on) => `${on} ist schon gebucht. Du kannst den Tag absagen und neu buchen.`,
  lost: (on) => `Du hast gesagt, dass ${on} verloren war. Diese Antwort kannst du sieben Tage lang ändern.`,
};

function presentationDueGerman(counted: number, limit: number, pending: readonly RulePresentation[], today: CalendarDate): string {
  const had = counted === 1 ? '1 Code-T-Tag' : `${counted} Code-T-Tage`;
  const next = pending.filter(({ state }) => PENDING.has(state)).map(({ day }) => day).sort().at(-1);
  if (next === undefined) return `Seit deiner letzten Präsentation hast du ${had} gehabt oder gebucht, und nach ${limit} ist es Zeit, etwas zu zeigen: eine Demo, einen Vortrag oder eine Seite Text. Lege sie auf einen Tag, der dir passt, und du kannst sofort weiter buchen.`;
  return `Seit deiner letzten Präsentation hast du ${had} gehabt oder gebucht. Die am ${sayDay(next, 'de', today)} schafft Platz für ${limit} weitere Tage, und die sind gebucht. Sobald sie gehalten oder eine weitere angesetzt ist, geht es weiter.`;
}

/** ` It is on from …` as the end of a refusal, where that is decided. */
function onAgain({ onFrom }: { readonly onFrom: CalendarDate | null }, { locale, today }: WordsContext): string {
  if (onFrom === null) return '';
  return locale === 'de' ? ` Eingeschaltet ist es ab ${sayDay(onFrom, 'de', today)}.` : ` It is on from ${sayDay(onFrom, 'en', today)}.`;
}

/** ` Next free days: …` as the end of a refusal. */
function offer({ nextDays: days, isPresentationDue }: Offer, { locale, today }: WordsContext): string {
  if (days.length === 0) return locale === 'de' ? ` In den nächsten ${HORIZON_DAYS} Tagen ist kein Tag frei.` : ` No day is free within the next ${HORIZON_DAYS} days.`;
  const said = sayDays(days, locale, today);
  if (isPresentationDue) return locale === 'de' ? ` Sobald eine Präsentation angesetzt ist, geht es wieder: ${said}.` : ` Once a presentation is scheduled, you can book again: ${said}.`;
  if (days.length === 1) return locale === 'de' ? ` Nächster freier Tag: ${said}.` : ` Next free day: ${said}.`;
  return locale === 'de' ? ` Nächste freie Tage: ${said}.` : ` Next free days: ${said}.`;
}
