import type { CalendarDate } from '../../../kernel/calendar-date.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { FacetCount, OpportunityCriteria, OpportunitySort } from '../domain/discovery.js';
import type { Opportunity } from '../domain/opportunity.js';
import type { CountedPlace, PlacedCell } from '../domain/places.js';
import { OPPORTUNITY_COLUMNS, toOpportunity, type OpportunityRow } from './opportunity.row.js';

/** Criteria with what they depend on. `fitTopics` null: nothing needs to fit. */
export interface Wanted {
  readonly criteria: OpportunityCriteria;
  readonly now: Date;
  readonly today: CalendarDate;
  readonly fitTopics: readonly string[] | null;
  /** Countries as they are written that the criteria mean; null: any. */
  readonly countries: readonly string[] | null;
  /** Spellings of the city that the criteria mean; null: any. */
  readonly cities: readonly string[] | null;
  /** For words that are looked for, the countries that are called so in some language, and the cities in some spelling. */
  readonly called: ReadonlyMap<string, { readonly countries: readonly string[]; readonly cities: readonly string[] }>;
}

/** An opportunity with the key it is sorted by. */
export interface Discovered {
  readonly opportunity: Opportunity;
  readonly key: readonly string[];
}

/** Words of a search that count. */
export function searchWords(search: string): readonly string[] {
  return search.toLowerCase().split(/\s+/u).filter(Boolean).slice(0, 8);
}

const SORTS: Readonly<Record<Exclude<OpportunitySort, 'place'>, { readonly key: string; readonly type: string; readonly direction: 'asc' | 'desc' }>> = {
  deadline: { key: 'o.closes_sort', type: 'timestamptz', direction: 'asc' }, start: { key: 'o.starts_sort', type: 'date', direction: 'asc' }, newest: { key: 'o.created_at', type: 'timestamptz', direction: 'desc' },
};

/** One page, with one more row than `first` to tell whether there are more. */
export async function discover(tx: Tx, wanted: Wanted, sort: Exclude<OpportunitySort, 'place'>, first: number, after: readonly string[] | undefined): Promise<readonly Discovered[]> {
  const { key, type, direction } = SORTS[sort];
  const { where, parameters } = conditions(wanted);
  const next = parameters.length + 1;
  const beyond = after ? `and (${key}, o.opportunity_id) ${direction === 'asc' ? '>' : '<'} ($${next}::${type}, $${next + 1}::uuid)` : '';
  const found = await rows<OpportunityRow & { sortKey: string }>(
    tx,
    `select ${OPPORTUNITY_COLUMNS}, ${key}::text as "sortKey" from opportunity o where ${where} ${beyond} order by ${key} ${direction}, o.opportunity_id ${direction} limit ${first + 1}`,
    [...parameters, ...(after ?? [])],
  );
  return found.map(({ sortKey, ...opportunity }) => ({ opportunity: toOpportunity(opportunity), key: [sortKey, opportunity.opportunityId] }));
}

export async function countDiscovered(tx: Tx, wanted: Wanted): Promise<number> {
  const { where, parameters } = conditions(wanted);
  return (await row<{ count: number }>(tx, `select count(*)::int as count from opportunity o where ${where}`, parameters))!.count;
}

/** The number of the heading in PLACE_KINDS, from 1. */
const PLACE = `case when o.kind <> 'conference' then 1 when o.country is not null then 2 when o.is_online then 3 else 4 end`;
const KIND = `(array['stage', 'country', 'online', 'unknown'])[${PLACE}]`;
const COUNTRY = `case when o.kind = 'conference' then o.country end`;

/** How many of what is found each heading, country and city has, as they are written. */
export function countedPlaces(tx: Tx, wanted: Wanted): Promise<CountedPlace[]> {
  const { where, parameters } = conditions(wanted);
  return rows<CountedPlace>(tx, `select ${KIND} as kind, ${COUNTRY} as country, o.city, count(*)::int as count from opportunity o where ${where} group by 1, 2, 3`, parameters);
}

/** What lies in some cells in their order, then by deadline, with one more row than `first`. `after`: the deadline and id that the cell at position 0 goes on after. */
export async function discoverInCells(tx: Tx, wanted: Wanted, cells: readonly PlacedCell[], first: number, after: readonly [closes: string, opportunityId: string] | undefined): Promise<readonly { readonly opportunity: Opportunity; readonly position: number; readonly closes: string }[]> {
  if (cells.length === 0) return [];
  const { where, parameters } = conditions(wanted);
  const next = parameters.length + 1;
  const beyond = after ? `and (p.position > 0 or (o.closes_sort, o.opportunity_id) > ($${next + 4}::timestamptz, $${next + 5}::uuid))` : '';
  const found = await rows<OpportunityRow & { position: number; sortCloses: string }>(
    tx,
    `select ${OPPORTUNITY_COLUMNS}, p.position, o.closes_sort::text as "sortCloses"
       from unnest($${next}::text[], $${next + 1}::text[], $${next + 2}::text[], $${next + 3}::int[]) as p (kind, country, city, position)
       join opportunity o on ${KIND} = p.kind and coalesce(${COUNTRY}, '') = p.country and coalesce(o.city, '') = p.city
      where ${where} ${beyond} order by p.position, o.closes_sort, o.opportunity_id limit ${first + 1}`,
    [...parameters, cells.map(({ kind }) => kind), cells.map(({ country }) => country ?? ''), cells.map(({ city }) => city ?? ''), cells.map(({ position }) => position), ...(after ?? [])],
  );
  return found.map(({ position, sortCloses, ...opportunity }) => ({ opportunity: toOpportunity(opportunity), position, closes: sortCloses }));
}

/** Countries or cities as sources and people write them, each spelling once. */
export async function heldSpellings(tx: Tx, column: 'country' | 'city'): Promise<readonly string[]> {
  const found = await rows<{ text: string }>(tx, `select distinct o.${column} as text from opportunity o where o.organization_id = current_organization() and o.removed_at is null and o.${column} is not null`);
  return found.map(({ text }) => text);
}

/** What was counted of what is found. Each of topics, countries and languages as if nothing were chosen of it, so that something else can be. */
export interface CountedFacets {
  readonly topics: readonly FacetCount[];
  readonly countries: readonly FacetCount[];
  readonly languages: readonly FacetCount[];
  readonly places: readonly CountedPlace[];
  readonly online: number;
  readonly withCodeOfConduct: number;
}

/** Values of what is found; at most 100 topics and languages. */
export async function facetsOf(tx: Tx, wanted: Wanted): Promise<CountedFacets> {
  const { base, topics, place, languages, parameters } = conditions(wanted);
  const counted = (values: string, where: string, most: number): string =>
    `(select coalesce(jsonb_agg(jsonb_build_object('value', f.value, 'count', f.count) order by f.count desc, f.value), '[]') from (
        select v.value, count(*)::int as count from found, ${values} where ${where} and v.value is not null group by v.value order by 2 desc, 1 limit ${most}) f)`;
  const found = await row<CountedFacets>(
    tx,
    `with found as materialized (
       select o.topics, o.country, o.city, o.languages, o.is_online, o.code_of_conduct_url, ${KIND} as kind, ${topics} as in_topics, ${place} as in_place, ${languages} as in_languages
         from opportunity o where ${base}
     ), all_of as (select * from found where in_topics and in_place and in_languages)
     select ${counted('unnest(found.topics) as v (value)', 'in_place and in_languages', 100)} as topics,
            ${counted('lateral (select found.country) as v (value)', 'in_topics and in_languages', 1000)} as countries,
            ${counted('unnest(found.languages) as v (value)', 'in_topics and in_place', 100)} as languages,
            (select coalesce(jsonb_agg(to_jsonb(p)), '[]') from (select kind, case when kind = 'country' then country end as country, city, count(*)::int as count from all_of group by 1, 2, 3 order by 4 desc limit 5000) p) as places,
            (select count(*)::int from all_of where is_online) as online, (select count(*)::int from all_of where code_of_conduct_url is not null) as "withCodeOfConduct"`,
    parameters,
  );
  return found!;
}

/** What narrows a list, with what of it can be chosen anew told apart. */
interface Conditions {
  readonly base: string;
  readonly topics: string;
  readonly place: string;
  readonly languages: string;
  /** All of it. */
  readonly where: string;
  readonly parameters: readonly unknown[];
}

function conditions({ criteria, now, today, fitTopics, countries, cities, called }: Wanted): Conditions {
  const parameters: unknown[] = [];
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  const terms = ['o.organization_id = current_organization()', 'o.removed_at is null'];
  for (const word of searchWords(criteria.search)) {
    const text = bind(word);
    const places = called.get(word);
    const isIn = (column: string, spellings: readonly string[] = []): string => (spellings.length > 0 ? `${column} = any(${bind(spellings)}::text[])` : `strpos(lower(${column}), ${text}) > 0`);
    terms.push(`(strpos(lower(o.name), ${text}) > 0 or ${isIn('o.city', places?.cities)} or ${isIn('o.country', places?.countries)} or strpos(array_to_string(o.topics, ' '), ${text}) > 0 or strpos(lower(o.summary), ${text}) > 0)`);
  }
  if (criteria.kinds.length > 0) terms.push(`o.kind = any(${bind(criteria.kinds)}::text[])`);
  if (fitTopics !== null) terms.push(`o.topics && ${bind(fitTopics)}::text[]`);
  if (criteria.online !== null) terms.push(criteria.online ? 'o.is_online' : '(o.is_online is not true or o.city is not null)');
  if (criteria.hasCodeOfConduct !== null) terms.push(`o.code_of_conduct_url is ${criteria.hasCodeOfConduct ? 'not ' : ''}null`);
  if (criteria.openOn !== null) {
    const isOpen = `o.closes_at > ${bind(now)}${criteria.openOn > today ? ` and coalesce(o.deadline_day, (o.deadline_at at time zone 'UTC')::date) >= ${bind(criteria.openOn)}::date` : ''}`;
    terms.push(criteria.withUnknownCalls ? `(o.closes_at is null or (${isOpen}))` : isOpen);
  }
  if (!criteria.includePast) terms.push(`coalesce(o.ends_on, o.starts_sort) >= ${bind(today)}::date`);
  const topics = criteria.topics.length > 0 ? `o.topics && ${bind(criteria.topics)}::text[]` : 'true';
  const languages = criteria.languages.length > 0 ? `o.languages && ${bind(criteria.languages)}::text[]` : 'true';
  const inCountries = countries === null ? [] : [`coalesce(o.country = any(${bind(countries)}::text[]), false)`];
  const inCity = cities === null ? [] : [`coalesce(o.city = any(${bind(cities)}::text[]), false)`];
  const place = [...inCountries, ...inCity].join(' and ') || 'true';
  const base = terms.join(' and ');
  return { base, topics, place, languages, where: [base, topics, place, languages].filter((term) => term !== 'true').join(' and '), parameters };
}
