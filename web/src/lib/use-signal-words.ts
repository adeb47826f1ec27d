import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignalLook } from './signals.js';

interface Results {
  results: number;
  neededResults: number;
}

/** Names a state in one or two words: "calm", "alert: falling", "learning, 4 of 9". */
export function useSignalWords(): (look: SignalLook, learned?: Results) => string {
  const { t } = useTranslation();
  return useCallback(({ state, direction }, learned) => {
    if (state === 'LEARNING') return learned ? t('signal.learningOf', { count: learned.results, needed: String(learned.neededResults) }) : t('signal.LEARNING');
    if (state === 'NEW_LEVEL') return t(`signal.NEW_LEVEL_${direction ?? 'FALL'}`);
    if ((state === 'ALERT' || state === 'WATCH') && direction) return t(`signal.${state}_${direction}`);
    return t(`signal.${state}`);
  }, [t]);
}
