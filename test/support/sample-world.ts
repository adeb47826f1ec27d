import type { OrganizationId, PersonId } from '../../src/kernel/ids.js';
import { SampleKeeper, type SampleWish } from '../../src/sample/app/sample-keeper.js';
import { Builders } from './builders.js';
import { GraphqlClient } from './graphql-client.js';
import { startTestApp, type TestApp, type TestAppOptions } from './test-app.js';

/** What was written of the sample, by the one row about it. */
export interface SampleRow {
  readonly stage: string;
  readonly ready: boolean;
  readonly organization: OrganizationId;
  readonly seed: string;
  readonly memberId: PersonId;
  readonly leadId: PersonId;
  readonly adminId: PersonId;
}

const NOWHERE = '00000000-0000-4000-8000-000000000000' as OrganizationId;

/** Does what a start does once the server listens. Gives the lines printed; resolves when the sample is ready and its people have begun to answer. */
export async function beginSample(app: TestApp, wish: Partial<SampleWish> = {}): Promise<string[]> {
  const printed: string[] = [];
  const { hostname, port } = new URL(app.url);
  const address = { host: hostname, port: Number(port), publicUrl: 'http://127.0.0.1' };
  await app.get(SampleKeeper).begin({ isPrivate: true, sample: 'small', say: (line) => printed.push(line), liveMs: 0, address, ...wish });
  return printed;
}

/** The row about the sample; undefined when there is none. */
export async function sampleRow(build: Builders): Promise<SampleRow | undefined> {
  const found = await build.query<SampleRow>(
    NOWHERE,
    `select stage, ready, organization_id as organization, seed::text as seed, member_id as "memberId", lead_id as "leadId", admin_id as "adminId" from installation.sample_progress`,
  );
  return found[0];
}

/** A server with the small sample organization written to its end. */
export interface SampleWorld extends SampleRow {
  readonly app: TestApp;
  readonly build: Builders;
  as(person: PersonId): Promise<GraphqlClient>;
  query<Row extends object>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** Starts it and says how long the writing took. */
export async function writtenSample(options: TestAppOptions = {}): Promise<SampleWorld> {
  const app = await startTestApp(options);
  const build = await Builders.on(app.database);
  process.stdout.write(`${(await beginSample(app))[0]}\n`);
  const sample = (await sampleRow(build))!;
  return {
    ...sample, app, build,
    as: async (person) => new GraphqlClient(app.url, await build.signIn(sample.organization, person)),
    query: (sql, parameters) => build.query(sample.organization, sql, parameters),
    close: async () => {
      await build.close();
      await app.close();
    },
  };
}

/** Everything published of the sample's closed rounds, by names and numbers instead of ids. */
export async function publishedPast(build: Builders, organization: OrganizationId): Promise<Record<string, object[]>> {
  const from = (table: string): string => `from ${table} x join round r using (organization_id, round_id) join team t on t.team_id = x.team_id where r.state = 'closed'`;
  const order = 'order by r.number, t.name';
  return {
    rounds: await build.query(organization, `select r.number, t.name, x.level, x.answered, x.eligible, x.is_final, r.destroyed ${from('released_round')} ${order}`),
    results: await build.query(organization, `select r.number, t.name, x.driver_id, x.n, x.headline, x.low, x.high ${from('released_result')} ${order}, x.driver_id`),
    items: await build.query(organization, `select r.number, t.name, x.item_id, x.level, x.n, x.headline, x.low, x.high, x.favourable, x.bins, x.distribution ${from('released_item')} ${order}, x.item_id`),
    comments: await build.query(organization, `select r.number, t.name, x.body ${from('released_comment')} ${order}, x.body`),
  };
}
