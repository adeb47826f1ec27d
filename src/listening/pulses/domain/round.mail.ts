import { DateTime } from 'luxon';
import type { Locale } from '../../../kernel/locale.js';
import { writeMail, type MailBlock, type MailText } from '../../../kernel/mail-text.js';

/** One round in a mail. */
export interface RoundInMail {
  readonly pulseName: string;
  readonly unitName: string;
  readonly people: number;
  readonly closesAt: Date;
  readonly secondsToAnswer: number;
  readonly k: number;
  readonly manifestHash: string;
  readonly manifestUrl: string;
  readonly answerUrl: string;
}

/** Everything that the one mail to a person about all their open rounds says. At least one round in one of the lists. */
export interface RoundMail {
  readonly organizationName: string;
  readonly recipientName: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly invitations: readonly RoundInMail[];
  readonly reminders: readonly RoundInMail[];
  /** Where reminders can be muted for good. */
  readonly settingsUrl: string;
}

interface Words {
  readonly subject: (mail: RoundMail) => string;
  readonly greeting: (name: string) => string;
  readonly invitation: (round: RoundInMail, until: string) => string;
  readonly reminder: (round: RoundInMail, until: string) => string;
  readonly pooled: (round: RoundInMail) => string;
  readonly manifest: (round: RoundInMail) => string;
  readonly button: (pulse: string) => string;
  readonly cantKnow: string;
  readonly mute: (url: string) => string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    subject: ({ invitations, reminders }) => (invitations.length > 0 ? `${namesOf(invitations)}: open for your answers` : `${namesOf(reminders)}: last day for your answers`),
    greeting: (name) => `Hello ${name},`,
    invitation: ({ pulseName, secondsToAnswer }, until) => `${pulseName} is open until ${until}. It takes about ${duration(secondsToAnswer, 'en')}.`,
    reminder: ({ pulseName }, until) => `${pulseName} is open until ${until}. After that nobody can answer it any more.`,
    pooled: ({ unitName, people, k }) => `Your answers are added up with those of ${unitName} (${people} people) before anyone sees them; no number stands on fewer than ${k} answers.`,
    manifest: ({ manifestHash, manifestUrl }) => `What this round promises can be checked: fingerprint ${shortHash(manifestHash)}, ${manifestUrl}`,
    button: (pulse) => `Answer ${pulse}`,
    cantKnow: "Already answered? We can't know. Ignore this.",
    mute: (url) => `Everyone who is asked gets this mail. Mute reminders for good: ${url}`,
  },
  de: {
    subject: ({ invitations, reminders }) => (invitations.length > 0 ? `${namesOf(invitations)}: offen für deine Antworten` : `${namesOf(reminders)}: letzter Tag für deine Antworten`),
    greeting: (name) => `Hallo ${name},`,
    invitation: ({ pulseName, secondsToAnswer }, until) => `${pulseName} ist offen bis ${until}. Es dauert etwa ${duration(secondsToAnswer, 'de')}.`,
    reminder: ({ pulseName }, until) => `${pulseName} ist offen bis ${until}. Danach kann niemand mehr antworten.`,
    pooled: ({ unitName, people, k }) => `Deine Antworten werden mit denen von ${unitName} (${people} Leute) zusammengezählt, bevor sie jemand sieht; keine Zahl steht auf weniger als ${k} Antworten.`,
    manifest: ({ manifestHash, manifestUrl }) => `Was diese Runde verspricht, lässt sich prüfen: Fingerabdruck ${shortHash(manifestHash)}, ${manifestUrl}`,
    button: (pulse) => `${pulse} beantworten`,
    cantKnow: 'Schon geantwortet? Das können wir nicht wissen. Dann ignoriere diese Mail.',
    mute: (url) => `Alle, die gefragt werden, bekommen diese Mail. Erinnerungen für immer abstellen: ${url}`,
  },
};

/** The mail in the recipient's language, with times in their zone. Depends on nothing that anybody answered. */
export function roundMail(mail: RoundMail): MailText {
  const words = WORDS[mail.locale];
  const until = ({ closesAt }: RoundInMail): string => untilWords(closesAt, mail.locale, mail.timeZone);
  const invited = mail.invitations.flatMap((round): MailBlock[] => [
    { kind: 'paragraph', text: words.invitation(round, until(round)) },
    { kind: 'paragraph', text: words.pooled(round) },
    { kind: 'action', label: words.button(round.pulseName), url: round.answerUrl },
    { kind: 'small', text: words.manifest(round) },
  ]);
  const reminded = mail.reminders.flatMap((round): MailBlock[] => [
    { kind: 'paragraph', text: words.reminder(round, until(round)) },
    { kind: 'action', label: words.button(round.pulseName), url: round.answerUrl },
  ]);
  return writeMail({
    subject: words.subject(mail), language: mail.locale,
    blocks: [
      { kind: 'paragraph', text: words.greeting(mail.recipientName) }, ...invited, ...reminded,
      { kind: 'paragraph', text: words.cantKnow }, { kind: 'small', text: words.mute(mail.settingsUrl) },
    ],
  });
}

/** The first 16 of a hash's 64 digits in groups of four: enough to compare by eye with the answer page. */
export function shortHash(hash: string): string {
  return hash.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ');
}

function untilWords(at: Date, locale: Locale, timeZone: string): string {
  const local = DateTime.fromMillis(at.getTime(), { zone: timeZone, locale });
  return locale === 'de' ? `${local.toFormat("cccc, d. LLLL, HH:mm 'Uhr'")} (${timeZone})` : `${local.toFormat('cccc d LLLL, HH:mm')} (${timeZone})`;
}

function duration(seconds: number, locale: Locale): string {
  if (seconds < 90) return locale === 'de' ? 'eine Minute' : 'a minute';
  const minutes = Math.round(seconds / 60);
  return locale === 'de' ? `${minutes} Minuten` : `${minutes} minutes`;
}

function namesOf(rounds: readonly RoundInMail[]): string {
  return rounds.map(({ pulseName }) => pulseName).join(', ');
}
