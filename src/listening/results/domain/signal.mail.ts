import type { Locale } from '../../../kernel/locale.js';
import { writeMail, type MailBlock, type MailText } from '../../../kernel/mail-text.js';

/** What a mail says of one team. */
export interface TeamInMail {
  readonly teamName: string;
  /** Whole sentences, one a driver, in the recipient's language. */
  readonly sentences: readonly string[];
  /** Teams below that alert in the same way; their leads get no mail. */
  readonly alsoAt: readonly string[];
  readonly url: string;
}

/** A mail to somebody who leads teams. `worse` is sent at once, `better` once a week. */
export interface SignalMail {
  readonly kind: 'worse' | 'better';
  readonly recipientName: string;
  readonly locale: Locale;
  readonly teams: readonly TeamInMail[];
  /** The desk, where mails can be muted. */
  readonly deskUrl: string;
}

/** The mail in the recipient's language: what changed, how large, since when, how sure, and that chance alone does this about once a year. */
export function signalMail({ kind, recipientName, locale, teams, deskUrl }: SignalMail): MailText {
  const names = teams.map(({ teamName }) => teamName).join(', ');
  const words = locale === 'de'
    ? {
        subject: kind === 'worse' ? `Braucht einen Blick: ${names}` : `Diese Woche besser: ${names}`,
        greeting: `Hallo ${recipientName},`, also: (list: string) => `Ebenso bei ${list}.`, open: (team: string) => `${team} ansehen`,
        calm: kind === 'worse' ? 'Es eilt selten. Fragt nach, was geschehen ist, bevor ihr etwas ändert.' : 'Nichts davon verlangt etwas; vielleicht wisst ihr, was geholfen hat.',
        mute: `Diese Mails lassen sich abstellen: ${deskUrl}`,
      }
    : {
        subject: kind === 'worse' ? `Needs a look: ${names}` : `Better this week: ${names}`,
        greeting: `Hello ${recipientName},`, also: (list: string) => `The same at ${list}.`, open: (team: string) => `Look at ${team}`,
        calm: kind === 'worse' ? 'It is seldom urgent. Ask what happened before you change anything.' : 'None of this asks for anything; perhaps you know what helped.',
        mute: `These mails can be muted: ${deskUrl}`,
      };
  const blocks = teams.flatMap(({ teamName, sentences, alsoAt, url }): MailBlock[] => [
    ...sentences.map((text): MailBlock => ({ kind: 'paragraph', text: `${teamName}: ${text}` })),
    ...(alsoAt.length > 0 ? [{ kind: 'paragraph', text: words.also(alsoAt.join(', ')) } as const] : []),
    { kind: 'action', label: words.open(teamName), url },
  ]);
  return writeMail({
    subject: words.subject, language: locale,
    blocks: [{ kind: 'paragraph', text: words.greeting }, ...blocks, { kind: 'paragraph', text: words.calm }, { kind: 'small', text: words.mute }],
  });
}
