import ICAL from 'ical.js';

/** One property in the shape of jCal (RFC 7265): name, parameters, type, values. Names are lower-case. */
export interface IcsProperty {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string | readonly string[]>>;
  readonly values: readonly unknown[];
}

/** Of these an entry means nothing when they can't be read; others are left out without harm. */
const DECISIVE = ['dtstart', 'dtend', 'duration', 'rrule', 'exrule', 'rdate', 'exdate', 'recurrence-id', 'tzoffsetfrom', 'tzoffsetto'];
const READ = new Set([...DECISIVE, 'uid', 'sequence', 'status', 'summary', 'description', 'attendee', 'url', 'location', 'categories', 'last-modified', 'dtstamp', 'tzid', 'x-lic-location']);

/** Thrown when a line that decides about the times of an entry can't be read. */
export class BrokenLine extends Error {}

/**
 * The properties of an entry that are read at all, by ical.js: first all at once, and where that fails line by line, so that a broken line that
 * nothing hangs on is all that is lost. Throws BrokenLine, whose message is the line's beginning.
 */
export function icsProperties(component: string, lines: readonly string[]): readonly IcsProperty[] {
  const wanted = lines.filter((line) => READ.has(nameOf(line)));
  return parsed(component, wanted) ?? wanted.flatMap((line) => {
    const property = parsed(component, [line]);
    if (!property && DECISIVE.includes(nameOf(line))) throw new BrokenLine(line.slice(0, 60));
    return property ?? [];
  });
}

function nameOf(line: string): string {
  return (/^[A-Za-z0-9-]+(?=[;:])/.exec(line)?.[0] ?? '').toLowerCase();
}

function parsed(component: string, lines: readonly string[]): readonly IcsProperty[] | undefined {
  try {
    const [, properties] = ICAL.parse(`BEGIN:${component}\r\n${lines.join('\r\n')}\r\nEND:${component}\r\n`) as [string, [string, Record<string, string | string[]>, string, ...unknown[]][]];
    return properties.map(([name, parameters, , ...values]) => ({ name, parameters, values }));
  } catch {
    return undefined;
  }
}
