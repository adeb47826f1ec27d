import type { PersonId } from '../../../kernel/ids.js';
import { isReasonableHour, sayDuty, sayRole } from './duty.words.js';
import { mondayOf } from '../../../kernel/calendar-date.js';
import { isUnusualWeek } from './load-weeks.js';
import { dutyChangeMail, firstShiftMail, rosterAlarmMail, type RosterAlarm } from './on-call.mail.js';
import { mayKeepSecret, readLabel, readSource, shownAddress } from './typed-source.js';
import { suggestionsFor, unmatchedOf } from './unmatched.js';

const ada = { name: 'Ada', locale: 'en', timeZone: 'Europe/Berlin' } as const;
const jana = { name: 'Jana', locale: 'de', timeZone: 'America/New_York' } as const;
const shift = { role: 'primary', from: new Date('2026-03-09T08:00:00Z'), to: new Date('2026-03-16T08:00:00Z'), isAllDay: false };
const links = { url: 'https://x.example/on-call/t', settingsUrl: 'https://x.example/settings' };

describe('what is said of a shift', () => {
  it('is in the reader’s own zone and language; days are said with both ends included', () => {
    expect(sayDuty(shift, 'Europe/Berlin', 'en')).toMatch(/^Primary: Mon,? 9 Mar,? 09:00 to Mon,? 16 Mar,? 09:00 \(Europe\/Berlin\)$/);
    expect(sayDuty(shift, 'America/New_York', 'de')).toMatch(/^Erste Bereitschaft: Mo\.?,? 9\. März,? (um )?04:00 bis Mo\.?,? 16\. März,? (um )?04:00 \(America\/New_York\)$/);
    const day = { role: 'sre', from: new Date('2026-03-08T23:00:00Z'), to: new Date('2026-03-09T23:00:00Z'), isAllDay: true };
    expect(sayDuty(day, 'Europe/Berlin', 'en')).toMatch(/^Sre: Mon,? 9 Mar \(Europe\/Berlin\)$/);
    expect(sayRole('eskalation', 'de')).toBe('Eskalation');
  });

  it('comes at an hour that wakes nobody', () => {
    const early = new Date('2026-03-09T06:30:00Z');
    expect([isReasonableHour(early, 'Europe/Berlin'), isReasonableHour(early, 'Asia/Kolkata'), isReasonableHour(new Date('2026-03-09T07:00:00Z'), 'Europe/Berlin')]).toEqual([false, true, true]);
  });
});

describe('mails about on call', () => {
  it('say the same in English and German, with what is new and what is gone', () => {
    const english = dutyChangeMail({ reader: ada, teamName: 'Search', gained: [shift], lost: [], ...links });
    expect(english.subject).toBe('Your on-call duty for Search changed');
    expect(english.text).toMatch(/New:\n\nPrimary: Mon,? 9 Mar/);
    expect(english.text).not.toContain('No longer');
    const german = dutyChangeMail({ reader: jana, teamName: 'Suche', gained: [], lost: [shift], ...links });
    expect(german.text).toContain('Nicht mehr:\n\nErste Bereitschaft');
    expect(german.html).toContain('lang="de"');
    for (const reader of [ada, jana]) expect(firstShiftMail({ reader, teamName: 'Search', shift, ...links }).text).toContain(links.settingsUrl);
  });

  it.each<RosterAlarm>([{ kind: 'stale', ageText: 'read 2 days ago', problem: 'It is gone.' }, { kind: 'held', before: 20, after: 2 }, { kind: 'unmatched', labels: ['zoe', '<b>eve</b>'] }])('tell leads of a roster: $kind', (alarm) => {
    const [english, german] = [ada, jana].map((reader) => rosterAlarmMail({ reader, teamName: 'Search', sourceLabel: 'Rota', alarm, url: links.url }));
    expect(english!.subject).not.toBe(german!.subject);
    for (const mail of [english!, german!]) {
      expect(mail.text).toContain('Rota');
      expect(mail.html).not.toContain('<b>eve');
    }
  });
});

describe('a week of on call', () => {
  const before = (...hours: number[]): { monday: string; hours: number }[] => hours.map((one, index) => ({ monday: `2026-0${index < 4 ? 1 : 2}-0${(index % 4) + 5}`, hours: one }));
  const week = (hours: number): { monday: string; hours: number } => ({ monday: '2026-03-02', hours });

  it('is unusual from twice the median of the weeks that had any, once four had', () => {
    expect(isUnusualWeek(week(336), before(168, 168, 160, 170, 0, 0))).toBe(true);
    expect(isUnusualWeek(week(335), before(168, 168, 168, 168))).toBe(false);
    expect(isUnusualWeek(week(500), before(168, 168, 168, 0))).toBe(false);
    expect(isUnusualWeek(week(0), before(0, 0, 0, 0, 0))).toBe(false);
  });

  it('begins on its Monday', () => expect(['2026-03-01', '2026-03-02', '2026-03-08'].map(mondayOf)).toEqual(['2026-02-23', '2026-03-02', '2026-03-02']));
});

describe('somebody unknown', () => {
  const now = new Date('2026-03-02T09:00:00Z');
  const unknown = (key: string, day: number): Parameters<typeof unmatchedOf>[0][number] => ({
    shiftKey: `${key}${day}`, role: 'primary', personId: null, personKeys: [key], personLabel: key.slice(9), from: new Date(now.getTime() + day * 86_400_000), to: new Date(now.getTime() + (day + 1) * 86_400_000), isAllDay: false, sequence: 0,
  });

  it('stands once, with their next shift, the nearest first; past ones at the end', () => {
    expect(unmatchedOf([unknown('username:zoe', 5), unknown('username:Zoe', 9), unknown('username:zoe', -5), unknown('username:eve', 2), unknown('username:old', -9)], now).map(({ label, ahead, shifts }) => ({ label, ahead, shifts })))
      .toEqual([{ label: 'eve', ahead: 1, shifts: 1 }, { label: 'zoe', ahead: 2, shifts: 3 }, { label: 'old', ahead: 0, shifts: 1 }]);
  });

  it('is suggested by name, address and initials, and nobody is where nothing fits', () => {
    const people = [
      { personId: 'ada' as PersonId, name: 'Ada Lovelace', email: 'ada.lovelace@example.org', isInTeam: false }, { personId: 'adb' as PersonId, name: 'Ada Byron', email: 'byron@example.org', isInTeam: true },
      { personId: 'joe' as PersonId, name: 'José Müller', email: 'jm@example.org', isInTeam: true },
    ];
    const suggest = (label: string, key = `username:${label}`): readonly string[] => suggestionsFor({ key, label }, people);
    expect(suggest('Lovelace, Ada')).toEqual(['ada']);
    expect(suggest('ada')).toEqual(['adb', 'ada']);
    expect(suggest('alovelace')).toEqual(['ada']);
    expect(suggest('Jose Muller')).toEqual(['joe']);
    expect(suggest('JM')).toEqual(['joe']);
    expect(suggest('?', 'email:byron@old.example')).toEqual(['adb']);
    expect(suggest('nobody')).toEqual([]);
    expect(suggest('')).toEqual([]);
  });
});

describe('a source that somebody typed', () => {
  const typed = { kind: 'ics-url', url: ' https://calendar.example/private-1234/basic.ics ', fileBase64: null, schedule: null, token: null, defaultRole: null } as const;

  it('is read, and shown without what is secret in its address', () => {
    const read = readSource(typed);
    expect(read).toEqual({ ok: true, value: { kind: 'ics-url', settings: { url: 'https://calendar.example/private-1234/basic.ics' }, secret: null, defaultRole: 'primary' } });
    expect(read.ok && shownAddress(read.value)).toBe('https://calendar.example/…');
    expect(shownAddress({ kind: 'pagerduty', settings: { baseUrl: 'https://api.pagerduty.com', scheduleId: 'PX' } })).toBe('https://api.pagerduty.com · PX');
    expect(shownAddress({ kind: 'ics-file', settings: {} })).toBeNull();
    expect([readLabel('  Search \n rota '), readLabel(' '), readLabel('x'.repeat(121))]).toEqual(['Search rota', undefined, undefined]);
  });

  it('tells what can’t be read', () => {
    const codes = (changes: object): string[] => {
      const read = readSource({ ...typed, ...changes });
      return read.ok ? [] : read.error.map(({ path, code }) => `${path} ${code}`);
    };
    expect(codes({ kind: 'ics-file' })).toEqual(['source.fileBase64 file-missing']);
    expect(codes({ kind: 'ics-file', fileBase64: '%%%' })).toEqual(['source.fileBase64 not-base64']);
    expect(codes({ token: 'a b', defaultRole: 'x'.repeat(61) })).toEqual(['source.defaultRole role-invalid', 'source.token token-invalid']);
  });

  it('takes its key along to the same service only', () => {
    const at = (baseUrl: string, kind: 'grafana' | 'linkedin' = 'grafana') => ({ kind, settings: { baseUrl, scheduleId: 'S' } });
    expect(mayKeepSecret(at('https://oncall.example/a'), at('https://oncall.example/b'))).toBe(true);
    expect(mayKeepSecret(at('https://oncall.example'), at('https://evil.example'))).toBe(false);
    expect(mayKeepSecret(at('https://oncall.example'), at('http://oncall.example'))).toBe(false);
    expect(mayKeepSecret(at('https://oncall.example'), at('https://oncall.example', 'linkedin'))).toBe(false);
    expect(mayKeepSecret({ kind: 'ics-file', settings: {} }, { kind: 'ics-file', settings: {} })).toBe(false);
  });
});
