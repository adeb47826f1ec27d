import { err, ok, type Result } from '../../kernel/result.js';
import type { CalendarUnreadable } from './calendar-problems.js';

const ENTRIES_MAX = 100_000;

/** One VEVENT or VTIMEZONE of a file: its unfolded lines without BEGIN and END, and where it starts. */
export interface IcsBlock {
  readonly kind: 'VEVENT' | 'VTIMEZONE';
  /** From 1. */
  readonly line: number;
  readonly lines: readonly string[];
  /** False when another entry began before this one ended. */
  readonly isWhole: boolean;
}

export interface IcsBlocks {
  readonly events: readonly IcsBlock[];
  readonly zones: readonly IcsBlock[];
  /** METHOD:CANCEL: everything in the file is called off. */
  readonly isCancelling: boolean;
}

/**
 * Takes a file apart without understanding it, so that one broken entry costs one entry. UTF-8 or UTF-16 with or without byte order mark,
 * any line ends, folded lines. Errors: what is no calendar, and a file that ends in the middle, because half a calendar is worse than the last
 * whole one.
 */
export function icsBlocks(bytes: Uint8Array): Result<IcsBlocks, CalendarUnreadable> {
  const text = decode(bytes);
  const head = text.slice(0, 2_000).trimStart();
  if (text.trim() === '') return err({ kind: 'empty' });
  if (!/^BEGIN:VCALENDAR\s*$/im.test(text)) {
    const isWebPage = head.startsWith('<') || /<html|<!doctype html/i.test(head);
    return err(isWebPage ? { kind: 'web-page' } : { kind: 'no-calendar', startsWith: head.slice(0, 40).replace(/\s+/g, ' ') });
  }
  return new Splitter().split(text.split(/\r\n|\n|\r/));
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

class Splitter {
  private readonly events: IcsBlock[] = [];
  private readonly zones: IcsBlock[] = [];
  private open: { kind: IcsBlock['kind']; line: number; lines: string[] } | undefined;
  /** Components that nobody asked for (alarms, to-dos), by name. */
  private readonly others: string[] = [];
  private isInCalendar = false;
  private isCancelling = false;

  split(lines: readonly string[]): Result<IcsBlocks, CalendarUnreadable> {
    for (let index = 0; index < lines.length; index += 1) {
      const line = lines[index]!;
      if (/^[ \t]/.test(line)) this.fold(line.slice(1));
      else this.take(line, index + 1);
      if (this.events.length > ENTRIES_MAX) return err({ kind: 'too-many', limit: ENTRIES_MAX });
    }
    return this.open || this.isInCalendar ? err({ kind: 'cut-off' }) : ok({ events: this.events, zones: this.zones, isCancelling: this.isCancelling });
  }

  private fold(rest: string): void {
    const lines = this.open?.lines;
    if (lines && lines.length > 0 && this.others.length === 0) lines[lines.length - 1] += rest;
  }

  private take(line: string, number: number): void {
    const [, word, name] = /^(BEGIN|END):\s*([A-Z-]+)\s*$/i.exec(line) ?? [];
    if (word && name) return word.toUpperCase() === 'BEGIN' ? this.begin(name.toUpperCase(), number) : this.end(name.toUpperCase());
    if (this.others.length > 0) return;
    if (this.open) this.open.lines.push(line);
    else if (/^METHOD:\s*CANCEL\s*$/i.test(line)) this.isCancelling = true;
  }

  private begin(name: string, line: number): void {
    if (name === 'VCALENDAR') {
      this.isInCalendar = true;
    } else if (name === 'VEVENT' || name === 'VTIMEZONE') {
      this.close(false);
      this.open = { kind: name, line, lines: [] };
    } else if (this.open?.kind === 'VTIMEZONE' && this.others.length === 0 && (name === 'STANDARD' || name === 'DAYLIGHT')) {
      this.open.lines.push(`BEGIN:${name}`);
    } else {
      this.others.push(name);
    }
  }

  private end(name: string): void {
    if (name === 'VCALENDAR') {
      this.close(false);
      this.isInCalendar = false;
    } else if (name === this.open?.kind) {
      this.close(true);
    } else if (this.open?.kind === 'VTIMEZONE' && (name === 'STANDARD' || name === 'DAYLIGHT')) {
      this.open.lines.push(`END:${name}`);
    } else if (this.others.includes(name)) {
      this.others.length = this.others.lastIndexOf(name);
    }
  }

  private close(isWhole: boolean): void {
    if (this.open) (this.open.kind === 'VEVENT' ? this.events : this.zones).push({ ...this.open, isWhole });
    this.open = undefined;
    this.others.length = 0;
  }
}
