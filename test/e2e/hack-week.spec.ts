import { hackWeekWorld, type HackWeekWorld } from '../support/hack-week-world.js';

describe('a hack week', () => {
  let world: HackWeekWorld;
  beforeAll(async () => {
    world = await hackWeekWorld({ phase: 'ideas' });
  });
  afterAll(() => world.close());

  const VIEW = `query ($input: HackWeekInput) { hackWeek(input: $input) { isOn text edition { id number name phase phaseText startsOn endsOn days zone ideasFrom freezesAt demosAt ballotClosesAt welcome followsDates version
    nextStep { phase at } can { propose join editDemo submit vote resultsVisible } organizers { id } phases { phase at isPast reason by { id } } counts { ideas projects submitted people } viewerCan { organize propose moveTo remove } } } }`;

  it('is there for everybody once it is no draft, with what can be done in its phase', async () => {
    const { hackWeek } = await world.ask<{ hackWeek: { isOn: boolean; text: string; edition: Record<string, unknown> } }>(world.people[0]!, VIEW);
    expect(hackWeek).toMatchObject({
      isOn: true, text: '',
      edition: {
        number: 1, name: 'Hack week', phase: 'IDEAS', startsOn: '2026-03-02', endsOn: '2026-03-08', days: 7, zone: 'Europe/Berlin', freezesAt: '2026-03-08T11:00:00.000Z', demosAt: '2026-03-08T12:00:00.000Z',
        can: { propose: true, join: true, editDemo: true, submit: false, vote: false, resultsVisible: false }, organizers: [{ id: world.admin }], viewerCan: { organize: false, propose: true, moveTo: [] },
      },
    });
  });

  it('gathers ideas, which are found by what they say', async () => {
    const [hacker, other] = world.people as [typeof world.admin, typeof world.admin];
    await world.project(hacker, { title: 'Search by voice', changes: { oneLine: 'Say it, find it', tags: ['Speech', ' search '], idea: '**Talk** to it' } });
    await world.project(other, { title: 'A quieter pager', join: false });
    const list = `query ($input: HackProjectsInput!) { hackProjects(input: $input) { totalCount tags { tag count } edges { node { number title oneLine tags state stateText owner { id } members { person { id } } roles { title } asksFirst joinRequests { id }
      follows followers editions { id } version outcome actions viewerCan { edit join leave withdraw remove } } } } }`;
    const find = async (changes: object): Promise<{ totalCount: number; tags: unknown; edges: { node: Record<string, unknown> }[] }> =>
      (await world.ask<{ hackProjects: Awaited<ReturnType<typeof find>> }>(hacker, list, { input: { editionId: world.edition, ...changes } })).hackProjects;
    const all = await find({ sort: 'NUMBER' });
    expect(all.totalCount).toBe(2);
    expect(all.tags).toEqual([{ tag: 'search', count: 1 }, { tag: 'speech', count: 1 }]);
    expect(all.edges.map(({ node }) => [node.number, node.title, node.state])).toEqual([[1, 'Search by voice', 'FORMING'], [2, 'A quieter pager', 'IDEA']]);
    expect(all.edges[0]!.node).toMatchObject({ tags: ['speech', 'search'], follows: true, followers: 1, viewerCan: { edit: true, join: false, leave: true, withdraw: true, remove: false } });
    expect(all.edges[1]!.node).toMatchObject({ follows: false, viewerCan: { edit: false, join: true, leave: false, withdraw: false, remove: false } });
    expect((await find({ search: 'TALK' })).edges.map(({ node }) => node.number)).toEqual([1]);
    expect((await find({ mine: true })).totalCount).toBe(1);
    expect((await find({ lookingForPeople: true })).edges.map(({ node }) => node.number)).toEqual([2]);
  });
});
