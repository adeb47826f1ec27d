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
export function summaryWords(concerns: Concerns, asOf: Date | null, locale: Locale): string {
  return locale === 'de' ? germanSummary(concerns, asOf) : englishSummary(concerns, asOf);
}

function englishSummary({ alerts, forecasts, newLevels, olderLevels, teamsWatched, seriesWatched }: Concerns, asOf: Date | null): string {
  if (asOf === null) return 'There are no results yet.';
  const place = `in ${teamsWatched === 1 ? 'one team' : `${teamsWatched} teams`}, as of ${day(asOf, 'en')}`;
  const isQuiet = alerts + forecasts + newLevels === 0;
  return [
    alerts > 0 ? `${alerts === 1 ? 'One' : alerts} of ${seriesWatched} trends ${alerts === 1 ? 'needs' : 'need'} a look, ${place}.` : `${isQuiet ? 'All is quiet' : 'No trend alerts'}: ${seriesWatched} trends ${place}.`,
    forecasts > 0 && `A forecast speaks of ${forecasts === 1 ? 'one' : forecasts} of them.`,
    newLevels > 0 && `${newLevels === 1 ? 'One has' : `${newLevels} have`} settled at a new level.`,
    olderLevels > 0 && `${olderLevels === 1 ? 'One older new level is' : `${olderLevels} older new levels are`} still marked in the map.`,
  ].filter(Boolean).join(' ');
}

function germanSummary({ alerts, forecasts, newLevels, olderLevels, teamsWatched, seriesWatched }: Concerns, asOf: Date | null): string {
  if (asOf === null) return 'Es gibt noch keine Ergebnisse.';
  const place = `in ${teamsWatched === 1 ? 'einem Team' : `${teamsWatched} Teams`}, Stand ${day(asOf, 'de')}`;
  const isQuiet = alerts + forecasts + newLevels === 0;
  return [
    alerts > 0 ? `${alerts === 1 ? 'Einer' : alerts} von ${seriesWatched} Verläufen ${alerts === 1 ? 'braucht' : 'brauchen'} einen Blick, ${place}.` : `${isQuiet ? 'Alles ruhig' : 'Kein Alarm'}: ${seriesWatched} Verläufe ${place}.`,
    forecasts > 0 && `Bei ${forecasts === 1 ? 'einem' : forecasts} gibt es eine Vorhersage.`,
    newLevels > 0 && `${newLevels === 1 ? 'Einer hat' : `${newLevels} haben`} sich auf einem neuen Niveau eingependelt.`,
    olderLevels > 0 && `${olderLevels === 1 ? 'Ein älteres neues Niveau ist' : `${olderLevels} ältere neue Niveaus sind`} in der Karte noch markiert.`,
  ].filter(Boolean).join(' ');
}

/** Which series can't alarm yet; null when all can. */
export function learningWords({ learning, seriesWatched, stillNeeded }: Concerns, locale: Locale): string | null {
  if (learning === 0) return null;
  if (locale === 'de') return `${learning} von ${seriesWatched} Verläufen lernen noch: Ein Alarm ist ab dem ${FIRST_ALARM}. Ergebnis möglich, der nächsten ${stillNeeded === 1 ? 'fehlt noch eines' : `fehlen noch ${stillNeeded}`}.`;
  return `${learning} of ${seriesWatched} trends are still learning: an alarm is possible from the ${FIRST_ALARM}th result on, and the nearest needs ${stillNeeded} more.`;
}
