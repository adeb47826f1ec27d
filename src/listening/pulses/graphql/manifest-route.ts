import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { ReadManifestPage } from '../app/manifest-page.js';

/** GET /manifests/<address>: the manifest, the chain up to it and, after close, the recount, as JSON for whoever holds the address. */
@Injectable()
export class ManifestRoute implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly pages: ReadManifestPage,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.get<{ Params: { address: string } }>('/manifests/:address', async ({ params }, reply) => {
      const page = await this.pages.run(params.address);
      void reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex');
      return page ? reply.send(page) : reply.code(404).send({ errors: [{ message: 'There is no such manifest.', extensions: { code: 'NOT_FOUND' } }] });
    });
  }
}
