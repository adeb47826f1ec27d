import { pretalxPlace, readPretalx } from './pretalx-feed.js';

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const place = pretalxPlace('https://talks.example/demo-2026/schedule/')!;

describe('pretalx', () => {
  it.each(['https://talks.example/demo-2026/', 'https://talks.example/demo-2026/cfp', 'https://talks.example/demo-2026/schedule/export/schedule.json', 'https://talks.example/api/events/demo-2026/'])('finds the event from %s', (address) => {
    expect(pretalxPlace(address)).toEqual({
      page: 'https://talks.example/demo-2026/', call: 'https://talks.example/demo-2026/cfp', api: 'https://talks.example/api/events/demo-2026/', schedule: 'https://talks.example/demo-2026/schedule/export/schedule.json',
    });
  });

  it('finds none where none is named', () => {
    expect([pretalxPlace('https://talks.example/'), pretalxPlace('https://talks.example/api/events/'), pretalxPlace('nonsense')]).toEqual([null, null, null]);
  });

  it('reads an event as the API tells it', () => {
    const event = {
      name: { de: 'Demo-Tage', en: 'Demo days' }, slug: 'demo-2026', is_public: true, date_from: '2026-08-29', date_to: '2026-08-31', timezone: 'Europe/Berlin', email: 'orga@demo.example', primary_color: '#3aa57c',
      custom_domain: 'https://talks.demo.example', logo: null, header_image: null, og_image: null, locale: 'en', locales: ['en', 'de-formal'], content_locales: ['de-formal', 'en', 'pt-br'],
    };
    expect(readPretalx(bytes(event), place)).toMatchObject({ ok: true, value: { name: 'Demo days', startsOn: '2026-08-29', endsOn: '2026-08-31', url: 'https://talks.demo.example/demo-2026/', languages: ['de', 'en', 'pt'] } });
    expect(readPretalx(bytes({ ...event, custom_domain: null, date_to: '2026-08-29', name: { fr: 'Journées' } }), place)).toMatchObject({ ok: true, value: { name: 'Journées', endsOn: null, url: place.page } });
  });

  it('reads a published schedule where the API is closed', () => {
    const schedule = {
      $schema: 'https://c3voc.de/schedule/schema.json', generator: { name: 'pretalx', version: '2026.1.0' },
      schedule: {
        url: 'https://talks.example/demo-2026/schedule/', version: '0.3', base_url: 'https://talks.example',
        conference: { acronym: 'demo-2026', title: 'Demo days', start: '2026-08-29', end: '2026-08-31', daysCount: 3, timeslot_duration: '00:05', time_zone_name: 'Europe/Berlin', colors: { primary: '#3aa57c' }, rooms: [], tracks: [], days: [] },
      },
    };
    expect(readPretalx(bytes(schedule), place)).toMatchObject({ ok: true, value: { name: 'Demo days', startsOn: '2026-08-29', endsOn: '2026-08-31', url: place.page, callUrl: place.call } });
  });

  it.each([{}, [], 'x', { name: 7 }, { schedule: { conference: {} } }])('refuses %j', (answer) => expect(readPretalx(bytes(answer), place)).toMatchObject({ ok: false }));
});
