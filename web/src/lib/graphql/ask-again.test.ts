import { cacheExchange, Client, fetchExchange, gql } from 'urql';
import { askAgainExchange } from './ask-again.js';

const DAYS = gql<{ days: { __typename: 'Day'; id: string }[] }>('query Days { days { __typename id } }');
const PROJECT = gql('mutation Project { project { __typename id } }');
const BOOK = gql('mutation Book { book { __typename id } }');
const stale = { additionalTypenames: ['Day'] };

/** A server that answers each request when the test says so, with what it then says. */
function slowServer() {
  const waiting: { operation: string; answer: (data: object) => Promise<void> }[] = [];
  const client = new Client({
    url: 'http://localhost/graphql', preferGetMethod: false, exchanges: [cacheExchange, askAgainExchange, fetchExchange],
    fetch: ((_url: unknown, request: { body: string }) => new Promise((resolve) => {
      waiting.push({
        operation: (JSON.parse(request.body) as { operationName: string }).operationName,
        answer: async (data) => {
          resolve(new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } }));
          await settled();
        },
      });
    })) as unknown as typeof fetch,
  });
  const take = async (operation: string): Promise<(data: object) => Promise<void>> => {
    await settled();
    const index = waiting.findIndex((one) => one.operation === operation);
    if (index === -1) throw new Error(`${operation} was not asked; waiting are ${waiting.map((one) => one.operation).join(', ')}`);
    return waiting.splice(index, 1)[0]!.answer;
  };
  return { client, take, waiting };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
const days = (...ids: string[]): object => ({ days: ids.map((id) => ({ __typename: 'Day', id })) });

describe('a query that was on its way when something was written', () => {
  let shown: string[][];
  let server: ReturnType<typeof slowServer>;
  beforeEach(() => {
    shown = [];
    server = slowServer();
    server.client.query(DAYS, {}, { ...stale, requestPolicy: 'cache-and-network' }).subscribe(({ data }) => { if (data) shown.push(data.days.map(({ id }) => id)); });
  });

  it('is asked once more: two writes, and the answer between them is older than the second', async () => {
    await (await server.take('Days'))(days());
    void server.client.mutation(PROJECT, {}, stale).toPromise();
    await (await server.take('Project'))({ project: { __typename: 'Project', id: 'p' } });
    const readBefore = await server.take('Days');
    void server.client.mutation(BOOK, {}, stale).toPromise();
    await (await server.take('Book'))({ book: { __typename: 'Day', id: 'tuesday' } });
    expect(server.waiting).toEqual([]);
    await readBefore(days());
    await (await server.take('Days'))(days('tuesday'));
    expect(shown.at(-1)).toEqual(['tuesday']);
    expect(server.waiting).toEqual([]);
  });

  it('is asked once more when it was the first', async () => {
    void server.client.mutation(BOOK, {}, stale).toPromise();
    const readBefore = await server.take('Days');
    await (await server.take('Book'))({ book: { __typename: 'Day', id: 'tuesday' } });
    await readBefore(days());
    await (await server.take('Days'))(days('tuesday'));
    expect(shown.at(-1)).toEqual(['tuesday']);
  });

  it('is left alone when nothing was written since, or nobody shows it any longer', async () => {
    void server.client.mutation(BOOK, {}, stale).toPromise();
    await (await server.take('Book'))({ book: { __typename: 'Day', id: 'tuesday' } });
    await (await server.take('Days'))(days('tuesday'));
    await (await server.take('Days'))(days('tuesday'));
    await settled();
    expect(server.waiting).toEqual([]);
    const other = server.client.query(gql('query Other { days { __typename id } }'), {}).subscribe(() => undefined);
    const tooLate = await server.take('Other');
    void server.client.mutation(PROJECT, {}).toPromise();
    await (await server.take('Project'))({ project: { __typename: 'Project', id: 'p' } });
    other.unsubscribe();
    await tooLate(days('tuesday'));
    expect(server.waiting).toEqual([]);
  });
});
