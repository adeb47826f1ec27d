import type { PersonId } from '../../src/kernel/ids.js';
import { talksWorld, type TalksWorld } from '../support/talks-world.js';

const LIST = `query ($input: TalkOpportunitiesInput) { talkOpportunities(input: $input) {
  totalCount edges { node { name city country countryCode isOnline } } pageInfo { hasNextPage endCursor }
  facets { topics { value count } countries { value code count } languages { value count } places { kind country countryCode count cities { value count } } } } }`;

interface Found {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly name: string; readonly country: string | null; readonly countryCode: string | null } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly facets: { readonly [facet: string]: readonly object[] };
}

/** Name, city, country, online, deadline: in no order. */
const CONFERENCES: readonly (readonly [string, string | null, string | null, boolean | null, string | null])[] = [
  ['Zurich late', 'Zürich', 'Switzerland', false, '2026-07-02'], ['Zurich early', 'Zurich', 'Schweiz', false, '2026-07-01'], ['Basel', 'Basel', 'Switzerland', true, null], ['Cologne', 'Köln', 'Germany', false, '2026-06-20'],
  ['Aachen', 'Aachen', 'Deutschland', false, null], ['Austin', 'Austin', 'U.S.A.', false, '2026-06-01'], ['Boston', 'Boston', 'United States', true, '2026-06-01'], ['Vienna', 'Vienna', 'Austria', false, '2026-05-05'],
  ['Webinar', null, null, true, '2026-08-01'], ['Stream', null, null, true, null], ['Lost', 'Atlantis', null, null, '2026-08-01'], ['Nowhere', null, null, null, null], ['Wardrobe', 'Cair Paravel', 'Narnia', false, '2026-08-01'],
];

describe('looking for a place to speak', () => {
  let world: TalksWorld;
  let ana: PersonId;
  let bea: PersonId;
  beforeAll(async () => {
    world = await talksWorld();
    [ana, bea] = world.people as [PersonId, PersonId];
    await world.build.query(world.organization, "update person set locale = 'de' where person_id = $1", [bea]);
    for (const [name, city, country, isOnline, day] of CONFERENCES) await world.conference(ana, name, { city, country, isOnline, deadline: day && { day }, topics: name === 'Basel' ? ['go'] : ['devops'], languages: country === 'Germany' ? ['de'] : ['en'] });
    await world.act(ana, 'createTalkOpportunity', { kind: 'GUILD', name: 'Guild', startsOn: '2026-04-10' });
  });
  afterAll(() => world.close());

  const list = async (reader: PersonId, input: object = {}): Promise<Found> => (await world.ask<{ talkOpportunities: Found }>(reader, LIST, { first: 50, ...input })).talkOpportunities;
  const names = async (input: object, reader = ana): Promise<string[]> => (await list(reader, input)).edges.map(({ node }) => node.name);
  const paged = async (reader: PersonId, first: number, between: (page: number) => Promise<unknown> = async () => undefined): Promise<string[]> => {
    const found: string[] = [];
    for (let after: string | null = null, page = 1; ; page += 1) {
      const { edges, pageInfo }: Found = await list(reader, { sort: 'PLACE', first, after });
      found.push(...edges.map(({ node }) => node.name));
      if (!pageInfo.hasNextPage) return found;
      after = pageInfo.endCursor;
      await between(page);
    }
  };

  const ENGLISH = ['Guild', 'Vienna', 'Aachen', 'Cologne', 'Wardrobe', 'Basel', 'Zurich early', 'Zurich late', 'Austin', 'Boston', 'Webinar', 'Stream', 'Nowhere', 'Lost'];

  it('lists by country as the reader calls it, city and deadline, whatever page size, with nothing lost or doubled', async () => {
    for (const first of [1, 2, 3, 5, 50]) expect(await paged(ana, first)).toEqual(ENGLISH);
    expect(await paged(bea, 3)).toEqual(['Guild', 'Aachen', 'Cologne', 'Wardrobe', 'Vienna', 'Basel', 'Zurich early', 'Zurich late', 'Austin', 'Boston', 'Webinar', 'Stream', 'Nowhere', 'Lost']);
  });

  it('goes on where it was when a new country comes in between two pages', async () => {
    const found = await paged(ana, 5, async (page) => { if (page === 1) await world.conference(ana, 'Brussels', { city: 'Brussels', country: 'Belgium' }); });
    expect(found).toEqual(ENGLISH);
    const { edges } = await list(ana, { search: 'Brussels' });
    expect(edges.map(({ node }) => node.countryCode)).toEqual(['BE']);
    await world.build.query(world.organization, "update opportunity set removed_at = now() where name = 'Brussels'");
  });

  it('counts each heading, with countries called as most sources call them', async () => {
    const { facets, totalCount } = await list(bea, {});
    expect(facets.places).toMatchObject([
      { kind: 'STAGE', country: null, count: 1 }, { kind: 'COUNTRY', country: 'Deutschland', countryCode: 'DE', count: 2, cities: [{ value: 'Aachen', count: 1 }, { value: 'Köln', count: 1 }] }, { kind: 'COUNTRY', country: 'Narnia', countryCode: null, count: 1 },
      { kind: 'COUNTRY', countryCode: 'AT', count: 1 }, { kind: 'COUNTRY', country: 'Switzerland', countryCode: 'CH', count: 3 }, { kind: 'COUNTRY', countryCode: 'US', count: 2 }, { kind: 'ONLINE', count: 2 }, { kind: 'UNKNOWN', count: 2 },
    ]);
    expect(totalCount).toBe(ENGLISH.length);
    expect((facets.places as { count: number }[]).reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
  });

  it('finds a country by its code and by any of its names, and keeps what was written', async () => {
    for (const countries of [['US'], ['usa'], ['United States'], ['Vereinigte Staaten']]) expect((await names({ countries })).toSorted()).toEqual(['Austin', 'Boston']);
    expect((await names({ countries: ['CH', 'narnia'] })).toSorted()).toEqual(['Basel', 'Wardrobe', 'Zurich early', 'Zurich late']);
    expect(await names({ countries: ['FR'] })).toEqual([]);
    expect((await names({ search: 'schweiz' })).toSorted()).toEqual(['Basel', 'Zurich early', 'Zurich late']);
    expect((await list(ana, { countries: ['CH'], city: 'zürich' })).edges.map(({ node }) => [node.country, node.countryCode])).toEqual([['Schweiz', 'CH'], ['Switzerland', 'CH']]);
  });

  it('takes spellings of one city for one: in the list of places, as a filter and as a word that is looked for', async () => {
    const { facets } = await list(ana, { countries: ['CH'] });
    expect(facets.places).toMatchObject([{ countryCode: 'CH', cities: [{ value: 'Basel', count: 1 }, { value: 'Zürich', count: 2 }] }]);
    for (const city of ['Zürich', 'zurich', ' ZÜRICH ', 'Zu\u0308rich']) expect((await names({ countries: ['CH'], city, sort: 'PLACE' }))).toEqual(['Zurich early', 'Zurich late']);
    expect((await names({ search: 'koln' }))).toEqual(['Cologne']);
    expect(await names({ countries: ['DE'], city: 'Zurich' })).toEqual([]);
  });

  it('lets another value be chosen beside those that are: a facet is counted as if nothing of it were chosen', async () => {
    const { facets, totalCount } = await list(ana, { countries: ['CH'], topics: ['go'] });
    expect(totalCount).toBe(1);
    expect(facets.countries).toEqual([{ value: 'Switzerland', code: 'CH', count: 1 }]);
    expect(facets.topics).toEqual([{ value: 'devops', count: 2 }, { value: 'go', count: 1 }]);
    expect(facets.places).toMatchObject([{ countryCode: 'CH', count: 1, cities: [{ value: 'Basel', count: 1 }] }]);
  });

  it('refuses a position of another list', async () => {
    const { pageInfo } = await list(ana, { first: 2 });
    await expect(list(ana, { sort: 'PLACE', after: pageInfo.endCursor })).rejects.toThrow('after is no cursor of this list');
    const other = Buffer.from(JSON.stringify(['2', 'CH', 'bern', 'infinity', pageInfo.endCursor])).toString('base64url');
    await expect(list(ana, { sort: 'PLACE', after: other })).rejects.toThrow('after is no cursor of this list');
  });
});
