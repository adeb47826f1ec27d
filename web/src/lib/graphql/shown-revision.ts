import { useMemo, useRef } from 'react';
import type { OperationContext, UseSubscriptionArgs } from 'urql';

/** Asked at each connection, so that the server knows what the page shows at that moment. */
type ShownRevision = () => string | undefined;

const KEY = 'shownRevision';

/**
 * What a subscription to news needs besides its query and variables. It waits for the first answer, and says at each connection, the first and those
 * after a lost one, which revision is on the page: whatever changed since then is told at once. Its variables stay the same for that, so news
 * makes nobody subscribe anew. `of` is what it is a revision of, where that changes on one page.
 */
export function useShownRevision(revision: string | undefined, of = ''): Pick<UseSubscriptionArgs, 'pause' | 'context'> & { readonly context: Partial<OperationContext> } {
  const shown = useRef({ of, revision });
  if (shown.current.of !== of || revision !== undefined) shown.current = { of, revision };
  const context = useMemo(() => ({ [KEY]: () => shown.current.revision }), []);
  return { context, pause: shown.current.revision === undefined };
}

/** The variables to send now: the page's own, with what it shows. */
export function withShownRevision<V extends object>(variables: V | undefined, context: OperationContext): V | undefined {
  const shown = (context[KEY] as ShownRevision | undefined)?.();
  if (shown === undefined) return variables;
  return { ...variables, input: { ...(variables as { input?: object } | undefined)?.input, revision: shown } } as unknown as V;
}
