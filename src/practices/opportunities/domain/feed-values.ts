import { isCalendarDate, type CalendarDate } from '../../../kernel/calendar-date.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { AnnouncedEvent, FeedReading, FeedUnreadable, SkippedRow } from './announced-event.js';

const TEXT_MAX_LENGTH = 200;
const URL_MAX_LENGTH = 1000;

/** One line of text, or null for what is none. Control characters and runs of space become one space. */
export function textOf(value: unknown, maxLength = TEXT_MAX_LENGTH): string | null {
  if (typeof value !== 'string') return null;
  const text = value.normalize('NFC').replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return text === '' ? null : text.slice(0, maxLength);
}

/** An http(s) address without credentials, or null: nothing else may become a link. */
export function urlOf(value: unknown): string | null {
  const text = textOf(value, URL_MAX_LENGTH + 1);
  if (text === null || text.length > URL_MAX_LENGTH || !/^https?:\/\/\S+$/iu.test(text) || !URL.canParse(text)) return null;
  return new URL(text).username === '' ? text : null;
}

/** A day, from `YYYY-MM-DD` alone or at the head of a timestamp; null for what is none. */
export function dayOf(value: unknown): CalendarDate | null {
  const text = typeof value === 'string' ? value.trim().slice(0, 10) : '';
  return isCalendarDate(text) ? text : null;
}

/** Words of a list or of a text with commas: lower case, each once, sorted. */
export function wordsOf(value: unknown): readonly string[] {
  const parts = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  const words = parts.map((part) => textOf(part, 40)?.toLowerCase()).filter((word): word is string => word !== undefined && word !== '');
  return [...new Set(words)].sort();
}

/** The JSON of a file, whatever stands before it. */
export function jsonOf(bytes: Uint8Array): Result<unknown, FeedUnreadable> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return ok(JSON.parse(text) as unknown);
  } catch (error) {
    return err({ kind: 'feed-unreadable', why: error instanceof SyntaxError ? 'The file is no JSON.' : 'The file is no text in UTF-8.' });
  }
}

/** Reads each row by itself: one that is damaged loses only itself, and says so. */
export function readRows(rows: readonly unknown[], read: (row: Readonly<Record<string, unknown>>) => AnnouncedEvent | string): FeedReading {
  const events: AnnouncedEvent[] = [];
  const skipped: SkippedRow[] = [];
  rows.forEach((row, index) => {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      skipped.push({ position: index + 1, label: null, why: 'The row is no object.' });
      return;
    }
    const event = read(row as Record<string, unknown>);
    if (typeof event === 'string') skipped.push({ position: index + 1, label: textOf((row as Record<string, unknown>)['name']), why: event });
    else events.push(event);
  });
  return { events, skipped };
}
