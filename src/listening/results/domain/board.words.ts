import { FIRST_ALARM } from '../../../engines/statistics/signal-state.js';
import type { Locale } from '../../../kernel/locale.js';
import type { Concerns } from './attention.js';
import { day } from './signal.words.js';

/** How many false ones to expect among the findings. */
export function expectedFalseWords(discoveries: number, locale: Locale): string {
  if (locale === 'de') return discoveries === 0 ? 'Nichts hebt sich vom Zufall ab.' : `${discoveries === 1 ? 'Ein Befund hebt' : `${discoveries} Befunde heben`} sich vom Zufall ab; im Mittel ist höchstens jeder zehnte davon doch einer.`;
  return discoveries === 0 ? 'Nothing stands out from chance.' : `${discoveries === 1 ? 'One finding stands' : `${discoveries} findings stand`} out from chance; on average at most one in ten of them is chance after all.`;
}

/** The desk in one sentence. `asOf`: when the newest round closed. */
export function summaryWords({ alerts, teamsWatched, seriesWatched }: Concerns, asOf: Date | null, locale: Locale): string {
  if (locale === 'de') {
    if (asOf === null) return 'Es gibt noch keine Ergebnisse.';
    const place = `in ${teamsWatched === 1 ? 'einem Team' : `${teamsWatched} Teams`}, Stand ${day(asOf, 'de')}`;
    return alerts === 0 ? `Alles ruhig: ${seriesWatched} Verläufe ${place}.` : `${alerts === 1 ? 'Einer' : alerts} von ${seriesWatched} Verläufen ${alerts === 1 ? 'braucht' : 'brauchen'} einen Blick, ${place}.`;
  }
  if (asOf === null) return 'There are no results yet.';
  const place = `in ${teamsWatched === 1 ? 'one team' : `${teamsWatched} teams`}, as of ${day(asOf, 'en')}`;
  return alerts === 0 ? `All is quiet: ${seriesWatched} trends ${place}.` : `${alerts === 1 ? 'One' : alerts} of ${seriesWatched} trends ${alerts === 1 ? 'needs' : 'need'} a look, ${place}.`;
}

/** Which series can't alarm yet; null when all can. */
export function learningWords({ learning, seriesWatched, stillNeeded }: Concerns, locale: Locale): string | null {
  if (learning === 0) return null;
  if (locale === 'de') return `${learning} von ${seriesWatched} Verläufen lernen noch: Ein Alarm ist ab dem ${FIRST_ALARM}. Ergebnis möglich, der nächsten ${stillNeeded === 1 ? 'fehlt noch eines' : `fehlen noch ${stillNeeded}`}.`;
  return `${learning} of ${seriesWatched} trends are still learning: an alarm is possible from the ${FIRST_ALARM}th result on, and the nearest needs ${stillNeeded} more.`;
}
