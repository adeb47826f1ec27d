import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { Locale } from '../../../kernel/locale.js';
import type { SubmissionAction } from './submission-states.js';
import type { StepRefused } from './submission.js';

const ACTIONS: Readonly<Record<Locale, Readonly<Record<SubmissionAction, string>>>> = {
  en: {
    request: 'ask to speak', send: 'mark it as sent', accept: 'mark it as accepted', waitlist: 'mark it as waitlisted', decline: 'mark it as declined', withdraw: 'withdraw it', 'send-again': 'send it again', confirm: 'confirm the slot',
    deliver: 'mark it as given', cancel: 'cancel the talk',
  },
  de: {
    request: 'um den Vortrag bitten', send: 'als eingereicht eintragen', accept: 'als angenommen eintragen', waitlist: 'als „auf der Warteliste“ eintragen', decline: 'als abgelehnt eintragen', withdraw: 'zurückziehen',
    'send-again': 'wieder einreichen', confirm: 'den Platz bestätigen', deliver: 'als gehalten eintragen', cancel: 'den Vortrag absagen',
  },
};

/** Why a step isn't possible and what is, in one or two sentences. */
export function refusalWords({ action, guard, allowed }: StepRefused, startsOn: CalendarDate | null, locale: Locale): string {
  const possible = allowed.map((one) => ACTIONS[locale][one]);
  const list = new Intl.ListFormat(locale, { type: 'disjunction' }).format(possible);
  if (locale === 'de') return `${whyGerman(guard, ACTIONS.de[action], startsOn)} ${possible.length === 0 ? 'Hier ist alles gesagt.' : `Du kannst jetzt: ${list}.`}`;
  return `${whyEnglish(guard, ACTIONS.en[action], startsOn)} ${possible.length === 0 ? 'Nothing is left to be done here.' : `You can now ${list}.`}`;
}

function whyEnglish(guard: StepRefused['guard'], action: string, startsOn: CalendarDate | null): string {
  switch (guard) {
    case 'stage-gives': return 'Places on our own stage go in the order of asking.';
    case 'not-requested': return 'Ask to speak first: you are approved at once.';
    case 'not-accepted': return 'The conference hasn’t accepted it.';
    case 'call-closed': return 'The call is closed.';
    case 'not-begun': return `The event begins on ${startsOn}; a talk is given then or later.`;
    case 'no-date': return 'Nobody knows when the event begins. Add its day first.';
    case 'already-delivered': return 'It was given already.';
    case null: return `As things stand you can’t ${action}.`;
  }
}

function whyGerman(guard: StepRefused['guard'], action: string, startsOn: CalendarDate | null): string {
  switch (guard) {
    case 'stage-gives': return 'Plätze auf der eigenen Bühne gehen der Reihe nach.';
    case 'not-requested': return 'Bitte zuerst um den Vortrag: Er ist sofort genehmigt.';
    case 'not-accepted': return 'Die Konferenz hat ihn nicht angenommen.';
    case 'call-closed': return 'Die Einreichungsfrist ist vorbei.';
    case 'not-begun': return `Die Veranstaltung beginnt am ${startsOn}; gehalten wird ein Vortrag frühestens dann.`;
    case 'no-date': return 'Niemand weiß, wann die Veranstaltung beginnt. Trage zuerst den Tag ein.';
    case 'already-delivered': return 'Er wurde schon gehalten.';
    case null: return `Das geht gerade nicht: ${action}.`;
  }
}
