import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { levelLook } from '../../lib/signals.js';
import { useSignalWords } from '../../lib/use-signal-words.js';
import type { HeatCell } from './heat-map-rows.js';

/** A cell in words: its number with interval and answers, and its state. What the colour says stands here too. */
export function useCellWords(): (cell: HeatCell) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const stateWords = useSignalWords();
  return useCallback(({ driver, headline, low, high, n, look, level, result, z }) => {
    if (headline === null && !look) return t(`results.state.${result}`);
    return [
      headline !== null && format.number(Math.round(headline)),
      low !== null && high !== null && low !== high && t('results.between', { low: format.score(low), high: format.score(high) }),
      n !== null && t('results.fromN', { count: n }),
      look && look.state !== 'NEW_LEVEL' && stateWords(look),
      level && t('desk.map.level', { words: stateWords(levelLook(level, driver.higherIsWorse)), date: format.shortDay(level.since), before: format.score(level.was) }),
      z !== null && look && look.state !== 'LEARNING' && look.state !== 'CALM' && look.state !== 'NEW_LEVEL' && t('desk.map.z', { z: format.score(z) }),
      result === 'INTERIM' && t('results.state.INTERIM'),
    ].filter(Boolean).join(', ');
  }, [t, format, stateWords]);
}
