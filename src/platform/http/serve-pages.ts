import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/**
 * Serves the built pages: files with a hash in their name for good, compressed where the build has done so, and the one page for every
 * other address, as the browser finds its way from there. A missing file is missing, not the page: an old tab would take it for a script.
 */
export async function servePages(app: NestFastifyApplication, webRoot: string): Promise<void> {
  const root = path.resolve(webRoot);
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(fastifyStatic, {
    root, wildcard: false, index: false, cacheControl: false, preCompressed: true,
    setHeaders: (reply, file) => { void reply.header('cache-control', cacheFor(path.relative(root, file))); },
  });
  fastify.get('/*', (request, reply) => {
    const address = request.url.split('?')[0] ?? '/';
    if (/\.[a-z0-9]+$/i.test(address)) return reply.code(404).send({ error: 'not found' });
    return reply.sendFile('index.html');
  });
}

function cacheFor(file: string): string {
  return file.startsWith(`assets${path.sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
