import { groupBy } from '../../../kernel/group-by.js';
import type { Locale } from '../../../kernel/locale.js';
import { countryCode, countryKey, countryRanks } from './country.js';
import type { FacetCount } from './discovery.js';
import { cityKey, isMarked } from './place-name.js';

export const PLACE_KINDS = ['stage', 'country', 'online', 'unknown'] as const;
/** Under which heading a list by place has something: the own stage, a country (joined online as well or not), online alone, or nobody knows where. In this order. */
export type PlaceKind = (typeof PLACE_KINDS)[number];

export function isPlaceKind(text: string): text is PlaceKind {
  return PLACE_KINDS.some((kind) => kind === text);
}

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

/** As often, the spelling with the letters that a place has of its own: Zürich before Zurich. */
const bySpelling = (a: FacetCount, b: FacetCount): number => b.count - a.count || Number(isMarked(b.value)) - Number(isMarked(a.value)) || byFrequency(a, b);

/** Values that mean the same are one, called as most call it; the most frequent first. */
function fold(counts: readonly FacetCount[], keyOf: (value: string) => string): readonly FacetCount[] {
  const spellings = [...groupBy(counts, ({ value }) => value)].map(([value, same]) => ({ value, count: sum(same) }));
  return [...groupBy(spellings, ({ value }) => keyOf(value)).values()].map((same) => ({ value: same.toSorted(bySpelling)[0]!.value, count: sum(same) })).sort(byFrequency);
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
    const cities = fold(same.flatMap(({ city, count }) => (city === null ? [] : [{ value: city, count }])), cityKey);
    return {
      kind, country: country ?? null, count: sum(same), rank: country ? ranks.get(countryKey(country.value))! : 0,
      cities: cities.toSorted((a, b) => a.value.localeCompare(b.value, locale)),
    };
  });
  return places.sort((a, b) => PLACE_KINDS.indexOf(a.kind) - PLACE_KINDS.indexOf(b.kind) || a.rank - b.rank).map(({ kind, country, count, cities }) => ({ kind, country, count, cities }));
}

/** Where something stands in a list by place: its heading, its country and its city, each by what its spellings share. */
export interface PlaceSpot {
  readonly kind: PlaceKind;
  /** Empty of what doesn't stand under a country, and of no city. */
  readonly country: string;
  readonly city: string;
}

/** Some that are written alike, at their place in the list: spellings of one city have one position. */
export interface PlacedCell extends CountedPlace {
  readonly spot: PlaceSpot;
  /** From 0; 0 is the spot that a page goes on after. */
  readonly position: number;
}

/**
 * Of what was counted, the cells that a page of a list by place is made of: by heading, country in the reader's language and city, those that `after` stands in
 * and as many behind them as hold `enough`. A country that is gone since `after` was given out still has its place.
 */
export function cellsOfPage(counted: readonly CountedPlace[], locale: Locale, after: PlaceSpot | undefined, enough: number): readonly PlacedCell[] {
  const countries = new Set(counted.flatMap(({ country }) => country ?? []));
  const keys = new Map([...countries].map((country) => [country, countryKey(country)]));
  const ranks = countryRanks([...(after?.country ? [after.country] : []), ...countries], locale);
  const cells = counted.map((cell) => ({ ...cell, spot: { kind: cell.kind, country: keys.get(cell.country ?? '') ?? '', city: cell.city === null ? '' : cityKey(cell.city) } }));
  const compare = (a: PlaceSpot, b: PlaceSpot): number =>
    PLACE_KINDS.indexOf(a.kind) - PLACE_KINDS.indexOf(b.kind) || (ranks.get(a.country) ?? 0) - (ranks.get(b.country) ?? 0) || (a.city < b.city ? -1 : a.city > b.city ? 1 : 0);
  const placed: PlacedCell[] = [];
  let [position, behind] = [0, 0];
  let last = after;
  for (const cell of cells.filter(({ spot }) => !after || compare(spot, after) >= 0).sort((a, b) => compare(a.spot, b.spot))) {
    if (!last || compare(cell.spot, last) !== 0) {
      if (behind >= enough) break;
      position += 1;
    }
    last = cell.spot;
    placed.push({ ...cell, position });
    if (position > 0) behind += cell.count;
  }
  return placed;
}
