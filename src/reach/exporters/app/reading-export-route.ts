import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { HttpCaller } from '../../../platform/graphql/http-caller.js';
import { ReadGroups } from '../../../practices/reading-groups/app/read-groups.js';
import { READING_COLUMNS, readingRows } from '../domain/reading-csv.js';
import { csvLines } from './csv-lines.js';

/** A byte order mark: without it spreadsheets take umlauts for something else. */
const BOM = '\uFEFF';

/** GET /export/reading-groups/<id>.csv: the sessions of a group as whoever asks sees them; who was there is at most a number. */
@Injectable()
export class ReadingExportRoute implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly caller: HttpCaller,
    private readonly reading: ReadGroups,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.get<{ Params: { file: string } }>('/export/reading-groups/:file', async (request, reply) => {
      const ctx = await this.caller.allowed('reading-groups:use', request, reply);
      if (!ctx) return reply;
      void reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex');
      const [, groupId] = /^([0-9a-f-]{36})\.csv$/.exec(request.params.file) ?? [];
      const sheet = groupId === undefined ? null : await this.reading.sheet(ctx, groupId);
      if (!sheet) return reply.code(404).send({ errors: [{ message: 'There is no such group.', extensions: { code: 'NOT_FOUND' } }] });
      void reply.type('text/csv; charset=utf-8').header('content-disposition', 'attachment; filename="barograph-reading-group.csv"');
      return reply.send(`${BOM}${csvLines([READING_COLUMNS, ...readingRows(sheet)])}`);
    });
  }
}
