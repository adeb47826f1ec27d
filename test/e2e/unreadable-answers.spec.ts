import { Client } from 'pg';
import { CloseRound } from '../../src/listening/pulses/app/close-round.js';
import { verifyRecount, type Recount } from '../../src/engines/anonymity/recount.js';
import type { SignedText } from '../../src/engines/anonymity/manifest.js';
import type { RoundId } from '../../src/kernel/ids.js';
import { Builders } from '../support/builders.js';
import { testCluster } from '../support/database.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { announce, close, fetchPass, letAnswer, open, seedRoundWorld, select, submission, submit, systemCtx, type RoundWorld } from '../support/round-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const MEND = `mutation ($input: DestroyUnreadableAnswersInput!) { destroyUnreadableAnswers(input: $input) { __typename
  ... on DestroyUnreadableAnswersSuccess { answers comments } ... on RoundNotOverdue { state } } }`;

let app: TestApp;
let build: Builders;
let world: RoundWorld;
let admin: GraphqlClient;

beforeEach(async () => {
  app = await startTestApp();
  build = await Builders.on(app.database);
  world = await seedRoundWorld(app, { name: 'Company', people: 0, below: [{ name: 'A', people: 9 }] });
  admin = new GraphqlClient(app.url, await build.signIn(world.organizationId, await build.admin(world.organizationId)));
});
afterEach(async () => {
  await build.close();
  await app.close();
});

const mend = (client: GraphqlClient, roundId: string) => client.send<{ destroyUnreadableAnswers: object }>(MEND, { input: { roundId } });

/** What somebody does who has the whole database; the program's own role may not change an answer. */
async function byHand(sql: string, parameters: readonly unknown[]): Promise<void> {
  const client = new Client(testCluster().adminUrl.replace(/\/[^/?]*(\?|$)/, `/${app.database.name}$1`));
  await client.connect();
  try {
    await client.query(sql, [...parameters]);
  } finally {
    await client.end();
  }
}

/** Nine answers, one with a comment, of which `broken` answers (and the comment, if wished) were changed by hand. */
async function roundWithBroken(broken: number, alsoComment = false): Promise<{ roundId: RoundId; manifestPath: string }> {
  const { roundId, manifest } = await announce(app, world);
  await open(app, world, roundId);
  const [first, ...others] = world.people.get('A')!;
  await letAnswer(app, world, manifest, others);
  await submit(app.url, submission(manifest, await fetchPass(app, world, manifest, first!), 2, 'The build is slow.'));
  await byHand(`update pending_answer set sealed = overlay(sealed placing '\\x00000000' from 20) where round_id = $1
    and pending_id in (select pending_id from pending_answer where round_id = $1 order by pending_id limit $2)`, [roundId, broken]);
  if (alsoComment) await byHand(`update pending_comment set sealed = overlay(sealed placing '\\x00000000' from 20) where round_id = $1`, [roundId]);
  const [address] = await select<{ address: string }>(app, world, 'select address from manifest where round_id = $1', [roundId]);
  return { roundId, manifestPath: `/manifests/${address!.address}` };
}

/** What anybody gets who knows the round's address. */
async function published(path: string): Promise<{ chain: SignedText[]; recount: Recount }> {
  return (await (await fetch(app.url + path)).json()) as { chain: SignedText[]; recount: Recount };
}

describe('answers that were changed by hand', () => {
  it('keep their round from closing until an admin destroys exactly them; the recount and the log say so', async () => {
    const { roundId, manifestPath } = await roundWithBroken(2, true);
    const [{ closes_at: closesAt }] = (await select<{ closes_at: Date }>(app, world, 'select closes_at from round where round_id = $1', [roundId])) as [{ closes_at: Date }];
    app.clock.set(new Date(closesAt.getTime() + 60_000));
    await expect(app.get(CloseRound).run(systemCtx(app, world), roundId)).rejects.toThrow(/changed/);
    expect(await select(app, world, `select 1 from pending_answer where round_id = $1`, [roundId])).toHaveLength(9);

    expect((await mend(admin, roundId)).data).toEqual({ destroyUnreadableAnswers: { __typename: 'DestroyUnreadableAnswersSuccess', answers: 2, comments: 1 } });
    expect(await select(app, world, `select 1 from pending_answer where round_id = $1`, [roundId])).toHaveLength(7);
    expect((await mend(admin, roundId)).data).toEqual({ destroyUnreadableAnswers: { __typename: 'DestroyUnreadableAnswersSuccess', answers: 0, comments: 0 } });

    expect(await close(app, world, roundId)).toBe(2);
    const { chain, recount } = await published(manifestPath);
    expect(recount.units).toMatchObject([{ spent: 9, destroyed: 2, unreadable: 2 }]);
    expect(recount.published.map(({ n }) => n)).toEqual([7, 7]);
    const checks = verifyRecount({ chain, recount });
    expect(checks.filter(({ passed }) => passed === false)).toEqual([]);
    expect(checks.find(({ code }) => code === 'unreadable')).toMatchObject({ passed: null, detail: expect.stringContaining('2 answers') as unknown });

    const log = await admin.data<{ memberLog: { edges: { node: { text: string } }[] } }>('{ memberLog { edges { node { text } } } }');
    expect(log.memberLog.edges.map(({ node }) => node.text)).toContainEqual(expect.stringContaining('2 answers and 1 comments could not be decrypted'));
    const audit = await build.query(world.organizationId, `select 1 from audit_entry where action = 'round.destroy-unreadable'`);
    expect(audit).toHaveLength(1);
  });

  it('are left alone while the round is open, after it closed, and by everybody who is not an admin in person', async () => {
    const { roundId } = await roundWithBroken(0);
    expect((await mend(admin, roundId)).data).toEqual({ destroyUnreadableAnswers: { __typename: 'RoundNotOverdue', state: 'OPEN' } });
    await close(app, world, roundId);
    expect((await mend(admin, roundId)).data).toEqual({ destroyUnreadableAnswers: { __typename: 'RoundNotOverdue', state: 'CLOSED' } });
    const member = new GraphqlClient(app.url, await build.signIn(world.organizationId, world.people.get('A')![0]!));
    expect((await mend(member, roundId)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect((await mend(new GraphqlClient(app.url), roundId)).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect((await mend(admin, 'nonsense')).data).toEqual({ destroyUnreadableAnswers: { __typename: 'NotFoundError' } });
  });

  it('are not mistaken for a server key that is another one: then nothing is destroyed', async () => {
    const { roundId } = await roundWithBroken(0);
    await byHand(`update round_secret set sealed_seed = overlay(sealed_seed placing '\\x00000000' from 20) where round_id = $1`, [roundId]);
    const [{ closes_at: closesAt }] = (await select<{ closes_at: Date }>(app, world, 'select closes_at from round where round_id = $1', [roundId])) as [{ closes_at: Date }];
    app.clock.set(new Date(closesAt.getTime() + 60_000));
    expect((await mend(admin, roundId)).errors?.[0]?.extensions?.code).toBe('INTERNAL');
    expect(await select(app, world, `select 1 from pending_answer where round_id = $1`, [roundId])).toHaveLength(9);
  });
});
