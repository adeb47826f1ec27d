import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { StartFailure } from '../config/start-failure.js';

/** Listens, or throws StartFailure saying why the address can't be had. */
export async function listen(app: NestFastifyApplication, { host, port }: { host: string; port: number }): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new StartFailure(`Port ${port} is in use by another program. Stop it, or set PORT to another port.`);
    if (code === 'EACCES') throw new StartFailure(`Port ${port} may not be used by this user. Set PORT to one above 1023.`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') throw new StartFailure(`HOST ${host} is no address of this machine.`);
    throw error;
  }
}
