import type { ReactNode } from 'react';
import { cacheExchange, Client, fetchExchange, Provider, subscriptionExchange } from 'urql';
import type { ViewerState } from '../lib/viewer.js';
import './patience.js';

type Variables = { readonly input: Record<string, unknown> };

/** What the server answers to an operation by its name: its data (or a promise of it), or a function of the variables. */
export type Answers = Readonly<Record<string, object | ((variables: Variables) => object)>>;

/** A server in the test's hands, and everything that was asked of it. */
export interface FakeServer {
  readonly sent: { readonly operation: string; readonly variables: Variables }[];
  readonly inputsOf: (operation: string) => Record<string, unknown>[];
  readonly around: (page: ReactNode) => ReactNode;
  /** Sends news to everybody who subscribed. */
  readonly tell: (data: Record<string, unknown>) => void;
}

/** An operation without an answer fails as it does when the server can't be reached. */
export function fakeServer(answers: Answers): FakeServer {
  const sent: FakeServer['sent'] = [];
  const listeners = new Set<(data: Record<string, unknown>) => void>();
  const fetchIt = async (_address: unknown, request?: { body?: unknown }): Promise<Response> => {
    const { operationName, variables } = JSON.parse(String(request?.body)) as { operationName: string; variables: Variables };
    sent.push({ operation: operationName, variables });
    const answer = answers[operationName];
    if (!answer) throw new TypeError(`no answer to ${operationName}`);
    const data: unknown = await (typeof answer === 'function' ? (answer as (given: Variables) => object)(variables) : answer);
    return new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } });
  };
  const client = new Client({ url: 'http://localhost/graphql', preferGetMethod: false, exchanges: [cacheExchange, subscriptionExchange({ forwardSubscription: () => ({ subscribe: (sink) => {
    const listener = (data: Record<string, unknown>): void => sink.next({ data });
    listeners.add(listener);
    return { unsubscribe: () => void listeners.delete(listener) };
  } }) }), fetchExchange], fetch: fetchIt as typeof fetch });
  return {
    sent,
    inputsOf: (operation) => sent.filter((one) => one.operation === operation).map(({ variables }) => variables.input),
    tell: (data) => listeners.forEach((listener) => listener(data)),
    around: (page) => <Provider value={client}>{page}</Provider>,
  };
}

/** A team tree of two, as team selects ask for it. */
export const teamTree = [
  { __typename: 'Team', id: 't1', name: 'Acme', path: ['Acme'], parent: null, people: 20, leads: [], endedOn: null },
  { __typename: 'Team', id: 't2', name: 'Checkout', path: ['Acme', 'Checkout'], parent: { __typename: 'Team', id: 't1' }, people: 8, leads: [], endedOn: null },
];

/** An admin who is signed in. */
export const adminViewer: NonNullable<ViewerState['viewer']> = {
  __typename: 'Viewer', roles: ['ADMIN'], locale: 'EN', remindersMuted: false, seesWholeOrganization: false, leads: [],
  person: { __typename: 'Person', id: 'p1', name: 'Ada', email: 'ada@example.org', timeZone: 'Europe/Berlin', locale: 'EN', isErased: false, team: null },
  organization: { __typename: 'Organization', id: 'o1', name: 'Acme', timeZone: 'Europe/Berlin', locale: 'EN', isSample: false, mission: null },
  viewerCan: { __typename: 'ViewerPermissions', manageDirectory: true, managePulses: true, viewOutbox: true, viewResults: false, manageRoles: true, deleteSample: false, useCodeT: false, useHackWeek: false, organizeHackWeeks: false, useTalks: false, managePractices: true, seeOnCall: false, useReadingGroups: false },
};
