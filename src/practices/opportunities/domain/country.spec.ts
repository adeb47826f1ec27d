import { countriesWith, countryCode, countryKey, countryName, countryNames, countryRanks, namedCountries } from './country.js';

describe('a country', () => {
  it.each([
    ['U.S.A.', 'US'], ['USA', 'US'], ['us', 'US'], ['United States', 'US'], ['U.K.', 'GB'], ['England', 'GB'], ['The Netherlands', 'NL'], ['Niederlande', 'NL'], ['Deutschland', 'DE'], ['GERMANY', 'DE'], ['Czech Republic', 'CZ'],
    ['Turkey', 'TR'], ['Türkiye', 'TR'], ['Österreich', 'AT'], ['Osterreich', 'AT'], ['South Korea', 'KR'], ['Bosnia & Herzegovina', 'BA'], ['Côte d’Ivoire', 'CI'], ['Kosovo', 'XK'],
  ])('written %s is %s', (text, code) => expect(countryCode(text)).toBe(code));

  it.each(['Narnia', 'Berlin', 'Online', '', '  ', 'Europe', 'ZZ'])('is not guessed: %s', (text) => expect(countryCode(text)).toBeNull());

  it('is called what its reader calls it, and what nobody knows as it is written', () => {
    expect([countryName('U.K.', 'en'), countryName('U.K.', 'de'), countryName('Narnia', 'de')]).toEqual(['United Kingdom', 'Vereinigtes Königreich', 'Narnia']);
  });

  it('is named by any of its spellings', () => {
    const held = ['U.S.A.', 'United States', 'Germany', 'Narnia', 'NARNIA'];
    expect(namedCountries(held, ['US'])).toEqual(['U.S.A.', 'United States']);
    expect(namedCountries(held, ['narnia', 'Deutschland'])).toEqual(['Germany', 'Narnia', 'NARNIA']);
    expect(namedCountries(held, ['France'])).toEqual([]);
    expect(countriesWith(held, 'deutsch')).toEqual(['Germany']);
    expect(countriesWith(held, '…')).toEqual([]);
  });

  it('stands where its name stands in the reader’s language', () => {
    const order = (locale: 'en' | 'de') => [...countryRanks(['Spain', 'Germany', 'Austria', 'Egypt', 'Österreich'], locale).keys()];
    expect(order('en')).toEqual(['AT', 'EG', 'DE', 'ES']);
    expect(order('de')).toEqual(['EG', 'DE', 'AT', 'ES']);
    expect(countryNames(['Spain', 'U.S.A.', 'Austria', 'United States', 'Österreich'], 'de')).toEqual(['Österreich', 'Spanien', 'Vereinigte Staaten']);
    expect(countryKey('Österreich')).toBe(countryKey('Austria'));
  });
});
