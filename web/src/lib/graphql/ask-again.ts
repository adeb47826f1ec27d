import { makeOperation, mapExchange, type Exchange } from 'urql';

/**
 * Asks a query once more that was on its way when a mutation was answered: it may have been read before the mutation was. The cache forgets only
 * answers that it has, so that without this the page would show for good what held before. Belongs between the cache and the network.
 */
export const askAgainExchange: Exchange = (input) => {
  /** Counts what is sent and written, in the order in which it happens */
  let moment = 0;
  let lastWrite = 0;
  const sentAt = new Map<number, number>();
  return mapExchange({
    onOperation: ({ kind, key }) => { if (kind === 'query') sentAt.set(key, moment += 1); },
    onResult: (result) => {
      const { operation } = result;
      if (operation.kind === 'mutation') lastWrite = moment += 1;
      if (operation.kind !== 'query' || !result.data || (sentAt.get(operation.key) ?? moment) > lastWrite) return undefined;
      input.client.reexecuteOperation(makeOperation('query', operation, { ...operation.context, requestPolicy: 'network-only' }));
      return { ...result, stale: true };
    },
  })(input);
};
