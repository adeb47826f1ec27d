import { jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { TalkDeadlinePartsFragment } from '../../lib/graphql/generated.js';
import { renderPage } from '../../testing/render.js';
import { adminViewer } from '../../testing/server.js';
import { useDeadlineText } from './deadline-text.js';

type Deadline = TalkDeadlinePartsFragment;

const anywhere: Deadline = { __typename: 'TalkDeadline', precision: 'DAY', status: 'OPEN', day: '2026-12-03', timeZone: null, isAnywhereOnEarthAssumed: true, closesAt: '2026-12-04T12:00:00Z', daysLeft: 2 };

function Words({ deadline }: { deadline: Deadline }) {
  const { text, left } = useDeadlineText()(deadline);
  return <p data-testid="words">{`${left ?? '–'} | ${text}`}</p>;
}

async function wordsOf(deadline: Deadline, now: string, timeZone: string): Promise<string> {
  jest.setSystemTime(new Date(now));
  const { unmount } = await renderPage(<Words deadline={deadline} />, { viewer: { ...adminViewer, person: { ...adminViewer.person, timeZone } } });
  const words = screen.getByTestId('words').textContent;
  unmount();
  return words;
}

describe('the words of a deadline', () => {
  beforeEach(() => { jest.useFakeTimers({ doNotFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'queueMicrotask', 'requestAnimationFrame', 'nextTick', 'setImmediate', 'performance'] }); });
  afterEach(() => { jest.useRealTimers(); });

  it('say the day and what is assumed of it while there are days left', async () => {
    expect(await wordsOf(anywhere, '2026-12-01T08:00:00Z', 'Europe/Berlin')).toBe('2 days left | Until the end of 3 Dec 2026, assumed to hold anywhere on Earth');
    expect(await wordsOf({ ...anywhere, daysLeft: 1 }, '2026-12-02T08:00:00Z', 'Europe/Berlin')).toContain('1 day left');
  });

  it('on the last day say until when that is here', async () => {
    expect(await wordsOf({ ...anywhere, daysLeft: 0 }, '2026-12-03T08:00:00Z', 'Europe/Berlin')).toBe('closes today | Until the end of 3 Dec 2026, assumed to hold anywhere on Earth: Fri 4 Dec, 13:00 your time');
    expect(await wordsOf({ ...anywhere, daysLeft: 0 }, '2026-12-03T20:00:00Z', 'Pacific/Pago_Pago')).toBe('closes today | Until the end of 3 Dec 2026, assumed to hold anywhere on Earth: Fri 4 Dec, 01:00 your time');
  });

  it('after that day, where it still lasts somewhere, speak of hours', async () => {
    expect(await wordsOf({ ...anywhere, daysLeft: 0 }, '2026-12-04T08:00:00Z', 'Europe/Berlin')).toContain('last hours | ');
    expect(await wordsOf({ ...anywhere, daysLeft: 0 }, '2026-12-03T12:00:00Z', 'Pacific/Kiritimati')).toBe('last hours | Until the end of 3 Dec 2026, assumed to hold anywhere on Earth: Sat 5 Dec, 02:00 your time');
  });

  it('name the time zone of a day unless it is the reader’s own', async () => {
    const berlin: Deadline = { ...anywhere, timeZone: 'Europe/Berlin', isAnywhereOnEarthAssumed: false, closesAt: '2026-12-03T23:00:00Z' };
    expect(await wordsOf({ ...berlin, daysLeft: 0 }, '2026-12-03T08:00:00Z', 'Europe/Berlin')).toBe('closes today | Until the end of 3 Dec 2026');
    expect(await wordsOf(berlin, '2026-12-01T12:00:00Z', 'Asia/Tokyo')).toBe('2 days left | Until the end of 3 Dec 2026 in Europe/Berlin');
    expect(await wordsOf({ ...berlin, daysLeft: 0 }, '2026-12-03T12:00:00Z', 'Asia/Tokyo')).toBe('closes today | Until the end of 3 Dec 2026 in Europe/Berlin: Fri 4 Dec, 08:00 your time');
  });

  it('of an instant say it in the reader’s time, on both sides of a change of clocks', async () => {
    const instant: Deadline = { ...anywhere, precision: 'INSTANT', day: null, isAnywhereOnEarthAssumed: false };
    expect(await wordsOf({ ...instant, closesAt: '2026-10-24T22:30:00Z', daysLeft: 1 }, '2026-10-24T08:00:00Z', 'Europe/Berlin')).toBe('1 day left | Until Sun 25 Oct, 00:30');
    expect(await wordsOf({ ...instant, closesAt: '2026-10-25T22:30:00Z', daysLeft: 0 }, '2026-10-25T08:00:00Z', 'Europe/Berlin')).toBe('closes today | Until Sun 25 Oct, 23:30');
  });

  it('count nothing once it is closed or unknown', async () => {
    expect(await wordsOf({ ...anywhere, status: 'CLOSED', daysLeft: null }, '2026-12-05T08:00:00Z', 'Europe/Berlin')).toBe('– | Closed since 3 Dec 2026');
    expect(await wordsOf({ ...anywhere, precision: 'NONE', status: 'UNKNOWN', day: null, closesAt: null, daysLeft: null }, '2026-12-05T08:00:00Z', 'Europe/Berlin')).toBe('– | No deadline known');
  });
});
