import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, type AnyVariables, type TypedDocumentNode } from 'urql';
import { errorCode } from './errors.js';
import { withOwnWords } from './own-words.js';

/** A mutation whose transport failures and refusals are told to the reader here, once, so that callers handle outcomes only. */
export interface Command<Data, Variables extends AnyVariables> {
  /** The data, or null after a failure that was already told. `additionalTypenames` names the lists that went stale. */
  run: (variables: Variables, additionalTypenames?: string[]) => Promise<Data | null>;
  isRunning: boolean;
}

export function useCommand<Data, Variables extends AnyVariables>(document: TypedDocumentNode<Data, Variables>): Command<Data, Variables> {
  const { t, i18n } = useTranslation();
  const [state, execute] = useMutation<Data, Variables>(document);
  const run = useCallback(async (variables: Variables, additionalTypenames: string[] = []) => {
    const result = await execute(variables, { additionalTypenames });
    if (result.data && !result.error) return withOwnWords(result.data, i18n.language, t('failure.code.NOT_FOUND'));
    if (result.error) {
      const code = errorCode(result.error);
      notifications.show({ id: `command-${code}`, color: 'red', title: t('failure.notDone'), message: t(`failure.code.${code}`) });
    }
    return null;
  }, [execute, t, i18n]);
  return { run, isRunning: state.fetching };
}
