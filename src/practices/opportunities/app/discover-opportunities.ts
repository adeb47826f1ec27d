import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId, type PersonId } from '../../../kernel/ids.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import { decodeCursor, pageOf, type Page } from '../../../kernel/page.js';
import { localeOf, personOf } from '../../../platform/access/acting.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Refusal } from '../../../platform/refusal.js';
import { countriesWith, namedCountries } from '../domain/country.js';
import { NO_CRITERIA, type OpportunityCriteria, type OpportunityFacets, type OpportunitySort } from '../domain/discovery.js';
import type { Opportunity } from '../domain/opportunity.js';
import { citiesWith, namedCities } from '../domain/place-name.js';
import { cellsOfPage, foldCountries, isPlaceKind, placesOf, type PlaceKind } from '../domain/places.js';
import { countDiscovered, countedPlaces, discover, discoverInCells, facetsOf, heldSpellings, searchWords, type Discovered, type Wanted } from '../persistence/discovery.query.js';
import { OpportunityStore, type StoredChange } from '../persistence/opportunity.store.js';
import { SourceStore, type Origin } from '../persistence/source.store.js';
import { OwnTopics } from './own-topics.js';
import { TalksPractice } from './talks-practice.js';

/** Which page of what, in which order. */
export interface DiscoveryWish {
  readonly criteria: OpportunityCriteria;
  readonly sort: OpportunitySort;
  readonly first: number;
  readonly after: string | null;
}

const NOTHING: Page<Opportunity> = { items: [], cursors: [], hasNextPage: false, hasPreviousPage: false };
const FACETS_MAX = 300;
/** Heading, country, city, deadline, id. */
const PLACE_CURSOR_PARTS = 5;
const NO_FACETS: OpportunityFacets = { topics: [], countries: [], languages: [], places: [], online: 0, withCodeOfConduct: 0 };

/** Looking for places to give a talk. Where talks are off there are none. */
@Injectable()
export class DiscoverOpportunities {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly practice: TalksPractice,
    private readonly ownTopics: OwnTopics,
    private readonly store: OpportunityStore,
    private readonly sources: SourceStore,
  ) {}

  page(ctx: Ctx, { criteria, sort, first, after }: DiscoveryWish): Promise<Page<Opportunity>> {
    const key = after === null ? undefined : decodeCursor(after, sort === 'place' ? PLACE_CURSOR_PARTS : 2);
    if (after !== null && (!key || (sort === 'place' && !isPlaceKind(key[0]!)))) throw new Refusal('BAD_INPUT', 'after is no cursor of this list.');
    return this.uow.read(ctx, async (tx) => {
      if (!(await this.practice.of(tx, ctx))) return NOTHING;
      const wanted = await this.wanted(tx, ctx, personOf(ctx), criteria);
      const rows = sort === 'place' ? await this.byPlace(tx, ctx, wanted, first, key) : await discover(tx, wanted, sort, first, key);
      const found = pageOf<Discovered>(rows, first, after, (one) => one.key);
      return { ...found, items: found.items.map(({ opportunity }) => opportunity) };
    });
  }

  count(ctx: Ctx, criteria: OpportunityCriteria): Promise<number> {
    return this.uow.read(ctx, async (tx) => ((await this.practice.of(tx, ctx)) ? countDiscovered(tx, await this.wanted(tx, ctx, personOf(ctx), criteria)) : 0));
  }

  facets(ctx: Ctx, criteria: OpportunityCriteria): Promise<OpportunityFacets> {
    return this.uow.read(ctx, async (tx) => {
      if (!(await this.practice.of(tx, ctx))) return NO_FACETS;
      const counted = await facetsOf(tx, await this.wanted(tx, ctx, personOf(ctx), criteria));
      return { ...counted, countries: foldCountries(counted.countries).slice(0, FACETS_MAX), places: placesOf(counted.places, localeOf(ctx)) };
    });
  }

  one(ctx: Ctx, opportunityText: string): Promise<Opportunity | undefined> {
    const opportunityId = parseId(opportunityText);
    return this.uow.read(ctx, async (tx) => (opportunityId && (await this.practice.of(tx, ctx)) ? this.store.find(tx, opportunityId) : undefined));
  }

  changes(ctx: Ctx, opportunityId: string): Promise<readonly StoredChange[]> {
    return this.uow.read(ctx, async (tx) => ((await this.practice.of(tx, ctx)) ? this.store.changesOf(tx, opportunityId) : []));
  }

  /** Which sources announce an opportunity, the oldest source first. */
  origins(ctx: Ctx, opportunityId: string): Promise<readonly Origin[]> {
    return this.uow.read(ctx, async (tx) => ((await this.practice.of(tx, ctx)) ? this.sources.origins(tx, [opportunityId]) : []));
  }

  /** By whose clock the days until a call closes are counted. */
  zoneOf(ctx: Ctx): Promise<TimeZone> {
    return this.uow.read(ctx, (tx) => this.practice.zoneOf(tx, personOf(ctx), ctx.now));
  }

  /** What a person's criteria find, for callers who have asked whether talks are on. */
  async matching(tx: Tx, ctx: Pick<Ctx, 'now'>, personId: PersonId, criteria: OpportunityCriteria, first: number): Promise<readonly Opportunity[]> {
    return (await discover(tx, await this.wanted(tx, ctx, personId, criteria), 'deadline', first, undefined)).slice(0, first).map(({ opportunity }) => opportunity);
  }

  /**
   * Open calls that resemble an opportunity or a talk: those with the most of the topics first, then those that close first. Never those that are excepted, and
   * without topics nothing resembles anything.
   */
  async similar(tx: Tx, ctx: Pick<Ctx, 'now'>, topics: readonly string[], exceptIds: readonly string[], first: number): Promise<readonly Opportunity[]> {
    if (topics.length === 0) return [];
    const today = await this.practice.today(tx, ctx.now);
    const wanted: Wanted = { criteria: { ...NO_CRITERIA, kinds: ['conference'], topics, openOn: today }, now: ctx.now, today, fitTopics: null, countries: null, cities: null, called: new Map() };
    const found = (await discover(tx, wanted, 'deadline', 100, undefined)).map(({ opportunity }) => opportunity).filter(({ opportunityId }) => !exceptIds.includes(opportunityId));
    const shared = (opportunity: Opportunity): number => opportunity.topics.filter((topic) => topics.includes(topic)).length;
    return found.map((opportunity, index) => ({ opportunity, index })).sort((a, b) => shared(b.opportunity) - shared(a.opportunity) || a.index - b.index).slice(0, first).map(({ opportunity }) => opportunity);
  }

  /** A position holds what its spellings share and no rank: sources may bring new countries between two pages. */
  private async byPlace(tx: Tx, ctx: Ctx, wanted: Wanted, first: number, key: readonly string[] | undefined): Promise<readonly Discovered[]> {
    const [kind = '', country = '', city = '', closes = '', opportunityId = ''] = key ?? [];
    const cells = cellsOfPage(await countedPlaces(tx, wanted), localeOf(ctx), key && { kind: kind as PlaceKind, country, city }, first + 1);
    const spots = new Map(cells.map(({ position, spot }) => [position, spot]));
    return (await discoverInCells(tx, wanted, cells, first, key && [closes, opportunityId])).map(({ opportunity, position, closes: closing }) => {
      const spot = spots.get(position)!;
      return { opportunity, key: [spot.kind, spot.country, spot.city, closing, opportunity.opportunityId] };
    });
  }

  private async wanted(tx: Tx, { now }: Pick<Ctx, 'now'>, personId: PersonId, criteria: OpportunityCriteria): Promise<Wanted> {
    const words = searchWords(criteria.search);
    const countries = words.length > 0 || criteria.countries.length > 0 ? await heldSpellings(tx, 'country') : [];
    const cities = words.length > 0 || criteria.city !== null ? await heldSpellings(tx, 'city') : [];
    return {
      criteria, now, today: await this.practice.today(tx, now), fitTopics: criteria.fitsMyTalks ? await this.ownTopics.of(tx, personId) : null,
      countries: criteria.countries.length > 0 ? namedCountries(countries, criteria.countries) : null, cities: criteria.city === null ? null : namedCities(cities, criteria.city),
      called: new Map(words.map((word) => [word, { countries: countriesWith(countries, word), cities: citiesWith(cities, word) }])),
    };
  }
}
