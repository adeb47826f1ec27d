import type { Locale } from '../../../kernel/locale.js';
import { writeMail, type MailBlock, type MailText } from '../../../kernel/mail-text.js';

/** Minutes for which a sign-in link can be used. */
export const SIGN_IN_LINK_MINUTES = 15;

export interface OfferedLink {
  readonly organizationName: string;
  readonly url: string;
}

interface Words {
  readonly subject: (organization: string | undefined) => string;
  readonly intro: (several: boolean) => string;
  readonly button: (organization: string) => string;
  readonly validity: string;
  readonly notYou: string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    subject: (organization) => `Sign in to ${organization ?? 'Barograph'}`,
    intro: (several) => (several ? 'Your address is known in several organizations. Choose where to sign in:' : 'Open this link and press the button there to sign in:'),
    button: (organization) => `Sign in to ${organization}`,
    validity: `It works once, for ${SIGN_IN_LINK_MINUTES} minutes.`,
    notYou: 'You did not ask for this? Then ignore this mail: nobody gets in without the link.',
  },
  de: {
    subject: (organization) => `Anmelden bei ${organization ?? 'Barograph'}`,
    intro: (several) => (several ? 'Deine Adresse ist in mehreren Organisationen bekannt. Wähle, wo du dich anmelden willst:' : 'Öffne diesen Link und drücke dort den Knopf, um dich anzumelden:'),
    button: (organization) => `Anmelden bei ${organization}`,
    validity: `Er gilt einmal und ${SIGN_IN_LINK_MINUTES} Minuten lang.`,
    notYou: 'Du hast das nicht angefordert? Dann ignoriere diese Mail: Ohne den Link kommt niemand hinein.',
  },
};

/** The mail with the links of every organization that knows the address; at least one. The subject says what to do. */
export function signInMail(locale: Locale, links: readonly OfferedLink[]): MailText {
  const words = WORDS[locale];
  const [first, ...others] = links;
  const several = others.length > 0;
  const buttons: MailBlock[] = links.map(({ organizationName, url }) => ({ kind: 'action', label: words.button(organizationName), url }));
  return writeMail({
    subject: words.subject(several ? undefined : first?.organizationName),
    language: locale,
    blocks: [{ kind: 'paragraph', text: words.intro(several) }, ...buttons, { kind: 'paragraph', text: words.validity }, { kind: 'small', text: words.notYou }],
  });
}
