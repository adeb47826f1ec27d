import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyError, FastifyInstance } from 'fastify';
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
  ) {}

  async onModuleInit(): Promise<void> {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    await fastify.register(async (room) => {
      room.removeAllContentTypeParsers();
      room.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: BODY_LIMIT }, (_request, text, done) => done(null, text));
      room.setErrorHandler<FastifyError>((error, _request, reply) => void reply.code(error.statusCode ?? 400).type(JSON_TYPE).send(bodyOf(problem(error))));
      room.post('/answers', { logLevel: 'silent' }, async (request, reply) => {
        const { status, body } = await this.endpoint.answer(parsed(request.body as string));
        return reply.code(status).type(JSON_TYPE).header('cache-control', 'no-store').send(JSON.stringify(body));
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
