import { Readable } from 'node:stream';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { isCalendarDate } from '../../../kernel/calendar-date.js';
import { PublishedResults, type PublishedWish } from '../../../listening/results/app/published-results.js';
import { resultRows, RESULT_COLUMNS } from '../domain/results-csv.js';
import { csvLines } from './csv-lines.js';
import { HttpCaller, type Caller } from '../../../platform/graphql/http-caller.js';

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** A byte order mark: without it spreadsheets take umlauts for something else. */
const BOM = '\uFEFF';
const FILTERS = ['teamId', 'pulseId', 'driverIds', 'from', 'to'];

/** GET /export/results.csv: what somebody may see on the results pages, of closed rounds, with the pages' filters. Written team by team, so that its size costs no memory. */
@Injectable()
export class ResultsExportRoute implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly caller: HttpCaller,
    private readonly results: PublishedResults,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.get<{ Querystring: Query }>('/export/results.csv', async (request, reply) => {
      const ctx = await this.caller.allowed('results:view', request, reply);
      if (!ctx) return reply;
      void reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex');
      const wish = readWish(request.query);
      if (typeof wish === 'string') return reply.code(400).send({ errors: [{ message: wish, extensions: { code: 'BAD_INPUT' } }] });
      void reply.type('text/csv; charset=utf-8').header('content-disposition', 'attachment; filename="barograph-results.csv"');
      return reply.send(Readable.from(this.lines(ctx, wish)));
    });
  }

  private async *lines(ctx: Caller, wish: PublishedWish): AsyncGenerator<string> {
    const { personId, locale } = ctx.actor;
    yield `${BOM}${csvLines([RESULT_COLUMNS])}`;
    for (const { teamId } of await this.results.teams(ctx, personId, wish.teamId)) {
      const rows = resultRows(await this.results.ofTeam(ctx, personId, teamId, wish), locale);
      if (rows.length > 0) yield csvLines(rows);
    }
  }
}

/** The filters of an address, or what is wrong with them. */
function readWish(query: Query): PublishedWish | string {
  const unknown = Object.keys(query).filter((name) => !FILTERS.includes(name));
  if (unknown.length > 0) return `There is no filter ${unknown[0]}; there are ${FILTERS.join(', ')}.`;
  if (Object.values(query).some((value) => typeof value !== 'string')) return 'Each filter is given once.';
  const { teamId, pulseId, driverIds, from, to } = query as Readonly<Record<string, string | undefined>>;
  for (const [name, day] of Object.entries({ from, to })) if (day && !isCalendarDate(day)) return `${name} must be a day YYYY-MM-DD.`;
  return { teamId: teamId || null, pulseId: pulseId || null, driverIds: driverIds ? driverIds.split(',').filter(Boolean) : null, from: from || null, to: to || null };
}
