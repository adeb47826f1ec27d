import { Catch, type ArgumentsHost } from '@nestjs/common';
import { BaseExceptionFilter, HttpAdapterHost } from '@nestjs/core';

/**
 * Errors of resolvers go on to `formatError`, which decides what a client sees and logs bugs once. Without this, Nest logs
 * each of them, refusals too, as if it were a bug. Errors of plain HTTP routes are handled as ever.
 */
@Catch()
export class LeaveToFormatError extends BaseExceptionFilter {
  constructor({ httpAdapter }: HttpAdapterHost) {
    super(httpAdapter);
  }

  override catch(exception: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return exception;
    super.catch(exception, host);
    return undefined;
  }
}
