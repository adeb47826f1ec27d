import type { Locale } from '../../../kernel/locale.js';
import { writeMail, type MailText } from '../../../kernel/mail-text.js';
import type { OutcomeDay } from './outcome.js';

export interface OutcomeMailFacts {
  readonly name: string;
  readonly locale: Locale;
  readonly project: string;
  readonly edition: string;
  readonly at: OutcomeDay;
  /** Where it is answered. */
  readonly url: string;
}

/** Asks, once, what became of a project. */
export function outcomeMail({ name, locale, project, edition, at, url }: OutcomeMailFacts): MailText {
  const isGerman = locale === 'de';
  const subject = isGerman ? `Was wurde aus „${project}“?` : `What became of “${project}”?`;
  return writeMail({ subject, language: locale, blocks: [
    { kind: 'paragraph', text: isGerman ? `Hallo ${name},` : `Hello ${name},` },
    { kind: 'paragraph', text: isGerman
      ? `${at} Tage ist es her, dass „${project}“ auf der Bühne war (${edition}). Ist es im Einsatz, hat es ein Team übernommen, geht es an Code-T-Tagen weiter, ruht es, oder ist es zu Ende? Ein Klick genügt.`
      : `It is ${at} days since “${project}” was on stage (${edition}). Is it in use, has a team made it its own, does it go on in Code T days, is it resting, or has it ended? One click is enough.` },
    { kind: 'action', label: isGerman ? 'Antworten' : 'Answer', url },
    { kind: 'small', text: isGerman
      ? 'Wir fragen nach 30 und nach 90 Tagen, jedes Mal nur einmal. Zu Ende ist so gut wie fertig: Gezählt wird, was aus Hack Weeks wird, nicht was jemand leistet. Ohne Antwort bleibt es unbekannt.'
      : 'We ask after 30 and after 90 days, once each. Ended is as good as shipped: what is counted is what hack weeks lead to, never what anybody achieves. Without an answer it stays unknown.' },
  ] });
}
