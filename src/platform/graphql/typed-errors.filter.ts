import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { logger } from '../observability/logger.js';

/**
 * Errors of resolvers go on to `formatError`, which decides what a client sees and logs bugs once; without this, Nest logs
 * each of them, refusals too, as if it were a bug. A request that never reached GraphQL (no JSON, too large, another media
 * type) gets the same shape of answer.
 */
@Catch()
export class TypedErrors implements ExceptionFilter {
  catch(exception: unknown, host: ArgumentsHost): unknown {
    // Thrown, not returned: what is returned is taken for an answer unless it is an Error of this very realm.
    if (host.getType<string>() === 'graphql') throw exception;
    const status = statusOf(exception);
    if (status >= 500) logger.error({ reason: (exception as Error).message, stack: (exception as Error).stack }, 'a bug reached a route');
    const message = status >= 500 ? 'Something went wrong on our side.' : (exception as Error).message;
    void host.switchToHttp().getResponse<FastifyReply>().code(status).send({ errors: [{ message, extensions: { code: codeOf(status) } }] });
    return undefined;
  }
}

function statusOf(exception: unknown): number {
  if (exception instanceof HttpException) return exception.getStatus();
  const status = (exception as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 ? status : 500;
}

function codeOf(status: number): string {
  if (status >= 500) return 'INTERNAL';
  return status === 404 ? 'NOT_FOUND' : 'BAD_INPUT';
}
