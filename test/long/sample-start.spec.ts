import { rmSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { socketUrl } from '../../src/platform/embedded-postgres/embedded-postgres.js';
import { runningPostmaster } from '../../src/platform/embedded-postgres/postmaster-file.js';
import { dataFolder } from '../support/data-folder.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { endServerProcesses, startServerProcess, until, type ServerProcess } from '../support/server-process.js';

const PATIENCE_MS = 280_000;
const PROGRESS = '{ installation { sample { stage done total ready } } }';
const CONFIRM = `mutation ($input: ConfirmSignInInput!) { confirmSignIn(input: $input) { __typename ... on ConfirmSignInSuccess { viewer { leads { id name } } } } }`;
const VISIBLE = '{ visibleTeams(input: {}) { team { id name } } }';
const TRENDS = `query ($input: TeamTrendsInput!) { teamTrends(input: $input) { rounds { number state } series { driver { id } states headline } details { level } } }`;

interface Progress { readonly stage: string; readonly done: number; readonly total: number; readonly ready: boolean }
interface Trends { readonly rounds: { number: number; state: string }[]; readonly series: { driver: { id: string }; states: string[]; headline: (number | null)[] }[]; readonly details: { level: number } }

describe('npm start with nothing set', () => {
  const dataDir = dataFolder();
  const start = (): ServerProcess => startServerProcess({ env: { DATA_DIR: dataDir, SAMPLE: 'small' } });
  const progressOf = async (client: GraphqlClient): Promise<Progress | null> => (await client.data<{ installation: { sample: Progress | null } }>(PROGRESS)).installation.sample;
  const linkOf = (server: ServerProcess, role: string): string => new RegExp(`${role}: +http://localhost:\\d+/sign-in/confirm#(\\S+)`).exec(server.output())?.[1] ?? '';
  const organizations = async (): Promise<number> => {
    const client = new Client(socketUrl(path.join(dataDir, 'database/socket'), 'barograph_owner', 'barograph'));
    await client.connect();
    try {
      return (await client.query('select 1 from door.list_organizations()')).rowCount!;
    } finally {
      await client.end();
    }
  };
  let server: ServerProcess;
  let oldLink: string;

  afterAll(async () => {
    await endServerProcesses();
    await until(() => runningPostmaster(path.join(dataDir, 'database/cluster')) === undefined);
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('answers while the sample is being written, and says how far it is', async () => {
    server = start();
    const client = new GraphqlClient(await server.listening);
    const seen: Progress[] = [];
    await until(async () => {
      const progress = await progressOf(client);
      if (progress) seen.push(progress);
      return (progress?.done ?? 0) >= 4;
    }, server, PATIENCE_MS);
    expect(seen.every(({ done, total, ready }) => total === 35 && done <= total && !ready)).toBe(true);
    expect(server.output()).not.toContain('Member:');
  });

  it('writes it anew after a kill -9, once, and prints links', async () => {
    server.signal('SIGKILL');
    await server.ended;
    server = start();
    await server.listening;
    await until(() => linkOf(server, 'Admin') !== '', server, PATIENCE_MS);
    expect(server.output()).toMatch(/The sample organization is ready: 80 people, 30 weeks \(written in \d+\.\d s\)\./);
    expect(await organizations()).toBe(1);
    oldLink = linkOf(server, 'Lead');
  }, 600_000);

  it('shows the lead a department with trends, and one round that waits', async () => {
    const client = new GraphqlClient(await server.listening);
    const { confirmSignIn } = await client.data<{ confirmSignIn: { viewer: { leads: { id: string; name: string }[] } } }>(CONFIRM, { input: { token: oldLink } });
    expect(confirmSignIn.viewer.leads).toMatchObject([{ name: 'Product' }]);
    const { visibleTeams } = await client.data<{ visibleTeams: { team: { id: string; name: string } }[] }>(VISIBLE);
    expect(visibleTeams.map(({ team }) => team.name)).toEqual(expect.arrayContaining(['Product', 'Checkout', 'Search', 'Mobile']));
    const mobile = visibleTeams.find(({ team }) => team.name === 'Mobile')!.team.id;
    const { teamTrends } = await client.data<{ teamTrends: Trends }>(TRENDS, { input: { teamId: mobile, lastRounds: 31 } });
    expect(teamTrends.rounds.map(({ state }) => state)).toEqual([...Array.from({ length: 30 }, () => 'CLOSED'), 'OPEN']);
    const engagement = teamTrends.series.find(({ driver }) => driver.id === 'engagement')!;
    const values = engagement.headline.slice(0, 30).filter((value) => value !== null);
    expect(values.length).toBeGreaterThan(20);
    expect(Math.min(...values.slice(-4))).toBeLessThan(Math.min(...values.slice(0, 8)));
    expect(['WAITING', 'INTERIM']).toContain(engagement.states[30]);
  });

  it('stops while answers arrive, keeps the sample, and forgets its links', async () => {
    server.signal('SIGINT');
    expect(await server.ended).toBe(0);
    server = start();
    const client = new GraphqlClient(await server.listening);
    await until(() => linkOf(server, 'Lead') !== '', server, PATIENCE_MS);
    expect(server.output()).not.toContain('written in');
    expect(await progressOf(client)).toMatchObject({ stage: 'ready', ready: true });
    expect(await client.data(CONFIRM, { input: { token: oldLink } })).toEqual({ confirmSignIn: { __typename: 'SignInLinkInvalid' } });
    expect(await organizations()).toBe(1);
  });
});
