import type { Locale } from '../../../kernel/locale.js';
import { writeMail, type MailText } from '../../../kernel/mail-text.js';

export interface Invitation {
  readonly organizationName: string;
  /** Where to sign in. It lets nobody in by itself. */
  readonly url: string;
}

interface Words {
  readonly subject: (organization: string) => string;
  readonly what: (organization: string) => string;
  readonly promise: string;
  readonly button: string;
  readonly how: string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    subject: (organization) => `${organization} invites you to Barograph`,
    what: (organization) => `${organization} asks its teams now and then how work is going, in about a minute, and has added you.`,
    promise: 'Answers are unlinkable in storage and are added up before anyone sees them. Which people yours are added up with is shown before the first question.',
    button: 'Sign in',
    how: 'There is no password: type this mail address on the page, and a link comes by mail.',
  },
  de: {
    subject: (organization) => `${organization} lädt dich zu Barograph ein`,
    what: (organization) => `${organization} fragt seine Teams ab und zu in etwa einer Minute, wie die Arbeit läuft, und hat dich aufgenommen.`,
    promise: 'Antworten sind im Speicher keiner Person zuzuordnen und werden zusammengezählt, bevor jemand sie sieht. Mit wessen Antworten deine zusammengezählt werden, steht vor der ersten Frage.',
    button: 'Anmelden',
    how: 'Es gibt kein Passwort: Gib auf der Seite diese Mailadresse ein, dann kommt ein Link per Mail.',
  },
};

/** The mail to somebody who was added to an organization. */
export function invitationMail(locale: Locale, { organizationName, url }: Invitation): MailText {
  const words = WORDS[locale];
  return writeMail({
    subject: words.subject(organizationName),
    language: locale,
    blocks: [
      { kind: 'paragraph', text: words.what(organizationName) },
      { kind: 'paragraph', text: words.promise },
      { kind: 'action', label: words.button, url },
      { kind: 'small', text: words.how },
    ],
  });
}
