import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { UseQueryState } from 'urql';
import { errorCode } from '../lib/graphql/errors.js';
import { Notice } from './notice.js';
import { Failure, Loading } from './states.js';

interface QueryStateProps<Data> {
  result: Pick<UseQueryState<Data>, 'data' | 'error' | 'fetching'>;
  onRetry: () => void;
  blocks?: readonly number[];
  children: (data: Data) => ReactNode;
}

/** The three states of a query: placeholders, a failure with a way out, or the data, kept on the page while it is asked again and when that fails. */
export function QueryState<Data>({ result, onRetry, blocks, children }: QueryStateProps<Data>) {
  const { t } = useTranslation();
  if (result.data) {
    return (
      <>
        {result.error && <div className="kept-note"><Notice tone="warning" isAlert action={<Button size="compact-md" variant="default" onClick={onRetry}>{t('action.retry')}</Button>}>{t('failure.kept')}</Notice></div>}
        {children(result.data)}
      </>
    );
  }
  if (result.error) return <Failure code={errorCode(result.error)} onRetry={onRetry} />;
  return <Loading blocks={blocks} />;
}
