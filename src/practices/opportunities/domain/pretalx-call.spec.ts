import { readPretalxCall } from './pretalx-call.js';

const now = new Date('2026-03-01T12:00:00Z');
const read = (page: string): unknown => readPretalxCall(page, now);
const at = (instant: string): object => ({ precision: 'instant', at: new Date(instant) });
/** As a page of a call ends: what it says of its time, and the way to the form. */
const page = (says: string, isOpen = true): string => `<h2>Call</h2><p>2026-01-01 10:00 (Europe/Berlin) wird gefeiert</p>
  <p>\n<strong>\n\n ${says}\n\n</strong>\n</p><div class="url-links"><a class="btn btn-info btn-block" href="/demo/me/submissions/">Meine</a>
  <a\n class="btn btn-success btn-lg btn-block ${isOpen ? '' : 'disabled'}"\n href="/demo/submit/">Los</a></div>`;

describe('the deadline of a call on pretalx', () => {
  it.each([['<p><strong>\n Submissions close on 2026-05-31 23:59 (Europe/Berlin), 2&nbsp;months from now.\n</strong></p>', '2026-05-31T21:59:00Z'], ['<strong>Submissions closed on 2026-01-31 23:59 (UTC).</strong>', '2026-01-31T23:59:00Z']])('is read in %j', (says, instant) => {
    expect(read(says)).toEqual(at(instant));
  });

  it.each(['<strong>Submissions open on 2026-05-31 23:59 (Europe/Berlin).</strong>', '<p>We close early.</p>', 'Submissions close on 2026-02-31 23:59 (Europe/Berlin)', 'Submissions close on 2026-05-31 23:59 (Mars/Olympus)', ''])('is none in %j', (says) => expect(read(says)).toEqual({ precision: 'none' }));

  it.each([
    ['German', 'Einreichungen sind bis zum 31.05.2026 23:59 (Europe/Berlin) möglich, noch 2&nbsp;Monate.'], ['Czech', 'Uzávěrka je 31.05.2026 23:59 (Europe/Berlin).'], ['Slovenian', 'Prijave do 31.5.2026. 23:59 (Europe/Berlin)'],
    ['Spanish', 'Las propuestas cierran el 31/05/2026 23:59 (Europe/Berlin), en 2 meses.'], ['French', 'Les soumissions ferment le 31 mai 2026 23:59 (Europe/Berlin).'], ['Dutch', 'Inzendingen sluiten op 31-5-2026 23:59 (Europe/Berlin).'],
    ['Swedish', 'Stänger 2026-05-31 23:59 (Europe/Berlin)'], ['Japanese', '締め切りは2026/05/31 23:59（Europe/Berlin）です'], ['Chinese', '截止于 2026年5月31日 23:59 (Europe/Berlin)'], ['Korean', '2026-5-31 23:59 (Europe/Berlin)에 마감'],
    ['Vietnamese', 'Đóng vào 23:59 31-05-2026 (Europe/Berlin)'], ['Indonesian', 'Ditutup 31-05-2026 23.59 (Europe/Berlin)'],
  ])('is read where the page is %s', (_language, says) => expect(read(page(says))).toEqual(at('2026-05-31T21:59:00Z')));

  it.each([['1 févr. 2026', '2026-02-01'], ['1 juil. 2025', '2025-07-01'], ['1 août 2025', '2025-08-01'], ['9 juin 2025', '2025-06-09']])('knows the French %s', (said, day) => expect(read(page(`Fermé le ${said} 10:00 (UTC).`, false))).toEqual(at(`${day}T10:00:00Z`)));

  it('is told from the day on which a call opens by what can be done on the page', () => {
    expect(read(page('Einreichungen öffnen am 31.05.2026 23:59 (Europe/Berlin).', false))).toEqual({ precision: 'none' });
    expect(read(page('Submissions open on 2026-05-31 23:59 (Europe/Berlin).'))).toEqual({ precision: 'none' });
    expect(read(page('Einreichungen waren bis zum 31.01.2026 23:59 (Europe/Berlin) möglich.', false))).toEqual(at('2026-01-31T22:59:00Z'));
  });

  it.each(['31.13.2026 23:59 (Europe/Berlin)', '31.02.2026 23:59 (Europe/Berlin)', '31.05.2026 23:59 (Mars/Olympus)', '31.05.2026 (Europe/Berlin)', '05/31/2026 11:59 p.m. (UTC)', '12 Mond 2026 10:00 (UTC)', '1.2.3 10:00 (UTC)'])('is none where a page says %j', (says) => expect(read(page(says))).toEqual({ precision: 'none' }));

  it('reads a page of any length in no time, however hard it is to read', () => expect(read(page('1.1.1.1.1 '.repeat(20_000)))).toEqual({ precision: 'none' }));
});
