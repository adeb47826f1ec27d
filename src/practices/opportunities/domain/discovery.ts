import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { OpportunityKind } from './opportunity.js';
import type { CountryCount, PlaceCount } from './places.js';

export const OPPORTUNITY_SORTS = ['deadline', 'start', 'newest', 'place'] as const;
/** By when the call closes (those without a known deadline last), by when it takes place, by when it was first seen, or by country in the reader's language, city and deadline. */
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

/** What narrows a list further: values of what was found, the most frequent first. Topics, countries and languages as if nothing were chosen of them. */
export interface OpportunityFacets {
  readonly topics: readonly FacetCount[];
  readonly countries: readonly CountryCount[];
  readonly languages: readonly FacetCount[];
  /** Where what was found takes place, in the order of a list by place. */
  readonly places: readonly PlaceCount[];
  readonly online: number;
  readonly withCodeOfConduct: number;
}
