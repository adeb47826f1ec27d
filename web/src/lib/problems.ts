import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { en } from './messages/en.js';

export interface FieldProblem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

type KnownCode = keyof typeof en.problem;

/** The words for a problem in the page's language, by its code; a code that is newer than the page keeps the server's words. */
export function useProblemText(): (problem: Pick<FieldProblem, 'code' | 'message'>) => string {
  const { t, i18n } = useTranslation();
  return useCallback(({ code, message }) => (i18n.exists(`problem.${code}`) ? t(`problem.${code as KnownCode}`) : message), [t, i18n]);
}
