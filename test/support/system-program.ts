import { existsSync } from 'node:fs';
import net from 'node:net';

/** A program that this machine has, for tests beside the real thing; undefined where it isn't installed. `.ci/run` installs them. */
export function systemProgram(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/bin', '/usr/sbin', '/usr/local/bin'];
  return folders.map((folder) => `${folder}/${name}`).find((path) => existsSync(path));
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as net.AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Looks until something is there; throws after `milliseconds`. */
export async function until<T>(look: () => Promise<T | undefined>, milliseconds = 90_000): Promise<T> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const found = await look().catch(() => undefined);
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`nothing after ${milliseconds} ms`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
