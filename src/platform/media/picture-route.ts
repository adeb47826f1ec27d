import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpCaller } from '../graphql/http-caller.js';
import { logger } from '../observability/logger.js';
import { fastifyOf } from './fastify-of.js';
import { hashOf, readPictureFile } from './picture.js';
import { PictureOwners } from './picture-owners.js';
import { Pictures } from './pictures.js';

/** What lies at an address never changes. Private: only the browser of somebody signed in keeps it. */
const CACHE = 'private, max-age=31536000, immutable';

/** GET /media/<picture>-<size>-<hash>.webp: for those who may use what the picture belongs to. A picture of another organization is none. */
@Injectable()
export class PictureRoute implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly caller: HttpCaller,
    private readonly owners: PictureOwners,
    private readonly pictures: Pictures,
  ) {}

  onModuleInit(): void {
    fastifyOf(this.host)?.get<{ Params: { file: string } }>('/media/:file', (request, reply) => this.answer(request.params.file, request, reply));
  }

  private async answer(file: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    // Opened by itself it is a picture and nothing else: it runs nothing, loads nothing, and no page of another site may show it.
    void reply.headers({ 'content-security-policy': `default-src 'none'; sandbox`, 'cross-origin-resource-policy': 'same-origin', 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
    const ctx = await this.caller.allowed('media:see', request, reply);
    if (!ctx) return reply;
    const wanted = readPictureFile(file);
    const picture = wanted && (await this.pictures.find(ctx.organization, wanted.pictureId));
    if (!wanted || !picture || hashOf(picture, wanted.variant) !== wanted.hash || !(await this.owners.maySee(ctx, picture))) return refuse(reply, 404, 'NOT_FOUND', 'There is no such picture.');
    const tag = `"${wanted.hash}"`;
    if (request.headers['if-none-match']?.split(',').some((known) => known.trim().replace(/^W\//, '') === tag)) return reply.headers({ 'cache-control': CACHE, etag: tag }).code(304).send();
    const content = await this.pictures.bytes(ctx.organization, picture, wanted.variant).catch((error: Error) => {
      logger.error({ reason: error.message }, 'a picture could not be fetched from its storage');
      return null;
    });
    if (content === null) return refuse(reply, 503, 'STORAGE_AWAY', 'The picture storage can’t be reached.');
    if (content === undefined) return refuse(reply, 404, 'NOT_FOUND', 'There is no such picture.');
    return reply.headers({ 'cache-control': CACHE, etag: tag, 'content-disposition': 'inline; filename="picture.webp"' }).type('image/webp').send(Buffer.from(content.buffer, content.byteOffset, content.byteLength));
  }
}

function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}
