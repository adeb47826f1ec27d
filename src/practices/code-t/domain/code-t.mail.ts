import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { Locale } from '../../../kernel/locale.js';
import { writeMail, type MailBlock, type MailText } from '../../../kernel/mail-text.js';
import { sayDay, sayDays } from './code-t-words.js';

/** Who a mail is for, and what it needs to speak of days. */
export interface MailReader {
  readonly name: string;
  readonly locale: Locale;
  readonly today: CalendarDate;
  /** The address of the Code T page. */
  readonly pageUrl: string;
}

/** Why a day was taken from its owner, as a sentence needs it. */
export type DisplacedWords =
  | { readonly by: 'roster'; readonly shifts: string }
  | { readonly by: 'policy' }
  | { readonly by: 'lead'; readonly lead: string; readonly note: string };

const paragraph = (text: string): MailBlock => ({ kind: 'paragraph', text });

function mail({ name, locale }: MailReader, subject: string, blocks: readonly MailBlock[]): MailText {
  return writeMail({ subject, language: locale, blocks: [paragraph(locale === 'de' ? `Hallo ${name},` : `Hello ${name},`), ...blocks] });
}

/** A button for each day that is offered, which opens the page with that day chosen. */
function offers({ locale, today, pageUrl }: MailReader, days: readonly CalendarDate[]): MailBlock[] {
  return days.map((day) => ({ kind: 'action', label: locale === 'de' ? `${sayDay(day, 'de', today)} buchen` : `Book ${sayDay(day, 'en', today)}`, url: `${pageUrl}?book=${day}` }));
}

/** A booked day can't be: what took it, that it isn't held against them, and the next free days. */
export function displacedMail(reader: MailReader, day: CalendarDate, because: DisplacedWords, nextDays: readonly CalendarDate[]): MailText {
  const { locale, today } = reader;
  const on = sayDay(day, locale, today);
  const isGerman = locale === 'de';
  const why = isGerman ? whyGerman(because, on) : whyEnglish(because, on);
  const calm = isGerman ? 'Der Tag zählt nicht für deine nächste Präsentation, und die Zahlen deines Teams sagen, was ihn genommen hat.' : 'The day does not count towards your next presentation, and your team’s figures say what took it.';
  const free = isGerman
    ? nextDays.length === 0 ? 'In den nächsten 90 Tagen ist kein Tag frei.' : 'Die nächsten freien Tage:'
    : nextDays.length === 0 ? 'No day is free within the next 90 days.' : 'The next free days:';
  return mail(reader, isGerman ? `Code T am ${on} geht nicht mehr` : `Your Code T day on ${on} can’t be kept`, [paragraph(why), paragraph(calm), paragraph(free), ...offers(reader, nextDays)]);
}

function whyEnglish(because: DisplacedWords, on: string): string {
  if (because.by === 'roster') return `The on-call roster changed: on ${on} ${because.shifts}. So your Code T day was taken out of the calendar.`;
  if (because.by === 'policy') return `The rules of Code T change, and ${on} is no longer a day they allow. So it was taken out of the calendar.`;
  return `${because.lead} needs you on ${on} and took your Code T day out of the calendar: “${because.note}”`;
}

function whyGerman(because: DisplacedWords, on: string): string {
  if (because.by === 'roster') return `Der Bereitschaftsplan wurde geändert: Am ${on} ${because.shifts}. Dein Code-T-Tag wurde deshalb aus dem Kalender genommen.`;
  if (because.by === 'policy') return `Die Regeln für Code T ändern sich, und ${on} gehört nicht mehr zu den Tagen, die sie erlauben. Der Tag wurde deshalb aus dem Kalender genommen.`;
  return `${because.lead} braucht dich am ${on} und hat deinen Code-T-Tag aus dem Kalender genommen: „${because.note}“`;
}

/** The day is over: was it had? Asked once. With `due`, it adds that it is time to show something. */
export function dayOverMail(reader: MailReader, day: CalendarDate, dayId: string, due: { readonly counted: number } | null): MailText {
  const { locale, today, pageUrl } = reader;
  const on = sayDay(day, locale, today);
  const url = `${pageUrl}?answer=${dayId}`;
  const isGerman = locale === 'de';
  const words = isGerman
    ? { subject: `Hattest du deinen Code-T-Tag am ${on}?`, ask: `Dein Code-T-Tag am ${on} ist vorbei. Hattest du ihn ganz, zum Teil, oder hat ihn etwas genommen? Ein Klick genügt; wir fragen kein zweites Mal.`, label: 'Antworten',
        why: 'Gezählt wird je Team, wie gut die Zeit geschützt ist, nie, was jemand schafft. Ohne Antwort bleibt der Tag unbekannt.',
        due: `Seit deiner letzten Präsentation waren es jetzt ${due?.counted ?? 0} Tage: Zeit, etwas zu zeigen. Eine Demo, ein Vortrag oder eine Seite Text, an einem Tag, der dir passt.` }
    : { subject: `Did you have your Code T day on ${on}?`, ask: `Your Code T day on ${on} is over. Did you have it, have part of it, or did something take it? One click is enough; we don’t ask twice.`, label: 'Answer',
        why: 'What is counted is how well a team’s time is protected, never what anybody gets done. Without an answer the day stays unknown.',
        due: `That makes ${due?.counted ?? 0} days since your last presentation: time to show something. A demo, a talk or a one-page note, on a day that suits you.` };
  return mail(reader, words.subject, [paragraph(words.ask), { kind: 'action', label: words.label, url }, ...(due ? [paragraph(words.due)] : []), { kind: 'small', text: words.why }]);
}

/** The day before: it can still be moved. */
export function presentationSoonMail(reader: MailReader, project: string, day: CalendarDate): MailText {
  const on = sayDay(day, reader.locale, reader.today);
  const isGerman = reader.locale === 'de';
  return mail(reader, isGerman ? `Morgen: du zeigst „${project}“` : `Tomorrow: you show “${project}”`, [
    paragraph(isGerman
      ? `Am ${on} zeigst du, was aus „${project}“ geworden ist. Danach genügt ein Klick, und jemand, der dabei war, bestätigt es. Passt der Tag nicht, verlege ihn jetzt: Bleibt er ohne Präsentation, werden die Tage wieder frei, die du darauf gebucht hast.`
      : `On ${on} you show what has come of “${project}”. One click afterwards is enough, and somebody who saw it confirms it. If the day doesn’t suit you, move it now: if it passes without the presentation, the days that you booked on the strength of it become free again.`),
    { kind: 'action', label: isGerman ? 'Ansehen oder verlegen' : 'Look or move', url: reader.pageUrl },
  ]);
}

/** What became of a presentation, and which booked days were given back because of it. */
export function releasedMail(reader: MailReader, why: 'lapsed' | 'moved' | 'cancelled', project: string, presentationDay: CalendarDate, released: readonly CalendarDate[]): MailText {
  const { locale, today, pageUrl } = reader;
  const isGerman = locale === 'de';
  const on = sayDay(presentationDay, locale, today);
  const days = sayDays(released, locale, today);
  const happened = isGerman
    ? { lapsed: `Die Präsentation von „${project}“ am ${on} ist verfallen: Sie wurde weder gehalten noch verlegt oder von niemandem bestätigt.`, moved: `Du hast die Präsentation von „${project}“ vom ${on} verlegt.`, cancelled: `Du hast die Präsentation von „${project}“ am ${on} abgesagt.` }[why]
    : { lapsed: `The presentation of “${project}” on ${on} lapsed: it was neither given nor moved, or nobody confirmed it.`, moved: `You moved the presentation of “${project}” from ${on}.`, cancelled: `You cancelled the presentation of “${project}” on ${on}.` }[why];
  const gone = isGerman
    ? released.length === 0 ? 'Gebuchte Tage sind davon nicht betroffen.' : `Deshalb ist wieder frei: ${days}. Setze eine neue an, und du kannst sofort wieder buchen.`
    : released.length === 0 ? 'No booked day is affected.' : `So this is free again: ${days}. Schedule another one, and you can book again at once.`;
  return mail(reader, isGerman ? `„${project}“: wann zeigst du es?` : `“${project}”: when will you show it?`, [paragraph(happened), paragraph(gone), { kind: 'action', label: isGerman ? 'Präsentation ansetzen' : 'Schedule a presentation', url: `${pageUrl}?present=1` }]);
}
