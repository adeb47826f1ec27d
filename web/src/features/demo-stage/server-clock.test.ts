import fc from 'fast-check';
import { bestOffset, errorAt, offsetOf } from './clock-offset.js';
import { createServerClock } from './server-clock.js';

/** A device whose clocks are wrong by `skew`, on a network whose ways there and back take `ways[i]`; time passes only by waiting and asking. */
function device(ways: readonly (readonly [number, number] | null)[], skew = 0) {
  let real = 1_000_000;
  let asleep = 0;
  let ahead = 0;
  let asked = 0;
  const clock = createServerClock({
    monotonic: () => real - 900_000 - asleep,
    wall: () => real + skew,
    wait: async (milliseconds) => { real += milliseconds; },
    ask: async () => {
      const way = ways[asked++ % ways.length];
      if (!way) throw new Error('no network');
      real += way[0];
      const said = real + ahead;
      real += way[1];
      return said;
    },
  });
  return { clock, real: () => real, pass: (milliseconds: number) => { real += milliseconds; }, sleep: (milliseconds: number) => { real += milliseconds; asleep += milliseconds; }, asked: () => asked, setServer: (milliseconds: number) => { ahead = milliseconds; } };
}

describe('the offset of the server’s clock', () => {
  it('is wrong by half of the round trip at most, however the way there and back differ', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 5000 }), fc.integer({ min: -1e9, max: 1e9 }), (there, back, truth) => {
      const { offset, error } = offsetOf({ sentAt: 100, receivedAt: 100 + there + back, serverAt: 100 + there + truth });
      expect(Math.abs(offset - truth)).toBeLessThanOrEqual(error);
    }));
  });

  it('is of the quickest round trip, until that one is so old that the clocks may have drifted apart', () => {
    const quick = { offset: 1, error: 5, measuredAt: 0 };
    const slow = { offset: 2, error: 40, measuredAt: 60_000 };
    expect(bestOffset([slow, quick], 60_000)).toBe(quick);
    expect(bestOffset([slow, quick], 60_000 + 1)).toBe(quick);
    expect(bestOffset([{ ...slow, measuredAt: 3_600_000 }, quick], 3_600_000)?.offset).toBe(2);
    expect(errorAt(quick, 10_000)).toBe(6);
    expect(bestOffset([], 0)).toBeNull();
  });
});

describe('the server’s clock on a device', () => {
  it('is right within 200 ms on a slow and uneven network, whatever the device’s own clock says', async () => {
    const { clock, real } = device([[700, 20], [300, 900], [90, 130], [400, 10]], -7_200_000);
    expect(clock.error()).toBeNull();
    expect(await clock.measure()).toBe(true);
    expect(Math.abs(clock.now() - real())).toBeLessThanOrEqual(clock.error()!);
    expect(clock.error()).toBeLessThan(200);
  });

  it('asks no more than it needs on a quick network', async () => {
    const quick = device([[4, 4]]);
    await quick.clock.measure();
    expect([quick.asked(), quick.clock.now()]).toEqual([2, quick.real()]);
  });

  it('keeps the better answer of before when the network has become worse', async () => {
    const mixed = device([[5, 5], [5, 5], [800, 100]]);
    await mixed.clock.measure();
    mixed.pass(60_000);
    await mixed.clock.measure();
    expect(mixed.clock.error()).toBeLessThan(15);
    expect(mixed.clock.now()).toBe(mixed.real());
  });

  it('follows the server’s clock when that is set, however good the answer of before was', async () => {
    const moved = device([[5, 5], [5, 5], [60, 20]]);
    await moved.clock.measure();
    moved.setServer(30_000);
    await moved.clock.measure();
    expect(Math.abs(moved.clock.now() - (moved.real() + 30_000))).toBeLessThanOrEqual(40);
  });

  it('goes on by its own when nobody answers, and says that it could not measure', async () => {
    const alone = device([null], 5_000);
    expect(await alone.clock.measure()).toBe(false);
    expect(alone.clock.now()).toBe(alone.real() + 5_000);
  });

  it('notices that the device slept, and then trusts only what it asks anew', async () => {
    const one = device([[2, 2], [2, 2], [60, 60]]);
    await one.clock.measure();
    one.sleep(30_000);
    expect(one.clock.hasSlept()).toBe(true);
    expect(one.real() - one.clock.now()).toBe(30_000);
    await one.clock.measure();
    expect(one.clock.hasSlept()).toBe(false);
    expect(Math.abs(one.clock.now() - one.real())).toBeLessThanOrEqual(60);
  });
});
