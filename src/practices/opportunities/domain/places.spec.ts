import fc from 'fast-check';
import { bare, citiesWith, cityKey, isMarked, namedCities } from './place-name.js';
import { cellsOfPage, placesOf, type CountedPlace, type PlaceSpot } from './places.js';

const inCity = (city: string | null, count = 1, country: string | null = 'Switzerland'): CountedPlace => ({ kind: country === null ? 'unknown' : 'country', country, city, count });

describe('a city', () => {
  it.each([
    ['Zürich', 'zurich'], ['ZURICH ', 'zurich'], ['Zu\u0308rich', 'zurich'], ['Ｚürich', 'zurich'], ['Łódź', 'lodz'], ['Lodz', 'lodz'], ['København', 'kobenhavn'], ['Tromsø', 'tromso'], ['Weißenburg', 'weissenburg'], ['WEISSENBURG', 'weissenburg'],
    ['İstanbul', 'istanbul'], ['Istanbul', 'istanbul'], ['St. Gallen', 'st gallen'], ['St  Gallen', 'st gallen'], ['The Hague', 'hague'], ['Αθήνα', 'αθηνα'], ['ΑΘΗΝΑ', 'αθηνα'], ['МОСКВА', 'москва'], ['दिल्ली', 'दिल्ली'], ['東京', '東京'], ['—', '—'],
  ])('written %j is %j', (text, key) => expect(cityKey(text)).toBe(key));

  it('keeps apart what marks tell apart in other scripts, and what is another city', () => {
    expect(cityKey('दिल्ली')).not.toBe(cityKey('दल'));
    expect(cityKey('Köln')).not.toBe(cityKey('Cologne'));
  });

  it('is named by any of its spellings, and found by a word of it', () => {
    const held = ['Zürich', 'Zurich', 'ZÜRICH', 'Zürichberg', 'Bern'];
    expect(namedCities(held, ' zurich')).toEqual(['Zürich', 'Zurich', 'ZÜRICH']);
    expect(citiesWith(held, 'ZURICH')).toEqual(['Zürich', 'Zurich', 'ZÜRICH', 'Zürichberg']);
    expect(citiesWith(held, '…')).toEqual([]);
    expect([isMarked('Zürich'), isMarked('Zu\u0308rich'), isMarked('Łódź'), isMarked('Zurich'), isMarked('BERN')]).toEqual([true, true, true, false, false]);
  });

  it('is the same however it is composed, in capitals, and with blanks around it', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'azAZ éèüÜøØłŁßñç.-’'), maxLength: 20 }), (text) => {
      const keys = [text.normalize('NFD'), text.normalize('NFC'), text.toUpperCase(), ` ${text}  `, text.normalize('NFD').replace(/\p{M}/gu, '')].map(bare);
      expect(new Set([...keys, bare(text)]).size).toBe(1);
    }));
  });
});

describe('places', () => {
  const citiesOf = (...counted: CountedPlace[]): readonly (readonly [string, number])[] => placesOf(counted, 'en').flatMap(({ cities }) => cities.map(({ value, count }) => [value, count] as const));

  it('bring the spellings of a city together, called as most call it and else with its own letters', () => {
    expect(citiesOf(inCity('Zürich', 2), inCity('Zurich', 3), inCity(' zürich'), inCity('Bern'))).toEqual([['Bern', 1], ['Zurich', 6]]);
    expect(citiesOf(inCity('Zurich', 2), inCity('Zürich', 2))).toEqual([['Zürich', 4]]);
    expect(citiesOf(inCity('Zürich', 1), inCity('Zürich', 1, 'Schweiz'), inCity('Zurich', 1))).toEqual([['Zürich', 3]]);
    expect(citiesOf(inCity('Paris', 1, 'France'), inCity('Paris', 1, 'USA'))).toEqual([['Paris', 1], ['Paris', 1]]);
  });
});

describe('the cells of a page by place', () => {
  const cell = fc.record({ country: fc.constantFrom('Switzerland', 'Schweiz', 'Austria', 'Narnia', 'NARNIA', null), city: fc.constantFrom('Zürich', 'Zurich', 'zurich', 'Bern', 'Wien', null), count: fc.integer({ min: 1, max: 5 }) });
  const counted = fc.uniqueArray(cell, { selector: ({ country, city }) => `${country}|${city}`, maxLength: 30 }).map((cells) => cells.map(({ country, city, count }) => inCity(city, count, country)));

  it('follow each other without losing or repeating any, whatever the size of a page, and spellings stand together', () => {
    fc.assert(fc.property(counted, fc.integer({ min: 1, max: 12 }), fc.constantFrom('en' as const, 'de' as const), (cells, enough, locale) => {
      const all = cellsOfPage(cells, locale, undefined, Infinity);
      const key = ({ kind, country, city }: PlaceSpot): string => JSON.stringify([kind, country, city]);
      expect(all.map(({ position }) => position)).toEqual(all.map(({ position }) => position).toSorted((a, b) => a - b));
      expect(new Set(all.map(({ spot }) => key(spot))).size).toBe(new Set(all.map(({ position }) => position)).size);
      const seen: string[] = [];
      for (let after: PlaceSpot | undefined; ;) {
        const page = cellsOfPage(cells, locale, after, enough);
        const behind = page.filter(({ position }) => position > 0);
        if (after) expect(page.filter(({ position }) => position === 0).every(({ spot }) => key(spot) === key(after!))).toBe(true);
        seen.push(...behind.map(({ country, city, count }) => `${country}|${city}|${count}`));
        if (behind.length === 0) break;
        expect(behind.reduce((sum, { count }) => sum + count, 0) >= enough || seen.length === all.length).toBe(true);
        after = behind.at(-1)!.spot;
      }
      expect(seen).toEqual(all.map(({ country, city, count }) => `${country}|${city}|${count}`));
    }));
  });
});
