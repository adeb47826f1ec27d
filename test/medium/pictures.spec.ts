import type { Ctx } from '../../src/kernel/actor.js';
import type { OrganizationId } from '../../src/kernel/ids.js';
import { ok } from '../../src/kernel/result.js';
import { deleteWholeOrganization } from '../../src/people/accounts/persistence/delete-organization.query.js';
import { rows } from '../../src/platform/database/tx.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { MediaSettings } from '../../src/platform/media/media-settings.js';
import type { Picture } from '../../src/platform/media/picture.js';
import { Pictures } from '../../src/platform/media/pictures.js';
import { SweepLeftovers } from '../../src/platform/media/sweep-leftovers.js';
import { SweepPictures } from '../../src/platform/media/sweep-pictures.js';
import { Builders } from '../support/builders.js';
import { demoWorld } from '../support/demo-world.js';
import { MINUTE } from '../support/fixed-clock.js';
import { png } from '../support/pictures.js';
import { startS3Server, type S3Server } from '../support/s3-server.js';
import { signatureProblem } from '../support/sigv4.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface World {
  readonly app: TestApp;
  readonly organization: OrganizationId;
  ctx(): Ctx;
  take(): Promise<Picture>;
  keep(picture: Picture): Promise<boolean>;
  drop(picture: Picture): Promise<void>;
  look(picture: Picture, organization?: OrganizationId): Promise<Uint8Array | undefined>;
  rows(table: string): Promise<number>;
  close(): Promise<void>;
}

async function world(media: MediaSettings, app?: TestApp): Promise<World> {
  const running = await startTestApp({ media, database: app?.database, clock: app?.clock });
  const build = await Builders.on(running.database, `pictures-${Math.floor(performance.now())}`);
  const { organizationId: organization } = await build.organization({});
  const [pictures, uow] = [running.get(Pictures), running.get(UnitOfWork)];
  const ctx = (): Ctx => ({ actor: { kind: 'system', job: 'test' }, organization, requestId: 'test', now: running.clock.now() });
  return {
    app: running, organization, ctx,
    take: async () => {
      const taken = await pictures.take(ctx(), 'test', await png());
      if (!taken.ok) throw new Error(taken.error.kind);
      return taken.value;
    },
    keep: async (picture) => ((await uow.run(ctx(), async (tx) => ok(await pictures.keep(tx, ctx(), picture.pictureId)))) as { value: boolean }).value,
    drop: async (picture) => void (await uow.run(ctx(), async (tx) => ok(await pictures.drop(tx, ctx(), [picture.pictureId])))),
    look: (picture, owner = organization) => pictures.bytes(owner, picture, 'large'),
    rows: async (table) => Number((await build.query<{ count: string }>(organization, `select count(*) from ${table} where organization_id = current_organization()`))[0]!.count),
    close: async () => {
      await build.close();
      await running.close();
    },
  };
}

describe('pictures', () => {
  let s3: S3Server;
  beforeAll(async () => {
    s3 = await startS3Server();
  });
  afterAll(() => s3.close());

  /** In both places they are as safe. */
  async function story(settings: MediaSettings, objects: (here: Pick<World, 'rows'>) => Promise<number>): Promise<void> {
    const { app, ...here } = await world(settings);
    const names = () => objects(here);
    try {
      const [kept, dropped, forgotten] = [await here.take(), await here.take(), await here.take()];
      expect([await here.keep(kept), await here.keep(dropped)]).toEqual([true, true]);
      expect(Buffer.from((await here.look(kept))!).subarray(8, 12).toString()).toBe('WEBP');
      expect(await names()).toBe(6);
      // Kept once, for one thing.
      expect(await here.keep(kept)).toBe(false);
      await here.drop(dropped);
      app.clock.advance(59 * MINUTE);
      await app.get(SweepPictures).run();
      expect(await names()).toBe(4);
      app.clock.advance(2 * MINUTE);
      await app.get(SweepPictures).run();
      expect([await names(), await here.rows('media_picture')]).toEqual([2, 1]);
      expect([await here.keep(forgotten), await here.look(dropped)]).toEqual([false, undefined]);
      expect(await here.look(kept)).toBeDefined();
      // The bytes are their organization's.
      expect(await here.look(kept, '00000000-0000-4000-8000-000000000000' as OrganizationId)).toBeUndefined();
    } finally {
      await here.close();
    }
  }

  it('are put, kept, read and swept in the database', () => story({}, (here) => here.rows('media_content')));

  it('are put, read and removed on S3 storage that checks every signature, and swept there', async () => {
    await story({ s3: s3.settings }, async () => (await s3.names()).length);
    expect((await s3.names()).every((name) => /^[0-9a-f-]{36}\/[0-9a-f-]{36}\/(large|small)-[\w-]{43}\.webp$/.test(name))).toBe(true);
  });

  it('stay where they were put when the settings change, and say so when that is gone', async () => {
    const before = await world({});
    const picture = await before.take();
    const after = await startTestApp({ media: { s3: s3.settings }, database: before.app.database, clock: before.app.clock });
    expect(await after.get(Pictures).bytes(before.organization, picture, 'small')).toBeDefined();
    const taken = await after.get(Pictures).take(before.ctx(), 'test', await png());
    expect(taken.ok && taken.value.place).toBe('s3');
    await expect(before.app.get(Pictures).bytes(before.organization, (taken as { value: Picture }).value, 'small')).rejects.toThrow('MEDIA_S3_URL');
    await after.close();
    await before.close();
  });

  it('of a deleted organization go as well: an hour later, once the storage is there, and no others', async () => {
    const gone = await world({ s3: s3.settings });
    const before = (await s3.names()).length;
    const [kept, arriving] = [await gone.take(), await gone.take()];
    await gone.keep(kept);
    const other = await world({ s3: s3.settings }, gone.app);
    const lasting = await other.take();
    await other.keep(lasting);
    expect((await s3.names()).length).toBe(before + 6);
    await gone.app.get(UnitOfWork).run(gone.ctx(), async (tx) => ok(await deleteWholeOrganization(tx, gone.app.clock.now())));
    expect(await gone.rows('media_picture')).toBe(0);
    const waiting = async (): Promise<unknown> => (await gone.app.get(UnitOfWork).runInstallation(async (tx) => ok(await rows(tx, `select picture_id as id from installation.media_leftover order by since, picture_id`))) as { value: unknown }).value;
    const left = [kept.pictureId, arriving.pictureId].toSorted().map((id) => ({ id }));
    await gone.app.get(SweepLeftovers).run();
    expect([(await s3.names()).length, await waiting()]).toEqual([before + 6, left]);
    gone.app.clock.advance(61 * MINUTE);
    // Another instance, whose settings name no storage, leaves them to those that can.
    const without = await startTestApp({ media: {}, database: gone.app.database, clock: gone.app.clock });
    await without.get(SweepLeftovers).run();
    expect([(await s3.names()).length, await waiting()]).toEqual([before + 6, left]);
    await Promise.all([gone.app.get(SweepLeftovers).run(), gone.app.get(SweepLeftovers).run()]);
    expect([(await s3.names()).length, await waiting()]).toEqual([before + 2, []]);
    expect(await other.look(lasting)).toBeDefined();
    for (const one of [other, gone]) await one.close();
    await without.close();
  });

  it('are not taken while the storage is away or refuses the keys, and leave nothing behind', async () => {
    for (const settings of [{ ...s3.settings, url: 'http://127.0.0.1:9' }, { ...s3.settings, secretKey: 'wrong' }, { ...s3.settings, region: 'elsewhere' }, { ...s3.settings, bucket: 'nobodys' }]) {
      const here = await world({ s3: settings });
      const before = await s3.names();
      const taken = await here.app.get(Pictures).take(here.ctx(), 'test', await png());
      expect(taken).toEqual({ ok: false, error: { kind: 'storage-away' } });
      expect(await s3.names()).toEqual(before);
      await here.close();
    }
  });
});

describe('a server whose picture library does not run', () => {
  it('runs, takes no pictures, and says so in one sentence', async () => {
    const world = await demoWorld({ app: await startTestApp({ media: { loadSharp: () => Promise.reject(new Error('Could not load the "sharp" module')) } }) });
    const project = await world.project(world.people[0]!);
    expect(await world.upload(world.people[0]!, project)).toEqual({
      status: 503, code: 'PICTURES_UNAVAILABLE', message: 'This server can’t read pictures: its picture library doesn’t run on this platform.', errors: [expect.anything()],
    });
    expect(await world.write(world.people[0]!, 'submitHackDemo', { entryId: project, version: 0, oneLine: 'Without', links: [{ label: '', url: 'https://example.org' }] })).toMatchObject({ __typename: 'SubmitHackDemoSuccess' });
    expect((await fetch(`${world.app.url}/readyz`)).status).toBe(200);
    await world.close();
    await world.app.close();
  });
});

describe('the storage of these tests', () => {
  // The examples that Amazon publishes with the description of Signature Version 4.
  const amazon = { accessKey: 'AKIAIOSFODNN7EXAMPLE', secretKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', region: 'us-east-1' };
  const nothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  const get = {
    method: 'GET', url: '/test.txt', body: new Uint8Array(0),
    headers: {
      host: 'examplebucket.s3.amazonaws.com', range: 'bytes=0-9', 'x-amz-content-sha256': nothing, 'x-amz-date': '20130524T000000Z',
      authorization: 'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    },
  };
  const now = new Date('2013-05-24T00:05:00Z');

  it('takes Amazon’s own example, and nothing that differs from it', () => {
    expect(signatureProblem(get, amazon, now)).toBeUndefined();
    expect(signatureProblem({ ...get, url: '/other.txt' }, amazon, now)).toBe('SignatureDoesNotMatch');
    expect(signatureProblem({ ...get, method: 'DELETE' }, amazon, now)).toBe('SignatureDoesNotMatch');
    expect(signatureProblem({ ...get, headers: { ...get.headers, range: 'bytes=0-10' } }, amazon, now)).toBe('SignatureDoesNotMatch');
    expect(signatureProblem({ ...get, body: Buffer.from('x') }, amazon, now)).toBe('XAmzContentSHA256Mismatch');
    expect(signatureProblem(get, { ...amazon, secretKey: 'other' }, now)).toBe('SignatureDoesNotMatch');
    expect(signatureProblem(get, amazon, new Date('2013-05-24T01:00:00Z'))).toBe('RequestTimeTooSkewed');
    expect(signatureProblem({ ...get, headers: { ...get.headers, 'x-amz-acl': 'public-read' } }, amazon, now)).toBe('AuthorizationHeaderMalformed');
  });
});
