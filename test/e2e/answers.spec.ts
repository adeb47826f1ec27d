import { randomBytes } from 'node:crypto';
import type { Manifest } from '../../src/engines/anonymity/manifest.js';
import type { RoundId } from '../../src/kernel/ids.js';
import { HOUR } from '../support/fixed-clock.js';
import { announce, base64Url, close, fetchPass, open, postAnswers, seedRoundWorld, select, SUBMIT, submission, submit, type Device, type RoundWorld } from '../support/round-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('POST /answers', () => {
  let app: TestApp;
  let world: RoundWorld;
  let roundId: RoundId;
  let manifest: Manifest;
  let device: Device;
  const person = (place: number) => world.people.get('root')![place]!;
  const pending = () => select<{ n: number }>(app, world, 'select count(*)::integer as n from pending_answer where round_id = $1', [roundId]).then(([row]) => row!.n);

  beforeAll(async () => {
    app = await startTestApp();
    world = await seedRoundWorld(app, { name: 'root', people: 30 });
    ({ roundId, manifest } = await announce(app, world));
    device = await fetchPass(app, world, manifest, person(0));
  });
  afterAll(() => app.close());

  it('takes nothing before the round opens and says so', async () => {
    expect(await submit(app.url, submission(manifest, device))).toEqual({ __typename: 'RoundClosed', message: 'This round is not open yet.' });
    await open(app, world, roundId);
  });

  it('refuses answers that do not fit the manifest, names every problem and keeps the pass good', async () => {
    const items = manifest.questions.map(({ item }) => item);
    const input = submission(manifest, device, 4, 'x'.repeat(2001));
    const answers = [{ itemId: items[0], value: 6 }, { itemId: items[1], value: 0 }, { itemId: items[2], value: 3 }, { itemId: items[2], value: 3 }, { itemId: 'no-such-item', value: 3 }, { itemId: items[4], value: 11 }];
    const refused = await submit(app.url, { ...input, answers });
    expect(refused.__typename).toBe('AnswersInvalid');
    expect(refused.problems!.map(({ itemId, code }) => [itemId, code])).toEqual([
      [items[0], 'outside-scale'], [items[1], 'outside-scale'], [items[2], 'item-twice'], ['no-such-item', 'unknown-item'], [items[4], 'outside-scale'], [null, 'comment-too-long'],
    ]);
    for (const comment of ['half \ud83d of a smile', 'a bell \u0007', 'nothing \u0000']) {
      expect(await submit(app.url, submission(manifest, device, 4, comment))).toMatchObject({ __typename: 'AnswersInvalid', problems: [{ itemId: null, code: 'comment-malformed' }] });
    }
    expect(await pending()).toBe(0);
  });

  it('takes an answer once, and says of every replay that it was received', async () => {
    const input = submission(manifest, device, [5, null, 1, 3, 10], 'All good.\r\nReally 🙂');
    expect(await submit(app.url, input)).toEqual({ __typename: 'SubmitResponseSuccess' });
    expect((await submit(app.url, input)).__typename).toBe('AlreadyReceived');
    expect((await submit(app.url, submission(manifest, device, 1))).__typename).toBe('AlreadyReceived');
    expect(await pending()).toBe(1);
    const comments = await select<{ sealed: Buffer }>(app, world, 'select sealed from pending_comment where round_id = $1', [roundId]);
    expect(comments).toHaveLength(1);
    expect(comments[0]!.sealed.toString('latin1')).not.toContain('All good');
  });

  it('counts one answer when the same pass is sent ten times at once', async () => {
    const twin = await fetchPass(app, world, manifest, person(1));
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => submit(app.url, submission(manifest, twin))));
    expect(outcomes.filter(({ __typename }) => __typename === 'SubmitResponseSuccess')).toHaveLength(1);
    expect(outcomes.filter(({ __typename }) => __typename === 'AlreadyReceived')).toHaveLength(9);
    expect((await submit(app.url, submission(manifest, twin))).__typename).toBe('RateLimited');
    expect(await pending()).toBe(2);
  });

  it('takes an answer with every question skipped and no comment', async () => {
    const silent = await fetchPass(app, world, manifest, person(2));
    expect((await submit(app.url, { ...submission(manifest, silent), answers: [], comment: '   ' })).__typename).toBe('SubmitResponseSuccess');
  });

  it('refuses passes that are forged, mistyped, of another unit or of no round', async () => {
    const honest = await fetchPass(app, world, manifest, person(3));
    const good = submission(manifest, honest);
    const flipped = Uint8Array.from(honest.pass.token, (byte, place) => (place === 0 ? byte ^ 1 : byte));
    const bad = [
      { token: base64Url(randomBytes(64)) }, { token: base64Url(flipped) }, { nonce: base64Url(randomBytes(32)) }, { token: '' }, { token: base64Url(randomBytes(63)) },
      { nonce: `${String(good.nonce)}=` }, { unitId: '00000000-0000-4000-8000-000000000000' }, { roundId: '00000000-0000-4000-8000-000000000000' }, { roundId: 'x' }, { unitId: world.organizationId },
    ];
    for (const change of bad) expect((await submit(app.url, { ...good, ...change })).__typename).toBe('PassRefused');
    expect((await submit(app.url, good)).__typename).toBe('SubmitResponseSuccess');
  });

  it('serves the manifest to whoever knows the round', async () => {
    const query = 'query M($input: RoundManifestInput!) { roundManifest(input: $input) { roundId hash previousHash body } }';
    const { body } = await postAnswers(app.url, { query, variables: { input: { roundId } } });
    expect(body.data!.roundManifest).toMatchObject({ roundId, previousHash: '0'.repeat(64) });
    expect((await postAnswers(app.url, { query, variables: { input: { roundId: world.organizationId } } })).body.data!.roundManifest).toBeNull();
  });

  it('answers malformed requests with a code and never with a server error', async () => {
    const deep = `{"a":${'['.repeat(3000)}${']'.repeat(3000)}}`;
    const twoFields = `mutation ($input: SubmitResponseInput!) { a: submitResponse(input: $input) { __typename } b: submitResponse(input: $input) { __typename } }`;
    const fragment = `mutation ($input: SubmitResponseInput!) { ...F } fragment F on Mutation { submitResponse(input: $input) { __typename } }`;
    const bodies: unknown[] = [
      '', 'null', '[]', '1', '"x"', '{', deep, '{"query":5}', '{"query":"{"}', { query: '{ nothing }' }, { query: '' }, { query: SUBMIT }, { query: twoFields }, { query: fragment },
      { query: `${SUBMIT} query B { roundManifest(input: {roundId: "x"}) { hash } }` }, { query: '{'.repeat(5000) }, { query: `{ ${'a '.repeat(300)} }` }, [{ query: SUBMIT }],
      { query: SUBMIT, variables: 'x' }, { query: SUBMIT, variables: { input: null } }, { query: SUBMIT, variables: { input: { roundId } } },
      { query: SUBMIT, operationName: 'Other', variables: { input: submission(manifest, device) } },
      ...[1e99, 2.5, '4', true, [1], {}].map((value) => ({ query: SUBMIT, variables: { input: { ...submission(manifest, device), answers: [{ itemId: 'x', value }] } } })),
      { query: SUBMIT, variables: { input: { ...submission(manifest, device), comment: 'x'.repeat(40_000) } } },
    ];
    for (const body of bodies) {
      const answer = await postAnswers(app.url, body);
      expect([400, 413]).toContain(answer.status);
      expect(['BAD_INPUT', 'TOO_COMPLEX']).toContain(answer.body.errors?.[0]?.extensions.code);
    }
  });

  it('takes JSON only, by POST only, and not from other sites', async () => {
    const body = JSON.stringify({ query: SUBMIT, variables: { input: submission(manifest, device) } });
    expect((await postAnswers(app.url, body, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await postAnswers(app.url, body, { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415);
    expect((await postAnswers(app.url, body, { 'content-type': 'application/json', origin: 'https://evil.example' })).status).toBe(403);
    const get = await fetch(`${app.url}/answers?query=${encodeURIComponent('{ roundManifest(input: {roundId: "x"}) { hash } }')}`);
    expect(get.status).toBe(404);
  });

  it('sets no cookie, names no request and forbids keeping the answer', async () => {
    const response = await fetch(`${app.url}/answers`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: SUBMIT, variables: { input: submission(manifest, device) } }) });
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect([...response.headers.keys()].filter((name) => /request|trace|id$/.test(name))).toEqual([]);
  });

  it('slows a unit down in which passes keep failing, and lets it go on', async () => {
    const honest = await fetchPass(app, world, manifest, person(4));
    const forged = { ...submission(manifest, honest), token: base64Url(randomBytes(64)) };
    const outcomes: string[] = [];
    for (let tries = 0; tries < 250; tries += 1) outcomes.push((await submit(app.url, forged)).__typename);
    expect(outcomes.at(-1)).toBe('RateLimited');
    app.clock.advance(1_000);
    expect((await submit(app.url, submission(manifest, honest))).__typename).toBe('SubmitResponseSuccess');
  });

  it('tells those who come after the end that it is over', async () => {
    const late = await fetchPass(app, world, manifest, person(5));
    app.clock.set(new Date(new Date(manifest.closesAt).getTime() + HOUR));
    expect(await submit(app.url, submission(manifest, late))).toEqual({ __typename: 'RoundClosed', message: 'This round is over; it takes no more answers.' });
    await close(app, world, roundId);
    app.clock.advance(2_000);
    expect((await submit(app.url, submission(manifest, late))).__typename).toBe('RoundClosed');
  });
});
