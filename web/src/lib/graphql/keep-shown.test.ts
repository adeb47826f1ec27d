import { cacheExchange, Client, createRequest, fetchExchange, gql, type OperationResult } from 'urql';
import { errorCode } from './errors.js';
import { keepShownExchange } from './keep-shown.js';

const DAYS = gql<{ days: readonly string[] }>('query Days($of: String) { days(of: $of) }');

type Result = OperationResult<{ days: readonly string[] }>;
type Answer = { readonly data?: object; readonly code?: string; readonly isAway?: boolean };

describe('what a page shows', () => {
  let answer: Answer;
  let client: Client;
  beforeEach(() => {
    client = new Client({
      url: 'http://localhost/graphql', preferGetMethod: false, exchanges: [keepShownExchange, cacheExchange, fetchExchange],
      fetch: (async () => {
        if (answer.isAway) throw new TypeError('Failed to fetch');
        const body = answer.code ? { data: null, errors: [{ message: 'x', extensions: { code: answer.code } }] } : { data: answer.data };
        return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
      }) as unknown as typeof fetch,
    });
  });

  /** Begins to show something; each call then asks again, and tells what came. */
  const show = (variables: { of?: string } = {}) => {
    const operation = client.createRequestOperation('query', createRequest(DAYS, variables), { requestPolicy: 'network-only' });
    let newest: Result | undefined;
    let isShown = false;
    return {
      asks: async (next: Answer): Promise<Result> => {
        [answer, newest] = [next, undefined];
        if (isShown) client.reexecuteOperation(operation);
        else client.executeRequestOperation<{ days: readonly string[] }>(operation).subscribe((result) => { if (!result.stale) newest = result; });
        isShown = true;
        while (!newest) await new Promise((resolve) => setTimeout(resolve, 5));
        return newest;
      },
    };
  };

  it.each([{ isAway: true }, { code: 'INTERNAL' }, { code: 'RATE_LIMITED' }])('stays, beside the error, when it is asked again and this happens: %j', async (failure) => {
    const page = show();
    await page.asks({ data: { days: ['tuesday'] } });
    const { data, error } = await page.asks(failure);
    expect(data).toEqual({ days: ['tuesday'] });
    expect(errorCode(error!)).toBe(failure.code ?? 'OFFLINE');
  });

  it.each(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND'])('leaves the page when the server says %s', async (code) => {
    const page = show();
    await page.asks({ data: { days: ['tuesday'] } });
    expect((await page.asks({ code })).data ?? null).toBeNull();
  });

  it('is nothing where nothing was shown, or something else was', async () => {
    const page = show();
    expect((await page.asks({ isAway: true })).data).toBeUndefined();
    await page.asks({ data: { days: ['tuesday'] } });
    expect((await show({ of: 'else' }).asks({ isAway: true })).data).toBeUndefined();
  });
});
