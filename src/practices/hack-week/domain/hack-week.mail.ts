import type { Locale } from '../../../kernel/locale.js';
import { writeMail, type MailBlock, type MailText } from '../../../kernel/mail-text.js';
import { MENTIONS_QUOTED } from './mentions.js';

/** Who a mail is for. */
export interface MailReader {
  readonly name: string;
  readonly locale: Locale;
}

/** A project with the address of its page. */
export interface ToldProject {
  readonly title: string;
  readonly url: string;
}

const paragraph = (text: string): MailBlock => ({ kind: 'paragraph', text });
const small = (text: string): MailBlock => ({ kind: 'small', text });
const quoted = (text: string, locale: Locale): string => (locale === 'de' ? `„${text}“` : `“${text}”`);

function mail({ name, locale }: MailReader, subject: string, blocks: readonly MailBlock[]): MailText {
  return writeMail({ subject, language: locale, blocks: [paragraph(locale === 'de' ? `Hallo ${name},` : `Hello ${name},`), ...blocks] });
}

function open(label: Readonly<Record<Locale, string>>, locale: Locale, url: string): MailBlock {
  return { kind: 'action', label: label[locale], url };
}

/** Somebody asks to join a project that wants to be asked. */
export function askedMail(reader: MailReader, project: ToldProject, asker: string, request: { readonly role: string | null; readonly message: string }): MailText {
  const { locale } = reader;
  const title = quoted(project.title, locale);
  const as = request.role === null ? '' : ` (${request.role})`;
  return mail(reader, locale === 'de' ? `${asker} möchte bei ${title} mitmachen` : `${asker} would like to join ${title}`, [
    paragraph(locale === 'de' ? `${asker}${as} möchte bei ${title} mitmachen. Jede und jeder aus dem Projekt kann antworten.` : `${asker}${as} would like to join ${title}. Anybody on the project can answer.`),
    ...(request.message === '' ? [] : [paragraph(quoted(request.message, locale))]),
    open({ en: 'Answer', de: 'Antworten' }, locale, project.url),
    small(locale === 'de' ? 'Du bekommst das, weil das Projekt vorher gefragt werden will und du dabei bist.' : 'You get this because the project wants to be asked first, and you are on it.'),
  ]);
}

/** What became of a request to join. */
export function answeredMail(reader: MailReader, project: ToldProject, isAccepted: boolean): MailText {
  const { locale } = reader;
  const title = quoted(project.title, locale);
  const subject = locale === 'de' ? (isAccepted ? `Du bist bei ${title} dabei` : `${title} ist schon vollzählig`) : isAccepted ? `You are on ${title}` : `${title} goes on without more people`;
  const text = locale === 'de'
    ? isAccepted ? `Deine Anfrage wurde angenommen: Du bist bei ${title} dabei.` : `Bei ${title} kann diesmal niemand mehr dazukommen. Andere Projekte suchen noch Leute.`
    : isAccepted ? `They said yes: you are on ${title} now.` : `${title} can’t take more people this time. Other projects still look for some.`;
  return mail(reader, subject, [paragraph(text), open(isAccepted ? { en: 'Open the project', de: 'Projekt öffnen' } : { en: 'Look at it', de: 'Ansehen' }, locale, project.url)]);
}

/** Somebody took the reader off a project. */
export function takenOffMail(reader: MailReader, project: ToldProject, by: string): MailText {
  const { locale } = reader;
  const title = quoted(project.title, locale);
  return mail(reader, locale === 'de' ? `Du bist nicht mehr bei ${title}` : `You are no longer on ${title}`, [
    paragraph(locale === 'de'
      ? `${by} hat dich aus ${title} herausgenommen. Was du dort gezeigt hättest, steht nicht mehr in deinem Kalender. Wenn das ein Versehen ist, sprecht miteinander: Du kannst wieder dazukommen, solange man mitmachen kann.`
      : `${by} took you off ${title}. What you would have shown there is no longer in your calendar. If that is a mistake, talk to each other: you can come back as long as people can join.`),
    open({ en: 'Look at it', de: 'Ansehen' }, locale, project.url),
  ]);
}

/** Somebody named the reader in comments on a project: one, or all of the last hour. */
export function mentionMail(reader: MailReader, project: ToldProject, said: readonly { readonly author: string; readonly text: string }[]): MailText {
  const { locale } = reader;
  const isGerman = locale === 'de';
  const title = quoted(project.title, locale);
  const authors = new Intl.ListFormat(locale).format([...new Set(said.map(({ author }) => author))].slice(0, MENTIONS_QUOTED));
  const subject = said.length === 1 ? (isGerman ? `${authors} hat dich bei ${title} erwähnt` : `${authors} mentioned you at ${title}`) : isGerman ? `Du wurdest ${said.length}-mal bei ${title} erwähnt` : `You were mentioned ${said.length} times at ${title}`;
  const more = said.length - MENTIONS_QUOTED;
  return mail(reader, subject, [
    ...said.slice(0, MENTIONS_QUOTED).flatMap(({ author, text }) => [paragraph(isGerman ? `${author} schreibt zu ${title}:` : `${author} writes about ${title}:`), paragraph(quoted(text, locale))]),
    ...(more > 0 ? [paragraph(isGerman ? `Und ${more} weitere.` : `And ${more} more.`)] : []),
    open({ en: 'Read and answer', de: 'Lesen und antworten' }, locale, project.url),
    small(isGerman ? 'Höchstens eine solche E-Mail je Projekt und Stunde.' : 'At most one such mail a project and hour.'),
  ]);
}

/** What was said about projects that the reader is on or follows, once a day. */
export function digestMail(reader: MailReader, projects: readonly (ToldProject & { readonly comments: number })[]): MailText {
  const { locale } = reader;
  const all = projects.reduce((sum, { comments }) => sum + comments, 0);
  const count = (comments: number): string => (locale === 'de' ? `${comments} ${comments === 1 ? 'neuer Kommentar' : 'neue Kommentare'}` : `${comments} new ${comments === 1 ? 'comment' : 'comments'}`);
  const subject = projects.length === 1 ? `${quoted(projects[0]!.title, locale)}: ${count(all)}` : locale === 'de' ? `${count(all)} zu deinen Hack-Projekten` : `${count(all)} about your hack projects`;
  return mail(reader, subject, [
    ...projects.flatMap(({ title, url, comments }) => [paragraph(`${quoted(title, locale)}: ${count(comments)}`), open({ en: 'Read', de: 'Lesen' }, locale, url)]),
    small(locale === 'de' ? 'Einmal am Tag, zu Projekten, bei denen du dabei bist oder denen du folgst.' : 'Once a day, about projects that you are on or follow.'),
  ]);
}

/** Demos freeze soon, and the reader's are not submitted. */
export function freezeMail(reader: MailReader, projects: readonly ToldProject[], freeze: { readonly hours: number; readonly moment: string }): MailText {
  const { locale } = reader;
  const { hours, moment } = freeze;
  const titles = projects.map(({ title }) => quoted(title, locale)).join(', ');
  const subject = locale === 'de' ? `Noch ${hours} Stunden: die Demo von ${titles} ist nicht eingereicht` : `${hours} hours left: the demo of ${titles} is not submitted`;
  return mail(reader, subject, [
    paragraph(locale === 'de'
      ? `Am ${moment} frieren die Demos ein. Was bis dahin nicht eingereicht ist, kommt nicht auf die Bühne; wer einreicht, kann bis dahin weiter daran arbeiten.`
      : `Demos freeze on ${moment}. What is not submitted by then is not on stage; what is submitted can be worked at until then.`),
    ...projects.map(({ title, url }) => open({ en: `Submit ${quoted(title, 'en')}`, de: `${quoted(title, 'de')} einreichen` }, locale, `${url}/demo`)),
    small(locale === 'de' ? 'Wird nichts daraus, ist das in Ordnung: Zieh das Projekt zurück, und es kommt keine Erinnerung mehr.' : 'If nothing comes of it, that is fine: withdraw the project, and no reminder follows.'),
  ]);
}
