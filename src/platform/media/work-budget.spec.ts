import fc from 'fast-check';
import { BudgetFull, WorkBudget } from './work-budget.js';

/** Work that ends when it is told to. */
function work(): { readonly run: () => Promise<void>; readonly end: () => void; readonly hasBegun: () => boolean } {
  let end = (): void => undefined;
  let hasBegun = false;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { run: () => { hasBegun = true; return ended; }, end: () => end(), hasBegun: () => hasBegun };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('a budget of work', () => {
  it('never lets more run than it holds, and all of it in the end, in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 10 }), fc.array(fc.integer({ min: 0, max: 15 }), { maxLength: 20 }), async (budget, weights) => {
        const room = new WorkBudget(budget, 100);
        let running = 0;
        const begun: number[] = [];
        await Promise.all(weights.map((weight, index) => room.run(weight, async () => {
          const share = Math.min(weight, budget);
          running += share;
          begun.push(index);
          expect(running).toBeLessThanOrEqual(budget);
          await settle();
          running -= share;
        })));
        expect(begun).toEqual(weights.map((_, index) => index));
      }),
      { numRuns: 50 },
    );
  });

  it('refuses what would wait behind too much, and goes on when work fails', async () => {
    const room = new WorkBudget(1, 1);
    const [first, second] = [work(), work()];
    const failing = room.run(1, () => first.run().then(() => Promise.reject(new Error('broken'))));
    const waiting = room.run(1, second.run);
    await expect(room.run(1, () => Promise.resolve())).rejects.toBeInstanceOf(BudgetFull);
    expect(second.hasBegun()).toBe(false);
    first.end();
    await expect(failing).rejects.toThrow('broken');
    await settle();
    expect(second.hasBegun()).toBe(true);
    second.end();
    await waiting;
  });
});
