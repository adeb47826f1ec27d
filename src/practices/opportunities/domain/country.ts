import type { Locale } from '../../../kernel/locale.js';
import { bare } from './place-name.js';

/** ISO 3166-1 alpha-2, all that are assigned, and XK for Kosovo. */
const CODES = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM ' +
  'FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM ' +
  'MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ ' +
  'TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'
).split(' ');

/** What sources and people write besides the code and the names that Unicode gives a country. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'Emirates'], BA: ['Bosnia and Herzegovina', 'Bosnia'], CD: ['DRC', 'Democratic Republic of the Congo'], CI: ['Ivory Coast'], CN: ["People's Republic of China", 'PRC'], CV: ['Cabo Verde'], CZ: ['Czech Republic', 'Tschechische Republik'],
  GB: ['UK', 'Great Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland', 'Großbritannien'], HK: ['Hong Kong'], KR: ['Korea', 'Republic of Korea'], MK: ['Macedonia', 'Mazedonien'], MM: ['Burma'], MO: ['Macau', 'Macao'],
  NL: ['Holland'], PS: ['Palestine', 'Palästina'], RU: ['Russian Federation'], SZ: ['Swaziland'], TR: ['Turkey', 'Türkiye', 'Türkei'], US: ['USA', 'United States of America', 'Vereinigte Staaten von Amerika'], VN: ['Viet Nam'],
};

const NAMES: Readonly<Record<Locale, Intl.DisplayNames>> = { en: new Intl.DisplayNames(['en'], { type: 'region' }), de: new Intl.DisplayNames(['de'], { type: 'region' }) };
const COLLATORS: Readonly<Record<Locale, Intl.Collator>> = { en: new Intl.Collator('en'), de: new Intl.Collator('de') };

const CODE_OF = new Map(CODES.flatMap((code) => [code, NAMES.en.of(code)!, NAMES.de.of(code)!, ...(ALSO[code] ?? [])].map((name) => [bare(name), code] as const)));

/** The ISO 3166-1 alpha-2 code of a country as sources and people write it: its code, its name in English or German, or a usual short form. Null for what is none of them. */
export function countryCode(text: string): string | null {
  return CODE_OF.get(bare(text)) ?? null;
}

/** What all spellings of one country share: its code, or else the text without marks and capitals. */
export function countryKey(text: string): string {
  return countryCode(text) ?? bare(text);
}

/** How a reader calls a country; what no one knows stays as it was written. */
export function countryName(text: string, locale: Locale): string {
  const code = countryCode(text);
  return code === null ? text : NAMES[locale].of(code)!;
}

/** Of some countries as they are written, those that somebody names: in whatever spelling. */
export function namedCountries(held: readonly string[], wanted: readonly string[]): readonly string[] {
  const keys = new Set(wanted.map(countryKey));
  return held.filter((text) => keys.has(countryKey(text)));
}

/** Of some countries as they are written, those with a word in one of their names. */
export function countriesWith(held: readonly string[], word: string): readonly string[] {
  const part = bare(word);
  return part === '' ? [] : held.filter((text) => [text, countryName(text, 'en'), countryName(text, 'de')].some((name) => bare(name).includes(part)));
}

/** Countries by key with their names, each once, in the order of a reader's language. */
function inOrder(texts: readonly string[], locale: Locale): readonly (readonly [key: string, name: string])[] {
  const names = new Map(texts.map((text) => [countryKey(text), countryName(text, locale)]));
  return [...names].sort(([keyA, a], [keyB, b]) => COLLATORS[locale].compare(a, b) || (keyA < keyB ? -1 : keyA > keyB ? 1 : 0));
}

/** Countries as a reader calls and sorts them, each once however it is spelled. */
export function countryNames(texts: readonly string[], locale: Locale): readonly string[] {
  return inOrder(texts, locale).map(([, name]) => name);
}

/** The place of each country in the order of a reader's language, by its key, from 1. */
export function countryRanks(texts: readonly string[], locale: Locale): ReadonlyMap<string, number> {
  return new Map(inOrder(texts, locale).map(([key], index) => [key, index + 1]));
}
