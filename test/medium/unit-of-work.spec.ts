import { DataSource, type EntityManager } from 'typeorm';
import type { OrganizationId } from '../../src/kernel/ids.js';
import { err, ok } from '../../src/kernel/result.js';
import { applicationDataSourceOptions } from '../../src/platform/database/data-source.js';
import { afterCommit } from '../../src/platform/database/after-commit.js';
import { row, rows, type Tx } from '../../src/platform/database/tx.js';
import { sqlState, UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { LiveChannel } from '../../src/platform/live/live-channel.js';
import { Builders, type BuiltOrganization } from '../support/builders.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

const POOL = 3;

let database: FreshDatabase;
let build: Builders;
let source: DataSource;
let uow: UnitOfWork;
let acme: BuiltOrganization;
let other: BuiltOrganization;

beforeAll(async () => {
  database = await freshDatabase();
  build = await Builders.on(database);
  source = await new DataSource(applicationDataSourceOptions({ url: database.url }, POOL, [])).initialize();
  uow = new UnitOfWork(source);
});
afterAll(async () => {
  await source.destroy();
  await build.close();
  await database.drop();
});
beforeEach(async () => {
  acme = await build.organization({ name: 'Acme' });
  other = await build.organization({ name: 'Other' });
});

const ctx = (built: BuiltOrganization): { organization: OrganizationId } => ({ organization: built.organizationId });
const rename = (tx: Tx, name: string): Promise<unknown> => tx.query('update organization set name = $1 where organization_id = current_organization()', [name]);
const nameOf = async (built: BuiltOrganization): Promise<string> => (await build.query<{ name: string }>(built.organizationId, 'select name from organization'))[0]!.name;
const transactionOf = async (tx: Tx): Promise<string> => (await row<{ id: string }>(tx, 'select pg_current_xact_id()::text as id'))!.id;

/** Resolves when `count` calls have arrived. */
function barrier(count: number): () => Promise<void> {
  let arrived = 0;
  let open: () => void;
  const all = new Promise<void>((resolve) => (open = resolve));
  return () => {
    arrived += 1;
    if (arrived >= count) open();
    return all;
  };
}

describe('writing', () => {
  it('keeps what a success wrote', async () => {
    const done = await uow.run(ctx(acme), async (tx) => ok(await rename(tx, 'Kept').then(() => 'value')));
    expect(done).toEqual({ ok: true, value: 'value' });
    expect(await nameOf(acme)).toBe('Kept');
  });

  it('takes back what was written before a returned error', async () => {
    const done = await uow.run(ctx(acme), async (tx) => {
      await rename(tx, 'Lost');
      return err('refused');
    });
    expect(done).toEqual({ ok: false, error: 'refused' });
    expect(await nameOf(acme)).toBe('Acme');
  });

  it('takes back what was written before a bug, and passes the bug on', async () => {
    const work = uow.run(ctx(acme), async (tx) => {
      await rename(tx, 'Lost');
      throw new Error('bug');
    });
    await expect(work).rejects.toThrow('bug');
    expect(await nameOf(acme)).toBe('Acme');
  });

  it('fails when its work went on after a statement that had failed: nothing was kept, and nobody is told otherwise', async () => {
    let isHeard = false;
    await expect(uow.run(ctx(acme), async (tx) => {
      afterCommit(tx, () => (isHeard = true));
      await rename(tx, 'Lost');
      await tx.query('select 1 / 0').catch(() => undefined);
      return ok('value');
    })).rejects.toThrow('a write was not kept');
    expect([await nameOf(acme), isHeard]).toEqual(['Acme', false]);
  });

  it('gives its connection back, whatever happened', async () => {
    for (let round = 0; round < POOL * 3; round += 1) {
      await uow.run(ctx(acme), async () => err('no'));
      await uow.run(ctx(acme), () => Promise.reject(new Error('bug'))).catch(() => undefined);
      await uow.read(ctx(acme), () => Promise.reject(new Error('bug'))).catch(() => undefined);
    }
    expect(await uow.read(ctx(acme), async () => 'still served')).toBe('still served');
  });
});

describe('trying again', () => {
  it('runs both of two deadlocked writes to their end, the victim in a fresh transaction', async () => {
    const [a, b] = [await build.team({ organization: acme.organizationId, name: 'A' }), await build.team({ organization: acme.organizationId, name: 'B' })];
    const meet = barrier(2);
    const transactions: string[][] = [[], []];
    const work = (first: string, second: string, log: string[]) => uow.run(ctx(acme), async (tx) => {
      log.push(await transactionOf(tx));
      const touch = (id: string): Promise<unknown> => tx.query(`update team set name = name || '+' where team_id = $1`, [id]);
      await touch(first);
      if (log.length === 1) await meet();
      await touch(second);
      return ok(undefined);
    });
    const done = await Promise.all([work(a, b, transactions[0]!), work(b, a, transactions[1]!)]);
    expect(done.map((result) => result.ok)).toEqual([true, true]);
    expect(transactions.map(({ length }) => length).sort()).toEqual([1, 2]);
    expect(new Set(transactions.flat()).size).toBe(3);
    expect(await build.query(acme.organizationId, `select name from team where name like '_+%' order by name`)).toEqual([{ name: 'A++' }, { name: 'B++' }]);
  });

  it('runs a serializable write again that another one has overtaken', async () => {
    const meet = barrier(2);
    let attempts = 0;
    const addUnlessFull = (name: string) => {
      let isFirst = true;
      return uow.run(ctx(acme), async (tx) => {
        attempts += 1;
        const teams = await rows(tx, 'select 1 from team where organization_id = $1', [acme.organizationId]);
        if (isFirst) {
          isFirst = false;
          await meet();
        }
        if (teams.length >= 2) return err('full');
        await tx.query(`insert into team (organization_id, team_id, parent_team_id, name, created_at) values ($1, gen_random_uuid(), $2, $3, now())`, [acme.organizationId, acme.rootTeamId, name]);
        return ok(undefined);
      }, 'SERIALIZABLE');
    };
    const done = await Promise.all([addUnlessFull('A'), addUnlessFull('B')]);
    expect(done.filter((result) => result.ok)).toHaveLength(1);
    expect(done.filter((result) => !result.ok)).toEqual([{ ok: false, error: 'full' }]);
    expect(attempts).toBe(3);
  });

  it('leaves nothing of the attempts that failed', async () => {
    let attempts = 0;
    await uow.run(ctx(acme), async (tx) => {
      attempts += 1;
      await tx.query(`update organization set name = name || '!' where organization_id = current_organization()`);
      if (attempts < 3) await tx.query(`do $$ begin raise exception 'try again' using errcode = '40001'; end $$`);
      return ok(undefined);
    });
    expect({ attempts, name: await nameOf(acme) }).toEqual({ attempts: 3, name: 'Acme!' });
  });

  it('gives up after six attempts, with the failure as it was', async () => {
    let attempts = 0;
    const work = uow.run(ctx(acme), async (tx) => {
      attempts += 1;
      await tx.query(`do $$ begin raise exception 'again' using errcode = '40P01'; end $$`);
      return ok(undefined);
    });
    expect(sqlState(await work.catch((error: unknown) => error))).toBe('40P01');
    expect(attempts).toBe(6);
  });

  it.each(['23505', '22012', '57014'])('does not run again what failed for good (%s)', async (state) => {
    let attempts = 0;
    const work = uow.run(ctx(acme), async (tx) => {
      attempts += 1;
      await tx.query(`do $$ begin raise exception 'no' using errcode = '${state}'; end $$`);
      return ok(undefined);
    });
    expect(sqlState(await work.catch((error: unknown) => error))).toBe(state);
    expect(attempts).toBe(1);
  });

  it('fails when the connection is cut, and serves the next', async () => {
    const work = uow.run(ctx(acme), async (tx) => {
      await rename(tx, 'Lost');
      await tx.query('select pg_terminate_backend(pg_backend_pid())');
      return ok(undefined);
    });
    await expect(work).rejects.toThrow();
    expect(await nameOf(acme)).toBe('Acme');
    expect((await uow.run(ctx(acme), async (tx) => ok(await rename(tx, 'Next')))).ok).toBe(true);
  });
});

describe('row-level security', () => {
  it('shows nothing and takes nothing before an organization is known', async () => {
    const seen = await uow.runInstallation(async (tx) => ok([await rows(tx, 'select 1 from organization'), await rows(tx, 'select 1 from person')]));
    expect(seen).toEqual({ ok: true, value: [[], []] });
    const write = uow.runInstallation(async (tx) => ok(await tx.query(`insert into team (organization_id, team_id, name, created_at) values ($1, gen_random_uuid(), 'x', now())`, [acme.organizationId])));
    expect(sqlState(await write.catch((error: unknown) => error))).toBe('42501');
  });

  it('shows and changes the organization of the context alone', async () => {
    const seen = await uow.read(ctx(acme), (tx) => rows<{ name: string }>(tx, 'select name from organization'));
    expect(seen).toEqual([{ name: 'Acme' }]);
    const done = await uow.run(ctx(acme), async (tx) => ok((await tx.query(`update organization set name = 'Mine' where organization_id = $1`, [other.organizationId])) as [unknown, number]));
    expect(done.ok && done.value[1]).toBe(0);
    expect(await nameOf(other)).toBe('Other');
  });

  it('does not let one request see what another left on a connection', async () => {
    const seen = await Promise.all(
      Array.from({ length: 60 }, async (_, index) => {
        const built = index % 3 === 0 ? undefined : index % 2 === 0 ? acme : other;
        const look = async (tx: Tx): Promise<string> => (await rows<{ name: string }>(tx, 'select name from organization')).map(({ name }) => name).join();
        if (built === undefined) {
          const result = await uow.runInstallation(async (tx) => ok(await look(tx)));
          return { expected: '', seen: result.ok && result.value };
        }
        return { expected: built === acme ? 'Acme' : 'Other', seen: await uow.read(ctx(built), look) };
      }),
    );
    for (const { expected, seen: name } of seen) expect(name).toBe(expected);
  });

  it('acts as the application’s role, never as the owner', async () => {
    const [found] = (await source.query('select current_user as name')) as [{ name: string }];
    expect(found.name).toBe('barograph_app');
  });
});

describe('reading', () => {
  it('can’t write', async () => {
    const work = uow.read(ctx(acme), (tx) => rename(tx, 'Lost'));
    expect(sqlState(await work.catch((error: unknown) => error))).toBe('25006');
    expect(await nameOf(acme)).toBe('Acme');
  });

  it('sees one moment, however many statements it makes', async () => {
    const names = await uow.read(ctx(acme), async (tx) => {
      const look = async (): Promise<string> => (await row<{ name: string }>(tx, 'select name from organization'))!.name;
      const before = await look();
      await build.query(acme.organizationId, `update organization set name = 'Changed'`);
      return [before, await look()];
    });
    expect(names).toEqual(['Acme', 'Acme']);
    expect(await nameOf(acme)).toBe('Changed');
  });

  it('fails with the first of several statements asked at once, and serves the next on the same connections', async () => {
    for (let turn = 0; turn < 2 * POOL; turn += 1) {
      const work = uow.read(ctx(acme), (tx) => Promise.all([rows(tx, 'select 1 / 0'), rows(tx, 'select name from organization')]));
      expect(sqlState(await work.catch((error: unknown) => error))).toBe('22012');
      expect(await uow.read(ctx(other), (tx) => rows(tx, 'select name from organization'))).toEqual([{ name: 'Other' }]);
    }
  });

  it('fails when the connection is cut, and serves the next', async () => {
    await expect(uow.read(ctx(acme), (tx) => rows(tx, 'select pg_terminate_backend(pg_backend_pid())'))).rejects.toThrow();
    await expect(uow.look(ctx(acme), { name: 'cut', text: 'select pg_terminate_backend(pg_backend_pid())', values: [] })).rejects.toThrow();
    expect(await uow.read(ctx(acme), (tx) => rows(tx, 'select name from organization'))).toEqual([{ name: 'Acme' }]);
  });

  it('by one statement sees the organization alone, writes nothing, and leaves nothing behind', async () => {
    const names = { name: 'names', text: 'select name from organization where name <> $1', values: [''] };
    const write = { name: 'write', text: 'update organization set name = $1', values: ['Lost'] };
    const looks = Array.from({ length: 4 * POOL }, (_, index) => uow.look<{ name: string }>(ctx(index % 2 === 0 ? acme : other), names));
    expect((await Promise.all(looks)).map((found) => found.map(({ name }) => name).join())).toEqual(looks.map((_, index) => (index % 2 === 0 ? 'Acme' : 'Other')));
    expect(sqlState(await uow.look(ctx(acme), write).catch((error: unknown) => error))).toBe('25006');
    expect(await source.query('select name from organization')).toEqual([]);
    expect(await nameOf(acme)).toBe('Acme');
  });
});

describe('effects', () => {
  it('are heard after the commit, and never after a rollback', async () => {
    const live = new LiveChannel({ connection: { url: database.url }, poolSize: 1 }, {});
    await live.onModuleInit();
    const news = live.subscribe('topic');
    const publish = (line: string, work: (tx: Tx) => Promise<void>) => uow.run<undefined, string>(ctx(acme), async (tx) => {
      await live.publish(tx, { topic: 'topic', payload: { line } });
      await work(tx);
      return line === 'kept' ? ok(undefined) : err('rolled back');
    });
    await publish('lost', () => Promise.resolve());
    await publish('kept', () => Promise.resolve());
    expect((await news.next()).value).toEqual({ topic: 'topic', payload: { line: 'kept' } });
    await news.return?.();
    await live.onApplicationShutdown();
  });
});

describe('the proof of a transaction', () => {
  it('can’t be made by hand: a plain manager does not compile where a Tx is wanted', async () => {
    const manager: EntityManager = source.manager;
    // @ts-expect-error only UnitOfWork makes a Tx
    const asked = rows(manager, 'select 1 as one');
    expect(await asked).toEqual([{ one: 1 }]);
  });
});
