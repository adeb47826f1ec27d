import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { useSignalWords } from '../../lib/use-signal-words.js';
import type { HeatCell } from './heat-map-rows.js';

/** A cell in words: its number with interval and answers, and its state. What the colour says stands here too. */
export function useCellWords(): (cell: HeatCell) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const stateWords = useSignalWords();
  return useCallback(({ headline, low, high, n, look, result, z }) => {
    if (headline === null && !look) return t(`results.state.${result}`);
    return [
      headline !== null && format.number(Math.round(headline)),
      low !== null && high !== null && low !== high && t('results.between', { low: format.score(low), high: format.score(high) }),
      n !== null && t('results.fromN', { count: n }),
      look && stateWords(look),
      z !== null && look && look.state !== 'LEARNING' && look.state !== 'CALM' && t('desk.map.z', { z: format.score(z) }),
      result === 'INTERIM' && t('results.state.INTERIM'),
    ].filter(Boolean).join(', ');
  }, [t, format, stateWords]);
}
