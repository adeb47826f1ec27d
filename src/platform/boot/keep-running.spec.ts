import type { EmbeddedPostgres } from '../embedded-postgres/embedded-postgres.js';
import { isLostConnection } from './lost-connection.js';
import { keepRunning } from './keep-running.js';
import { Shutdown } from './shutdown.js';

/** A PostgreSQL that ends when told to, and can be started again unless `isBroken`. */
function fakePostgres(isBroken = false) {
  const crashes: (() => void)[] = [];
  let started = 0;
  const make = (): EmbeddedPostgres => {
    started += 1;
    const ended = new Promise<string>((resolve) => { crashes.push(() => { resolve('killed'); }); });
    return { pid: started, url: '', superuserUrl: '', ended, restart: () => (isBroken ? Promise.reject(new Error('no space left')) : Promise.resolve(make())), stop: () => Promise.resolve() };
  };
  return { first: make(), crash: async () => { crashes.at(-1)!(); await new Promise((resolve) => setImmediate(resolve)); }, started: () => started };
}

describe('a PostgreSQL that ends by itself', () => {
  const lines: string[] = [];
  const log = { say: () => undefined, debug: () => undefined, error: (line: string) => { lines.push(line); } };
  let gaveUp = 0;
  let time = 0;
  let isWanted = true;
  const watch = { log, isWanted: () => isWanted, giveUp: () => { gaveUp += 1; }, now: () => time };
  beforeEach(() => {
    lines.length = 0;
    gaveUp = 0;
    isWanted = true;
  });

  it('is started again three times in ten minutes, and not a fourth', async () => {
    const postgres = fakePostgres();
    keepRunning(postgres.first, watch);
    for (let crash = 1; crash <= 3; crash += 1) await postgres.crash();
    expect([postgres.started(), gaveUp]).toEqual([4, 0]);
    await postgres.crash();
    expect([postgres.started(), gaveUp]).toEqual([4, 1]);
    expect(lines.at(-1)).toContain('nothing acknowledged is lost');
  });

  it('is started again for ever when it ends rarely', async () => {
    const postgres = fakePostgres();
    keepRunning(postgres.first, watch);
    for (let crash = 1; crash <= 9; crash += 1) {
      time += 4 * 60_000;
      await postgres.crash();
    }
    expect([postgres.started(), gaveUp]).toEqual([10, 0]);
  });

  it('that can\'t be started again ends the server, saying why', async () => {
    const postgres = fakePostgres(true);
    keepRunning(postgres.first, watch);
    await postgres.crash();
    expect(gaveUp).toBe(1);
    expect(lines.at(-1)).toContain('no space left');
  });

  it('because the server ends is no crash', async () => {
    const postgres = fakePostgres();
    keepRunning(postgres.first, watch);
    isWanted = false;
    await postgres.crash();
    expect([postgres.started(), gaveUp, lines.length]).toEqual([1, 0, 0]);
  });
});

describe('the end', () => {
  it('closes in the reverse order of opening, each thing once, whatever fails or hangs', async () => {
    const closed: string[] = [];
    const said: string[] = [];
    const codes: number[] = [];
    const shutdown = new Shutdown((line) => { said.push(line); }, ((code: number) => { codes.push(code); }) as (code: number) => never, 20);
    shutdown.add('first', async () => { closed.push('first'); });
    shutdown.add('failing', () => Promise.reject(new Error('no')));
    shutdown.add('hanging', () => new Promise(() => undefined));
    shutdown.add('last', async () => { closed.push('last'); });
    await Promise.all([shutdown.end(0), shutdown.end(1)]);
    expect(closed).toEqual(['last', 'first']);
    expect(codes).toEqual([0]);
    expect(said).toEqual([expect.stringContaining('hanging'), expect.stringContaining('failing')]);
  });
});

describe('a lost connection', () => {
  it('is told from other failures', () => {
    const withCode = (code: string, more = {}): Error => Object.assign(new Error('x'), { code, ...more });
    for (const lost of [withCode('ECONNREFUSED'), withCode('57P01'), withCode('08006'), withCode('ENOENT', { syscall: 'connect' }), new Error('Connection terminated unexpectedly')]) expect(isLostConnection(lost)).toBe(true);
    for (const other of [withCode('ENOENT', { syscall: 'open' }), withCode('23505'), new Error('a bug'), 'ECONNREFUSED', undefined]) expect(isLostConnection(other)).toBe(false);
  });
});
