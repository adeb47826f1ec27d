import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { stringify } from 'csv-stringify/sync';
import type { FastifyInstance } from 'fastify';
import { HttpCaller } from '../../../platform/graphql/http-caller.js';
import { reportLines } from '../domain/report-words.js';
import { ReadReport } from './read-report.js';

/** A byte order mark: without it spreadsheets take umlauts for something else. */
const BOM = '\uFEFF';

/** GET /export/hack-week/<edition>/report.csv: the figures of the report's page. */
@Injectable()
export class ReportExportRoute implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly caller: HttpCaller,
    private readonly reading: ReadReport,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.get<{ Params: { editionId: string } }>('/export/hack-week/:editionId/report.csv', async (request, reply) => {
      const ctx = await this.caller.allowed('hack-week:use', request, reply);
      if (!ctx) return reply;
      void reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex');
      const found = await this.reading.of(ctx, request.params.editionId);
      if (!found) return reply.code(404).send({ errors: [{ message: 'There is no such hack week, or it is not yours.', extensions: { code: 'NOT_FOUND' } }] });
      const { edition, report } = found;
      const rows = [['key', 'figure', 'value'], ['edition', edition.name, edition.number], ...reportLines(report, ctx.actor.locale).map(({ key, label, value }) => [key, label, value])];
      void reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="hack-week-${edition.number}.csv"`);
      return reply.send(`${BOM}${stringify(rows, { escape_formulas: true, record_delimiter: '\r\n' })}`);
    });
  }
}
