import { timeLeft } from './countdown.js';

describe('time left', () => {
  const until = '2026-11-27T12:00:00Z';
  const at = (iso: string) => timeLeft(until, Date.parse(iso));

  it('is told in days, hours, minutes and seconds', () => {
    expect(at('2026-11-25T10:58:57Z')).toEqual({ isOver: false, days: 2, hours: 1, minutes: 1, seconds: 3 });
  });

  it('ends at nothing, and not before', () => {
    expect(at('2026-11-27T11:59:59.001Z')).toMatchObject({ isOver: false, seconds: 1 });
    expect(at('2026-11-27T12:00:00Z')).toMatchObject({ isOver: true, seconds: 0 });
    expect(at('2026-12-27T12:00:00Z')).toEqual({ isOver: true, days: 0, hours: 0, minutes: 0, seconds: 0 });
  });
});
