import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';

/** The process's log, one JSON object a line on standard error. It never holds answers, tokens or bodies of requests. */
export const logger = pino({ level: 'info', base: undefined, redact: ['token', 'secret', 'authorization', 'cookie', '*.token', '*.secret', '*.nonce'] }, pino.destination({ fd: 2, sync: true }));

/** Nest's own messages in the same log. */
export class NestLogger implements LoggerService {
  log(message: unknown, context?: string): void {
    logger.debug({ context }, String(message));
  }

  warn(message: unknown, context?: string): void {
    logger.warn({ context }, String(message));
  }

  error(message: unknown, stack?: string, context?: string): void {
    logger.error({ context, stack }, String(message));
  }
}
