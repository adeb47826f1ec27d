import type { Locale } from '../../../kernel/locale.js';
import { writeMail, type MailBlock, type MailText } from '../../../kernel/mail-text.js';

/** Who a mail is for and which group it is about. Times are said by the reader's own clock already. */
export interface MailReader {
  readonly name: string;
  readonly locale: Locale;
  readonly title: string;
  /** The address of the group's page. */
  readonly pageUrl: string;
}

/** A session as a mail speaks of it. */
export interface SaidSession {
  readonly when: string;
  /** What is read; may be empty. */
  readonly range: string;
  /** Who presents; null while nobody does. */
  readonly presenter: string | null;
}

const paragraph = (text: string): MailBlock => ({ kind: 'paragraph', text });

function mail({ name, locale, pageUrl }: MailReader, subject: string, texts: readonly string[]): MailText {
  const isGerman = locale === 'de';
  const button: MailBlock = { kind: 'action', label: isGerman ? 'Lesegruppe öffnen' : 'Open the reading group', url: pageUrl };
  return writeMail({ subject, language: locale, blocks: [paragraph(isGerman ? `Hallo ${name},` : `Hello ${name},`), ...texts.filter((text) => text !== '').map(paragraph), button] });
}

/** The day before, to members. */
export function tomorrowMail(reader: MailReader, { when, range, presenter }: SaidSession): MailText {
  const { title, locale } = reader;
  if (locale === 'de') {
    return mail(reader, `Morgen: „${title}“`, [
      `Morgen trifft sich die Lesegruppe zu „${title}“: ${when}.`, range && `Gelesen wird: ${range}`,
      presenter === null ? 'Noch stellt niemand vor. Hast du Lust?' : `${presenter} stellt vor.`, 'Nicht gelesen? Komm trotzdem: Es beginnt mit einer Zusammenfassung.',
    ]);
  }
  return mail(reader, `Tomorrow: “${title}”`, [
    `The reading group on “${title}” meets tomorrow: ${when}.`, range && `What is read: ${range}`,
    presenter === null ? 'Nobody presents yet. Would you like to?' : `${presenter} presents.`, 'Haven’t read it? Come anyway: it begins with a recap.',
  ]);
}

/** The day before, to who presents. */
export function youPresentMail(reader: MailReader, { when, range }: SaidSession, hasBackup: boolean): MailText {
  const { title, locale } = reader;
  if (locale === 'de') {
    return mail(reader, `Morgen stellst du vor: „${title}“`, [
      `Morgen stellst du in der Lesegruppe zu „${title}“ vor: ${when}.`, range && `Gelesen wird: ${range}`,
      hasBackup ? 'Kommt dir etwas dazwischen, genügt ein Klick auf der Seite, und deine Vertretung weiß Bescheid.' : 'Kommt dir etwas dazwischen, sag es auf der Seite; noch springt niemand ein.',
    ]);
  }
  return mail(reader, `Tomorrow you present: “${title}”`, [
    `Tomorrow you present in the reading group on “${title}”: ${when}.`, range && `What is read: ${range}`,
    hasBackup ? 'If something comes up, one click on the page is enough, and your backup knows.' : 'If something comes up, say so on the page; nobody stands by yet.',
  ]);
}

/** The presenter can't: the backup presents. */
export function backupCalledMail(reader: MailReader, { when, range }: SaidSession): MailText {
  const { title, locale } = reader;
  if (locale === 'de') {
    return mail(reader, `Du springst ein: „${title}“`, [`Wer „${title}“ vorstellen wollte, kann nicht, und du stehst als Vertretung bereit: ${when}.`, range && `Gelesen wird: ${range}`, 'Geht es bei dir auch nicht, sag es auf der Seite; dann ist der Platz wieder offen.']);
  }
  return mail(reader, `You step in: “${title}”`, [`Who was to present “${title}” can’t, and you stand by as the backup: ${when}.`, range && `What is read: ${range}`, 'If you can’t either, say so on the page; the place is open again then.']);
}

/** Nobody presents any more; to who leads. */
export function placeOpenMail(reader: MailReader, { when }: SaidSession): MailText {
  const { title, locale } = reader;
  return locale === 'de'
    ? mail(reader, `Wer stellt vor? „${title}“`, [`Für das Treffen zu „${title}“ (${when}) stellt gerade niemand vor: Wer es wollte, kann nicht. Frag in der Gruppe, oder übernimm es selbst.`])
    : mail(reader, `Who presents? “${title}”`, [`Nobody presents the session on “${title}” (${when}) at the moment: who was to can’t. Ask in the group, or do it yourself.`]);
}

/** A session is at another time, or is none; to members. */
export function sessionChangedMail(reader: MailReader, before: string, change: { readonly kind: 'moved'; readonly when: string } | { readonly kind: 'skipped'; readonly reason: string }): MailText {
  const { title, locale } = reader;
  if (change.kind === 'moved') {
    return locale === 'de'
      ? mail(reader, `Verlegt: „${title}“`, [`Das Treffen der Lesegruppe zu „${title}“ ist verlegt: von ${before} auf ${change.when}.`])
      : mail(reader, `Moved: “${title}”`, [`The session of the reading group on “${title}” was moved from ${before} to ${change.when}.`]);
  }
  return locale === 'de'
    ? mail(reader, `Fällt aus: „${title}“`, [`Das Treffen der Lesegruppe zu „${title}“ (${before}) fällt aus: „${change.reason}“`])
    : mail(reader, `Skipped: “${title}”`, [`The session of the reading group on “${title}” (${before}) is skipped: “${change.reason}”`]);
}

/** Once, to who leads: fewer come than at the beginning. No number: it isn't a report. */
export function fewerComeMail(reader: MailReader): MailText {
  const { title, locale } = reader;
  return locale === 'de'
    ? mail(reader, `Ein früher Hinweis zu „${title}“`, [
        `Zu den letzten beiden Treffen von „${title}“ kamen deutlich weniger als am Anfang. Das ist bei Lesegruppen nichts Besonderes, und jetzt lässt sich noch leicht etwas ändern.`,
        'Was anderen half: weniger Seiten je Treffen, eine andere Uhrzeit, ein Kapitel auslassen, oder die Gruppe fragen. Wir schreiben das nur einmal.',
      ])
    : mail(reader, `An early word on “${title}”`, [
        `Clearly fewer people came to the last two sessions of “${title}” than at the beginning. That is quite usual for reading groups, and now it is still easy to change something.`,
        'What helped others: fewer pages a session, another time of day, leaving out a chapter, or asking the group. We write this once only.',
      ]);
}

/** Nobody leads the group any more; to members. */
export function whoLeadsMail(reader: MailReader): MailText {
  const { title, locale } = reader;
  return locale === 'de'
    ? mail(reader, `Wer leitet „${title}“ weiter?`, [`Wer die Lesegruppe zu „${title}“ geleitet hat, tut es nicht mehr. Die Treffen bleiben, wie sie sind. Wer übernehmen mag, tut es mit einem Klick auf der Seite.`])
    : mail(reader, `Who leads “${title}” on?`, [`Who led the reading group on “${title}” does so no longer. Its sessions stay as they are. Whoever would like to take over does so with one click on the page.`]);
}

/** The group is through; to members and followers. */
export function finishedMail(reader: MailReader, takeaways: number): MailText {
  const { title, locale } = reader;
  if (locale === 'de') {
    const kept = takeaways === 0 ? 'Was hast du mitgenommen? Auf der Seite ist noch Platz dafür.' : takeaways === 1 ? 'Auf der Seite steht, was jemand daraus mitgenommen hat.' : `Auf der Seite stehen ${takeaways} Gedanken, die jemand daraus mitgenommen hat.`;
    return mail(reader, `Zu Ende gelesen: „${title}“`, [`Die Lesegruppe zu „${title}“ ist fertig. ${kept}`]);
  }
  const kept = takeaways === 0 ? 'What did you take away? There is still room for it on the page.' : takeaways === 1 ? 'The page holds what somebody took away from it.' : `The page holds ${takeaways} things that people took away from it.`;
  return mail(reader, `Read to the end: “${title}”`, [`The reading group on “${title}” is finished. ${kept}`]);
}
