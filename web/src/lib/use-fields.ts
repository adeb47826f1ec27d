import { notifications } from '@mantine/notifications';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText, type FieldProblem } from './problems.js';

/** The state of a form: values, and one problem a field, from here or from the server. */
export interface Fields<Values> {
  values: Values;
  set: <Name extends keyof Values & string>(name: Name, value: Values[Name]) => void;
  errorOf: (name: keyof Values & string) => string | undefined;
  /** Shows what the server refused: problems by path, the first segment being the field. */
  showProblems: (problems: readonly FieldProblem[]) => void;
  setError: (name: keyof Values & string, message: string) => void;
  /** True when every named field has a value; marks and focuses the first that hasn't. */
  require: (...names: (keyof Values & string)[]) => boolean;
  reset: (values: Values) => void;
}

/** Moves the focus to the first field that is marked invalid, after the page has drawn it. */
function focusFirstInvalid(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] input')?.focus());
}

export function useFields<Values extends object>(given: Values): Fields<Values> {
  const [initial] = useState(given);
  const { t } = useTranslation();
  const wordsOf = useProblemText();
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<Record<string, string>>({});

  const set = useCallback<Fields<Values>['set']>((name, value) => {
    setValues((current) => ({ ...current, [name]: value }));
    setErrors((current) => Object.fromEntries(Object.entries(current).filter(([field]) => field !== name)));
  }, []);
  const setError = useCallback((name: string, message: string) => {
    setErrors((current) => ({ ...current, [name]: message }));
    focusFirstInvalid();
  }, []);
  const showProblems = useCallback((problems: readonly FieldProblem[]) => {
    const byField = problems.map((problem) => [problem.path.replace(/^input\./, '').split(/[.[]/)[0] ?? problem.path, wordsOf(problem)] as const);
    setErrors(Object.fromEntries(byField.toReversed()));
    // A problem of something that this form does not show must not pass in silence.
    const elsewhere = byField.filter(([field]) => !Object.hasOwn(initial, field)).map(([, words]) => words);
    if (elsewhere.length > 0) notifications.show({ color: 'red', message: elsewhere.join(' ') });
    focusFirstInvalid();
  }, [wordsOf, initial]);
  const require = (...names: (keyof Values & string)[]) => {
    const missing = names.filter((name) => values[name] === null || values[name] === undefined || String(values[name]).trim() === '');
    setErrors(Object.fromEntries(missing.map((name) => [name, t('field.required')])));
    if (missing.length > 0) focusFirstInvalid();
    return missing.length === 0;
  };
  const reset = useCallback((next: Values) => {
    setValues(next);
    setErrors({});
  }, []);
  return { values, set, errorOf: (name) => errors[name], showProblems, setError, require, reset };
}

/** Good enough to catch typing slips; the server decides. */
export const looksLikeEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());
