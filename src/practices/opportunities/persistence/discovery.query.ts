import type { CalendarDate } from '../../../kernel/calendar-date.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { FacetCount, OpportunityCriteria, OpportunitySort } from '../domain/discovery.js';
import type { Opportunity } from '../domain/opportunity.js';
import type { CountedPlace } from '../domain/places.js';
import { OPPORTUNITY_COLUMNS, toOpportunity, type OpportunityRow } from './opportunity.row.js';

/** Criteria with what they depend on. `fitTopics` null: nothing needs to fit. */
export interface Wanted {
  readonly criteria: OpportunityCriteria;
  readonly now: Date;
  readonly today: CalendarDate;
  readonly fitTopics: readonly string[] | null;
  /** Countries as they are written that the criteria mean; null: any. */
  readonly countries: readonly string[] | null;
  /** For words that are looked for, the countries that are called so in some language. */
  readonly countriesCalled: ReadonlyMap<string, readonly string[]>;
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

/** The number of the heading: stage, country, online, unknown. */
const PLACE = `case when o.kind <> 'conference' then 1 when o.country is not null then 2 when o.is_online then 3 else 4 end`;
/** Zürich stands where Zurich does, whatever rules of sorting the database knows. */
const CITY = `translate(lower(coalesce(o.city, '')), 'àáâãäåçèéêëìíîïñòóôõöøùúûüýčďěňřšťůžł', 'aaaaaaceeeeiiiinoooooouuuuycdenrstuzl')`;

/** What a list by place goes on after. */
export interface PlacePosition {
  readonly place: string;
  readonly rank: number;
  readonly city: string;
  readonly closes: string;
  readonly opportunityId: string;
}

/** One page by heading, country, city and deadline, with one more row than `first`. `ranks`: for each country as it is written, its place in the reader's order. */
export async function discoverByPlace(tx: Tx, wanted: Wanted, ranks: ReadonlyMap<string, number>, first: number, after: PlacePosition | undefined): Promise<readonly (Omit<PlacePosition, 'rank' | 'opportunityId'> & { readonly opportunity: Opportunity })[]> {
  const { where, parameters } = conditions(wanted);
  const next = parameters.length + 1;
  const order = `${PLACE}, coalesce(r.rank, 0), ${CITY}, o.closes_sort, o.opportunity_id`;
  const beyond = after ? `and (${order}) > ($${next + 2}::int, $${next + 3}::int, $${next + 4}::text, $${next + 5}::timestamptz, $${next + 6}::uuid)` : '';
  const found = await rows<OpportunityRow & { sortPlace: string; sortCity: string; sortCloses: string }>(
    tx,
    `select ${OPPORTUNITY_COLUMNS}, (${PLACE})::text as "sortPlace", ${CITY} as "sortCity", o.closes_sort::text as "sortCloses"
       from opportunity o left join unnest($${next}::text[], $${next + 1}::int[]) as r (country, rank) on r.country = o.country and o.kind = 'conference'
      where ${where} ${beyond} order by ${order} limit ${first + 1}`,
    [...parameters, [...ranks.keys()], [...ranks.values()], ...(after ? [after.place, after.rank, after.city, after.closes, after.opportunityId] : [])],
  );
  return found.map(({ sortPlace, sortCity, sortCloses, ...opportunity }) => ({ opportunity: toOpportunity(opportunity), place: sortPlace, city: sortCity, closes: sortCloses }));
}

/** Countries as sources and people write them, each spelling once. */
export async function heldCountries(tx: Tx): Promise<readonly string[]> {
  const found = await rows<{ country: string }>(tx, `select distinct o.country from opportunity o where o.organization_id = current_organization() and o.removed_at is null and o.country is not null`);
  return found.map(({ country }) => country);
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
       select o.topics, o.country, o.city, o.languages, o.is_online, o.code_of_conduct_url, (array['stage', 'country', 'online', 'unknown'])[${PLACE}] as kind, ${topics} as in_topics, ${place} as in_place, ${languages} as in_languages
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

function conditions({ criteria, now, today, fitTopics, countries, countriesCalled }: Wanted): Conditions {
  const parameters: unknown[] = [];
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  const terms = ['o.organization_id = current_organization()', 'o.removed_at is null'];
  for (const word of searchWords(criteria.search)) {
    const text = bind(word);
    const called = countriesCalled.get(word) ?? [];
    const inCountry = called.length > 0 ? `o.country = any(${bind(called)}::text[])` : `strpos(lower(o.country), ${text}) > 0`;
    terms.push(`(strpos(lower(o.name), ${text}) > 0 or strpos(lower(o.city), ${text}) > 0 or ${inCountry} or strpos(array_to_string(o.topics, ' '), ${text}) > 0 or strpos(lower(o.summary), ${text}) > 0)`);
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
  const inCity = criteria.city === null ? [] : [`coalesce(lower(o.city) = ${bind(criteria.city.toLowerCase())}, false)`];
  const place = [...inCountries, ...inCity].join(' and ') || 'true';
  const base = terms.join(' and ');
  return { base, topics, place, languages, where: [base, topics, place, languages].filter((term) => term !== 'true').join(' and '), parameters };
}
