import { DONORS_NEEDED, ROUNDS_AFTER, ROUNDS_BEFORE, type EffectEstimate } from '../../../engines/statistics/practice-effect.js';
import type { Locale } from '../../../kernel/locale.js';
import type { EventEffect } from './event-effect.js';
import { plain, signed } from './signal.words.js';

/** What changed with an event, in words: size, interval, against whom, how sure; or why nothing can be said. */
export function effectWords(effect: EventEffect, outcomeName: string, locale: Locale): string {
  const { outcome } = effect;
  if (outcome.kind === 'missing') return (locale === 'de' ? missingGerman : missingEnglish)(effect);
  const { estimate, low, high, donors } = outcome.effect;
  const numbers: Numbers = { size: signed(estimate, locale), interval: [signed(low, locale), signed(high, locale)], needed: plain(halfOf(outcome.effect), locale), donors, name: outcomeName };
  const found = locale === 'de' ? foundGerman(numbers) : foundEnglish(numbers);
  const isChecked = outcome.placebo !== null;
  switch (outcome.verdict) {
    case 'up': case 'down': return `${found} ${locale === 'de' ? GERMAN.seen : ENGLISH.seen}`;
    case 'doubtful': return `${found} ${(locale === 'de' ? GERMAN : ENGLISH)[isChecked ? 'earlierToo' : 'unchecked']}`;
    case 'cannot-tell': return locale === 'de'
      ? `Nicht zu sagen: ${found} Erst eine Abweichung von etwa ${numbers.needed} Punkten fiele auf.`
      : `Can’t tell: ${found} Only a difference of about ${numbers.needed} points would have stood out.`;
  }
}

interface Numbers {
  readonly size: string;
  readonly interval: readonly [string, string];
  readonly needed: string;
  readonly donors: number;
  readonly name: string;
}

const ENGLISH = {
  seen: 'At a date before the event nothing of the kind is seen. Whether it was the event, this does not prove: something else may have happened at the time.',
  earlierToo: 'Doubtful: at a date before the event such a difference stood out too, so these teams could not be compared well.',
  unchecked: 'Doubtful: there are too few results to see whether these teams differed before the event as well.',
};
const GERMAN = {
  seen: 'An einem Tag vor dem Ereignis ist nichts dergleichen zu sehen. Dass es das Ereignis war, beweist das nicht: Zur selben Zeit kann anderes geschehen sein.',
  earlierToo: 'Zweifelhaft: An einem Tag vor dem Ereignis fiel so ein Unterschied auch schon auf, die Teams ließen sich also schlecht vergleichen.',
  unchecked: 'Zweifelhaft: Für einen Blick darauf, ob sich die Teams schon vor dem Ereignis unterschieden, gibt es zu wenige Ergebnisse.',
};

function foundEnglish({ name, size, interval, donors }: Numbers): string {
  return `${name} changed by ${size} points against the ${donors} units that this didn’t touch (95 % interval ${interval[0]} to ${interval[1]}).`;
}

function foundGerman({ name, size, interval, donors }: Numbers): string {
  return `${name} veränderte sich um ${size} Punkte gegenüber den ${donors} Gruppen, die es nicht betraf (95-%-Intervall ${interval[0]} bis ${interval[1]}).`;
}

function missingEnglish({ outcome, touchedEverybody, roundsBefore, roundsAfter }: EventEffect): string {
  if (outcome.kind !== 'missing') return '';
  if (outcome.reason === 'no-adopter') return 'It touched nobody here whose results are counted in this team alone.';
  if (touchedEverybody) return 'It touched everybody, so there is no team to compare with. What came before and after stands in the charts.';
  if (outcome.reason === 'not-enough-rounds') return `Too few results yet: ${roundsBefore} before it (${ROUNDS_BEFORE} are needed), ${roundsAfter} after it (${ROUNDS_AFTER} are needed).`;
  return `Not enough comparison teams: ${outcome.donors} of the ${DONORS_NEEDED} units needed were not touched by it and have results before and after.`;
}

function missingGerman({ outcome, touchedEverybody, roundsBefore, roundsAfter }: EventEffect): string {
  if (outcome.kind !== 'missing') return '';
  if (outcome.reason === 'no-adopter') return 'Es betraf hier niemanden, dessen Ergebnisse in diesem Team allein gezählt werden.';
  if (touchedEverybody) return 'Es betraf alle, darum gibt es kein Team zum Vergleichen. Was davor und danach war, steht in den Verläufen.';
  if (outcome.reason === 'not-enough-rounds') return `Noch zu wenige Ergebnisse: ${roundsBefore} davor (nötig sind ${ROUNDS_BEFORE}), ${roundsAfter} danach (nötig sind ${ROUNDS_AFTER}).`;
  return `Zu wenige Teams zum Vergleichen: ${outcome.donors} von ${DONORS_NEEDED} nötigen Gruppen betraf es nicht, mit Ergebnissen davor und danach.`;
}

function halfOf({ low, high }: EffectEstimate): number {
  return (high - low) / 2;
}
