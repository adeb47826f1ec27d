import type { LoggerService } from '@nestjs/common';
import pino, { type Logger } from 'pino';
import type { Environment } from '../config/environment.js';

/** The two voices of a starting server: sentences for whoever sits at the terminal, and log lines. */
export interface BootLog {
  say(line: string): void;
  debug(line: string): void;
  error(line: string): void;
  readonly nest: LoggerService;
}

/** JSON lines on stdout, or readable ones when a person is watching. */
export async function bootLog(level: Environment['logLevel']): Promise<BootLog> {
  const logger = process.stdout.isTTY ? await readable(level) : pino({ level });
  return {
    say: (line) => { process.stdout.write(`${line}\n`); },
    debug: (line) => { logger.debug(line); },
    error: (line) => { logger.error(line); },
    nest: nestLogger(logger),
  };
}

async function readable(level: string): Promise<Logger> {
  try {
    const { default: pretty } = await import('pino-pretty');
    return pino({ level }, pretty({ ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss', sync: true }));
  } catch {
    return pino({ level });
  }
}

/** Nest's own lines (one a route and module at start) are detail; what it warns of is not. */
function nestLogger(logger: Logger): LoggerService {
  const write = (level: 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'trace') => (message: unknown, ...rest: unknown[]) => {
    const context = rest.length > 0 && typeof rest.at(-1) === 'string' ? (rest.at(-1) as string) : undefined;
    const isFramework = level === 'info' && context !== undefined && frameworkContexts.has(context);
    const stack = level === 'error' && rest.length > 1 && typeof rest[0] === 'string' ? rest[0] : undefined;
    const fields = { ...(context && { context }), ...(stack && { stack }), ...(message instanceof Error && { err: message }) };
    logger[isFramework ? 'debug' : level](fields, message instanceof Error ? message.message : String(message));
  };
  return { log: write('info'), warn: write('warn'), error: write('error'), debug: write('debug'), verbose: write('trace'), fatal: write('fatal') };
}

const frameworkContexts = new Set(['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestApplication', 'GraphQLModule']);
