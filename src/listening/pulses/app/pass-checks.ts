import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Injectable, Optional, type OnApplicationShutdown } from '@nestjs/common';
import { logger } from '../../../platform/observability/logger.js';
import { packPasses, type ClaimedPass, type PackedVerdicts } from './packed-passes.js';
import { PassPrimitives } from './pass-primitives.js';

/** So many passes at once are worth waking another thread; with more than so many waiting for it, this one helps. */
const WORTH_A_THREAD = 8;
const WAITING_MOST = 64;

interface Asked extends ClaimedPass {
  readonly settle: (isGood: boolean) => void;
}

/** Makes the thread, where there is a processor for it. */
export class PassCheckThread {
  start(): Worker | undefined {
    if (availableParallelism() < 2) return undefined;
    const file = import.meta.url.endsWith('.ts') ? './pass-check.worker.ts' : './pass-check.worker.js';
    return new Worker(new URL(file, import.meta.url));
  }
}

/**
 * Whether passes are good. The check is arithmetic, a third of what an answer costs: when many come at once it is done on a thread beside the
 * one that serves. Few are checked right here, as are all of them until the thread is ready and after it has failed.
 */
@Injectable()
export class PassChecks implements OnApplicationShutdown {
  private asked: Asked[] = [];
  private readonly away = new Map<number, readonly Asked[]>();
  private batches = 0;
  private waiting = 0;
  private worker: Worker | undefined;
  private state: 'unneeded' | 'starting' | 'ready' | 'off' = 'unneeded';

  constructor(
    private readonly passes: PassPrimitives,
    @Optional() private readonly thread: PassCheckThread = new PassCheckThread(),
  ) {}

  async onApplicationShutdown(): Promise<void> {
    const worker = this.worker;
    this.turnOff();
    await worker?.terminate();
  }

  /** @param pass with a nonce and a token of the right length. */
  verify(pass: ClaimedPass): Promise<boolean> {
    return new Promise((settle) => {
      this.asked.push({ ...pass, settle });
      if (this.asked.length === 1) setImmediate(() => { this.check(); });
    });
  }

  private check(): void {
    const asked = this.asked;
    this.asked = [];
    const isMany = asked.length >= WORTH_A_THREAD;
    if (isMany && this.state === 'unneeded') this.startThread();
    if (isMany && this.state === 'ready' && this.waiting < WAITING_MOST) this.sendAway(asked);
    else this.checkHere(asked);
  }

  private checkHere(asked: readonly Asked[]): void {
    for (const { secretKey, nonce, token, settle } of asked) settle(this.passes.checker.verify(secretKey, nonce, token));
  }

  private sendAway(asked: readonly Asked[]): void {
    this.batches += 1;
    this.waiting += asked.length;
    this.away.set(this.batches, asked);
    this.worker!.postMessage({ batch: this.batches, passes: packPasses(asked) });
  }

  private startThread(): void {
    this.worker = this.thread.start();
    this.state = this.worker ? 'starting' : 'off';
    this.worker?.unref();
    this.worker?.on('message', (message: 'ready' | PackedVerdicts) => {
      if (message !== 'ready') this.takeBack(message);
      else if (this.state === 'starting') this.state = 'ready';
    });
    this.worker?.on('error', (error) => { logger.debug({ reason: error.message }, 'passes are checked on one thread only'); });
    this.worker?.on('exit', () => { this.turnOff(); });
  }

  private takeBack({ batch, verdicts }: PackedVerdicts): void {
    const asked = this.away.get(batch) ?? [];
    this.away.delete(batch);
    this.waiting -= asked.length;
    for (const [index, { settle }] of asked.entries()) settle(verdicts[index] === 1);
  }

  /** What was on its way to the thread is checked here: no answer is lost because a thread was. */
  private turnOff(): void {
    this.state = 'off';
    this.worker = undefined;
    this.waiting = 0;
    const lost = [...this.away.values()].flat();
    this.away.clear();
    this.checkHere(lost);
  }
}
