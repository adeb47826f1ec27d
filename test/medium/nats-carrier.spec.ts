import { spawn, type ChildProcess } from 'node:child_process';
import { NatsCarrier, natsOptions } from '../../src/platform/live/nats-carrier.js';
import { freePort, systemProgram, until } from '../support/system-program.js';

const natsServer = systemProgram('nats-server');

describe('an address of NATS', () => {
  it('names a server, a login or a token, and whether TLS is a must', () => {
    expect(natsOptions('nats://nats.example.com')).toMatchObject({ servers: 'nats.example.com:4222' });
    expect(natsOptions('nats://nats.example.com')).not.toHaveProperty('tls');
    expect(natsOptions('tls://baro:p%40ss%2F1@[::1]:4333')).toMatchObject({ servers: '[::1]:4333', user: 'baro', pass: 'p@ss/1', tls: {} });
    expect(natsOptions('nats://s3cr3t@nats.example.com')).toMatchObject({ token: 's3cr3t' });
    expect(natsOptions('nats://s3cr3t@nats.example.com')).not.toHaveProperty('user');
  });
});

(natsServer ? describe : describe.skip)('news over NATS', () => {
  let port: number;
  let server: ChildProcess | undefined;
  const carriers: NatsCarrier[] = [];
  const serve = (...options: string[]): void => {
    server = spawn(natsServer!, ['-a', '127.0.0.1', '-p', String(port), ...options], { stdio: 'ignore' });
  };
  const carrier = async (address: string): Promise<{ readonly carrier: NatsCarrier; readonly heard: string[]; readonly times: { again: number } }> => {
    const [heard, times, made] = [[] as string[], { again: 0 }, new NatsCarrier(address)];
    carriers.push(made);
    await made.start((text) => void heard.push(text), () => (times.again += 1));
    return { carrier: made, heard, times };
  };
  const connected = (one: NatsCarrier): Promise<true> => until(async () => one.isConnected || undefined);
  const refused = async (address: string): Promise<void> => {
    const { carrier: made } = await carrier(address);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(made.isConnected).toBe(false);
  };

  beforeEach(async () => {
    port = await freePort();
  });
  afterEach(async () => {
    await Promise.all(carriers.splice(0).map((one) => one.stop()));
    server?.kill('SIGKILL');
  });

  it('starts without its server, hears from then on, and looks for what it missed', async () => {
    const [one, two] = [await carrier(`nats://127.0.0.1:${port}`), await carrier(`nats://127.0.0.1:${port}`)];
    expect([one.carrier.isConnected, two.carrier.isConnected, one.times.again]).toEqual([false, false, 0]);
    one.carrier.send('nobody hears this');
    serve();
    await Promise.all([connected(one.carrier), connected(two.carrier)]);
    one.carrier.send('hello');
    await until(async () => (one.heard.length > 0 && two.heard.length > 0) || undefined);
    expect([one.heard, two.heard, one.times.again, two.times.again]).toEqual([['hello'], ['hello'], 1, 1]);
  });

  it('takes a login or a token, and waits outside with a wrong one until it is let in', async () => {
    serve('--user', 'baro', '--pass', 'p@ss/1');
    await connected((await carrier(`nats://baro:p%40ss%2F1@127.0.0.1:${port}`)).carrier);
    await refused(`nats://baro:wrong@127.0.0.1:${port}`);
    await refused(`nats://127.0.0.1:${port}`);
    const died = new Promise((resolve) => server!.once('exit', resolve));
    server!.kill('SIGKILL');
    await died;
    await until(async () => carriers.every(({ isConnected }) => !isConnected) || undefined);
    serve('--user', 'baro', '--pass', 'wrong');
    await connected(carriers[1]!);
    expect(carriers.map(({ isConnected }) => isConnected)).toEqual([false, true, false]);
    server!.kill('SIGKILL');
    port = await freePort();
    serve('--auth', 's3cr3t');
    await connected((await carrier(`nats://s3cr3t@127.0.0.1:${port}`)).carrier);
  });

  it('sends no login to a server without TLS when the address asks for it', async () => {
    serve('--user', 'baro', '--pass', 'right');
    await connected((await carrier(`nats://baro:right@127.0.0.1:${port}`)).carrier);
    await refused(`tls://baro:right@127.0.0.1:${port}`);
  });
});
