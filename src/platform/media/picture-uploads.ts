import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiter } from '../access/rate-limiter.js';
import { HttpCaller, type Caller } from '../graphql/http-caller.js';
import { fastifyOf } from './fastify-of.js';
import { MEDIA_SETTINGS, LARGEST_BYTES, RECEIVE_MS, type MediaSettings } from './media-settings.js';
import type { Picture } from './picture.js';
import { pictureAnswer, type PictureProblem } from './picture.errors.js';
import { Pictures } from './pictures.js';
import { isAnnouncedTooLarge, lingerAfter, receiveFile } from './receive-file.js';

/** A refusal as JSON: a status, a code for programs, a sentence for people. */
export interface UploadRefused {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** What a feature says of pictures that are added to one of its things, which the address names. */
export interface UploadTarget {
  readonly owner: string;
  /** Such as `/api/things/:id/pictures`. */
  readonly path: string;
  readonly action: string;
  /** Asked before the first byte is read, so that nobody sends ten megabytes in vain. */
  readonly before: (caller: Caller, id: string) => Promise<UploadRefused | undefined>;
  /** Keeps the picture, in a transaction that asks everything again. What it gives is the answer. */
  readonly add: (caller: Caller, id: string, picture: Picture) => Promise<UploadRefused | { readonly body: object }>;
}

const UPLOADS = { name: 'picture-upload', limit: 60, windowSeconds: 3600 };
/** Files in memory at a time, of all and of one person: they are what an upload costs. */
const MOST_AT_ONCE = 12;
const MOST_OF_ONE = 6;
/** No form of another site can send it without asking first (CORS), and nobody is allowed to. */
const GUARD_HEADER = 'x-barograph-upload';

/** Takes files that people add: who they are, whether they may, how much and how often, before anything is read or decoded. */
@Injectable()
export class PictureUploads {
  private readonly atWork = new Map<string, number>();

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly caller: HttpCaller,
    private readonly limiter: RateLimiter,
    private readonly pictures: Pictures,
    @Inject(MEDIA_SETTINGS) private readonly settings: MediaSettings,
  ) {}

  /** Opens POST `path`. The file is the body, with an image type; what it says it is counts for nothing. */
  open(target: UploadTarget): void {
    void fastifyOf(this.host)?.register((scope, _options, done) => {
      scope.removeAllContentTypeParsers();
      // The body stays where it is until somebody has asked who sends it.
      scope.addContentTypeParser(/^image\//, (_request, _payload, parsed) => parsed(null));
      scope.setErrorHandler((error: { code?: string }, request, reply) => {
        if (error.code !== 'FST_ERR_CTP_INVALID_MEDIA_TYPE') throw error;
        return refuse(request, reply, { status: 415, code: 'NOT_A_PICTURE', message: 'Send the picture as the body, with a Content-Type of image/….' });
      });
      scope.post<{ Params: { id: string } }>(target.path, { bodyLimit: Number.MAX_SAFE_INTEGER }, (request, reply) => this.take(target, request.params.id, request, reply));
      done();
    });
  }

  private async take(target: UploadTarget, id: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    void reply.header('cache-control', 'no-store');
    const caller = await this.caller.allowed(target.action, request, reply);
    if (!caller) {
      lingerAfter(request, reply);
      return reply;
    }
    const refused = await this.refusal(target, id, caller, request);
    if (refused) return refuse(request, reply, refused);
    return this.counted(caller, request, reply, () => this.receive(target, id, caller, request, reply));
  }

  /** Everything that can be said before the body. */
  private async refusal(target: UploadTarget, id: string, caller: Caller, request: FastifyRequest): Promise<UploadRefused | undefined> {
    if (request.headers[GUARD_HEADER] === undefined) return { status: 403, code: 'FORBIDDEN', message: `Send the header ${GUARD_HEADER}: 1 along; it shows that no page of another site sends this.` };
    const limitBytes = this.settings.largestBytes ?? LARGEST_BYTES;
    if (isAnnouncedTooLarge(request, limitBytes)) return pictureAnswer({ kind: 'too-large', limitBytes }, caller.actor.locale);
    const taken = await this.limiter.take(UPLOADS, caller.actor.personId, caller.now);
    if (!taken.allowed) return { status: 429, code: 'RATE_LIMITED', message: caller.actor.locale === 'de' ? 'Zu viele Bilder in einer Stunde; warte etwas.' : 'Too many pictures in an hour; wait a little.' };
    return target.before(caller, id);
  }

  private async receive(target: UploadTarget, id: string, caller: Caller, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const received = await receiveFile(request, this.settings.largestBytes ?? LARGEST_BYTES, this.settings.receiveMs ?? RECEIVE_MS);
    const taken = received.ok ? await this.pictures.take(caller, target.owner, received.value) : received;
    if (!taken.ok) return this.problem(taken.error, caller, request, reply);
    const added = await target.add(caller, id, taken.value);
    return 'body' in added ? reply.code(201).send(added.body) : refuse(request, reply, added);
  }

  private problem(problem: PictureProblem, caller: Caller, request: FastifyRequest, reply: FastifyReply): FastifyReply {
    if (problem.kind === 'busy') void reply.header('retry-after', '5');
    return refuse(request, reply, pictureAnswer(problem, caller.actor.locale));
  }

  private async counted(caller: Caller, request: FastifyRequest, reply: FastifyReply, work: () => Promise<FastifyReply>): Promise<FastifyReply> {
    const { personId } = caller.actor;
    const own = this.atWork.get(personId) ?? 0;
    const all = [...this.atWork.values()].reduce((sum, count) => sum + count, 0);
    if (own >= MOST_OF_ONE || all >= MOST_AT_ONCE) return this.problem({ kind: 'busy' }, caller, request, reply);
    this.atWork.set(personId, own + 1);
    try {
      return await work();
    } finally {
      const left = this.atWork.get(personId)! - 1;
      if (left === 0) this.atWork.delete(personId);
      else this.atWork.set(personId, left);
    }
  }
}

function refuse(request: FastifyRequest, reply: FastifyReply, { status, code, message }: UploadRefused): FastifyReply {
  lingerAfter(request, reply);
  return reply.code(status).send({ code, message, errors: [{ message, extensions: { code } }] });
}
