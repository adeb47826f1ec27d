import type { LocalizedText } from '../../../kernel/locale.js';
import type { SkipReason } from './on-call-shift.js';
import type { RosterError, RosterUnreadable, UnreachableReason } from './roster.errors.js';

/** Why an entry of a roster was left out, for whoever can mend the roster. */
export function skipText(why: SkipReason): LocalizedText {
  switch (why.kind) {
    case 'broken': return { en: `This line can't be read: ${why.detail}`, de: `Diese Zeile ist nicht lesbar: ${why.detail}` };
    case 'no-start': return { en: 'It has no start.', de: 'Der Anfang fehlt.' };
    case 'no-length': return { en: 'It has no end, or ends before it starts.', de: 'Das Ende fehlt oder liegt vor dem Anfang.' };
    case 'nobody-named': return { en: 'It names nobody.', de: 'Niemand ist genannt.' };
    case 'unknown-zone': return { en: `Nobody knows the time zone ${why.zone}.`, de: `Die Zeitzone ${why.zone} ist unbekannt.` };
    case 'bad-rule': return { en: `Its rule of repetition isn't understood: ${why.rule}`, de: `Die Wiederholungsregel wird nicht verstanden: ${why.rule}` };
    case 'repeats-too-often': return { en: `It repeats more often than any shift: ${why.rule}`, de: `So oft wiederholt sich keine Schicht: ${why.rule}` };
    case 'same-uid-twice': return { en: 'Another entry has the same UID and another time; only one of them can count.', de: 'Ein anderer Eintrag hat dieselbe UID und eine andere Zeit; nur einer kann gelten.' };
    case 'changes-all-later': return { en: 'It changes all later occurrences at once; only its own was changed.', de: 'Es ändert alle späteren Termine auf einmal; geändert wurde nur dieser eine.' };
  }
}

/** What is wrong with a roster that could not be had, and what to do about it. */
export function rosterProblem(error: RosterError): LocalizedText {
  switch (error.kind) {
    case 'unreadable': return unreadableText(error.why);
    case 'unreachable': return unreachableText(error.why);
    case 'not-allowed': return { en: 'The roster\'s server refuses the token or the link. Give a new one.', de: 'Der Server des Dienstplans weist das Token oder den Link zurück. Bitte ein neues eintragen.' };
    case 'not-found': return { en: 'There is no roster at this address any more.', de: 'Unter dieser Adresse gibt es keinen Dienstplan (mehr).' };
    case 'rate-limited': return { en: 'The roster\'s server asks to be asked less often.', de: 'Der Server des Dienstplans bittet um weniger Anfragen.' };
    case 'failed': return { en: `The roster's server answered with an error (${error.status}).`, de: `Der Server des Dienstplans antwortet mit einem Fehler (${error.status}).` };
  }
}

/** Why what came is no roster. */
export function unreadableText(why: RosterUnreadable): LocalizedText {
  switch (why.kind) {
    case 'empty': return { en: 'The file is empty.', de: 'Die Datei ist leer.' };
    case 'web-page': return { en: 'This is a web page, not a calendar: perhaps one has to sign in there. Use the calendar\'s secret iCal address.', de: 'Das ist eine Webseite, kein Kalender: vielleicht muss man sich dort anmelden. Bitte die geheime iCal-Adresse des Kalenders nehmen.' };
    case 'no-calendar': return { en: `This is no calendar; it starts with “${why.startsWith}”.`, de: `Das ist kein Kalender; es beginnt mit „${why.startsWith}“.` };
    case 'cut-off': return { en: 'The calendar ends in the middle.', de: 'Der Kalender bricht in der Mitte ab.' };
    case 'too-many': return { en: `The roster has more than ${why.limit} entries.`, de: `Der Dienstplan hat mehr als ${why.limit} Einträge.` };
    case 'all-broken': return { en: `None of the ${why.entries} entries can be read.`, de: `Keiner der ${why.entries} Einträge ist lesbar.` };
    case 'unexpected-answer': return { en: `The answer has not the expected form: ${why.detail}`, de: `Die Antwort hat nicht die erwartete Form: ${why.detail}` };
  }
}

function unreachableText(why: UnreachableReason): LocalizedText {
  switch (why) {
    case 'scheme': return { en: 'Only http and https addresses without a login in them are read.', de: 'Gelesen werden nur http- und https-Adressen ohne Anmeldedaten darin.' };
    case 'private-address': return { en: 'The address leads into a private network. Whoever runs this server can allow the host (FETCH_PRIVATE_HOSTS).', de: 'Die Adresse führt in ein privates Netz. Wer diesen Server betreibt, kann den Rechner erlauben (FETCH_PRIVATE_HOSTS).' };
    case 'timeout': return { en: 'The roster\'s server didn\'t answer in time.', de: 'Der Server des Dienstplans hat nicht rechtzeitig geantwortet.' };
    case 'too-large': return { en: 'The roster is too large.', de: 'Der Dienstplan ist zu groß.' };
    case 'redirects': return { en: 'The address leads from one address to the next without end, or from https to http.', de: 'Die Adresse leitet endlos weiter oder von https zu http.' };
    case 'network': return { en: 'The roster\'s server can\'t be reached.', de: 'Der Server des Dienstplans ist nicht erreichbar.' };
    case 'content': return { en: 'The roster arrived only in part.', de: 'Der Dienstplan kam nur zum Teil an.' };
  }
}
