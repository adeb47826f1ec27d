import fastifyCookie from '@fastify/cookie';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import type { LiveChannel } from '../live/live-channel.js';
import { isHttps, type HttpSettings } from './http-settings.js';
import { servePages } from './serve-pages.js';
import { isOwnOrigin } from './origin.js';
import { securityHeaders } from './security-headers.js';

type Fastify = ReturnType<ReturnType<NestFastifyApplication['getHttpAdapter']>['getInstance']>;

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Headers, cookies, health and the pages: everything of the wire that is not GraphQL. */
export async function configureHttp(app: NestFastifyApplication, settings: HttpSettings, dataSource: DataSource, live: LiveChannel): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(fastifyCookie as never);
  sendSecurityHeaders(fastify, settings);
  refuseForeignHosts(fastify, settings);
  refuseForeignOrigins(fastify, settings);
  fastify.get('/healthz', async () => ({ status: 'ok' }));
  fastify.get('/readyz', async (_request, reply) => {
    try {
      await dataSource.query('select 1');
      // Without news between instances pages are late, nothing else: requests are welcome.
      return { status: 'ready', news: live.isConnected ? 'connected' : 'away' };
    } catch {
      return reply.code(503).send({ status: 'database unreachable' });
    }
  });
  if (settings.webRoot !== undefined) await servePages(app, settings.webRoot);
}

function sendSecurityHeaders(fastify: Fastify, settings: HttpSettings): void {
  const headers = securityHeaders(settings);
  fastify.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
}

/** Another name that resolves to us (DNS rebinding) must not reach the API with our cookies. */
function refuseForeignHosts(fastify: Fastify, settings: HttpSettings): void {
  const own = new URL(settings.publicUrl).host;
  const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);
  const isHttp = !isHttps(settings);
  fastify.addHook('onRequest', (request, reply, done) => {
    const host = request.headers.host ?? '';
    if (host === own || (isHttp && loopback.has(host.replace(/:\d+$/, ''))) || request.url === '/healthz') return done();
    void reply.code(421).send({ errors: [{ message: 'This server does not answer to that host name.', extensions: { code: 'BAD_INPUT' } }] });
  });
}

/** Another site's page must change nothing in the name of whoever is signed in here, whatever browsers make of SameSite. */
function refuseForeignOrigins(fastify: Fastify, settings: HttpSettings): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (READS.has(request.method) || isOwnOrigin(request.headers, settings)) return done();
    void reply.code(403).send({ errors: [{ message: 'This request comes from a page of another site.', extensions: { code: 'FORBIDDEN' } }] });
  });
}
