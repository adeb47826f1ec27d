import sharp from 'sharp';
import type { PersonId } from '../../src/kernel/ids.js';
import { SweepPictures } from '../../src/platform/media/sweep-pictures.js';
import { DemoClockWork } from '../../src/practices/demos/app/demo-clock-work.js';
import { demoWorld, type DemoWorld } from '../support/demo-world.js';
import { png, SVG } from '../support/pictures.js';

describe('demos of a hack week', () => {
  let world: DemoWorld;
  let [ada, bob, carol]: PersonId[] = [];
  const who = () => [ada!, bob!, carol!] as const;
  beforeAll(async () => {
    world = await demoWorld();
    [ada, bob, carol] = [...world.people];
  });
  afterAll(() => world.close());

  it('are written by two at once, and lose nothing', async () => {
    const [ada, bob] = who();
    const entryId = await world.project(ada, { members: [bob], changes: { oneLine: 'Say it' } });
    const first = (await world.demo(ada, entryId))!;
    expect(first).toMatchObject({ version: 0, title: 'Search by voice', oneLine: 'Say it', isSubmitted: false, viewerCanEdit: true, presenters: [{ person: { id: ada } }, { person: { id: bob } }] });
    expect(await world.demo(who()[2], entryId)).toBeNull();
    expect(await world.write(ada, 'saveHackDemoDraft', { entryId, version: 0, story: 'Once\0 upon\ud800 a time ' })).toMatchObject({ demo: { version: 1, story: 'Once upon a time ', savedBy: { id: ada } } });
    // Bob still has the page of before: other fields come together …
    expect(await world.write(bob, 'saveHackDemoDraft', { entryId, version: 0, oneLine: 'Speak, and find', links: [{ label: '', url: 'https://examp' }, { label: 'Code', url: 'javascript:alert(1)' }] })).toMatchObject({
      demo: { version: 2, story: 'Once upon a time ', oneLine: 'Speak, and find', links: [], typedLinks: [{ url: 'https://examp' }, { url: 'javascript:alert(1)' }] },
    });
    // … the same field doesn't, and both texts are still there.
    expect(await world.write(ada, 'saveHackDemoDraft', { entryId, version: 1, oneLine: 'Talk to it', title: 'Voices' })).toMatchObject({ __typename: 'DemoChanged', fields: ['oneLine'], demo: { version: 2, oneLine: 'Speak, and find', title: 'Search by voice' } });
    expect(await world.write(ada, 'saveHackDemoDraft', { entryId, version: 2, oneLine: 'Talk to it' })).toMatchObject({ demo: { version: 3, oneLine: 'Talk to it' } });
    // What was saved and not heard of is saved again, and is one save.
    expect(await world.write(ada, 'saveHackDemoDraft', { entryId, version: 2, oneLine: 'Talk to it' })).toMatchObject({ demo: { version: 3 } });
    const earlier = async (person: PersonId): Promise<unknown> => (await world.ask<{ hackProject: { demo: { earlier: unknown } | null } }>(person, 'query ($input: HackProjectInput!) { hackProject(input: $input) { demo { earlier { version oneLine story savedBy { id } } } } }', { input: { projectId: entryId } })).hackProject.demo?.earlier;
    expect(await earlier(bob)).toMatchObject([{ version: 3, oneLine: 'Talk to it', savedBy: { id: ada } }, { version: 2, oneLine: 'Speak, and find', savedBy: { id: bob } }, { version: 1, story: 'Once upon a time ' }]);
    expect(await earlier(who()[2])).toBeUndefined();
    expect(await world.write(ada, 'saveHackDemoDraft', { entryId, version: 3, title: 'x'.repeat(121), lengthSeconds: 3 })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'title' }, { path: 'lengthSeconds' }] });
    expect(await world.write(who()[2], 'saveHackDemoDraft', { entryId, version: 3, title: 'Mine' })).toMatchObject({ __typename: 'NotFoundError' });
  });

  it('are submitted when the checklist is met, stay what they were while their team writes on, and can be taken back', async () => {
    const [ada, , carol] = who();
    const entryId = await world.project(ada, { title: 'A quieter pager' });
    const nothing = await world.write(ada, 'submitHackDemo', { entryId, version: 0, oneLine: ' ', presenters: [{ personId: carol, isRemote: false }], links: [{ label: 'x', url: 'ftp://x' }] });
    expect(nothing).toMatchObject({ __typename: 'NotSubmittable', problems: [{ item: 'ONE_LINE' }, { item: 'PRESENTER' }, { item: 'SOMETHING_TO_SEE' }, { item: 'LINKS_WORK' }] });
    expect((await world.demo(ada, entryId))!.version).toBe(0);
    const done = await world.write(ada, 'submitHackDemo', {
      entryId, version: 0, oneLine: 'Sleeps at night', story: '# How', videoUrl: 'https://youtu.be/dQw4w9WgXcQ?t=1m5s', links: [{ label: '', url: 'https://example.org/pager' }], presenters: [{ personId: ada, isRemote: true }, { personId: carol, isRemote: false }], lengthSeconds: 120, agreed: true,
    });
    expect(done).toMatchObject({ __typename: 'SubmitHackDemoSuccess', project: { state: 'SUBMITTED' }, demo: { isSubmitted: true, hasUnsubmittedChanges: false, presenters: [{ person: { id: ada }, isRemote: true }], links: [{ label: 'example.org', url: 'https://example.org/pager' }] } });
    expect(done.demo!.video).toEqual({ host: 'YOUTUBE', url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=65', embedUrl: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&rel=0&start=65' });
    expect(await world.write(ada, 'saveHackDemoDraft', { entryId, version: 1, title: 'A silent pager', links: [{ label: '', url: 'https://' }] })).toMatchObject({ demo: { version: 2, title: 'A silent pager', isSubmitted: true, hasUnsubmittedChanges: true } });
    expect(await world.demo(carol, entryId)).toMatchObject({ title: 'A quieter pager', links: [{ url: 'https://example.org/pager' }], viewerCanEdit: false, checklist: [] });
    expect(await world.write(ada, 'unsubmitHackDemo', { entryId })).toMatchObject({ project: { state: 'BUILDING' }, demo: { isSubmitted: false, title: 'A silent pager' } });
    expect(await world.demo(carol, entryId)).toBeNull();
    expect(await world.write(ada, 'unsubmitHackDemo', { entryId })).toMatchObject({ __typename: 'TransitionRefused' });
  });

  it('have pictures, made anew, in an order, with words, for those who may see them', async () => {
    const [ada, bob, carol] = who();
    const entryId = await world.project(ada, { title: 'Maps', members: [bob] });
    const added = [await world.upload(ada, entryId, await png(640, 320)), await world.upload(bob, entryId)];
    expect(added.map(({ status }) => status)).toEqual([201, 201]);
    const [first, second] = added.map(({ picture }) => picture!.id);
    expect(await world.write(bob, 'changeHackPicture', { pictureId: second, alt: ' A map ', position: 0 })).toMatchObject({ demo: { pictures: [{ id: second, alt: 'A map' }, { id: first, alt: '', width: 640, height: 320 }] } });
    expect(await world.write(carol, 'changeHackPicture', { pictureId: second, alt: 'Mine' })).toMatchObject({ __typename: 'NotFoundError' });
    const see = async (address: string, cookie: string | undefined, tag?: string): Promise<Response> => fetch(`${world.app.url}${address}`, { headers: { ...(cookie ? { cookie } : {}), ...(tag ? { 'if-none-match': tag } : {}) } });
    const { largeUrl, smallUrl } = added[0]!.picture!;
    const seen = await see(smallUrl, await world.cookie(carol));
    expect(seen.status).toBe(200);
    expect(Object.fromEntries(['content-type', 'cache-control', 'x-content-type-options', 'content-security-policy', 'content-disposition', 'cross-origin-resource-policy'].map((name) => [name, seen.headers.get(name)]))).toEqual({
      'content-type': 'image/webp', 'cache-control': 'private, max-age=31536000, immutable', 'x-content-type-options': 'nosniff', 'content-security-policy': `default-src 'none'; sandbox`,
      'content-disposition': 'inline; filename="picture.webp"', 'cross-origin-resource-policy': 'same-origin',
    });
    expect(await sharp(Buffer.from(await seen.arrayBuffer())).metadata()).toMatchObject({ format: 'webp', width: 480, height: 240 });
    expect((await see(smallUrl, await world.cookie(carol), seen.headers.get('etag')!)).status).toBe(304);
    expect((await see(smallUrl, undefined)).status).toBe(401);
    expect((await see(smallUrl, undefined, seen.headers.get('etag')!)).status).toBe(401);
    // Another hash, another size's hash, another name: no picture.
    for (const address of [smallUrl.replace(/.{3}\.webp$/, 'AAA.webp'), smallUrl.replace('small', 'large'), '/media/x.webp', `${smallUrl}x`]) expect((await see(address, await world.cookie(carol))).status).toBe(404);
    expect(await world.write(ada, 'removeHackPicture', { pictureId: first })).toMatchObject({ demo: { pictures: [{ id: second }] } });
    const gone = await see(largeUrl, await world.cookie(ada));
    expect([gone.status, gone.headers.get('cache-control')]).toEqual([404, 'no-store']);
    // With nothing else to see, a demo that was submitted keeps its last picture.
    expect(await world.write(ada, 'submitHackDemo', { entryId, version: 0, oneLine: 'Where to' })).toMatchObject({ __typename: 'SubmitHackDemoSuccess' });
    expect(await world.write(ada, 'removeHackPicture', { pictureId: second })).toMatchObject({ __typename: 'NotSubmittable', problems: [{ item: 'SOMETHING_TO_SEE' }] });
  });

  it('take pictures of their team alone, from our own pages, and say why not', async () => {
    const [ada, , carol] = who();
    const entryId = await world.project(ada, { title: 'Uploads' });
    const codes = async (...tries: readonly Parameters<DemoWorld['upload']>[]): Promise<unknown[]> => Promise.all(tries.map(async (one) => { const { status, code } = await world.upload(...one); return [status, code]; }));
    expect(await codes([ada, entryId, SVG], [ada, entryId, Buffer.alloc(0)], [ada, entryId, await png(), { 'content-type': 'application/json' }], [ada, entryId, await png(), { 'x-barograph-upload': '' }])).toEqual([
      [415, 'NOT_A_PICTURE'], [400, 'EMPTY'], [415, 'NOT_A_PICTURE'], [201, undefined],
    ]);
    const bare = await fetch(`${world.app.url}/api/hack-week/demos/${entryId}/pictures`, { method: 'POST', body: new Uint8Array(await png()), headers: { cookie: await world.cookie(ada), 'content-type': 'image/png' } });
    expect([bare.status, ((await bare.json()) as { code: string }).code]).toEqual([403, 'FORBIDDEN']);
    expect(await codes([ada, entryId, await png(), { origin: 'https://evil.example' }], [carol, entryId, await png()], [ada, 'nonsense', await png()], [ada, entryId, await png(), { cookie: '' }])).toEqual([[403, undefined], [404, 'NOT_FOUND'], [404, 'NOT_FOUND'], [401, undefined]]);
    await world.setRules({ pictures: 1 });
    expect(await codes([ada, entryId, await png()])).toEqual([[409, 'TOO_MANY_PICTURES']]);
    await world.setRules({ isOn: false });
    expect(await codes([ada, entryId, await png()])).toEqual([[403, 'HACK_WEEK_OFF']]);
    await world.setRules();
  });

  it('freeze, in every way there is; an organizer still puts something right', async () => {
    const [ada, bob] = who();
    const entryId = await world.project(ada, { title: 'Frozen', members: [bob] });
    const link = { links: [{ label: 'It', url: 'https://example.org' }] };
    const picture = (await world.upload(ada, entryId)).picture!;
    expect(await world.write(ada, 'submitHackDemo', { entryId, version: 0, oneLine: 'Brrr', ...link })).toMatchObject({ __typename: 'SubmitHackDemoSuccess' });
    await world.write(ada, 'saveHackDemoDraft', { entryId, version: 1, oneLine: 'Not submitted' });
    await world.toPhase('frozen');
    const frozen = { __typename: 'Frozen', frozeAt: '2026-03-08T11:00:00.000Z' };
    expect(await world.write(ada, 'saveHackDemoDraft', { entryId, version: 2, oneLine: 'Late' })).toMatchObject(frozen);
    expect(await world.write(ada, 'submitHackDemo', { entryId, version: 2, oneLine: 'Late' })).toMatchObject(frozen);
    expect(await world.write(ada, 'unsubmitHackDemo', { entryId })).toMatchObject(frozen);
    expect(await world.write(ada, 'removeHackPicture', { pictureId: picture.id })).toMatchObject(frozen);
    expect(await world.upload(ada, entryId)).toMatchObject({ status: 409, code: 'FROZEN' });
    expect(await world.demo(ada, entryId)).toMatchObject({ oneLine: 'Brrr', isFrozen: true, viewerCanEdit: false });
    expect(await world.write(world.admin, 'submitHackDemo', { entryId, version: 2, title: 'Frozen 2' })).toMatchObject({ __typename: 'SubmitHackDemoSuccess', demo: { title: 'Frozen 2', oneLine: 'Brrr' } });
    expect(await world.demo(bob, entryId)).toMatchObject({ title: 'Frozen 2', oneLine: 'Brrr', presenters: [{ person: { id: ada } }, { person: { id: bob } }] });
    await world.toPhase('hacking');
  });

  it('follow their people and their project: who leaves presents no longer, what is withdrawn is written on, what is removed leaves nothing', async () => {
    const [ada, bob] = who();
    const entryId = await world.project(ada, { title: 'Come and go', members: [bob] });
    const { picture } = await world.upload(ada, entryId, await png(70));
    await world.write(ada, 'submitHackDemo', { entryId, version: 0, oneLine: 'Going' });
    expect((await world.demo(bob, entryId))!.presenters).toMatchObject([{ person: { id: ada } }, { person: { id: bob } }]);
    await world.act(bob, 'leaveHackProject', { projectId: entryId });
    await world.build.query(world.organization, 'delete from hack_member where entry_id = $1 and person_id = $2', [entryId, bob]);
    expect((await world.demo(bob, entryId))!.presenters).toMatchObject([{ person: { id: ada } }]);
    expect(await world.act(ada, 'withdrawHackProject', { projectId: entryId })).toMatchObject({ __typename: 'WithdrawHackProjectSuccess' });
    expect(await world.demo(bob, entryId)).toBeNull();
    expect(await world.write(ada, 'saveHackDemoDraft', { entryId, version: 1, oneLine: 'x' })).toMatchObject({ __typename: 'TransitionRefused' });
    expect(await world.act(ada, 'reviveHackProject', { projectId: entryId, editionId: world.edition })).toMatchObject({ __typename: 'ReviveHackProjectSuccess' });
    expect(await world.demo(ada, entryId)).toMatchObject({ oneLine: 'Going', isSubmitted: false, pictures: [{ id: picture!.id }] });
    const kept = async (): Promise<number> => Number((await world.build.query<{ count: string }>(world.organization, 'select count(*) from media_content where picture_id = $1', [picture!.id]))[0]!.count);
    await world.build.query(world.organization, 'delete from hack_entry where entry_id = $1', [entryId]);
    await world.app.get(DemoClockWork).run();
    expect(await kept()).toBe(2);
    await world.app.get(SweepPictures).run();
    expect(await kept()).toBe(0);
  });
});
