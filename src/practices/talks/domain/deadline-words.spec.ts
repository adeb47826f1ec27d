import type { Call } from '../../opportunities/domain/call.js';
import { sayDeadline } from './deadline-words.js';
import type { Opportunity } from '../../opportunities/domain/opportunity.js';
import { callClosingMail, callMissedMail } from './talk.mail.js';

const anywhere: Call = { precision: 'day', day: '2026-12-03', zone: null };

const reader = { name: 'Mara', locale: 'en' as const, zone: 'Europe/Berlin', siteUrl: 'https://barograph.example' };

describe('a deadline in a mail', () => {
  it('says the day, what is assumed of it, and when that is for its reader', () => {
    expect(sayDeadline(anywhere, 'Europe/Berlin', 'en')).toBe('Thursday 3 December 2026, until the day is over anywhere on Earth (assumed, since no time zone is named); where you are: Friday 4 December 2026, 13:00 (Europe/Berlin)');
    expect(sayDeadline(anywhere, 'Pacific/Kiritimati', 'de')).toBe('Donnerstag, 3. Dezember 2026, bis der Tag überall auf der Erde vorbei ist (angenommen, weil keine Zeitzone genannt ist); bei dir: Samstag, 5. Dezember 2026, 02:00 Uhr (Pacific/Kiritimati)');
  });

  it('says no second time what is the reader’s own', () => {
    expect(sayDeadline({ ...anywhere, zone: 'Europe/Berlin' }, 'Europe/Berlin', 'en')).toBe('Thursday 3 December 2026, until midnight in Europe/Berlin');
    expect(sayDeadline({ ...anywhere, zone: 'Europe/Berlin' }, 'America/New_York', 'en')).toBe('Thursday 3 December 2026, until midnight in Europe/Berlin; where you are: Thursday 3 December 2026, 18:00 (America/New_York)');
    expect(sayDeadline({ precision: 'instant', at: new Date('2026-12-03T22:59:00Z') }, 'Europe/Berlin', 'de')).toBe('Donnerstag, 3. Dezember 2026, 23:59 Uhr (Europe/Berlin)');
    expect(sayDeadline({ precision: 'none' }, 'Europe/Berlin', 'en')).toBe('');
  });

  it('closes today, tomorrow, or in as many days as the page says', () => {
    const about = { submissionId: 's', title: 'Calm', opportunity: { opportunityId: 'o' as never, name: 'RustFest', call: anywhere, callUrl: null, startsOn: null } };
    expect([0, 1, 3].map((days) => callClosingMail(reader, about, days).subject)).toEqual(['Send it: RustFest closes today', 'Send it: RustFest closes tomorrow', 'Send it: RustFest closes in 3 days']);
  });

  it('that was missed offers the next call with its deadline, or says that there is none', () => {
    const about = { submissionId: 's', title: 'Calm', opportunity: { opportunityId: 'o' as never, name: 'RustFest', call: anywhere, callUrl: null, startsOn: null } };
    const next = { opportunityId: 'n', name: 'Later Conf', call: { precision: 'day', day: '2026-12-20', zone: null } } as unknown as Opportunity;
    const offered = callMissedMail(reader, about, next);
    expect(offered.text).toContain('The next call that fits is Later Conf; its deadline: Sunday 20 December 2026');
    expect(offered.text).toContain('https://barograph.example/talks/opportunities/n');
    expect(callMissedMail({ ...reader, locale: 'de' }, about, null).text).toContain('Gerade ist keine ähnliche Einreichung offen.');
  });
});
