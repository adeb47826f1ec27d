import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyError, FastifyInstance } from 'fastify';
import { HTTP_SETTINGS, type HttpSettings } from '../../../platform/http/http-settings.js';
import { securityHeaders } from '../../../platform/http/security-headers.js';
import { AnswersEndpoint, type WireAnswer } from './answers-endpoint.js';

/** Room for 2,000 characters of any script, escaped, and the answers. */
const BODY_LIMIT = 32 * 1024;

/**
 * POST /answers, beside Nest and in a room of its own: no session is looked up and nothing is logged. Only JSON is taken, which no page of
 * another site can send unasked. GET does nothing here: whoever follows links answers nothing.
 */
@Injectable()
export class AnswersRoute implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly endpoint: AnswersEndpoint,
    @Inject(HTTP_SETTINGS) private readonly settings: HttpSettings,
  ) {}

  async onModuleInit(): Promise<void> {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    const headers = Object.entries({ ...securityHeaders(this.settings), 'content-type': JSON_TYPE, 'cache-control': 'no-store' }).flat();
    await fastify.register(async (room) => {
      room.removeAllContentTypeParsers();
      room.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: BODY_LIMIT }, (_request, text, done) => done(null, text));
      room.setErrorHandler<FastifyError>((error, _request, reply) => void reply.code(error.statusCode ?? 400).type(JSON_TYPE).send(bodyOf(problem(error))));
      room.post('/answers', { logLevel: 'silent' }, async (request, reply) => {
        const { status, body } = await this.endpoint.answer(parsed(request.body as string));
        const text = JSON.stringify(body);
        // The headers are always the same, so they are written as they are: going through the reply costs more than taking the answer.
        reply.hijack();
        reply.raw.writeHead(status, [...headers, 'content-length', String(Buffer.byteLength(text))]).end(text);
      });
    });
  }
}

const JSON_TYPE = 'application/json; charset=utf-8';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problem({ code }: FastifyError): string {
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return `A body here has at most ${BODY_LIMIT} bytes.`;
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return 'Send application/json.';
  return 'This request can not be read.';
}

function bodyOf(message: string): string {
  const body: WireAnswer['body'] = { errors: [{ message, extensions: { code: 'BAD_INPUT' } }] };
  return JSON.stringify(body);
}
