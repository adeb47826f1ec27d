import type { Locale } from '../../../kernel/locale.js';
import { writeMail, type MailBlock, type MailText } from '../../../kernel/mail-text.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import type { Opportunity } from '../../opportunities/domain/opportunity.js';
import type { AdviceKind } from '../../policies/domain/talks-settings.js';
import { sayDay, sayDeadline } from './deadline-words.js';

/** Who a mail is for, and what it needs to speak of times and to lead somewhere. */
export interface MailReader {
  readonly name: string;
  readonly locale: Locale;
  readonly zone: TimeZone;
  /** The address of the site. */
  readonly siteUrl: string;
}

/** What a mail is about. */
export interface MailSubject {
  readonly submissionId: string;
  readonly title: string;
  readonly opportunity: Pick<Opportunity, 'opportunityId' | 'name' | 'call' | 'callUrl' | 'startsOn'>;
}

const paragraph = (text: string): MailBlock => ({ kind: 'paragraph', text });

function mail({ name, locale }: MailReader, subject: string, blocks: readonly (MailBlock | null)[]): MailText {
  return writeMail({ subject, language: locale, blocks: [paragraph(locale === 'de' ? `Hallo ${name},` : `Hello ${name},`), ...blocks.filter((block) => block !== null)] });
}

function look({ locale, siteUrl }: MailReader, { submissionId }: MailSubject, label?: string): MailBlock {
  return { kind: 'action', label: label ?? (locale === 'de' ? 'Ansehen' : 'Look at it'), url: `${siteUrl}/talks/submissions/${submissionId}` };
}

/** The call closes soon and nothing was sent. */
export function callClosingMail(reader: MailReader, about: MailSubject, daysLeft: number): MailText {
  const { opportunity, title } = about;
  const when = sayDeadline(opportunity.call, reader.zone, reader.locale);
  const callPage: MailBlock | null = opportunity.callUrl === null ? null : { kind: 'action', label: reader.locale === 'de' ? 'Zur Einreichung' : 'Send it there', url: opportunity.callUrl };
  if (reader.locale === 'de') {
    const left = daysLeft <= 0 ? 'heute' : daysLeft === 1 ? 'morgen' : `in ${daysLeft} Tagen`;
    return mail(reader, `Einreichen: ${opportunity.name} schließt ${left}`, [
      paragraph(`„${title}“ ist für ${opportunity.name} vorgemerkt und noch nicht als eingereicht eingetragen. Die Frist: ${when}.`), callPage, paragraph('Schon eingereicht? Dann trage es ein, und wir erinnern nicht weiter.'), look(reader, about, 'Als eingereicht eintragen'),
    ]);
  }
  const left = daysLeft <= 0 ? 'today' : daysLeft === 1 ? 'tomorrow' : `in ${daysLeft} days`;
  return mail(reader, `Send it: ${opportunity.name} closes ${left}`, [
    paragraph(`You meant “${title}” for ${opportunity.name}, and it isn’t marked as sent. The deadline: ${when}.`), callPage, paragraph('Sent it already? Mark it as sent, and we won’t remind you again.'), look(reader, about, 'Mark as sent'),
  ]);
}

/** The call closed and nothing was sent; `next` is the open one that comes nearest. */
export function callMissedMail(reader: MailReader, about: MailSubject, next: Opportunity | null): MailText {
  const isGerman = reader.locale === 'de';
  const { opportunity, title } = about;
  const happened = isGerman ? `Die Frist von ${opportunity.name} ist vorbei, und „${title}“ ist nicht als eingereicht eingetragen. Der Vortrag bleibt in deiner Bibliothek.` : `The call of ${opportunity.name} has closed, and “${title}” isn’t marked as sent. The talk stays in your library.`;
  const nextWhen = next ? sayDeadline(next.call, reader.zone, reader.locale) : '';
  const offer = next
    ? isGerman ? `Als Nächstes passt ${next.name}; dort ist die Frist: ${nextWhen}.` : `The next call that fits is ${next.name}; its deadline: ${nextWhen}.`
    : isGerman ? 'Gerade ist keine ähnliche Einreichung offen.' : 'No similar call is open right now.';
  const button: MailBlock = next
    ? { kind: 'action', label: isGerman ? `Um ${next.name} bitten` : `Ask to speak at ${next.name}`, url: `${reader.siteUrl}/talks/opportunities/${next.opportunityId}` }
    : { kind: 'action', label: isGerman ? 'Andere Einreichungen' : 'Other calls', url: `${reader.siteUrl}/talks` };
  return mail(reader, isGerman ? `Frist vorbei: ${opportunity.name}` : `Closed: ${opportunity.name}`, [paragraph(happened), paragraph(offer), button, look(reader, about, isGerman ? 'Doch eingereicht? Hier eintragen' : 'Sent it after all? Mark it here')]);
}

/** The deadline is another one than it was. */
export function deadlineMovedMail(reader: MailReader, about: MailSubject): MailText {
  const when = sayDeadline(about.opportunity.call, reader.zone, reader.locale);
  const isGerman = reader.locale === 'de';
  const words = isGerman
    ? when === '' ? `${about.opportunity.name} nennt keine Frist mehr.` : `${about.opportunity.name} hat eine andere Frist: ${when}.`
    : when === '' ? `${about.opportunity.name} no longer names a deadline.` : `${about.opportunity.name} has another deadline: ${when}.`;
  return mail(reader, isGerman ? `Andere Frist: ${about.opportunity.name}` : `Another deadline: ${about.opportunity.name}`, [paragraph(words), paragraph(isGerman ? `„${about.title}“ ist dort noch nicht eingereicht.` : `“${about.title}” hasn’t been sent there yet.`), look(reader, about)]);
}

/** Accepted, but the slot isn't confirmed: the subject says what to do. */
export function confirmSlotMail(reader: MailReader, about: MailSubject): MailText {
  const isGerman = reader.locale === 'de';
  return isGerman
    ? mail(reader, `Bestätige deinen Platz: ${about.opportunity.name}`, [
      paragraph(`${about.opportunity.name} hat „${about.title}“ angenommen. Bestätige den Platz dort, wenn die Konferenz danach fragt, und trage es hier ein: Viele vergessen das und verlieren ihren Platz.`), look(reader, about, 'Platz bestätigt eintragen'),
    ])
    : mail(reader, `Confirm your slot: ${about.opportunity.name}`, [
      paragraph(`${about.opportunity.name} accepted “${about.title}”. Confirm the slot with the conference if it asks you to, and mark it here: many forget and lose their place.`), look(reader, about, 'Mark the slot as confirmed'),
    ]);
}

/** The event is over: was the talk given? */
export function wasItGivenMail(reader: MailReader, about: MailSubject): MailText {
  const isGerman = reader.locale === 'de';
  return mail(reader, isGerman ? `Gehalten? „${about.title}“ bei ${about.opportunity.name}` : `Given? “${about.title}” at ${about.opportunity.name}`, [
    paragraph(isGerman ? 'Die Veranstaltung ist vorbei. Ein Klick genügt, und wir fragen kein zweites Mal.' : 'The event is over. One click is enough, and we don’t ask twice.'), look(reader, about, isGerman ? 'Als gehalten eintragen' : 'Mark as given'),
  ]);
}

/** It was given, and slides or recording are missing. */
export function addSlidesMail(reader: MailReader, about: MailSubject, missing: { readonly slides: boolean; readonly recording: boolean }): MailText {
  const isGerman = reader.locale === 'de';
  const what = isGerman
    ? missing.slides && missing.recording ? 'Folien und Aufzeichnung' : missing.slides ? 'die Folien' : 'die Aufzeichnung'
    : missing.slides && missing.recording ? 'slides and recording' : missing.slides ? 'the slides' : 'the recording';
  return mail(reader, isGerman ? `Wo sind ${what}? „${about.title}“` : `Where are ${what}? “${about.title}”`, [
    paragraph(isGerman ? `Du hast „${about.title}“ bei ${about.opportunity.name} gehalten. Andere finden ihn leichter mit einem Link auf ${what}; und wem willst du danken?` : `You gave “${about.title}” at ${about.opportunity.name}. Others find it more easily with a link to ${what}; and whom do you want to thank?`),
    look(reader, about, isGerman ? 'Links eintragen' : 'Add links'),
  ]);
}

/** A place on the own stage became free. */
export function placeFreeMail(reader: MailReader, about: MailSubject): MailText {
  const isGerman = reader.locale === 'de';
  const day = about.opportunity.startsOn === null ? '' : isGerman ? ` am ${sayDay(about.opportunity.startsOn, 'de')}` : ` on ${sayDay(about.opportunity.startsOn, 'en')}`;
  return mail(reader, isGerman ? `Bestätige deinen Platz: ${about.opportunity.name}` : `Confirm your slot: ${about.opportunity.name}`, [
    paragraph(isGerman ? `Bei ${about.opportunity.name}${day} ist ein Platz frei geworden: „${about.title}“ rückt nach.` : `A place became free at ${about.opportunity.name}${day}: “${about.title}” moves up.`), look(reader, about, isGerman ? 'Platz bestätigen' : 'Confirm the slot'),
  ]);
}

const ADVICE: Readonly<Record<Locale, Readonly<Record<AdviceKind, string>>>> = {
  en: { rehearsal: 'rehearsing', design: 'the design of the slides', legal: 'a legal question', security: 'a question of security', communications: 'what to say in public', travel: 'the trip' },
  de: { rehearsal: 'beim Proben', design: 'bei der Gestaltung der Folien', legal: 'bei einer rechtlichen Frage', security: 'bei einer Frage der Sicherheit', communications: 'dabei, was öffentlich gesagt wird', travel: 'bei der Reise' },
};

/** Somebody would like help. Nothing waits for it. */
export function adviceAskedMail(reader: MailReader, about: MailSubject, asked: { readonly kind: AdviceKind; readonly by: string; readonly note: string }): MailText {
  const isGerman = reader.locale === 'de';
  const words = isGerman ? `${asked.by} hält „${about.title}“ (${about.opportunity.name}) und hätte gern deine Hilfe ${ADVICE.de[asked.kind]}.` : `${asked.by} gives “${about.title}” (${about.opportunity.name}) and would like your help with ${ADVICE.en[asked.kind]}.`;
  return mail(reader, isGerman ? `${asked.by} bittet dich um Rat: „${about.title}“` : `${asked.by} asks for your advice: “${about.title}”`, [
    paragraph(words), asked.note === '' ? null : paragraph(isGerman ? `„${asked.note}“` : `“${asked.note}”`), { kind: 'action', label: isGerman ? 'Antworten' : 'Answer', url: `${reader.siteUrl}/talks/advice` },
    { kind: 'small', text: isGerman ? 'Der Vortrag ist genehmigt und wartet auf nichts.' : 'The talk is approved and waits for nothing.' },
  ]);
}

/** Somebody named them as one who gives a talk with them. */
export function speakerNamedMail(reader: MailReader, talk: { readonly talkId: string; readonly title: string }, by: string): MailText {
  const isGerman = reader.locale === 'de';
  return mail(reader, isGerman ? `Du hältst „${talk.title}“ mit ${by}` : `You give “${talk.title}” with ${by}`, [
    paragraph(isGerman ? `${by} hat dich als Vortragende oder Vortragenden von „${talk.title}“ eingetragen. Du siehst jetzt, wo der Vortrag eingereicht ist, kannst ihn ändern und wirst mit an Fristen erinnert.` : `${by} named you as a speaker of “${talk.title}”. You see now where it was handed in, can change it, and are reminded of its deadlines too.`),
    { kind: 'action', label: isGerman ? 'Vortrag ansehen' : 'Look at the talk', url: `${reader.siteUrl}/talks/talk/${talk.talkId}` }, { kind: 'small', text: isGerman ? 'War das nicht abgesprochen? Dort kannst du auch wieder gehen.' : 'Not what you agreed? You can leave it there as well.' },
  ]);
}

/** Help came. */
export function adviceAnsweredMail(reader: MailReader, about: MailSubject, answered: { readonly by: string }): MailText {
  const isGerman = reader.locale === 'de';
  return mail(reader, isGerman ? `${answered.by} hat dir geantwortet: „${about.title}“` : `${answered.by} answered you: “${about.title}”`, [
    paragraph(isGerman ? `${answered.by} hat auf deine Bitte um Rat geantwortet.` : `${answered.by} answered your request for advice.`), look(reader, about, isGerman ? 'Antwort lesen' : 'Read the answer'),
  ]);
}
