import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { isHttps, type HttpSettings } from './http-settings.js';
import { servePages } from './serve-pages.js';
import { isOwnOrigin } from './origin.js';

type Fastify = ReturnType<ReturnType<NestFastifyApplication['getHttpAdapter']>['getInstance']>;

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Headers, cookies, health and the pages: everything of the wire that is not GraphQL. */
export async function configureHttp(app: NestFastifyApplication, settings: HttpSettings, dataSource: DataSource): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(fastifyCookie as never);
  await app.register(fastifyHelmet as never, helmetOptions(settings) as never);
  refuseForeignHosts(fastify, settings);
  refuseForeignOrigins(fastify, settings);
  fastify.get('/healthz', async () => ({ status: 'ok' }));
  fastify.get('/readyz', async (_request, reply) => {
    try {
      await dataSource.query('select 1');
      return { status: 'ready' };
    } catch {
      return reply.code(503).send({ status: 'database unreachable' });
    }
  });
  if (settings.webRoot !== undefined) await servePages(app, settings.webRoot);
}

function helmetOptions(settings: HttpSettings): object {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", settings.publicUrl.replace(/^http/, 'ws')],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    hsts: isHttps(settings) ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
  };
}

/** Another name that resolves to us (DNS rebinding) must not reach the API with our cookies. */
function refuseForeignHosts(fastify: Fastify, settings: HttpSettings): void {
  const own = new URL(settings.publicUrl).host;
  const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);
  fastify.addHook('onRequest', async (request, reply) => {
    const host = request.headers.host ?? '';
    const name = host.replace(/:\d+$/, '');
    if (host === own || (!isHttps(settings) && loopback.has(name)) || request.url === '/healthz') return;
    await reply.code(421).send({ errors: [{ message: 'This server does not answer to that host name.', extensions: { code: 'BAD_INPUT' } }] });
  });
}

/** Another site's page must change nothing in the name of whoever is signed in here, whatever browsers make of SameSite. */
function refuseForeignOrigins(fastify: Fastify, settings: HttpSettings): void {
  fastify.addHook('onRequest', async (request, reply) => {
    if (READS.has(request.method) || isOwnOrigin(request.headers, settings)) return;
    await reply.code(403).send({ errors: [{ message: 'This request comes from a page of another site.', extensions: { code: 'FORBIDDEN' } }] });
  });
}
