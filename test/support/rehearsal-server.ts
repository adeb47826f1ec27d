import { rmSync } from 'node:fs';
import path from 'node:path';
import type { OrganizationId, PersonId } from '../../src/kernel/ids.js';
import { socketUrl } from '../../src/platform/embedded-postgres/embedded-postgres.js';
import { Builders } from './builders.js';
import { dataFolder } from './data-folder.js';
import { GraphqlClient } from './graphql-client.js';
import { endServerProcesses, startServerProcess, type ServerProcess } from './server-process.js';

const PATIENCE_MS = 180_000;
const AGAIN_MS = 100;

export type Answer = Record<string, unknown> & { readonly __typename: string; readonly message?: string };

/** A server that runs as it does at a customer's, with its own PostgreSQL, and people who ask again until it answers. */
export interface RehearsalServer {
  readonly address: string;
  /** Rows past the application: people and their sessions before the first crash, and looks at what is there afterwards. */
  past<T>(work: (build: Builders) => Promise<T>): Promise<T>;
  /** An operation of somebody; while the server is away it is sent again, as the pages do. */
  ask<T>(person: PersonId, query: string, input?: object): Promise<T>;
  /** What a mutation answers; `fields` are spreads on its outcomes. */
  act(person: PersonId, name: string, input: object, fields?: string): Promise<Answer>;
  /** The one outcome that is meant. */
  must(person: PersonId, name: string, input: object, fields?: string): Promise<Answer>;
  /** Signs these people in: a session row each. */
  signIn(organization: OrganizationId, people: readonly PersonId[]): Promise<void>;
  cookieOf(person: PersonId): string;
  /** As `kill -9`; returns when it is gone. */
  kill(): Promise<void>;
  /** Comes back under the same address, with the same data. */
  restart(): Promise<void>;
  /** In order; gives the exit code. */
  stop(): Promise<number | NodeJS.Signals>;
  output(): string;
  clear(): Promise<void>;
}

/** Starts it, empty. */
export async function rehearsalServer(): Promise<RehearsalServer> {
  const dataDir = dataFolder();
  const start = (port: string): ServerProcess => startServerProcess({ env: { DATA_DIR: dataDir, TICK_SECONDS: '1', PORT: port } });
  let server = start('0');
  const address = await server.listening;
  const cookies = new Map<PersonId, string>();
  const cookieOf = (person: PersonId): string => cookies.get(person)!;
  const past = async <T>(work: (build: Builders) => Promise<T>): Promise<T> => {
    const build = await Builders.on({ url: socketUrl(path.join(dataDir, 'database/socket'), 'barograph_owner', 'barograph') }, 'rehearsal');
    try {
      return await work(build);
    } finally {
      await build.close();
    }
  };
  const ask = async <T>(person: PersonId, query: string, input?: object): Promise<T> => {
    const client = new GraphqlClient(address, cookieOf(person));
    for (const deadline = performance.now() + PATIENCE_MS; ; await new Promise((resolve) => setTimeout(resolve, AGAIN_MS))) {
      try {
        return await client.data<T>(query, input && { input });
      } catch (error) {
        if (!isAway(error) || performance.now() > deadline) throw error;
      }
    }
  };
  const act: RehearsalServer['act'] = async (person, name, input, fields = '') => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on UserError { message ... on InvalidInput { problems { path code } } } ${fields} } }`;
    return (await ask<Record<string, Answer>>(person, query, input))[name]!;
  };
  return {
    address, past, ask, act, cookieOf,
    signIn: (organization, people) => past(async (build) => {
      const today = new Date().toISOString().slice(0, 10);
      for (const person of people) cookies.set(person, await build.signIn(organization, person, today));
    }),
    must: async (person, name, input, fields) => {
      const answer = await act(person, name, input, fields);
      if (answer.__typename !== `${name[0]!.toUpperCase()}${name.slice(1)}Success`) throw new Error(`no ${name}: ${JSON.stringify(answer)}`);
      return answer;
    },
    kill: async () => {
      server.signal('SIGKILL');
      await server.ended;
    },
    restart: async () => {
      server = start(new URL(address).port);
      if ((await server.listening) !== address) throw new Error('it came back elsewhere');
    },
    stop: async () => {
      server.signal('SIGTERM');
      return server.ended;
    },
    output: () => server.output(),
    clear: async () => {
      await endServerProcesses();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** No connection, or one that broke off in the middle of an answer. By name: fetch's errors are not of the realm in which tests run. */
function isAway(error: unknown): boolean {
  const { name, message } = error as Error;
  return name === 'TypeError' ? /fetch failed|terminated/.test(message) : name === 'SyntaxError' && /JSON/.test(message);
}

/** Does `work` for each, so many at a time; the answers stand in the order of the items. */
export async function manyAtOnce<Item, Done>(items: readonly Item[], width: number, work: (item: Item, index: number) => Promise<Done>): Promise<Done[]> {
  const done: Done[] = [];
  let next = 0;
  const one = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) done[index] = await work(items[index]!, index);
  };
  await Promise.all(Array.from({ length: width }, one));
  return done;
}
