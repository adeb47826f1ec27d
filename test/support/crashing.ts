import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { TestApp } from './test-app.js';

/** When a process dies: before its nth transaction begins, with the work done and not committed, or right after the commit. */
export interface CrashPoint {
  readonly transaction: number;
  readonly moment: 'before' | 'uncommitted' | 'after';
}

class Crash extends Error {}

/**
 * Lets an application's process "die" in the middle of its work: at a crash point it stops committing anything until `revive`, as a killed
 * process would, while the database goes on.
 */
export function crashing(app: TestApp): { dieAt(point: CrashPoint | null): void; revive(): void; readonly deaths: () => number } {
  const uow = app.get(UnitOfWork);
  const run = uow.run.bind(uow) as UnitOfWork['run'];
  let point: CrashPoint | null = null;
  let count = 0;
  let dead = false;
  let deaths = 0;
  const die = (): never => {
    dead = true;
    deaths += 1;
    throw new Crash('killed');
  };
  uow.run = (async (ctx, work, isolation) => {
    if (dead) throw new Crash('dead');
    const isHere = point !== null && count++ === point.transaction;
    if (!isHere) return run(ctx, work, isolation);
    if (point!.moment === 'before') return die();
    if (point!.moment === 'uncommitted') {
      return run(ctx, async (tx) => {
        await work(tx);
        return die();
      }, isolation);
    }
    await run(ctx, work, isolation);
    return die();
  }) as UnitOfWork['run'];
  return {
    dieAt(next) {
      point = next;
      count = 0;
    },
    revive() {
      dead = false;
      point = null;
    },
    deaths: () => deaths,
  };
}
