import type { Locale } from '../../../kernel/locale.js';
import { writeMail, type MailBlock, type MailText } from '../../../kernel/mail-text.js';

/** Who reads it, in what language and where they are. */
export interface StageMailReader {
  readonly name: string;
  readonly locale: Locale;
  readonly zone: string;
  /** The page of the stage. */
  readonly pageUrl: string;
}

/** A demo whose presenter's time was taken. */
export interface TakenSlot {
  readonly demo: string;
  readonly stage: string;
  readonly plannedAt: Date | null;
  /** Who can't be there. */
  readonly people: readonly string[];
  /** Others who present it as well. */
  readonly others: readonly string[];
}

/** “Friday, 13 November, 15:40”, where the reader is. */
function sayWhen(at: Date, { locale, zone }: StageMailReader): string {
  return new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }).format(at);
}

function sayNames(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

/** To those presenters, their co-presenters, the hosts and the organizers: the demo keeps its place, somebody has to find a way. */
export function slotTakenMail(reader: StageMailReader, { demo, stage, plannedAt, people, others }: TakenSlot): MailText {
  const { locale, name, pageUrl } = reader;
  const isGerman = locale === 'de';
  const who = sayNames(people, locale);
  const when = plannedAt === null ? '' : isGerman ? `, geplant für ${sayWhen(plannedAt, reader)}` : `, planned for ${sayWhen(plannedAt, reader)}`;
  const happened = isGerman
    ? `${who} ${people.length === 1 ? 'hat' : 'haben'} zu der Zeit jetzt Bereitschaft, zu der „${demo}“ auf der Bühne „${stage}“ gezeigt werden soll${when}.`
    : `${who} ${people.length === 1 ? 'is' : 'are'} now on call when “${demo}” is to be shown on the stage “${stage}”${when}.`;
  const ways = isGerman
    ? `Der Platz bleibt, nichts wurde gestrichen. ${others.length > 0 ? `${sayNames(others, locale)} ${others.length === 1 ? 'kann' : 'können'} übernehmen, oder ` : 'Jemand anderes aus dem Projekt übernimmt, oder '}die Organisation verlegt die Demo.`
    : `The place is kept, nothing was taken away. ${others.length > 0 ? `${sayNames(others, locale)} can take over, or ` : 'Somebody else of the project takes over, or '}an organizer moves the demo.`;
  const blocks: MailBlock[] = [
    { kind: 'paragraph', text: isGerman ? `Hallo ${name},` : `Hello ${name},` },
    { kind: 'paragraph', text: happened },
    { kind: 'paragraph', text: ways },
    { kind: 'action', label: isGerman ? 'Ablauf ansehen' : 'See the running order', url: pageUrl },
  ];
  return writeMail({ subject: isGerman ? `„${demo}“: wer zeigt es?` : `“${demo}”: who shows it?`, language: locale, blocks });
}
