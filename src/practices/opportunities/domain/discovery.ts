import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { OpportunityKind } from './opportunity.js';

export const OPPORTUNITY_SORTS = ['deadline', 'start', 'newest'] as const;
/** By when the call closes (those without a known deadline last), by when it takes place, or by when it was first seen. */
export type OpportunitySort = (typeof OPPORTUNITY_SORTS)[number];

/** What somebody looks for. Empty lists and nulls restrict nothing; values of one list are alternatives. */
export interface OpportunityCriteria {
  readonly search: string;
  readonly kinds: readonly OpportunityKind[];
  readonly topics: readonly string[];
  readonly countries: readonly string[];
  readonly city: string | null;
  readonly languages: readonly string[];
  readonly online: boolean | null;
  readonly hasCodeOfConduct: boolean | null;
  /** Calls that are open on this day, the day of their deadline included; never those that are closed by now. */
  readonly openOn: CalendarDate | null;
  /** With `openOn`: calls whose deadline nobody knows, too. */
  readonly withUnknownCalls: boolean;
  /** Those with a topic of the viewer's own talks. */
  readonly fitsMyTalks: boolean;
  readonly includePast: boolean;
}

export const NO_CRITERIA: OpportunityCriteria = {
  search: '', kinds: [], topics: [], countries: [], city: null, languages: [], online: null, hasCodeOfConduct: null, openOn: null, withUnknownCalls: false, fitsMyTalks: false, includePast: false,
};

/** How many of what was found have a value. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** What narrows a list further: values of what was found, the most frequent first. */
export interface OpportunityFacets {
  readonly topics: readonly FacetCount[];
  readonly countries: readonly FacetCount[];
  readonly languages: readonly FacetCount[];
  readonly online: number;
  readonly withCodeOfConduct: number;
}
