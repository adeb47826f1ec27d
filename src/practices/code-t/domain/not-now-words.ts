import type { Locale } from '../../../kernel/locale.js';
import type { NotNow } from './code-t.errors.js';
import { ANSWER_DAYS, CORRECTION_DAYS } from './day-lifecycle.js';

const STATES_EN: Readonly<Record<string, string>> = {
  booked: 'booked', cancelled: 'cancelled', displaced: 'displaced', released: 'given back', unknown: 'over and not answered', taken: 'taken', partly: 'partly taken', lost: 'lost',
  scheduled: 'scheduled', presented: 'waiting to be confirmed', given: 'given', moved: 'moved to another day', lapsed: 'lapsed',
  active: 'active', parked: 'parked', shipped: 'shipped', adopted: 'adopted', 'moved-to-hack-week': 'in a hack week',
};
const STATES_DE: Readonly<Record<string, string>> = {
  booked: 'gebucht', cancelled: 'abgesagt', displaced: 'verdrängt', released: 'zurückgegeben', unknown: 'vorbei und unbeantwortet', taken: 'genommen', partly: 'zum Teil genommen', lost: 'verloren',
  scheduled: 'angesetzt', presented: 'noch zu bestätigen', given: 'gehalten', moved: 'auf einen anderen Tag verlegt', lapsed: 'verfallen',
  active: 'aktiv', parked: 'geparkt', shipped: 'ausgeliefert', adopted: 'übernommen', 'moved-to-hack-week': 'in einer Hack Week',
};

/** Why something can't be done now, and what helps. `subject` begins the sentence. */
export function notNowWords({ state, why }: NotNow, subject: 'day' | 'presentation' | 'project', locale: Locale): string {
  return locale === 'de' ? german(state, why, subject) : english(state, why, subject);
}

function english(state: string, why: NotNow['why'], subject: 'day' | 'presentation' | 'project'): string {
  switch (why) {
    case 'too-early': return subject === 'day' ? 'This day is not over yet. You are asked how it went when it is.' : 'Its day has not come yet. If it was given earlier, move it to that day.';
    case 'too-late': return `This day is too long ago: the first answer is taken for ${ANSWER_DAYS} days, a correction for ${CORRECTION_DAYS}, and days are cancelled before they end.`;
    case 'own-presentation': return 'Somebody who saw it confirms a presentation, not its presenter. Send them its address.';
    case 'no-room': return 'That would be one day too many before a presentation. Schedule one first, then correct this answer.';
    case 'state':
      if (subject === 'day' && state === 'unknown') return 'This Code T day is over. Say how it went instead: taken, partly or lost.';
      return `This ${subject === 'day' ? 'Code T day' : subject} is ${STATES_EN[state] ?? state}, so that is not possible.`;
  }
}

function german(state: string, why: NotNow['why'], subject: 'day' | 'presentation' | 'project'): string {
  const name = { day: 'Dieser Code-T-Tag', presentation: 'Diese Präsentation', project: 'Dieses Projekt' }[subject];
  switch (why) {
    case 'too-early': return subject === 'day' ? 'Dieser Tag ist noch nicht vorbei. Danach fragen wir, wie er war.' : 'Ihr Tag ist noch nicht da. Wurde sie früher gehalten, verlege sie auf jenen Tag.';
    case 'too-late': return `Dieser Tag ist zu lange her: Eine erste Antwort geht ${ANSWER_DAYS} Tage lang, eine Korrektur ${CORRECTION_DAYS}, und abgesagt wird vor dem Ende.`;
    case 'own-presentation': return 'Eine Präsentation bestätigt jemand, der sie gesehen hat, nicht wer sie hielt. Schick der Person die Adresse.';
    case 'no-room': return 'Das wäre ein Tag zu viel vor einer Präsentation. Setze zuerst eine an und ändere dann diese Antwort.';
    case 'state':
      if (subject === 'day' && state === 'unknown') return 'Dieser Code-T-Tag ist vorbei. Sag stattdessen, wie er war: genommen, zum Teil oder verloren.';
      return `${name} ist ${STATES_DE[state] ?? state}; deshalb geht das nicht.`;
  }
}
