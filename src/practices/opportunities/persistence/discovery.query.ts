import type { CalendarDate } from '../../../kernel/calendar-date.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { OpportunityCriteria, OpportunityFacets, OpportunitySort } from '../domain/discovery.js';
import type { Opportunity } from '../domain/opportunity.js';
import { OPPORTUNITY_COLUMNS, toOpportunity, type OpportunityRow } from './opportunity.row.js';

/** Criteria with what they depend on. `fitTopics` null: nothing needs to fit. */
export interface Wanted {
  readonly criteria: OpportunityCriteria;
  readonly now: Date;
  readonly today: CalendarDate;
  readonly fitTopics: readonly string[] | null;
}

/** An opportunity with the key it is sorted by. */
export interface Discovered {
  readonly opportunity: Opportunity;
  readonly key: readonly [string, string];
}

const SORTS: Readonly<Record<OpportunitySort, { readonly key: string; readonly type: string; readonly direction: 'asc' | 'desc' }>> = {
  deadline: { key: 'o.closes_sort', type: 'timestamptz', direction: 'asc' }, start: { key: 'o.starts_sort', type: 'date', direction: 'asc' }, newest: { key: 'o.created_at', type: 'timestamptz', direction: 'desc' },
};

/** One page, with one more row than `first` to tell whether there are more. */
export async function discover(tx: Tx, wanted: Wanted, sort: OpportunitySort, first: number, after: readonly string[] | undefined): Promise<readonly Discovered[]> {
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

/** Values of what is found; at most 100 each. */
export async function facetsOf(tx: Tx, wanted: Wanted): Promise<OpportunityFacets> {
  const { where, parameters } = conditions(wanted);
  const counted = (values: string): string =>
    `(select coalesce(jsonb_agg(jsonb_build_object('value', f.value, 'count', f.count) order by f.count desc, f.value), '[]') from (
        select v.value, count(*)::int as count from found, ${values} where v.value is not null group by v.value order by 2 desc, 1 limit 100) f)`;
  const found = await row<OpportunityFacets>(
    tx,
    `with found as materialized (select o.topics, o.country, o.languages, o.is_online, o.code_of_conduct_url from opportunity o where ${where})
     select ${counted('unnest(found.topics) as v (value)')} as topics, ${counted('lateral (select found.country) as v (value)')} as countries, ${counted('unnest(found.languages) as v (value)')} as languages,
            (select count(*)::int from found where is_online) as online, (select count(*)::int from found where code_of_conduct_url is not null) as "withCodeOfConduct"`,
    parameters,
  );
  return found!;
}

function conditions({ criteria, now, today, fitTopics }: Wanted): { readonly where: string; readonly parameters: readonly unknown[] } {
  const parameters: unknown[] = [];
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  const terms = ['o.organization_id = current_organization()', 'o.removed_at is null'];
  for (const word of criteria.search.toLowerCase().split(/\s+/u).filter(Boolean).slice(0, 8)) {
    const text = bind(word);
    terms.push(`(strpos(lower(o.name), ${text}) > 0 or strpos(lower(o.city), ${text}) > 0 or strpos(lower(o.country), ${text}) > 0 or strpos(array_to_string(o.topics, ' '), ${text}) > 0 or strpos(lower(o.summary), ${text}) > 0)`);
  }
  if (criteria.kinds.length > 0) terms.push(`o.kind = any(${bind(criteria.kinds)}::text[])`);
  if (criteria.topics.length > 0) terms.push(`o.topics && ${bind(criteria.topics)}::text[]`);
  if (fitTopics !== null) terms.push(`o.topics && ${bind(fitTopics)}::text[]`);
  if (criteria.countries.length > 0) terms.push(`lower(o.country) = any(${bind(criteria.countries.map((country) => country.toLowerCase()))}::text[])`);
  if (criteria.city !== null) terms.push(`lower(o.city) = ${bind(criteria.city.toLowerCase())}`);
  if (criteria.languages.length > 0) terms.push(`o.languages && ${bind(criteria.languages)}::text[]`);
  if (criteria.online !== null) terms.push(criteria.online ? 'o.is_online' : '(o.is_online is not true or o.city is not null)');
  if (criteria.hasCodeOfConduct !== null) terms.push(`o.code_of_conduct_url is ${criteria.hasCodeOfConduct ? 'not ' : ''}null`);
  if (criteria.openOn !== null) {
    const isOpen = `o.closes_at > ${bind(now)}${criteria.openOn > today ? ` and coalesce(o.deadline_day, (o.deadline_at at time zone 'UTC')::date) >= ${bind(criteria.openOn)}::date` : ''}`;
    terms.push(criteria.withUnknownCalls ? `(o.closes_at is null or (${isOpen}))` : isOpen);
  }
  if (!criteria.includePast) terms.push(`coalesce(o.ends_on, o.starts_sort) >= ${bind(today)}::date`);
  return { where: terms.join(' and '), parameters };
}
