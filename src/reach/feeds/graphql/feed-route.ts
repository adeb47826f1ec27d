import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { Clock } from '../../../kernel/clock.js';
import { RateLimiter } from '../../../platform/access/rate-limiter.js';
import { FeedAddresses } from '../app/feed-addresses.js';
import { NewsFeeds } from '../app/news-feeds.js';
import { ReadFeed } from '../app/read-feed.js';
import { readAlarm } from '../domain/calendar-feed.js';
import type { FeedPlace } from '../domain/feed-address.js';

/** Calendar programs look in every quarter of an hour at most; a person with four of them has room. */
const FETCHES = { name: 'calendar-feed', limit: 60, windowSeconds: 3600 };
const SUFFIX = '.ics';
const ATOM = '.atom';

type Query = Readonly<Record<string, string | string[] | undefined>>;

/**
 * GET /feeds/<secret>.ics for calendar programs and /feeds/<secret>.atom for those that read news, which can't sign in: whoever has the address reads
 * the feed. Nothing is logged or counted but the tries of the last hour. An address that was never made costs no look into the database.
 */
@Injectable()
export class FeedRoute implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly addresses: FeedAddresses,
    private readonly feeds: ReadFeed,
    private readonly news: NewsFeeds,
    private readonly limiter: RateLimiter,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.get<{ Params: { file: string }; Querystring: Query }>('/feeds/:file', { logLevel: 'silent' }, async ({ params, query, headers }, reply) => {
      void reply.header('cache-control', 'private, no-cache').header('x-robots-tag', 'noindex');
      if (params.file.endsWith(ATOM)) return this.answerAtom(this.addresses.read(params.file.slice(0, -ATOM.length)), headers, reply);
      const place = params.file.endsWith(SUFFIX) ? this.addresses.read(params.file.slice(0, -SUFFIX.length)) : undefined;
      if (!place) return refuse(reply, 404, 'NOT_FOUND', 'There is no such calendar.');
      return this.answer(place, query.alarm, headers['if-none-match'], reply);
    });
  }

  private async answer(place: FeedPlace, wantedAlarm: string | string[] | undefined, knownTag: string | undefined, reply: FastifyReply): Promise<FastifyReply> {
    const now = this.clock.now();
    const alarm = Array.isArray(wantedAlarm) ? undefined : readAlarm(wantedAlarm);
    if (alarm === undefined) return refuse(reply, 400, 'BAD_INPUT', 'alarm is given once, as whole minutes before, at most 10080.');
    const taken = await this.limiter.take(FETCHES, place.feedId, now);
    if (!taken.allowed) return refuse(reply.header('retry-after', String(taken.retryAfterSeconds)), 429, 'RATE_LIMITED', 'Fetched too often; wait.');
    const text = await this.feeds.run(place, alarm, now);
    if (text === undefined) return refuse(reply, 404, 'NOT_FOUND', 'There is no such calendar.');
    if (isKnown(text, knownTag, reply)) return reply.code(304).send();
    return reply.type('text/calendar; charset=utf-8').header('content-disposition', 'inline; filename="barograph.ics"').send(text);
  }

  private async answerAtom(place: FeedPlace | undefined, headers: IncomingHttpHeaders, reply: FastifyReply): Promise<FastifyReply> {
    if (!place) return refuse(reply, 404, 'NOT_FOUND', 'There is no such feed.');
    const now = this.clock.now();
    const taken = await this.limiter.take(FETCHES, place.feedId, now);
    if (!taken.allowed) return refuse(reply.header('retry-after', String(taken.retryAfterSeconds)), 429, 'RATE_LIMITED', 'Fetched too often; wait.');
    const news = await this.news.read(place, now);
    if (news === undefined) return refuse(reply, 404, 'NOT_FOUND', 'There is no such feed.');
    const isKnownByTag = isKnown(news.text, headers['if-none-match'], reply);
    const isKnownByDate = isUnchanged(news.changedAt, now, headers['if-modified-since'], reply);
    // A tag says more than a date, so where there is one the date isn't asked (RFC 9110, 13.1.3).
    if (headers['if-none-match'] === undefined ? isKnownByDate : isKnownByTag) return reply.code(304).send();
    return reply.type('application/atom+xml; charset=utf-8').send(news.text);
  }
}

/**
 * Tells when it changed last; true when the program was told just that before. Another date means another text, an earlier one as well: an entry may have been
 * taken back. Within the second of the change nothing is told, since more may follow in it.
 */
function isUnchanged(changedAt: Date, now: Date, knownDate: string | undefined, reply: FastifyReply): boolean {
  if (now.getTime() - changedAt.getTime() < 1000) return false;
  const date = changedAt.toUTCString();
  void reply.header('last-modified', date);
  return knownDate === date;
}

/** Tells the program what it was given; true when it has that already. */
function isKnown(text: string, knownTag: string | undefined, reply: FastifyReply): boolean {
  const tag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  void reply.header('etag', tag);
  return knownTag?.split(',').some((known) => known.trim().replace(/^W\//, '') === tag) ?? false;
}

function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}
