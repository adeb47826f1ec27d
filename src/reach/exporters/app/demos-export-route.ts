import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { HttpCaller } from '../../../platform/graphql/http-caller.js';
import { ExportDemos } from '../../../practices/demos/app/export-demos.js';
import { demoRows } from '../domain/demos-csv.js';
import { csvLines } from './csv-lines.js';

/** A byte order mark: without it spreadsheets take umlauts for something else. */
const BOM = '\uFEFF';

/** GET /export/hack-demos.csv?edition=<id>: the demos of a hack week that were submitted; for its organizers all, with addresses. */
@Injectable()
export class DemosExportRoute implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly caller: HttpCaller,
    private readonly demos: ExportDemos,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.get<{ Querystring: Readonly<Record<string, string | string[] | undefined>> }>('/export/hack-demos.csv', async (request, reply) => {
      const ctx = await this.caller.allowed('hack-week:use', request, reply);
      if (!ctx) return reply;
      void reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex');
      const { edition } = request.query;
      const found = typeof edition === 'string' ? await this.demos.of(ctx, edition) : undefined;
      if (!found) return reply.code(404).send({ errors: [{ message: 'There is no such hack week.', extensions: { code: 'NOT_FOUND' } }] });
      void reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="hack-week-${found.edition.number}-demos.csv"`);
      return reply.send(`${BOM}${csvLines(demoRows(found))}`);
    });
  }
}
