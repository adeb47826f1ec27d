import { groupBy } from '../../../kernel/group-by.js';
import type { Locale } from '../../../kernel/locale.js';
import { countryCode, countryKey, countryRanks } from './country.js';
import type { FacetCount } from './discovery.js';

export const PLACE_KINDS = ['stage', 'country', 'online', 'unknown'] as const;
/** Under which heading a list by place has something: the own stage, a country (joined online as well or not), online alone, or nobody knows where. In this order. */
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** How many lie in one city, as their sources write it and its country. */
export interface CountedPlace {
  readonly kind: PlaceKind;
  readonly country: string | null;
  readonly city: string | null;
  readonly count: number;
}

/** A country as most of its sources write it. */
export interface CountryCount extends FacetCount {
  /** ISO 3166-1 alpha-2; null for what is no known country. */
  readonly code: string | null;
}

/** One heading of a list by place. */
export interface PlaceCount {
  readonly kind: PlaceKind;
  /** Of the kind `country` alone. */
  readonly country: CountryCount | null;
  readonly count: number;
  /** By their names. */
  readonly cities: readonly FacetCount[];
}

const sum = (counts: readonly { readonly count: number }[]): number => counts.reduce((total, { count }) => total + count, 0);
const byFrequency = (a: FacetCount, b: FacetCount): number => b.count - a.count || (a.value < b.value ? -1 : 1);

/** Values that mean the same are one, called as most call it; the most frequent first. */
function fold(counts: readonly FacetCount[], keyOf: (value: string) => string): readonly FacetCount[] {
  const spellings = [...groupBy(counts, ({ value }) => value)].map(([value, same]) => ({ value, count: sum(same) }));
  return [...groupBy(spellings, ({ value }) => keyOf(value)).values()].map((same) => ({ value: same.toSorted(byFrequency)[0]!.value, count: sum(same) })).sort(byFrequency);
}

/** Countries with their spellings brought together, the most frequent first. */
export function foldCountries(counts: readonly FacetCount[]): readonly CountryCount[] {
  return fold(counts, countryKey).map((one) => ({ ...one, code: countryCode(one.value) }));
}

/** The headings of a list by place with what stands under each, in its order. */
export function placesOf(counted: readonly CountedPlace[], locale: Locale): readonly PlaceCount[] {
  const ranks = countryRanks(counted.flatMap(({ country }) => country ?? []), locale);
  const keyOf = ({ kind, country }: CountedPlace): string => (kind === 'country' ? `country ${countryKey(country!)}` : kind);
  const places = [...groupBy(counted, keyOf).values()].map((same): PlaceCount & { readonly rank: number } => {
    const { kind } = same[0]!;
    const [country] = kind === 'country' ? foldCountries(same.map((one) => ({ value: one.country!, count: one.count }))) : [];
    const cities = fold(same.flatMap(({ city, count }) => (city === null ? [] : [{ value: city, count }])), (city) => city.toLowerCase());
    return {
      kind, country: country ?? null, count: sum(same), rank: country ? ranks.get(countryKey(country.value))! : 0,
      cities: cities.toSorted((a, b) => a.value.localeCompare(b.value, locale)),
    };
  });
  return places.sort((a, b) => PLACE_KINDS.indexOf(a.kind) - PLACE_KINDS.indexOf(b.kind) || a.rank - b.rank).map(({ kind, country, count, cities }) => ({ kind, country, count, cities }));
}
