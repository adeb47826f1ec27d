import { parentPort, workerData } from 'node:worker_threads';
import { readIcs } from '../domain/read-ics.js';
import type { CalendarToRead } from './read-calendar.js';

/** Reads one calendar on a thread of its own and ends. */
const { bytes, window, defaults } = workerData as CalendarToRead;
parentPort!.postMessage(readIcs(bytes, window, defaults));
