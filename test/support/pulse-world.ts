import type { OrganizationId, PersonId, TeamId } from '../../src/kernel/ids.js';
import { Builders } from './builders.js';
import { GraphqlClient } from './graphql-client.js';
import { startTestApp, type TestApp, type TestAppOptions } from './test-app.js';

/**
 * An organization as the examples of the specification: a root with its lead, P with 2 people, and below P the teams A (8), B (3) and C (4).
 * With k 5 the units are A and P (with B and C).
 */
export interface PulseWorld {
  readonly server: TestApp;
  readonly build: Builders;
  readonly organization: OrganizationId;
  readonly root: TeamId;
  readonly teams: Readonly<Record<'P' | 'A' | 'B' | 'C', TeamId>>;
  readonly people: Readonly<Record<'P' | 'A' | 'B' | 'C', readonly PersonId[]>>;
  readonly admin: PersonId;
  /** A browser in which the person is signed in. */
  as(person: PersonId): Promise<GraphqlClient>;
  close(): Promise<void>;
}

/** Starts an application of its own with that organization in it. The clock stands at Monday 2 March 2026, 09:00 UTC. */
export async function pulseWorld(options: TestAppOptions = {}): Promise<PulseWorld> {
  const server = await startTestApp(options);
  const build = await Builders.on(server.database);
  const { organizationId: organization, rootTeamId: root } = await build.organization({ name: 'Wetterwarte' });
  const P = await build.team({ organization, name: 'P' });
  const [A, B, C] = [await build.team({ organization, parent: P, name: 'A' }), await build.team({ organization, parent: P, name: 'B' }), await build.team({ organization, parent: P, name: 'C' })];
  const people = {
    P: await build.people(2, { organization, team: P, name: 'P' }), A: await build.people(8, { organization, team: A, name: 'A' }),
    B: await build.people(3, { organization, team: B, name: 'B' }), C: await build.people(4, { organization, team: C, name: 'C' }),
  };
  const admin = await build.admin(organization);
  return {
    server, build, organization, root, teams: { P, A, B, C }, people, admin,
    as: async (person) => new GraphqlClient(server.url, await build.signIn(organization, person)),
    close: async () => {
      await build.close();
      await server.close();
    },
  };
}

/** Settings that are valid for a team: every Monday at 10:00 in Berlin, 72 hours, the usual thresholds. */
export function pulseSettings(audienceTeamId: string, changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    name: 'Weekly pulse', audienceTeamId, cadence: 'WEEKLY', weekday: 1, hour: 10, timeZone: 'Europe/Berlin',
    fixedDriverIds: ['engagement', 'exhaustion', 'safety'], rotatingDriverIds: ['clarity', 'autonomy', 'workload'], rotatingPerRound: 1, ...changes,
  };
}

const SAVE = `mutation ($input: SavePulseInput!) { savePulse(input: $input) { __typename ... on SavePulseSuccess { pulse { id } } ... on InvalidInput { problems { path code } } } }`;
const CHANGE = `mutation ($input: ChangePulseStateInput!) { changePulseState(input: $input) { __typename } }`;

/** A pulse saved through the API; launched unless said otherwise. */
export async function savedPulse(client: GraphqlClient, audienceTeamId: string, changes: Readonly<Record<string, unknown>> = {}, launch = true): Promise<string> {
  const { savePulse } = await client.data<{ savePulse: { __typename: string; pulse?: { id: string } } }>(SAVE, { input: pulseSettings(audienceTeamId, changes) });
  if (!savePulse.pulse) throw new Error(JSON.stringify(savePulse));
  if (launch) {
    const { changePulseState } = await client.data<{ changePulseState: { __typename: string } }>(CHANGE, { input: { pulseId: savePulse.pulse.id, to: 'ACTIVE' } });
    if (changePulseState.__typename !== 'ChangePulseStateSuccess') throw new Error(changePulseState.__typename);
  }
  return savePulse.pulse.id;
}
