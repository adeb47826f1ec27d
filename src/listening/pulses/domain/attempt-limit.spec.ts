import { AttemptBucket } from './attempt-limit.js';

describe('attempts', () => {
  it('are free for whoever succeeds', () => {
    const bucket = new AttemptBucket({ burst: 2, perSecond: 1 }, 0);
    for (let time = 0; time < 1000; time += 1) expect(bucket.wait(0)).toBe(0);
  });

  it('stop after the burst failed, and come back one by one', () => {
    const bucket = new AttemptBucket({ burst: 2, perSecond: 0.5 }, 0);
    bucket.failed(0);
    bucket.failed(0);
    expect(bucket.wait(0)).toBe(2);
    expect(bucket.wait(1000)).toBe(1);
    expect(bucket.wait(2000)).toBe(0);
    bucket.failed(2000);
    expect(bucket.wait(2000)).toBe(2);
  });

  it('never gather more than the burst, and survive a clock that goes back', () => {
    const bucket = new AttemptBucket({ burst: 1, perSecond: 1 }, 0);
    expect(bucket.wait(1_000_000)).toBe(0);
    bucket.failed(1_000_000);
    expect(bucket.wait(0)).toBe(1);
    expect(bucket.wait(1_001_000)).toBe(0);
  });
});
