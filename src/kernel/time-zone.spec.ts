import { isCalendarDate } from './calendar-date.js';
import { parseLocale } from './locale.js';
import { isTimeZone, parseTimeZone } from './time-zone.js';

describe('a time zone', () => {
  it.each([['europe/berlin', 'Europe/Berlin'], [' UTC ', 'UTC'], ['Asia/Kolkata', 'Asia/Kolkata'], ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires']])('%p is read as %p', (text, zone) => {
    expect(parseTimeZone(text)).toBe(zone);
  });

  it.each(['', 'CET', 'EST', '+02:00', 'UTC+2', 'Europe/Nowhere', 'Mars', 'Europe/Berlin; drop', '../etc/passwd', 'a'.repeat(10_000)])('%p is none', (text) => {
    expect(isTimeZone(text)).toBe(false);
  });
});

describe('a language', () => {
  it('is read with its region left out', () => {
    expect(['de', 'DE-at', 'en_US.UTF-8', 'fr', '', 'deutsch'].map(parseLocale)).toEqual(['de', 'de', 'en', null, null, null]);
  });
});

describe('a calendar day', () => {
  it('is real', () => {
    expect(['2024-02-29', '2026-12-31', '2026-13-01', '2026-00-10', '1899-12-31', '2026-1-1', 'today'].map(isCalendarDate)).toEqual([true, true, false, false, false, false, false]);
  });
});
