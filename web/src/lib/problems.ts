import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { en } from './messages/en.js';

export interface FieldProblem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

type KnownCode = keyof typeof en.problem;

/** Several things are called so; the server's words, which are English, name the one that it is. */
const saysLess: ReadonlySet<string> = new Set(['range', 'unknown', 'too-long', 'too-late', 'taken', 'used', 'empty', 'given-there', 'no-person', 'no-csv', 'no-such-column']);

/** The words for a problem in the page's language, by its code; a code that is newer than the page keeps the server's words. */
export function useProblemText(): (problem: Pick<FieldProblem, 'code' | 'message'>) => string {
  const { t, i18n } = useTranslation();
  return useCallback(({ code, message }) => (i18n.exists(`problem.${code}`) && !(i18n.language === 'en' && saysLess.has(code)) ? t(`problem.${code as KnownCode}`) : message), [t, i18n]);
}
