import { Readable } from 'node:stream';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { DirectoryReader } from '../../../people/directory/app/directory-reader.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { HttpCaller, type Caller } from '../../../platform/graphql/http-caller.js';
import { DiscoverOpportunities } from '../../../practices/opportunities/app/discover-opportunities.js';
import { NO_CRITERIA } from '../../../practices/opportunities/domain/discovery.js';
import { ReadCompanyTalks } from '../../../practices/talks/app/read-company-talks.js';
import { TalkLinks } from '../../../practices/talks/app/talk-links.js';
import type { StoredSubmission } from '../../../practices/talks/domain/talk.js';
import { OPPORTUNITY_COLUMNS, opportunityRow, TALK_COLUMNS, talkRow, type SharedTalk } from '../domain/talks-csv.js';
import { csvLines } from './csv-lines.js';

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** A byte order mark: without it spreadsheets take umlauts for something else. */
const BOM = '\uFEFF';
const AT_ONCE = 200;

/**
 * What the company shares, for spreadsheets: GET /export/talks.csv?year=, and all opportunities ahead as /export/talk-opportunities.csv. By the session of the cookie or an API token; only what everybody may see stands in them.
 */
@Injectable()
export class TalksExportRoute implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly caller: HttpCaller,
    private readonly uow: UnitOfWork,
    private readonly company: ReadCompanyTalks,
    private readonly links: TalkLinks,
    private readonly discovering: DiscoverOpportunities,
    private readonly directory: DirectoryReader,
  ) {}

  onModuleInit(): void {
    this.route('/export/talks.csv', (ctx, year, reply) => {
      asFile(reply, `barograph-talks-${year}.csv`);
      return Promise.resolve(Readable.from(this.talks(ctx, year)));
    });
    this.route('/export/talk-opportunities.csv', (ctx, _year, reply) => {
      asFile(reply, 'barograph-talk-opportunities.csv');
      return Promise.resolve(Readable.from(this.opportunities(ctx)));
    });
  }

  private route(path: string, answer: (ctx: Caller, year: number, reply: FastifyReply) => Promise<Readable>): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.get<{ Querystring: Query }>(path, async (request, reply) => {
      const ctx = await this.caller.allowed('talks:use', request, reply);
      if (!ctx) return reply;
      void reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex');
      const { year = String(ctx.now.getUTCFullYear()) } = request.query;
      if (typeof year !== 'string' || !/^(19[7-9]\d|20\d\d|21\d\d)$/.test(year)) return reply.code(400).send({ errors: [{ message: 'year is given once, as 1970 to 2199.', extensions: { code: 'BAD_INPUT' } }] });
      return reply.send(await answer(ctx, Number(year), reply));
    });
  }

  /** Page by page, so that its size costs no memory; the outside world first. */
  private async *talks(ctx: Caller, year: number): AsyncGenerator<string> {
    yield `${BOM}${csvLines([TALK_COLUMNS])}`;
    for (const isInternal of [false, true]) {
      for (let after: string | null = null; ;) {
        const page: Awaited<ReturnType<ReadCompanyTalks['page']>> = await this.company.page(ctx, { year, isInternal, first: AT_ONCE, after });
        if (page.items.length > 0) yield csvLines((await this.shared(ctx, page.items)).map(talkRow));
        if (!page.hasNextPage) break;
        after = page.cursors.at(-1)!;
      }
    }
  }

  private async shared(ctx: Caller, submissions: readonly StoredSubmission[]): Promise<readonly SharedTalk[]> {
    const talks = new Map((await this.links.talksById(ctx, [...new Set(submissions.map(({ talkId }) => talkId))])).map((talk) => [talk.talkId, talk]));
    const opportunities = new Map((await this.links.opportunitiesById(ctx, [...new Set(submissions.map(({ opportunityId }) => opportunityId))])).map((one) => [one.opportunityId, one]));
    const names = await this.uow.read(ctx, (tx) => this.directory.namesOf(tx, [...new Set(submissions.flatMap(({ speakerIds }) => speakerIds))]));
    return submissions.map((submission) => ({
      submission, talk: talks.get(submission.talkId)!, opportunity: opportunities.get(submission.opportunityId)!, speakers: submission.speakerIds.map((id) => names.get(id) ?? '–'),
    }));
  }

  private async *opportunities(ctx: Caller): AsyncGenerator<string> {
    yield `${BOM}${csvLines([OPPORTUNITY_COLUMNS])}`;
    for (let after: string | null = null; ;) {
      const page: Awaited<ReturnType<DiscoverOpportunities['page']>> = await this.discovering.page(ctx, { criteria: NO_CRITERIA, sort: 'deadline', first: AT_ONCE, after });
      if (page.items.length > 0) yield csvLines(page.items.map(opportunityRow));
      if (!page.hasNextPage) return;
      after = page.cursors.at(-1)!;
    }
  }
}

function asFile(reply: FastifyReply, name: string): void {
  void reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${name}"`);
}
