import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { Tx } from '../../../platform/database/tx.js';
import type { CodeTPolicy } from '../domain/code-t-policy.js';
import { isBelowFloor } from '../domain/coverage.js';
import type { BookingWarning } from '../domain/warning-words.js';
import { coverageOn } from '../persistence/coverage.query.js';
import type { PersonFacts } from './booking-facts.js';

export type CodeTWarning = BookingWarning;

/** Who of a team is left on a day. */
@Injectable()
export class CoverageReader {
  /** Warnings by day, for somebody who books or has booked it: themselves counted as away. */
  async warnings(tx: Tx, facts: PersonFacts, days: readonly CalendarDate[], floor: CodeTPolicy['coverageFloor'], isRosterStale: boolean): Promise<ReadonlyMap<CalendarDate, readonly CodeTWarning[]>> {
    const stale: readonly CodeTWarning[] = isRosterStale ? [{ kind: 'roster-stale' }] : [];
    const teamId = facts.teams[0];
    const rows = floor === null || teamId === undefined ? [] : await coverageOn(tx, [teamId], days, facts.timeline, facts.person.personId);
    const coverage = new Map(rows.map((row) => [row.day, row]));
    return new Map(days.map((day): [CalendarDate, readonly CodeTWarning[]] => {
      const row = coverage.get(day);
      const isLow = row !== undefined && isBelowFloor({ people: row.people, away: row.away + 1 }, floor);
      return [day, isLow ? [...stale, { kind: 'coverage', people: row.people, away: row.away + 1, share: floor!.share }] : stale];
    }));
  }
}
