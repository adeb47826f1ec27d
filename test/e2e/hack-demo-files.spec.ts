import type { PersonId } from '../../src/kernel/ids.js';
import { readAtom } from '../support/atom.js';
import { demoWorld, type DemoWorld } from '../support/demo-world.js';

describe('demos in files', () => {
  let world: DemoWorld;
  let [ada, bob]: PersonId[] = [];
  const emailOf = async (person: PersonId): Promise<string> => (await world.build.query<{ email: string }>(world.organization, 'select email from person where person_id = $1', [person]))[0]!.email;
  const fetchAs = async (person: PersonId | null, path: string, headers: Record<string, string> = {}): Promise<Response> => fetch(`${world.app.url}${path}`, { headers: { ...(person ? { cookie: await world.cookie(person) } : {}), ...headers } });
  const importing = async (person: PersonId, how: 'preview' | 'apply', csv: string, submit = false): Promise<Record<string, never> & { __typename: string }> => {
    const [name, type] = [`${how}HackDemoImport`, how === 'preview' ? 'PreviewHackDemoImport' : 'ApplyHackDemoImport'];
    const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on UserError { message } ... on ${type}Success { ${how === 'apply' ? 'submitted' : ''} plan { ignored columns { field header } lines { line kind title joining problems project { number } changes { field before after } } } } } }`;
    return (await world.ask<Record<string, never>>(person, query, { input: { editionId: world.edition, csv, submit } }))[name]!;
  };
  beforeAll(async () => {
    world = await demoWorld();
    [ada, bob] = [...world.people];
  });
  afterAll(() => world.close());

  it('are saved by many at once, all over the same version, and every word of them is there', async () => {
    const entryId = await world.project(ada!, { title: 'Crowd', members: [bob!] });
    const fields = { title: 'Crowded', oneLine: 'All at once', story: 'Once', videoUrl: 'https://example.org/v.mp4', lengthSeconds: 90, agreed: true, links: [{ label: 'a', url: 'https://example.org' }] };
    const saves = Object.entries(fields).flatMap(([field, value]) => [ada!, bob!].map((person) => world.write(person, 'saveHackDemoDraft', { entryId, version: 0, [field]: value })));
    expect((await Promise.all(saves)).map(({ __typename }) => __typename)).toEqual(saves.map(() => 'SaveHackDemoDraftSuccess'));
    const { links, ...rest } = fields;
    expect(await world.demo(ada!, entryId)).toMatchObject({ version: 7, ...rest, typedLinks: links });
    // Of two who write the same field over the same version, one is asked, and neither word is gone.
    const both = await Promise.all([ada!, bob!].map((person, index) => world.write(person, 'saveHackDemoDraft', { entryId, version: 7, story: `Story ${index}` })));
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['DemoChanged', 'SaveHackDemoDraftSuccess']);
    await world.act(ada!, 'withdrawHackProject', { projectId: entryId });
  });

  it('come in by organizers, looked at first, taken over once', async () => {
    const csv = `Title;Elevator pitch;Link;Submitter email\nVoice;Say it;https://example.org;${(await emailOf(ada!)).toUpperCase()}\nGhost;Boo;;nobody@nowhere.example\n`;
    expect((await importing(ada!, 'preview', csv)).__typename).toBe('NotFoundError');
    const looked = (await importing(world.admin, 'preview', csv, true)) as unknown as { plan: { lines: unknown[] } };
    expect(looked.plan.lines).toEqual([
      { line: 2, kind: 'NEW', title: 'Voice', joining: 1, problems: [], project: null, changes: [{ field: 'title', before: '', after: 'Voice' }, { field: 'oneLine', before: '', after: 'Say it' }, { field: 'links', before: '', after: 'https://example.org' }, { field: 'presenters', before: '', after: expect.any(String) }] },
      { line: 3, kind: 'LEFT_OUT', title: 'Ghost', joining: 0, problems: ['A new project needs somebody who works here; left out.', 'nobody@nowhere.example is nobody here.'], project: null, changes: [] },
    ]);
    expect((await world.ask<{ hackGallery: { totalCount: number } }>(bob!, '{ hackGallery { totalCount } }')).hackGallery.totalCount).toBe(0);
    expect(await importing(world.admin, 'apply', csv, true)).toMatchObject({ __typename: 'ApplyHackDemoImportSuccess', submitted: 1 });
    const gallery = await world.ask<{ hackGallery: { edges: { node: { id: string } }[] } }>(bob!, '{ hackGallery(input: { search: "SAY" }) { totalCount edges { node { id number state owner { id } demo { title links { url } } cover { id } } } } }');
    expect(gallery.hackGallery).toMatchObject({ totalCount: 1, edges: [{ node: { number: 2, state: 'SUBMITTED', owner: { id: ada }, demo: { title: 'Voice', links: [{ url: 'https://example.org/' }] }, cover: null } }] });
    expect(await importing(world.admin, 'apply', csv, true)).toMatchObject({ submitted: 0, plan: { lines: [{ kind: 'SAME', project: { number: 2 } }, { kind: 'LEFT_OUT' }] } });
    expect((await world.demo(ada!, gallery.hackGallery.edges[0]!.node.id))!.version).toBe(1);
  });

  it('go out as CSV that a spreadsheet takes for no formula, and come back unchanged', async () => {
    const entryId = await world.project(bob!, { title: '=1+1' });
    await world.write(bob!, 'submitHackDemo', { entryId, version: 0, oneLine: '@cmd, "quoted"', links: [{ label: '', url: 'https://example.org/x' }] });
    await world.project(bob!, { title: 'Only a draft' });
    const path = (await world.ask<{ hackWeek: { edition: { demosCsvPath: string } } }>(bob!, '{ hackWeek { edition { demosCsvPath } } }')).hackWeek.edition.demosCsvPath;
    const [member, organizer] = [await (await fetchAs(bob!, path)).text(), await (await fetchAs(world.admin, path)).text()];
    expect(member).toContain(`'=1+1,"'@cmd, ""quoted""",`);
    expect([member.includes('Only a draft'), organizer.includes('Only a draft'), member.includes(await emailOf(bob!)), organizer.includes(await emailOf(bob!))]).toEqual([false, true, false, true]);
    expect([(await fetchAs(null, path)).status, (await fetchAs(bob!, '/export/hack-demos.csv?edition=x')).status, (await fetchAs(bob!, '/export/hack-demos.csv')).status]).toEqual([401, 404, 404]);
    const again = (await importing(world.admin, 'preview', organizer)) as unknown as { plan: { lines: { kind: string; changes: unknown[] }[] } };
    expect(again.plan.lines.map(({ kind, changes }) => [kind, changes])).toEqual([['SAME', []], ['SAME', []], ['SAME', []]]);
  });

  it('are news at a secret address, until it is revoked or the hack week is off', async () => {
    const entryId = await world.project(ada!, { title: '<b>Bold</b> & ]]> \u0007' });
    await world.write(ada!, 'submitHackDemo', { entryId, version: 0, oneLine: 'One', story: '<script>alert(1)</script>\n\nTwo', links: [{ label: '', url: 'https://example.org' }] });
    const { createNewsFeed } = await world.ask<{ createNewsFeed: { feed: { address: string } } }>(bob!, 'mutation { createNewsFeed(input: { kind: HACK_DEMOS }) { ... on CreateNewsFeedSuccess { feed { address createdOn } } } }');
    const path = new URL(createNewsFeed.feed.address).pathname;
    const seen = await fetchAs(null, path);
    expect([seen.status, seen.headers.get('content-type'), path.endsWith('.atom')]).toEqual([200, 'application/atom+xml; charset=utf-8', true]);
    const entry = readAtom(await seen.text()).entries.find(({ id }) => id === `urn:uuid:${entryId}`)!;
    expect(entry.title).toMatch(/^#\d+ &lt;b&gt;Bold&lt;\/b&gt; &amp; \]\]&gt;/);
    expect(entry.content).toBe('<p>One</p>\n<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n<p>Two</p>');
    expect([(await fetchAs(null, path, { 'if-none-match': seen.headers.get('etag')! })).status, (await fetchAs(null, path.replace('.atom', '.ics'))).status]).toEqual([304, 404]);
    const again = await world.ask<{ createNewsFeed: { feed: { address: string } } }>(bob!, 'mutation { createNewsFeed(input: { kind: HACK_DEMOS }) { ... on CreateNewsFeedSuccess { feed { address } } } }');
    expect(again.createNewsFeed.feed.address).toBe(createNewsFeed.feed.address);
    expect(await world.ask(bob!, '{ calendarFeeds { id } newsFeed(input: { kind: HACK_DEMOS }) { address } }')).toEqual({ calendarFeeds: [], newsFeed: { address: createNewsFeed.feed.address } });
    await world.setRules({ isOn: false });
    expect((await fetchAs(null, path)).status).toBe(404);
    // Off leaves no trace: the address neither shows nor can be made, and is the same when it is on again.
    expect(await world.ask(bob!, '{ newsFeed(input: { kind: HACK_DEMOS }) { address } }')).toEqual({ newsFeed: null });
    expect(await world.ask(bob!, 'mutation { createNewsFeed(input: { kind: HACK_DEMOS }) { __typename } }')).toEqual({ createNewsFeed: { __typename: 'NewsFeedOff' } });
    await world.setRules();
    expect(await world.ask(bob!, '{ newsFeed(input: { kind: HACK_DEMOS }) { address } }')).toEqual({ newsFeed: { address: createNewsFeed.feed.address } });
    expect(await world.ask(bob!, 'mutation { revokeNewsFeed(input: { kind: HACK_DEMOS }) { __typename } }')).toEqual({ revokeNewsFeed: { __typename: 'RevokeNewsFeedSuccess' } });
    expect((await fetchAs(null, path)).status).toBe(404);
  });
});
