import type { ReactNode } from 'react';
import type { UseQueryState } from 'urql';
import { errorCode } from '../lib/graphql/errors.js';
import { Failure, Loading } from './states.js';

interface QueryStateProps<Data> {
  result: Pick<UseQueryState<Data>, 'data' | 'error' | 'fetching'>;
  onRetry: () => void;
  blocks?: readonly number[];
  children: (data: Data) => ReactNode;
}

/** The three states of a query: placeholders, a failure with a way out, or the data (kept on the page while it is asked again). */
export function QueryState<Data>({ result, onRetry, blocks, children }: QueryStateProps<Data>) {
  if (result.data) return <>{children(result.data)}</>;
  if (result.error) return <Failure code={errorCode(result.error)} onRetry={onRetry} />;
  return <Loading blocks={blocks} />;
}
