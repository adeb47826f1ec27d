import helmet from '@fastify/helmet';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { EMBED_ORIGINS, securityHeaders } from './security-headers.js';

/** What helmet says of the same wishes. */
async function helmetHeaders(publicUrl: string): Promise<Record<string, unknown>> {
  const fastify = new FastifyAdapter().getInstance();
  await fastify.register(helmet as never, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"], scriptSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:'], fontSrc: ["'self'"],
        connectSrc: ["'self'", publicUrl.replace(/^http/, 'ws')], frameSrc: [...EMBED_ORIGINS], manifestSrc: ["'self'"], workerSrc: ["'self'"], baseUri: ["'none'"], formAction: ["'self'"], frameAncestors: ["'none'"],
      },
    },
    hsts: publicUrl.startsWith('https://') ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
  } as never);
  fastify.get('/', async () => '');
  const { headers } = await fastify.inject('/');
  const own = new Set(['content-type', 'content-length', 'date', 'connection']);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !own.has(name)));
}

describe('the security headers', () => {
  it.each(['http://localhost:3000', 'https://pulse.example.org'])('say what helmet says for %s', async (publicUrl) => {
    expect(securityHeaders({ publicUrl })).toEqual(await helmetHeaders(publicUrl));
  });
});
