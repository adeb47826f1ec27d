import { randomBytes } from 'node:crypto';
import { finalizePass, requestPass } from '../../web/src/lib/anonymity/pass.js';
import type { Manifest } from '../../src/engines/anonymity/manifest.js';
import type { RoundId } from '../../src/kernel/ids.js';
import type { GraphqlClient } from '../support/graphql-client.js';
import { announce, base64Url, close, open, seedRoundWorld, select, SPECIFIED_TREE, unitOf, type RoundWorld } from '../support/round-world.js';
import { signedInClient } from '../support/sign-in.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const ISSUE = `mutation Issue($input: IssuePassInput!) { issuePass(input: $input) { __typename
  ... on IssuePassSuccess { unitId evaluated proof } ... on UserError { message } ... on PassIssuedToAnotherDevice { deviceLabel }
  ... on NotAsked { reason } ... on RoundNotIssuing { state } ... on InvalidInput { problems { path code } } } }`;

interface Issued {
  readonly __typename: string;
  readonly unitId?: string;
  readonly evaluated?: string;
  readonly proof?: string;
  readonly deviceLabel?: string;
  readonly message?: string;
}

describe('issuePass', () => {
  let app: TestApp;
  let world: RoundWorld;
  let roundId: RoundId;
  let manifest: Manifest;
  const secret = randomBytes(32);
  const issue = async (client: GraphqlClient, blinded: Uint8Array, deviceLabel = 'Firefox on Linux', round: string = roundId): Promise<Issued> =>
    (await client.data<{ issuePass: Issued }>(ISSUE, { input: { roundId: round, blinded: base64Url(blinded), deviceLabel } })).issuePass;
  const memberOf = (team: string, place = 0) => ({ organizationId: world.organizationId, personId: world.people.get(team)![place]! });
  const blindedOf = (unit: string, device: Uint8Array = secret) => requestPass(device, { round: roundId, unit }).blinded;

  beforeAll(async () => {
    app = await startTestApp();
    world = await seedRoundWorld(app, SPECIFIED_TREE);
    ({ roundId, manifest } = await announce(app, world));
  });
  afterAll(() => app.close());

  it('is refused to whoever is not signed in', async () => {
    const { GraphqlClient: Client } = await import('../support/graphql-client.js');
    const answer = await new Client(app.url).send(ISSUE, { input: { roundId, blinded: base64Url(randomBytes(32)), deviceLabel: 'x' } });
    expect(answer.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  it('issues a pass that the device can verify and finalize, and repeats it for the same request', async () => {
    const member = memberOf('A');
    const client = await signedInClient(app, member);
    const unit = (await unitOf(app, world, roundId, member.personId))!;
    const request = requestPass(secret, { round: roundId, unit });
    const first = await issue(client, request.blinded);
    const again = await issue(client, request.blinded, 'Another name');
    expect([first.__typename, again.__typename]).toEqual(['IssuePassSuccess', 'IssuePassSuccess']);
    expect(again.evaluated).toBe(first.evaluated);
    const publicKey = Uint8Array.from(Buffer.from(manifest.units.find(({ id }) => id === unit)!.publicKey, 'hex'));
    const passes = [first, again].map(({ evaluated, proof }) => finalizePass(request, { evaluated: Buffer.from(evaluated!, 'base64url'), proof: Buffer.from(proof!, 'base64url') }, publicKey));
    expect(base64Url(passes[0]!.token)).toBe(base64Url(passes[1]!.token));
  });

  it('names the device that has the pass when another one asks', async () => {
    const client = await signedInClient(app, memberOf('A'));
    const other = await issue(client, blindedOf(world.teams.get('A')!, randomBytes(32)), 'Safari on iPhone');
    expect(other).toMatchObject({ __typename: 'PassIssuedToAnotherDevice', deviceLabel: 'Firefox on Linux' });
  });

  it('gives one of two devices the pass when both ask at once', async () => {
    const client = await signedInClient(app, memberOf('A', 1));
    const unit = world.teams.get('A')!;
    const both = await Promise.all([issue(client, blindedOf(unit, randomBytes(32)), 'one'), issue(client, blindedOf(unit, randomBytes(32)), 'two')]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['IssuePassSuccess', 'PassIssuedToAnotherDevice']);
  });

  it('refuses what is no element of the group, the identity, and names that are no text', async () => {
    const client = await signedInClient(app, memberOf('A', 2));
    const bad: [string, string][] = [
      [base64Url(new Uint8Array(32)), 'x'], [base64Url(new Uint8Array(32).fill(255)), 'x'], [base64Url(randomBytes(31)), 'x'], ['', 'x'], ['%', 'x'],
      [base64Url(blindedOf(world.teams.get('A')!)), ''], [base64Url(blindedOf(world.teams.get('A')!)), 'x'.repeat(61)], [base64Url(blindedOf(world.teams.get('A')!)), 'a\u0000b'],
    ];
    for (const [blinded, deviceLabel] of bad) {
      const { issuePass } = await client.data<{ issuePass: Issued }>(ISSUE, { input: { roundId, blinded, deviceLabel } });
      expect(issuePass.__typename).toBe('InvalidInput');
    }
    const client2 = await signedInClient(app, memberOf('A', 2));
    expect((await issue(client2, blindedOf(world.teams.get('A')!))).__typename).toBe('IssuePassSuccess');
  });

  it('tells those who are not asked why, and hides the rounds of others', async () => {
    expect(await issue(await signedInClient(app, memberOf('root')), randomBytes(32))).toMatchObject({ __typename: 'NotAsked', reason: 'too-few-at-the-top' });
    const elsewhere = await seedRoundWorld(app, { name: 'elsewhere', people: 8 });
    const stranger = await signedInClient(app, { organizationId: elsewhere.organizationId, personId: elsewhere.people.get('elsewhere')![0]! });
    expect((await issue(stranger, blindedOf(world.teams.get('A')!))).__typename).toBe('NotFoundError');
    expect((await issue(stranger, blindedOf(world.teams.get('A')!), 'x', 'no-uuid')).__typename).toBe('NotFoundError');
  });

  it('serves the manifest to members only', async () => {
    const query = 'query ($input: RoundManifestInput!) { roundManifest(input: $input) { hash previousHash body } }';
    const member = await signedInClient(app, memberOf('B'));
    const { roundManifest } = await member.data<{ roundManifest: { hash: string; body: string } }>(query, { input: { roundId } });
    expect(JSON.parse(roundManifest.body)).toEqual(JSON.parse(JSON.stringify(manifest)));
    const elsewhere = await seedRoundWorld(app, { name: 'third', people: 8 });
    const stranger = await signedInClient(app, { organizationId: elsewhere.organizationId, personId: elsewhere.people.get('third')![0]! });
    expect(await stranger.data(query, { input: { roundId } })).toEqual({ roundManifest: null });
  });

  it('keeps what was issued unreadable', async () => {
    const [bucket] = await select<{ sealed: Buffer }>(app, world, 'select sealed from issue_bucket where round_id = $1', [roundId]);
    expect(bucket!.sealed.toString('latin1')).not.toMatch(/Firefox|blinded|device/);
    expect(bucket!.sealed.length).toBe(2048 + 28);
  });

  it('issues nothing once the round is closed', async () => {
    await open(app, world, roundId);
    await close(app, world, roundId);
    const client = await signedInClient(app, memberOf('A', 3));
    expect(await issue(client, blindedOf(world.teams.get('A')!))).toMatchObject({ __typename: 'RoundNotIssuing', state: 'CLOSED' });
  });
});
