import { isCalendarDate } from '../../../kernel/calendar-date.js';
import { parseId, type PersonId } from '../../../kernel/ids.js';
import { decodeCursor } from '../../../kernel/page.js';

/** What the company shares in a year, with the world and with itself: what was accepted and not called off. Counted over the whole year. */
export interface CompanyYear {
  /** Years that have something, the latest first. */
  readonly years: readonly number[];
  readonly given: number;
  /** Of those given. */
  readonly recorded: number;
  /** Given, or still to come. */
  readonly outside: number;
  readonly inside: number;
  /** Countries in which something was given, by name. */
  readonly countries: readonly string[];
  /** How many people spoke or will. */
  readonly speakers: number;
  /** Who gave a talk that year and none in any year before. */
  readonly firstTimeSpeakerIds: readonly PersonId[];
}

export const NO_YEAR: CompanyYear = { years: [], given: 0, recorded: 0, outside: 0, inside: 0, countries: [], speakers: 0, firstTimeSpeakerIds: [] };

/** The day (`infinity` for none) and the id at which a page of a year ended; undefined when a cursor is none of this list. */
export function readYearCursor(cursor: string): readonly string[] | undefined {
  const key = decodeCursor(cursor, 2);
  return key && (key[0] === 'infinity' || isCalendarDate(key[0]!)) && parseId(key[1]!) ? key : undefined;
}
