import { createHash } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { ReadReplyFile } from '../app/read-reply-file.js';

const JSON_TYPE = 'application/json; charset=utf-8';

/**
 * GET /replies/<address>: what readers said, the same bytes for everybody. No session is looked up and nothing is logged, so fetching it says only that
 * somebody did. Nothing keeps a copy; the tag is the hash of the content and so tells nobody apart. Whatever else is asked for below /replies is
 * answered like an address that was never given.
 */
@Injectable()
export class ReplyFileRoute implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly files: ReadReplyFile,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.get<{ Params: { '*': string } }>('/replies/*', { logLevel: 'silent' }, async ({ params, headers }, reply) => {
      const file = await this.files.run(params['*']);
      void reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex').type(JSON_TYPE);
      if (file === undefined) return reply.code(404).send(JSON.stringify({ errors: [{ message: 'There is no such reply file.', extensions: { code: 'NOT_FOUND' } }] }));
      const tag = `"${createHash('sha256').update(file).digest('base64url')}"`;
      void reply.header('etag', tag);
      return headers['if-none-match'] === tag ? reply.code(304).send() : reply.send(file);
    });
  }
}
