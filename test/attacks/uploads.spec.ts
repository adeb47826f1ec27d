import http from 'node:http';
import { randomBytes } from 'node:crypto';
import type { PersonId } from '../../src/kernel/ids.js';
import { demoWorld, type DemoWorld } from '../support/demo-world.js';
import { bomb, patches, png, SVG } from '../support/pictures.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

/** What came back, and how much had been taken by then. */
interface RawAnswer {
  readonly status: number | 'reset';
  readonly code: string | undefined;
  readonly sentBytes: number;
}

describe('attack on the upload of pictures', () => {
  let app: TestApp;
  let world: DemoWorld;
  let elsewhere: DemoWorld;
  let [ada, bob]: PersonId[] = [];
  let project: string;
  beforeAll(async () => {
    app = await startTestApp();
    [world, elsewhere] = [await demoWorld({ app }), await demoWorld({ app })];
    [ada, bob] = [...world.people];
    project = await world.project(ada!, { members: [bob!] });
  });
  afterAll(async () => {
    await world.close();
    await elsewhere.close();
    await app.close();
  });

  const rows = async (): Promise<number> => Number((await world.build.query<{ count: string }>(world.organization, 'select count(*) from media_picture where organization_id = current_organization()'))[0]!.count);

  interface RawFile {
    readonly chunks: number;
    readonly headers: Record<string, string>;
    readonly chunkBytes?: number;
    readonly waitMs?: number;
    readonly to?: { readonly app: TestApp; readonly cookie: string; readonly project: string };
  }

  /** Sends as a program would that doesn't listen: chunk by chunk, for as long as it may. */
  async function sendRaw({ chunks, headers, chunkBytes = 1_000_000, waitMs = 0, to }: RawFile): Promise<RawAnswer> {
    const target = to ?? { app, cookie: await world.cookie(ada!), project };
    const { port } = new URL(target.app.url);
    const { cookie } = target;
    return new Promise((resolve) => {
      let sentBytes = 0;
      let isOver = false;
      const end = (status: RawAnswer['status'], code?: string): void => {
        if (isOver) return;
        isOver = true;
        request.destroy();
        resolve({ status, code, sentBytes });
      };
      const request = http.request({ port, host: '127.0.0.1', method: 'POST', path: `/api/hack-week/demos/${target.project}/pictures`, headers: { cookie, 'content-type': 'image/png', 'x-barograph-upload': '1', ...headers } }, (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => (body += chunk.toString())).on('end', () => end(response.statusCode!, (JSON.parse(body) as { code?: string }).code));
      });
      request.on('error', () => setTimeout(() => end('reset'), 200));
      const chunk = randomBytes(chunkBytes);
      const write = (left: number): void => {
        if (isOver) return;
        if (left === 0) return void request.end();
        sentBytes += chunk.length;
        request.write(chunk, () => setTimeout(() => write(left - 1), waitMs));
      };
      write(chunks);
    });
  }

  it('refuses a hundred megabytes from what they announce, before they are sent', async () => {
    const answer = await sendRaw({ chunks: 100, headers: { 'content-length': '100000000' } });
    expect([answer.status, answer.code]).toEqual([413, 'TOO_LARGE']);
    expect(answer.sentBytes).toBeLessThan(20_000_000);
  });

  it('refuses a hundred megabytes that announce nothing while they come, and keeps none of them', async () => {
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().arrayBuffers - before)), 5);
    const answer = await sendRaw({ chunks: 100, headers: { 'transfer-encoding': 'chunked' } });
    clearInterval(watch);
    expect([answer.status, answer.code]).toEqual([413, 'TOO_LARGE']);
    expect(answer.sentBytes).toBeLessThan(60_000_000);
    // Client and server are one process here: what was sent and waits in the socket counts as well.
    expect(most).toBeLessThan(80_000_000);
  });

  it('gives up a file that comes drop by drop, and one that ends before its end', async () => {
    // This server waits a short while only: on a busy machine, a large file takes that long too.
    const hasty = await startTestApp({ media: { receiveMs: 1500 } });
    const theirs = await demoWorld({ app: hasty });
    const [cyd] = theirs.people;
    const to = { app: hasty, cookie: await theirs.cookie(cyd!), project: await theirs.project(cyd!) };
    expect(await sendRaw({ to, chunks: 40, chunkBytes: 10, waitMs: 100, headers: { 'content-length': '4000' } })).toMatchObject({ status: 408, code: 'TOO_SLOW' });
    await theirs.close();
    await hasty.close();
    const short = await sendRaw({ chunks: 1, chunkBytes: 10, headers: { 'content-length': '10' } });
    expect([short.status, short.code]).toEqual([415, 'NOT_A_PICTURE']);
  });

  it('refuses bombs, programs, halves and strangers, each with its reason, and leaves no row of them', async () => {
    const before = await rows();
    const whole = await patches(400, 300).jpeg().toBuffer();
    const files: readonly (readonly [string, Uint8Array, number, string])[] = [
      ['a bomb', bomb(), 422, 'TOO_MANY_PIXELS'],
      ['a bomb of GIF', Buffer.concat([Buffer.from('GIF89a'), Buffer.from([0xff, 0xff, 0xff, 0xff, 0xf7, 0, 0]), Buffer.alloc(768), Buffer.from(';')]), 422, ''],
      ['an SVG', SVG, 415, 'NOT_A_PICTURE'],
      ['a GIF that is a program', Buffer.from('GIF89a=1;alert(document.cookie);//'), 422, 'DAMAGED'],
      ['a PNG with a page for pixels', Buffer.concat([(await png()).subarray(0, 40), Buffer.from('<html><script>alert(1)</script>')]), 422, 'DAMAGED'],
      ['half a JPEG', whole.subarray(0, whole.length / 2), 422, 'DAMAGED'],
      ['noise that begins as a WebP', Buffer.concat([Buffer.from('RIFF\xff\xff\0\0WEBPVP8L', 'latin1'), randomBytes(5000)]), 422, 'DAMAGED'],
      ['noise that begins as an AVIF', Buffer.concat([Buffer.from('\0\0\0\x1cftypavif\0\0\0\0avifmif1', 'latin1'), randomBytes(5000)]), 422, 'DAMAGED'],
      ['a PDF', Buffer.from('%PDF-1.7 %%EOF'), 415, 'NOT_A_PICTURE'],
      ['nothing', Buffer.alloc(0), 400, 'EMPTY'],
    ];
    for (const [name, file, status, code] of files) {
      const answer = await world.upload(ada!, project, file);
      expect([name, answer.status]).toEqual([name, status]);
      if (code !== '') expect([name, answer.code]).toEqual([name, code]);
      expect(answer.message).toMatch(/\S.*\.$/);
    }
    expect(await rows()).toBe(before);
  });

  it('reads thousands of damaged pictures without falling over, and takes none that it can’t', async () => {
    const { PictureReader } = await import('../../src/platform/media/picture-reader.js');
    const reader = new PictureReader({});
    const seeds = await Promise.all((['png', 'jpeg', 'webp', 'gif', 'avif'] as const).map((format) => patches(48, 32).toFormat(format).toBuffer()));
    const kinds = new Set<string>();
    for (let round = 0; round < 600; round += 1) {
      const file = Buffer.from(seeds[round % seeds.length]!);
      for (let hit = 0; hit < 1 + (round % 7); hit += 1) file[Math.floor((round * 7919 + hit * 104_729) % file.length)] = (round * 31 + hit) & 0xff;
      const result = await reader.read(file);
      kinds.add(result.ok ? 'taken' : result.error.kind);
    }
    expect([...kinds].filter((kind) => !['taken', 'damaged', 'not-a-picture', 'too-many-pixels'].includes(kind))).toEqual([]);
  });

  it('takes six and no seventh, however many come at once, from however many people', async () => {
    const own = await world.project(ada!, { title: 'Six', members: [bob!] });
    const files = await Promise.all(Array.from({ length: 10 }, (_, index) => png(60 + index)));
    const answers = await Promise.all(files.map((file, index) => world.upload(index % 2 === 0 ? ada! : bob!, own, file)));
    const taken = answers.filter(({ status }) => status === 201);
    expect(taken).toHaveLength(6);
    expect(answers.filter(({ status, code }) => status !== 201 && code !== 'TOO_MANY_PICTURES')).toEqual([]);
    const shown = (await world.demo(ada!, own))!.pictures;
    expect(new Set(shown.map(({ id }) => id)).size).toBe(6);
  });

  it('freezes under the hands of who uploads: each picture is in before the freeze, or not at all', async () => {
    const own = await world.project(ada!, { title: 'In time' });
    const files = await Promise.all(Array.from({ length: 5 }, (_, index) => png(80 + index)));
    const uploads = Promise.all(files.map((file) => world.upload(ada!, own, file)));
    await world.toPhase('frozen');
    const answers = await uploads;
    expect(answers.filter(({ status, code }) => status !== 201 && code !== 'FROZEN')).toEqual([]);
    expect((await world.demo(world.admin, own))?.pictures).toHaveLength(answers.filter(({ status }) => status === 201).length);
    expect(await world.upload(world.admin, own, files[0])).toMatchObject({ status: 409, code: 'FROZEN' });
    await world.toPhase('hacking');
  });

  it('keeps one of a picture that is sent again and again', async () => {
    const own = await world.project(ada!, { title: 'Once' });
    const file = await png(50);
    const ids = (await Promise.all([0, 1, 2].map(() => world.upload(ada!, own, file)))).map(({ picture }) => picture?.id);
    expect([new Set(ids).size, (await world.demo(ada!, own))!.pictures.length]).toEqual([1, 1]);
  });

  it('shows nothing to another organization, and takes nothing from it', async () => {
    const { picture } = await world.upload(ada!, await world.project(ada!, { title: 'Ours' }));
    const stranger = elsewhere.people[0]!;
    const look = async (cookie: string): Promise<number> => (await fetch(`${app.url}${picture!.largeUrl}`, { headers: { cookie } })).status;
    expect([await look(await world.cookie(bob!)), await look(await elsewhere.cookie(stranger)), await look('')]).toEqual([200, 404, 401]);
    expect(await elsewhere.upload(stranger, project)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(await elsewhere.write(stranger, 'removeHackPicture', { pictureId: picture!.id })).toMatchObject({ __typename: 'NotFoundError' });
  });

  it('counts: sixty an hour of one person, then waits', async () => {
    const own = await elsewhere.project(elsewhere.people[1]!, { title: 'Many' });
    const codes: (string | undefined)[] = [];
    for (let index = 0; index < 61; index += 1) codes.push((await elsewhere.upload(elsewhere.people[1]!, own, SVG)).code);
    expect([codes.slice(0, 60).every((code) => code === 'NOT_A_PICTURE'), codes[60]]).toEqual([true, 'RATE_LIMITED']);
  });
});
