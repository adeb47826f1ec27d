import type { Locale } from '../../../kernel/locale.js';
import { writeMail, type MailBlock, type MailText } from '../../../kernel/mail-text.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import { sayDuty, type SaidDuty } from './duty.words.js';

/** Somebody a mail goes to. */
export interface MailReader {
  readonly name: string;
  readonly locale: Locale;
  readonly timeZone: TimeZone;
}

export interface FirstShiftMail {
  readonly reader: MailReader;
  readonly teamName: string;
  readonly shift: SaidDuty;
  readonly url: string;
  readonly settingsUrl: string;
}

/** A week before somebody's first shift. */
export function firstShiftMail({ reader, teamName, shift, url, settingsUrl }: FirstShiftMail): MailText {
  const { name, locale, timeZone } = reader;
  const when = sayDuty(shift, timeZone, locale);
  return locale === 'de'
    ? mail(locale, `Bald in Bereitschaft für ${teamName}`, [
        `Hallo ${name},`, `in der nächsten Woche beginnt deine Bereitschaft für ${teamName}.`, when,
        'Passt es nicht, dann tauscht dort, wo der Plan geführt wird; hier steht die Änderung nach dem nächsten Lesen.',
      ], 'Bereitschaft ansehen', url, muteLine(locale, settingsUrl))
    : mail(locale, `Soon on call for ${teamName}`, [
        `Hello ${name},`, `within the next week you are on call for ${teamName}.`, when,
        'Should it not suit you, swap where the roster is kept; the change shows here after the next reading.',
      ], 'Look at on call', url, muteLine(locale, settingsUrl));
}

export interface DutyChangeMail {
  readonly reader: MailReader;
  readonly teamName: string;
  readonly gained: readonly SaidDuty[];
  readonly lost: readonly SaidDuty[];
  readonly url: string;
  readonly settingsUrl: string;
}

/** The roster changed for somebody within the next two weeks: what is new and what no longer holds. */
export function dutyChangeMail({ reader, teamName, gained, lost, url, settingsUrl }: DutyChangeMail): MailText {
  const { name, locale, timeZone } = reader;
  const list = (duties: readonly SaidDuty[]): readonly string[] => duties.map((duty) => sayDuty(duty, timeZone, locale));
  const [intro, isNew, isGone, label, subject] = locale === 'de'
    ? ['Dein Bereitschaftsplan hat sich innerhalb der nächsten zwei Wochen geändert.', 'Neu:', 'Nicht mehr:', 'Bereitschaft ansehen', `Deine Bereitschaft für ${teamName} hat sich geändert`]
    : ['Your on-call roster changed within the next two weeks.', 'New:', 'No longer:', 'Look at on call', `Your on-call duty for ${teamName} changed`];
  const paragraphs = [
    locale === 'de' ? `Hallo ${name},` : `Hello ${name},`, intro!,
    ...(gained.length > 0 ? [isNew!, ...list(gained)] : []), ...(lost.length > 0 ? [isGone!, ...list(lost)] : []),
  ];
  return mail(locale, subject!, paragraphs, label!, url, muteLine(locale, settingsUrl));
}

/** What leads are told of a roster that they must look after. */
export type RosterAlarm =
  | { readonly kind: 'stale'; readonly ageText: string; readonly problem: string | null }
  | { readonly kind: 'held'; readonly before: number; readonly after: number }
  | { readonly kind: 'unmatched'; readonly labels: readonly string[] };

export interface RosterAlarmMail {
  readonly reader: MailReader;
  readonly teamName: string;
  readonly sourceLabel: string;
  readonly alarm: RosterAlarm;
  readonly url: string;
}

/** To a lead: once, until it is right again. */
export function rosterAlarmMail({ reader, teamName, sourceLabel, alarm, url }: RosterAlarmMail): MailText {
  const { locale, name } = reader;
  const { subject, lines } = (locale === 'de' ? germanAlarm : englishAlarm)(alarm, teamName, sourceLabel);
  const hello = locale === 'de' ? `Hallo ${name},` : `Hello ${name},`;
  return mail(locale, subject, [hello, ...lines], locale === 'de' ? 'Dienstplan ansehen' : 'Look at the roster', url, null);
}

interface AlarmWords {
  readonly subject: string;
  readonly lines: readonly string[];
}

function englishAlarm(alarm: RosterAlarm, team: string, source: string): AlarmWords {
  switch (alarm.kind) {
    case 'stale': return {
      subject: `The on-call roster of ${team} is out of date`,
      lines: [`“${source}” could not be read for a long time: ${alarm.ageText}. The last good roster is still shown.`, ...(alarm.problem === null ? [] : [alarm.problem])],
    };
    case 'held': return {
      subject: `The on-call roster of ${team} became much shorter`,
      lines: [`“${source}” has ${alarm.after} shifts ahead instead of ${alarm.before}. That may be right, or its export is broken, so the old roster stays until you accept the new one.`],
    };
    case 'unmatched': return {
      subject: `Unknown names on the on-call roster of ${team}`,
      lines: [`“${source}” names somebody whom nobody here is known to be: ${alarm.labels.join(', ')}.`, 'Until you say who that is, their shifts hold nobody’s time free.'],
    };
  }
}

function germanAlarm(alarm: RosterAlarm, team: string, source: string): AlarmWords {
  switch (alarm.kind) {
    case 'stale': return {
      subject: `Der Bereitschaftsplan von ${team} ist veraltet`,
      lines: [`„${source}“ war lange nicht lesbar: ${alarm.ageText}. Gezeigt wird weiter der letzte gute Plan.`, ...(alarm.problem === null ? [] : [alarm.problem])],
    };
    case 'held': return {
      subject: `Der Bereitschaftsplan von ${team} ist viel kürzer geworden`,
      lines: [`„${source}“ hat ${alarm.after} statt ${alarm.before} kommende Schichten. Das kann stimmen, oder der Export ist kaputt; deshalb bleibt der alte Plan, bis du den neuen annimmst.`],
    };
    case 'unmatched': return {
      subject: `Unbekannte Namen im Bereitschaftsplan von ${team}`,
      lines: [`„${source}“ nennt jemanden, den hier niemand kennt: ${alarm.labels.join(', ')}.`, 'Bis du sagst, wer das ist, halten diese Schichten niemandem die Zeit frei.'],
    };
  }
}

function muteLine(locale: Locale, settingsUrl: string): string {
  return locale === 'de' ? `Erinnerungen lassen sich abstellen: ${settingsUrl}` : `Reminders can be muted: ${settingsUrl}`;
}

function mail(locale: Locale, subject: string, paragraphs: readonly string[], label: string, url: string, small: string | null): MailText {
  const blocks: MailBlock[] = [
    ...paragraphs.map((text): MailBlock => ({ kind: 'paragraph', text })),
    { kind: 'action', label, url },
    ...(small === null ? [] : [{ kind: 'small', text: small } as const]),
  ];
  return writeMail({ subject, language: locale, blocks });
}
