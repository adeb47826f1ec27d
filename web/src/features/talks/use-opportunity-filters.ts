import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { TalkCriteriaPartsFragment, TalkOpportunityKind } from '../../lib/graphql/generated.js';
import { useSearchText } from '../../lib/use-search-text.js';

export const callLists = ['open', 'unknown', 'all', 'past'] as const;
export type CallList = (typeof callLists)[number];
export const arrangements = ['DEADLINE', 'PLACE', 'NEWEST'] as const;
export type Arrangement = (typeof arrangements)[number];
export const wheres = ['online', 'onSite'] as const;
export const insides = ['conferences', 'internal'] as const;

const internalKinds: TalkOpportunityKind[] = ['BROWN_BAG', 'CODE_T_PRESENTATION', 'GUILD', 'READING_GROUP', 'OTHER_INTERNAL'];

export interface OpportunityFilters {
  readonly search: string;
  readonly topics: readonly string[];
  /** ISO 3166-1 codes; names where there is none. */
  readonly countries: readonly string[];
  readonly city: string | null;
  readonly languages: readonly string[];
  readonly where: (typeof wheres)[number] | null;
  readonly inside: (typeof insides)[number] | null;
  readonly calls: CallList;
  readonly coc: boolean;
  readonly fits: boolean;
  readonly arrange: Arrangement;
}

const oneOf = <Value extends string>(values: readonly Value[], text: string | null): Value | null => values.find((value) => value === text) ?? null;

/** The filters that an address says; what it doesn't know is left out. */
export function filtersFrom(params: URLSearchParams): OpportunityFilters {
  return {
    search: params.get('search') ?? '', topics: params.getAll('topic'), countries: params.getAll('country'), city: params.get('city'), languages: params.getAll('language'), where: oneOf(wheres, params.get('where')), inside: oneOf(insides, params.get('inside')),
    calls: oneOf(callLists, params.get('calls')) ?? 'unknown', coc: params.has('coc'), fits: params.has('fits'), arrange: oneOf(arrangements, params.get('order')) ?? 'DEADLINE',
  };
}

/** What the server is asked for; `today` is the reader's day. A search that is kept with a day looks from today on, whenever it is used. */
export function criteriaOf({ search, topics, countries, city, languages, where, inside, calls, coc, fits }: OpportunityFilters, today: string) {
  return {
    search: search || null, topics: [...topics], countries: [...countries], city, languages: [...languages], online: where === null ? null : where === 'online',
    kinds: inside === null ? null : inside === 'internal' ? internalKinds : (['CONFERENCE'] satisfies TalkOpportunityKind[]), hasCodeOfConduct: coc ? true : null, fitsMyTalks: fits, includePast: calls === 'past',
    openOn: calls === 'open' || calls === 'unknown' ? today : null, withUnknownCalls: calls === 'unknown',
  };
}

/** The address of a saved search: what {@link filtersFrom} reads. */
export function addressOf({ search, topics, countries, city, languages, kinds, online, hasCodeOfConduct, fitsMyTalks, includePast, openOn, withUnknownCalls }: TalkCriteriaPartsFragment): string {
  const params = new URLSearchParams();
  const put = (name: string, value: string | null | undefined): void => { if (value) params.set(name, value); };
  put('search', search);
  for (const topic of topics) params.append('topic', topic);
  for (const country of countries) params.append('country', country);
  put('city', city);
  for (const language of languages) params.append('language', language);
  put('where', online === null ? null : online ? 'online' : 'onSite');
  put('inside', kinds.length === 0 ? null : kinds.includes('CONFERENCE') ? 'conferences' : 'internal');
  put('calls', includePast ? 'past' : openOn === null ? 'all' : withUnknownCalls ? null : 'open');
  put('coc', hasCodeOfConduct ? '1' : null);
  put('fits', fitsMyTalks ? '1' : null);
  return `/talks?${params.toString()}`;
}

/** Filters live in the address, so that a list can be sent to somebody. */
export function useOpportunityFilters() {
  const { text, setText } = useSearchText();
  const [params, setParams] = useSearchParams();
  const filters = useMemo(() => filtersFrom(params), [params]);
  const change = useCallback((next: Readonly<Record<string, string | readonly string[] | null>>) => {
    setParams((current) => {
      const written = new URLSearchParams(current);
      for (const [name, value] of Object.entries(next)) {
        written.delete(name);
        for (const one of typeof value === 'string' ? [value] : value ?? []) written.append(name, one);
      }
      return written;
    }, { replace: true, preventScrollReset: true });
  }, [setParams]);
  return { filters, text, setText, change };
}
