import { DataSource } from 'typeorm';
import { FeedNewsOfTalks1763000182000 } from '../../migrations/1763000182000-feed-news-of-talks.js';
import type { PersonId } from '../../src/kernel/ids.js';
import { ownerDataSource } from '../../src/platform/database/data-source.js';
import { readAtom, type AtomFeed } from '../support/atom.js';
import { talksWorld, type TalksWorld } from '../support/talks-world.js';

/** Talks of the company in a feed reader, which can't sign in. */
describe('the feed of talks', () => {
  let world: TalksWorld;
  let ana: PersonId;
  let bea: PersonId;
  let cem: PersonId;
  beforeAll(async () => {
    world = await talksWorld();
    [ana, bea, cem] = world.people as [PersonId, PersonId, PersonId];
  });
  afterAll(() => world.close());

  const make = async (person: PersonId, verb: 'Create' | 'Renew' = 'Create'): Promise<string> => {
    const done = await world.ask<{ done: { feed: { address: string } } }>(person, `mutation ($input: ${verb}NewsFeedInput!) { done: ${verb.toLowerCase()}NewsFeed(input: $input) { ... on ${verb}NewsFeedSuccess { feed { kind address createdOn } } } }`, { kind: 'TALK_NEWS' });
    return new URL(done.done.feed.address).pathname;
  };
  const fetched = (path: string, headers: Record<string, string> = {}): Promise<Response> => fetch(`${world.app.url}${path}`, { headers });
  const read = async (path: string): Promise<AtomFeed> => readAtom(await (await fetched(path)).text());
  const later = (minutes: number): void => world.app.clock.set(new Date(world.app.clock.now().getTime() + minutes * 60_000).toISOString());
  const accepted = async (title: string, conference: string): Promise<string> => {
    const id = await world.request(ana, await world.talk(ana, title), await world.conference(ana, conference, { city: 'Lyon', country: 'France' }));
    for (const action of ['SEND', 'ACCEPT']) await world.record(ana, id, action, { note: 'Between us' });
    return id;
  };

  it('tells what was accepted and nothing that is its speakers’ alone, as Atom that is valid', async () => {
    const shown = await accepted('<b>Bold</b> & ]]> \u0007', 'Loud Conf');
    await world.act(ana, 'askTalkAdvice', { submissionId: shown, advice: { kind: 'LEGAL', note: 'Whispered' } });
    await world.act(ana, 'changeSubmission', { submissionId: shown, recordingUrl: 'https://video.example/?a=1&b=2', slidesUrl: 'https://slides.example', travelNote: 'Night train', thanks: 'Everybody' });
    for (const [title, steps] of [['Draft', []], ['Sent', ['SEND']], ['Waiting', ['SEND', 'WAITLIST']], ['Refused', ['SEND', 'DECLINE']], ['Taken back', ['SEND', 'ACCEPT', 'WITHDRAW']], ['Cancelled', ['SEND', 'ACCEPT', 'CANCEL']]] as const) {
      const id = await world.request(ana, await world.talk(ana, `${title} talk`), await world.conference(ana, `${title} Conf`));
      for (const action of steps) expect(await world.record(ana, id, action, { note: 'Between us' })).toMatchObject({ __typename: 'RecordSubmissionSuccess' });
    }
    const path = await make(bea);
    const answer = await fetched(path);
    expect([answer.status, answer.headers.get('content-type'), path.endsWith('.atom')]).toEqual([200, 'application/atom+xml; charset=utf-8', true]);
    const text = await answer.text();
    const feed = readAtom(text);
    expect(feed).toMatchObject({ title: 'Etsy: Talks', self: `http://127.0.0.1${path}` });
    expect(feed.entries).toEqual([{
      id: `urn:uuid:${shown}`, title: '&lt;b&gt;Bold&lt;/b&gt; &amp; ]]&gt; (Loud Conf)', link: `http://127.0.0.1/talks/submissions/${shown}`, updated: expect.any(String), authors: ['Speaker 1'], summary: 'Accepted: Loud Conf, Lyon, France, 2026-09-10',
      content: '<p>Accepted: Loud Conf, Lyon, France, 2026-09-10</p>\n<p><a href="https://slides.example">Slides</a></p>\n<p><a href="https://video.example/?a=1&amp;b=2">Recording</a></p>',
    }]);
    for (const secret of ['Draft', 'Sent', 'Waiting', 'Refused', 'Taken', 'Cancelled', 'Whispered', 'Between us', 'Night train']) expect(text).not.toContain(secret);
  });

  it('is asked again by tag or by date, and says when an entry was taken back as well', async () => {
    const path = await make(bea);
    later(1);
    const first = await fetched(path);
    const [etag, modified] = [first.headers.get('etag')!, first.headers.get('last-modified')!];
    expect(new Date(modified).toUTCString()).toBe(modified);
    const status = async (headers: Record<string, string>): Promise<number> => (await fetched(path, headers)).status;
    expect([await status({ 'if-none-match': etag }), await status({ 'if-none-match': `"x", W/${etag}` }), await status({ 'if-modified-since': modified }), await status({ 'if-none-match': '"x"', 'if-modified-since': modified })]).toEqual([304, 304, 304, 200]);
    const id = await accepted('Another', 'Second Conf');
    // Within the second of the change more may follow in it.
    expect([await status({ 'if-none-match': etag }), await status({ 'if-modified-since': modified }), (await fetched(path)).headers.get('last-modified')]).toEqual([200, 200, null]);
    later(1);
    const second = (await fetched(path)).headers.get('last-modified')!;
    expect(await status({ 'if-modified-since': second })).toBe(304);
    await world.record(ana, id, 'WITHDRAW');
    expect([await status({ 'if-modified-since': second }), (await read(path)).entries.length]).toEqual([200, 1]);
  });

  it('has one secret address a person, which they change or take back; nobody else’s is touched', async () => {
    const [mine, hers] = [await make(cem), await make(bea)];
    expect([await make(cem), mine === hers]).toEqual([mine, false]);
    const renewed = await make(cem, 'Renew');
    expect([(await fetched(mine)).status, (await fetched(renewed)).status, (await fetched(hers)).status]).toEqual([404, 200, 200]);
    expect([(await fetched(renewed.replace('.atom', '.ics'))).status, (await fetched(`${renewed.slice(0, -7)}AA.atom`)).status]).toEqual([404, 404]);
    expect(await world.ask(cem, 'query ($input: NewsFeedInput!) { newsFeed(input: $input) { kind address createdOn } calendarFeeds { id } }', { kind: 'TALK_NEWS' })).toEqual({ newsFeed: { kind: 'TALK_NEWS', address: `http://127.0.0.1${renewed}`, createdOn: '2026-03-02' }, calendarFeeds: [] });
    expect(await world.ask(cem, 'query ($input: NewsFeedInput!) { newsFeed(input: $input) { address } }', { kind: 'HACK_DEMOS' })).toEqual({ newsFeed: null });
    expect(await world.act(cem, 'revokeNewsFeed', { kind: 'TALK_NEWS' }, 'kind')).toEqual({ __typename: 'RevokeNewsFeedSuccess', kind: 'TALK_NEWS' });
    expect(await world.act(cem, 'revokeNewsFeed', { kind: 'TALK_NEWS' })).toMatchObject({ __typename: 'NotFoundError' });
    expect([(await fetched(renewed)).status, (await fetched(hers)).status]).toEqual([404, 200]);
    const audit = await world.build.query<{ action: string }>(world.organization, `select action from audit_entry where action like 'calendar-feed%' and actor_person_id = $1 order by at, action`, [cem]);
    expect(audit.map(({ action }) => action).sort()).toEqual(['calendar-feed.created', 'calendar-feed.created', 'calendar-feed.revoked', 'calendar-feed.revoked']);
  });

  it('is dead while talks are off or not open to the team, and for good when its person leaves', async () => {
    const path = await make(ana);
    const rules = (changes: object): Promise<object> => world.act(world.admin, 'setTalksPolicy', { effectiveFrom: world.app.clock.now().toISOString().slice(0, 10), isOn: true, adviceKinds: [], remindersDays: [1], ...changes });
    await rules({ isOn: false });
    expect((await fetched(path)).status).toBe(404);
    // Off leaves no trace: the address neither shows nor can be made or changed, and is the same when talks are on again.
    expect(await world.ask(ana, 'query ($input: NewsFeedInput!) { newsFeed(input: $input) { address } }', { kind: 'TALK_NEWS' })).toEqual({ newsFeed: null });
    for (const verb of ['createNewsFeed', 'renewNewsFeed']) expect(await world.act(ana, verb, { kind: 'TALK_NEWS' })).toMatchObject({ __typename: 'NewsFeedOff' });
    const elsewhere = await world.build.team({ organization: world.organization, name: 'Elsewhere' });
    expect(await rules({ audienceTeamId: elsewhere })).toMatchObject({ __typename: 'SetTalksPolicySuccess' });
    expect((await fetched(path)).status).toBe(404);
    await rules({});
    expect((await fetched(path)).status).toBe(200);
    expect(await world.act(world.admin, 'endPerson', { personId: ana })).toMatchObject({ __typename: 'EndPersonSuccess' });
    later(24 * 60);
    expect((await fetched(path)).status).toBe(404);
  });

  it('goes when a release before it is gone back to, other feeds stay', async () => {
    const path = await make(bea);
    await world.act(bea, 'createCalendarFeed', { kind: 'TALKS' });
    const owner = await new DataSource(ownerDataSource({ url: world.app.database.url }).options).initialize();
    const runner = owner.createQueryRunner();
    const migration = new FeedNewsOfTalks1763000182000();
    await migration.down(runner);
    expect(await world.build.query(world.organization, 'select distinct kind from calendar_feed')).toEqual([{ kind: 'talks' }]);
    await migration.up(runner);
    await runner.release();
    await owner.destroy();
    expect((await fetched(path)).status).toBe(404);
  });
});
