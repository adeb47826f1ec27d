import type { EffectMissing, EffectVerdict } from '../../../engines/statistics/practice-effect.js';
import type { Locale } from '../../../kernel/locale.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { Driver } from '../../pulses/graphql/driver.types.js';
import type { ReadEffect } from '../app/read-event-effect.js';
import type { EventEffect as EventEffectFound } from '../domain/event-effect.js';
import { effectWords } from '../domain/event-effect.words.js';
import { EventEffect, EventEffectVerdict } from './event-effect.types.js';
import { hundredths, nameOf, tenths, type DriverFacts } from './signal.presenter.js';

type Said = EffectVerdict | EffectMissing;

const VERDICTS = {
  up: EventEffectVerdict.UP, down: EventEffectVerdict.DOWN, 'cannot-tell': EventEffectVerdict.CANNOT_TELL, doubtful: EventEffectVerdict.DOUBTFUL,
  'not-enough-rounds': EventEffectVerdict.NOT_ENOUGH_ROUNDS, 'not-enough-comparison-teams': EventEffectVerdict.NOT_ENOUGH_COMPARISON_TEAMS, 'no-adopter': EventEffectVerdict.NOBODY_TOUCHED,
} satisfies Record<Said, EventEffectVerdict>;

/** What changed with an event, with its words. */
export function presentEffect({ effect, driverId }: ReadEffect, drivers: readonly DriverFacts[], locale: Locale): EventEffect {
  const found = effect.outcome.kind === 'effect' ? effect.outcome.effect : null;
  const counts = effect.outcome.kind === 'effect' ? effect.outcome.effect : effect.outcome;
  const [change, low, high] = tenths([found?.estimate ?? null, found?.low ?? null, found?.high ?? null]);
  const [rankP] = hundredths([found?.rankP ?? null]);
  return outcome(EventEffect, {
    verdict: VERDICTS[saidOf(effect)], driver: outcome(Driver, { id: driverId } as Driver), change: change ?? null, low: low ?? null, high: high ?? null, rankP: rankP ?? null,
    units: counts.adopters, comparisonUnits: counts.donors, roundsBefore: effect.roundsBefore, roundsAfter: effect.roundsAfter, text: effectWords(effect, nameOf(drivers, driverId, locale), locale),
  });
}

function saidOf({ outcome: said, touchedEverybody }: EventEffectFound): Said {
  if (said.kind === 'effect') return said.verdict;
  return touchedEverybody && said.reason === 'not-enough-rounds' ? 'not-enough-comparison-teams' : said.reason;
}
