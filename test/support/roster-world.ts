import type { ServerResponse } from 'node:http';
import type { Ctx } from '../../src/kernel/actor.js';
import type { OrganizationId, PersonId, TeamId } from '../../src/kernel/ids.js';
import { RosterSchedule } from '../../src/practices/on-call/app/roster-schedule.js';
import { startBadServer, type BadServer } from './bad-server.js';
import { Builders } from './builders.js';
import { GraphqlClient } from './graphql-client.js';
import { startTestApp, type TestApp } from './test-app.js';

/** An event of a calendar; times as 2026-03-05T09. */
export interface FeedEvent {
  readonly uid: string;
  readonly who: string;
  readonly from: string;
  readonly to: string;
  readonly sequence?: number;
  readonly isCancelled?: boolean;
}

const stamp = (time: string): string => new Date(`${time}:00:00Z`).toISOString().replace(/[-:]|\.\d+/g, '');

export function calendarOf(events: readonly FeedEvent[]): string {
  const lines = events.flatMap(({ uid, who, from, to, sequence = 0, isCancelled }) =>
    ['BEGIN:VEVENT', `UID:${uid}`, 'DTSTAMP:20260101T000000Z', `DTSTART:${stamp(from)}`, `DTEND:${stamp(to)}`, `SUMMARY:${who}`, `SEQUENCE:${sequence}`, ...(isCancelled ? ['STATUS:CANCELLED'] : []), 'END:VEVENT']);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

/** A team with Ada, Bob and a lead, and a calendar on this machine that says what the test lets it say. */
export interface RosterWorld {
  readonly app: TestApp;
  readonly build: Builders;
  readonly feed: BadServer;
  readonly organization: OrganizationId;
  readonly rootTeam: TeamId;
  readonly team: TeamId;
  readonly ada: PersonId;
  readonly bob: PersonId;
  readonly lead: PersonId;
  readonly admin: PersonId;
  /** From now on the calendar says this, or misbehaves. */
  says(events: readonly FeedEvent[] | ((response: ServerResponse) => void)): void;
  as(person: PersonId): Promise<GraphqlClient>;
  ctx(): Ctx;
  /** Moves the clock past the next reading and reads what is due. */
  readAgain(minutes?: number): Promise<void>;
  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** What worlds of one file share: starting a server takes longer than making an organization. */
export interface RosterServer {
  readonly app: TestApp;
  readonly build: Builders;
  readonly feed: BadServer;
  answer: (response: ServerResponse) => void;
  close(): Promise<void>;
}

export async function rosterServer(options: { readonly webRoot?: string } = {}): Promise<RosterServer> {
  const feed = await startBadServer((_request, response) => server.answer(response));
  const app = await startTestApp({ privateHosts: ['127.0.0.1'], ...options });
  const build = await Builders.on(app.database);
  const server: RosterServer = {
    app, build, feed, answer: (response) => response.writeHead(404).end(),
    close: async () => {
      await build.close();
      await app.close();
      await feed.close();
    },
  };
  return server;
}

/** A new organization; the clock stands at Monday 2026-03-02 09:00Z again. */
export async function rosterWorld(server: RosterServer): Promise<RosterWorld> {
  const { app, build, feed } = server;
  app.clock.set('2026-03-02T09:00:00Z');
  feed.requests.length = 0;
  const { organizationId: organization, rootTeamId: rootTeam } = await build.organization({ name: 'Acme', timeZone: 'Europe/Berlin' });
  const team = await build.team({ organization, name: 'Search' });
  const [ada, bob] = [await build.person({ organization, team, name: 'Ada Lovelace', email: 'ada@example.org' }), await build.person({ organization, team, name: 'Bob Byron', email: 'bob@example.org', locale: 'de' })];
  const lead = await build.lead(organization, team, await build.person({ organization, team, name: 'Lea Lead', email: 'lead@example.org' }));
  const admin = await build.admin(organization);
  const schedule = app.get(RosterSchedule);
  return {
    app, build, feed, organization, rootTeam, team, ada, bob, lead, admin,
    says: (events) => {
      server.answer = typeof events === 'function' ? events : (response) => response.writeHead(200, { 'content-type': 'text/calendar' }).end(calendarOf(events));
    },
    as: async (person) => new GraphqlClient(app.url, await build.signIn(organization, person)),
    ctx: () => ({ actor: { kind: 'system', job: 'test' }, organization, requestId: 'test', now: app.clock.now() }),
    readAgain: async (minutes = 20) => {
      app.clock.advance(minutes * 60_000);
      await schedule.tickOrganization(organization);
    },
    query: (sql, parameters) => build.query(organization, sql, parameters),
  };
}

export const ADD_SOURCE = 'mutation ($input: AddRosterSourceInput!) { addRosterSource(input: $input) { __typename ... on AddRosterSourceSuccess { source { id label address problem isHeld } } ... on InvalidInput { problems { path code } } } }';

/** Adds the calendar as a source of the team and reads it for the first time. */
export async function addedSource(world: RosterWorld): Promise<string> {
  const client = await world.as(world.lead);
  const { addRosterSource } = await client.data<{ addRosterSource: { source: { id: string } } }>(ADD_SOURCE, { input: { teamId: world.team, label: 'Search rota', source: { kind: 'ICS_URL', url: `${world.feed.url}/private-4711/basic.ics` } } });
  await world.app.get(RosterSchedule).readDue(world.organization);
  return addRosterSource.source.id;
}
