import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { emptyDatabase, type FreshDatabase } from '../support/database.js';
import { endServerProcesses, startServerProcess, until } from '../support/server-process.js';
import { freePort, systemProgram } from '../support/system-program.js';

const natsServer = systemProgram('nats-server');
const openssl = systemProgram('openssl');

(natsServer && openssl ? describe : describe.skip)('a server whose NATS is away', () => {
  let database: FreshDatabase;
  let folder: string;
  let nats: ChildProcess | undefined;

  beforeAll(async () => {
    database = await emptyDatabase();
    folder = await mkdtemp(path.join(tmpdir(), 'barograph-nats-'));
  });
  afterAll(async () => {
    await endServerProcesses();
    nats?.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
    await database.drop();
  });

  it('starts, says so, is ready all the same, and takes up news over TLS with its login when NATS comes', async () => {
    const [key, certificate, port] = [path.join(folder, 'key.pem'), path.join(folder, 'certificate.pem'), await freePort()];
    execFileSync(openssl!, ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', certificate], { stdio: 'ignore' });
    const secret = 'p@ss/word';
    const server = startServerProcess({ env: {
      DATABASE_URL: database.url, SERVER_KEY: 'c'.repeat(64), NATS_URL: `tls://baro:${encodeURIComponent(secret)}@localhost:${port}`, NODE_EXTRA_CA_CERTS: certificate,
    } });
    const address = await server.listening;
    const ready = async (): Promise<unknown> => {
      const answer = await fetch(`${address}/readyz`);
      return [answer.status, await answer.json()];
    };
    expect(await ready()).toEqual([200, { status: 'ready', news: 'away' }]);
    // Its lines come by a pipe: they may arrive after its answers.
    await until(() => server.output().includes('NATS is away'), server);
    expect(server.output().match(/NATS is away/g)).toHaveLength(1);
    nats = spawn(natsServer!, ['-a', '127.0.0.1', '-p', String(port), '--user', 'baro', '--pass', secret, '--tls', '--tlscert', certificate, '--tlskey', key], { stdio: 'ignore' });
    await until(async () => JSON.stringify(await ready()).includes('connected'), server);
    expect(await ready()).toEqual([200, { status: 'ready', news: 'connected' }]);
    await until(() => server.output().includes('NATS is back'), server);
    expect(server.output()).not.toMatch(/p@ss|p%40ss/);
    server.signal('SIGTERM');
    expect(await server.ended).toBe(0);
  });
});
