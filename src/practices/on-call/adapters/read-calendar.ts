import { Worker } from 'node:worker_threads';
import { err, type Result } from '../../../kernel/result.js';
import { logger } from '../../../platform/observability/logger.js';
import type { RosterReading, RosterWindow } from '../domain/on-call-shift.js';
import { readIcs } from '../domain/read-ics.js';
import type { RosterUnreadable } from '../domain/roster.errors.js';
import type { ReadingDefaults } from './roster-adapter.js';

/** What a thread is given. */
export interface CalendarToRead {
  readonly bytes: Uint8Array;
  readonly window: RosterWindow;
  readonly defaults: ReadingDefaults;
}

/** Up to this size reading takes some milliseconds, less than starting a thread. */
const SMALL_BYTES = 60_000;
const LONGEST_MS = 30_000;
const MEMORY_MB = 512;

/**
 * Reads a calendar without holding up requests: a large one, or one made to be slow, is read on a thread of its own, with limits of time and
 * memory. Where there is no thread to be had it is read here.
 */
export async function readCalendar(calendar: CalendarToRead): Promise<Result<RosterReading, RosterUnreadable>> {
  const here = (): Result<RosterReading, RosterUnreadable> => readIcs(calendar.bytes, calendar.window, calendar.defaults);
  return calendar.bytes.length <= SMALL_BYTES ? here() : ((await onThread(calendar)) ?? here());
}

function onThread(calendar: CalendarToRead): Promise<Result<RosterReading, RosterUnreadable> | undefined> {
  const file = import.meta.url.endsWith('.ts') ? './read-calendar.worker.ts' : './read-calendar.worker.js';
  const worker = new Worker(new URL(file, import.meta.url), { workerData: calendar, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
  return new Promise((settle) => {
    const give = (reading: Result<RosterReading, RosterUnreadable> | undefined): void => {
      clearTimeout(deadline);
      settle(reading);
      void worker.terminate();
    };
    const deadline = setTimeout(() => give(err({ kind: 'unexpected-answer', detail: 'It takes too long to read.' })), LONGEST_MS);
    worker.once('message', give);
    worker.once('error', (error: Error & { code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return give(err({ kind: 'unexpected-answer', detail: 'It takes too much memory to read.' }));
      logger.debug({ reason: error.message }, 'calendars are read on the thread that serves');
      give(undefined);
    });
    worker.once('exit', () => give(undefined));
  });
}
