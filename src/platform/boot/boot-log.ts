import { logger } from '../observability/logger.js';

/** The two voices of a starting server: sentences for whoever sits at the terminal, and log lines. */
export interface BootLog {
  say(line: string): void;
  debug(line: string): void;
  error(line: string): void;
}

export const bootLog: BootLog = {
  say: (line) => { process.stdout.write(`${line}\n`); },
  debug: (line) => { logger.debug(line); },
  error: (line) => { logger.error(line); },
};
