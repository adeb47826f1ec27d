import net from 'node:net';
import type { Environment } from '../config/environment.js';

/** With PORT=0, finds a free port now, as the public address is needed before the server listens. */
export async function settlePort(environment: Environment): Promise<Environment> {
  if (environment.port !== 0) return environment;
  const port = await freePort(environment.host);
  const publicUrl = environment.publicUrl === 'http://localhost:0' ? `http://localhost:${port}` : environment.publicUrl;
  return Object.freeze({ ...environment, port, publicUrl });
}

function freePort(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, host, () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => { resolve(port); });
    });
  });
}
