import { randomBytes } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { createPassChecker } from '../../../engines/anonymity/pass-fast.js';
import { deriveUnitKey, evaluateNonce } from '../../../engines/anonymity/pass.js';
import { PassChecks, PassCheckThread } from './pass-checks.js';
import type { PassPrimitives } from './pass-primitives.js';

/** The real thread, with what lets Node run TypeScript. */
class TypescriptThread extends PassCheckThread {
  started: Worker | undefined;
  readonly sent: number[] = [];

  override start(): Worker {
    const worker = new Worker(new URL('./pass-check.worker.ts', import.meta.url), { execArgv: ['--import', './scripts/lib/typescript.mjs', '--disable-warning=ExperimentalWarning'] });
    worker.on('message', (message: 'ready' | { verdicts: Uint8Array }) => { if (message !== 'ready') this.sent.push(message.verdicts.length); });
    this.started = worker;
    return worker;
  }
}

class BrokenThread extends PassCheckThread {
  override start(): Worker {
    return new Worker('throw new Error("no thread")', { eval: true });
  }
}

const { secretKey } = deriveUnitKey(new Uint8Array(32).fill(1), { organization: 'o', round: 'r', unit: 'u' });
const nonces = Array.from({ length: 8 }, () => new Uint8Array(randomBytes(32)));
const tokens = nonces.map((nonce) => evaluateNonce(secretKey, nonce));
/** Every third has a wrong token. */
const claims = Array.from({ length: 40 }, (_, index) => {
  const token = index % 3 === 0 ? new Uint8Array(randomBytes(64)) : tokens[index % 8]!;
  return { isGood: index % 3 !== 0, pass: { secretKey, nonce: nonces[index % 8]!, token } };
});

describe('checking many passes', () => {
  let primitives: PassPrimitives;
  beforeAll(async () => {
    primitives = { checker: await createPassChecker() } as PassPrimitives;
  });
  const verdicts = (checks: PassChecks) => Promise.all(claims.map(({ pass }) => checks.verify(pass)));
  const expected = claims.map(({ isGood }) => isGood);

  it('gives each its own verdict on both threads, before, while and after the other one lives', async () => {
    const thread = new TypescriptThread();
    const checks = new PassChecks(primitives, thread);
    expect(await verdicts(checks)).toEqual(expected);
    const deadline = Date.now() + 120_000;
    while (thread.sent.length === 0 && Date.now() < deadline) expect(await verdicts(checks)).toEqual(expected);
    expect(thread.sent[0]).toBe(40);
    expect(await checks.verify(claims[1]!.pass)).toBe(true);
    const cut = verdicts(checks);
    await new Promise((resolve) => setImmediate(resolve));
    await thread.started!.terminate();
    expect(await cut).toEqual(expected);
    expect(await verdicts(checks)).toEqual(expected);
  });

  it('goes on where no thread can be had', async () => {
    const checks = new PassChecks(primitives, new BrokenThread());
    for (let times = 0; times < 3; times += 1) expect(await verdicts(checks)).toEqual(expected);
    await checks.onApplicationShutdown();
  });
});
