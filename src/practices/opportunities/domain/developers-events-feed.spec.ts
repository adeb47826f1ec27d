import { readDevelopersEvents } from './developers-events-feed.js';

const read = (value: unknown) => readDevelopersEvents(new TextEncoder().encode(JSON.stringify(value)));

describe('developers.events', () => {
  it('reads calls', () => {
    const call = { link: 'https://cfp.example/x', until: '31-August-2026', untilDate: Date.UTC(2026, 7, 31), conf: { name: 'Conf X', date: [Date.UTC(2026, 10, 3), Date.UTC(2026, 10, 4)], hyperlink: 'https://x.example', status: 'open', location: 'Lyon (France) & Online' } };
    expect(read([call])).toMatchObject({
      ok: true,
      value: { skipped: [], events: [{ name: 'Conf X', startsOn: '2026-11-03', endsOn: '2026-11-04', callUrl: 'https://cfp.example/x', call: { precision: 'day', day: '2026-08-31', zone: null }, city: 'Lyon', country: 'France', isOnline: true }] },
    });
  });

  it('reads events, with or without a call', () => {
    const tags = [{ key: 'tech', value: 'Java' }, { key: 'type', value: 'meetup' }];
    expect(read([{ name: 'A', date: [Date.UTC(2026, 4, 1)], hyperlink: 'https://a.example', location: 'Online', city: 'Online', country: 'Online', tags, closedCaptions: true, cfp: { link: 'https://a.example/cfp', untilDate: Date.UTC(2026, 2, 1) } }, { name: 'B', date: [] }])).toMatchObject({
      ok: true,
      value: {
        events: [
          { name: 'A', startsOn: '2026-05-01', endsOn: null, city: null, country: null, isOnline: true, topics: ['java'], hasSignLanguageOrCaptions: true, call: { precision: 'day', day: '2026-03-01' } },
          { name: 'B', startsOn: null, isOnline: null, call: { precision: 'none' } },
        ],
      },
    });
  });

  it('skips what can’t be read and says why', () => {
    expect(read([{ conf: { date: [1] } }, { name: 'Turned', date: [Date.UTC(2026, 4, 2), Date.UTC(2026, 4, 1)] }, 3])).toMatchObject({ ok: true, value: { events: [], skipped: [{ position: 1 }, { position: 2, label: 'Turned' }, { position: 3 }] } });
    expect(read({})).toMatchObject({ ok: false });
  });

  it('reads places as they are written there: a country alone, online alone, both', () => {
    const place = (location: string, more: object = {}) => {
      const found = read([{ name: 'X', date: [Date.UTC(2026, 4, 1)], location, ...more }]);
      return found.ok && found.value.events.map(({ city, country, isOnline }) => [city, country, isOnline])[0];
    };
    expect(place('Luxembourg')).toEqual([null, 'Luxembourg', false]);
    expect(place('Romania', { city: 'Romania', country: 'Romania' })).toEqual([null, 'Romania', false]);
    expect(place('Singapore (Singapore)', { city: 'Singapore', country: 'Singapore' })).toEqual(['Singapore', 'Singapore', false]);
    expect(place('Austin, TX (USA) & Online')).toEqual(['Austin, TX', 'USA', true]);
    expect(place('Online')).toEqual([null, null, true]);
  });

  it('takes languages from tags, and captions only where they are marked', () => {
    const row = { name: 'X', date: [], tags: [{ key: 'tech', value: 'devops' }, { key: 'language', value: 'french' }, { key: 'language', value: 'english' }, { key: 'language', value: 'klingon' }, { key: 'location', value: 'koln' }], closedCaptions: false };
    expect(read([row])).toMatchObject({ ok: true, value: { events: [{ languages: ['en', 'fr'], topics: ['devops'], hasSignLanguageOrCaptions: null }] } });
  });
});
