import { IMPACT_UNIT_ROUNDS, IMPACT_UNITS } from '../../../engines/statistics/driver-impact.js';
import type { Locale } from '../../../kernel/locale.js';
import type { Study } from './study.js';

/** How to read what moves together with the outcome. */
export function impactWords(study: Study | null, locale: Locale): string {
  if (!study?.isEnough) {
    const [units, rounds] = [study?.units ?? 0, study?.unitRounds ?? 0];
    return locale === 'de'
      ? `Noch zu wenig, um zu sagen, was sich zusammen bewegt: ${units} von ${IMPACT_UNITS} Gruppen, ${rounds} von ${IMPACT_UNIT_ROUNDS} Ergebnissen.`
      : `Too little yet to say what moves together: ${units} of ${IMPACT_UNITS} units, ${rounds} of ${IMPACT_UNIT_ROUNDS} results.`;
  }
  if (study.impact.length === 0) return locale === 'de' ? 'In der Organisation bewegt sich nichts deutlich zusammen mit dem Engagement.' : 'Nothing in the organization clearly moves together with engagement.';
  return locale === 'de'
    ? `Über alle ${study.units} Gruppen der Organisation, ohne Unterschiede zwischen Gruppen und zwischen Runden. Es bewegt sich zusammen; was wovon kommt, sagt das nicht.`
    : `Over all ${study.units} units of the organization, differences between units and between rounds left out. It moves together; what comes from what, this does not say.`;
}

/** One driver, in words. */
export function impactDriverWords(driverName: string, correlation: number, locale: Locale): string {
  if (locale === 'de') return correlation > 0 ? `${driverName} bewegt sich zusammen mit dem Engagement.` : `${driverName} bewegt sich dem Engagement entgegen.`;
  return correlation > 0 ? `${driverName} moves together with engagement.` : `${driverName} moves the opposite way of engagement.`;
}

/** Whether teams may be put in an order of their levels, and why. */
export function reliabilityWords(study: Study | null, locale: Locale): string {
  const reliability = study?.reliability ?? null;
  if (reliability === null) return locale === 'de' ? 'Für eine Reihenfolge der Teams sind es zu wenige.' : 'There are too few teams for an order.';
  const value = reliability.icc2.toFixed(2);
  if (locale === 'de') {
    const shown = value.replace('.', ',');
    return reliability.isRankingReliable ? `Die Teams unterscheiden sich verlässlich (Zuverlässigkeit ${shown} von 1).` : `Die Teams unterscheiden sich zu wenig, um sie zu reihen (Zuverlässigkeit ${shown} von 1, nötig wäre 0,50).`;
  }
  return reliability.isRankingReliable ? `Teams differ reliably (reliability ${value} of 1).` : `Teams differ too little to be put in an order (reliability ${value} of 1; 0.50 would be needed).`;
}
