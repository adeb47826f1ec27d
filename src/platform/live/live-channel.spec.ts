import { createServer, type Server } from 'node:net';
import { LiveChannel } from './live-channel.js';

describe('a live channel whose database is away', () => {
  let server: Server;
  let attempts = 0;
  beforeAll(async () => {
    server = createServer((socket) => {
      attempts += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('tries again at one pace, however long it is away', async () => {
    const { port } = server.address() as { port: number };
    const channel = new LiveChannel({ connection: { url: `postgresql://nobody@127.0.0.1:${port}/nothing` }, poolSize: 1 } as never, {});
    await expect(channel.onModuleInit()).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 3_300));
    await channel.onApplicationShutdown();
    expect(attempts).toBeGreaterThanOrEqual(3);
    expect(attempts).toBeLessThanOrEqual(8);
  });
});
