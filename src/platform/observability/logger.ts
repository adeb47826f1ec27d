import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream } from 'pino';

/** The process's log on standard error: one JSON object a line, or readable lines when a person is watching. It never holds answers, tokens or bodies of requests. */
export const logger = pino({ level: 'info', base: undefined, redact: ['token', 'secret', 'authorization', 'cookie', '*.token', '*.secret', '*.nonce'] }, await destination());

async function destination(): Promise<DestinationStream> {
  if (!process.stderr.isTTY) return pino.destination({ fd: 2, sync: true });
  const { default: pretty } = await import('pino-pretty');
  return pretty({ destination: 2, sync: true, translateTime: 'SYS:HH:MM:ss' });
}

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
