import type { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';

/** The server that routes are added to; undefined where the program runs without one, as when the sample is written. */
export function fastifyOf(host: HttpAdapterHost): FastifyInstance | undefined {
  return (host.httpAdapter as { getInstance?(): FastifyInstance | undefined } | undefined)?.getInstance?.();
}
