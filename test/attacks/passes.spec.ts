import { randomBytes } from 'node:crypto';
import { requestPass } from '../../web/src/lib/anonymity/pass.js';
import { IssuePass } from '../../src/listening/pulses/app/issue-pass.js';
import { announce, base64Url, close, fetchPass, open, seedRoundWorld, select, submission, submit, systemCtx, type RoundWorld } from '../support/round-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { NaiveDoor } from './naive/naive-door.js';

describe('attack 8 through the public doors', () => {
  let app: TestApp;
  let world: RoundWorld;
  let round: Awaited<ReturnType<typeof announce>>;
  let next: Awaited<ReturnType<typeof announce>>;
  const person = (team: string, place: number) => world.people.get(team)![place]!;
  const counted = async () => (await select<{ n: number }>(app, world, 'select count(*)::integer as n from pending_answer where round_id = $1', [round.roundId]))[0]!.n;

  beforeAll(async () => {
    app = await startTestApp();
    world = await seedRoundWorld(app, { name: 'top', people: 0, below: [{ name: 'left', people: 8 }, { name: 'right', people: 8 }] });
    round = await announce(app, world);
    next = await announce(app, world, { opensInHours: 300 });
    await open(app, world, round.roundId);
  });
  afterAll(() => app.close());

  it('the naive door takes replays, made-up codes, and codes of other units and rounds', () => {
    const door = new NaiveDoor();
    const code = door.issue('ada');
    expect([door.submit('r', 'u', code, [1]), door.submit('r', 'u', code, [1]), door.submit('r', 'v', code, [1]), door.submit('s', 'u', code, [1]), door.submit('r', 'u', 'ab'.repeat(32), [1])]).toEqual([true, true, true, true, true]);
  });

  it('a pass is good once, in its unit and its round', async () => {
    const left = await fetchPass(app, world, round.manifest, person('left', 0));
    const good = submission(round.manifest, left);
    for (const change of [{ unitId: world.teams.get('right') }, { roundId: next.roundId }, { roundId: next.roundId, unitId: world.teams.get('right') }, { token: base64Url(randomBytes(64)) }]) {
      expect((await submit(app.url, { ...good, ...change })).__typename).toBe('PassRefused');
    }
    expect((await submit(app.url, good)).__typename).toBe('SubmitResponseSuccess');
    expect((await submit(app.url, submission(round.manifest, left, 1))).__typename).toBe('AlreadyReceived');
    expect(await counted()).toBe(1);
  });

  it('a pass of the announced round is no answer yet, and one of this round none in the next', async () => {
    const early = await fetchPass(app, world, next.manifest, person('left', 1));
    expect((await submit(app.url, submission(next.manifest, early))).__typename).toBe('RoundClosed');
    const here = await fetchPass(app, world, round.manifest, person('left', 1));
    expect((await submit(app.url, { ...submission(next.manifest, here), nonce: base64Url(early.pass.nonce), token: base64Url(here.pass.token) })).__typename).toBe('PassRefused');
  });

  it('a member gets one pass however many elements they send, also at once', async () => {
    const unit = world.teams.get('left')!;
    const ask = () => app.get(IssuePass).run(systemCtx(app, world), { roundId: round.roundId, personId: person('left', 2), blinded: base64Url(requestPass(randomBytes(32), { round: round.roundId, unit }).blinded), deviceLabel: 'x' });
    const asked = await Promise.all(Array.from({ length: 12 }, ask));
    expect(asked.filter(({ ok }) => ok)).toHaveLength(1);
    expect(asked.flatMap((one) => (one.ok ? [] : [one.error.kind]))).toEqual(Array(11).fill('issued-to-another-device'));
  });

  it('three people in one browser answer three times, with secrets of their own', async () => {
    const before = await counted();
    const devices = await Promise.all([3, 4, 5].map((place) => fetchPass(app, world, round.manifest, person('left', place))));
    for (const device of devices) expect((await submit(app.url, submission(round.manifest, device))).__typename).toBe('SubmitResponseSuccess');
    for (const device of devices) expect((await submit(app.url, submission(round.manifest, device))).__typename).toBe('AlreadyReceived');
    expect(await counted()).toBe(before + 3);
  });

  it('three people who share one secret by mistake still count once each only as far as their passes differ', async () => {
    const shared = randomBytes(32);
    const before = await counted();
    const devices = [await fetchPass(app, world, round.manifest, person('right', 0), shared), await fetchPass(app, world, round.manifest, person('right', 1), shared)];
    const outcomes = [];
    for (const device of devices) outcomes.push((await submit(app.url, submission(round.manifest, device))).__typename);
    expect(outcomes).toEqual(['SubmitResponseSuccess', 'AlreadyReceived']);
    expect(await counted()).toBe(before + 1);
  });

  it('answers outside the scale or the manifest spend nothing', async () => {
    const device = await fetchPass(app, world, round.manifest, person('right', 2));
    const good = submission(round.manifest, device);
    const item = round.manifest.questions[0]!.item;
    for (const answers of [[{ itemId: item, value: 0 }], [{ itemId: item, value: 6 }], [{ itemId: item, value: -1 }], [{ itemId: 'other', value: 3 }], [{ itemId: item, value: 3 }, { itemId: item, value: 3 }]]) {
      expect((await submit(app.url, { ...good, answers })).__typename).toBe('AnswersInvalid');
    }
    expect((await submit(app.url, good)).__typename).toBe('SubmitResponseSuccess');
  });

  it('the key that is published at close opens nothing any more', async () => {
    await close(app, world, round.roundId);
    app.clock.advance(2_000);
    const [recount] = await select<{ body: { units: { unit: string; secretKey: string }[] } }>(app, world, 'select body from round_recount where round_id = $1', [round.roundId]);
    const { evaluateNonce } = await import('../../src/engines/anonymity/pass.js');
    const { unit, secretKey } = recount!.body.units[0]!;
    const nonce = new Uint8Array(randomBytes(32));
    const forged = { personId: person('left', 6), unitId: unit, pass: { nonce, token: evaluateNonce(Uint8Array.from(Buffer.from(secretKey, 'hex')), nonce) } };
    expect((await submit(app.url, submission(round.manifest, forged))).__typename).toBe('RoundClosed');
  });
});
