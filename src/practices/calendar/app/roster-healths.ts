import { Injectable } from '@nestjs/common';
import type { PersonId, TeamId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/tx.js';
import type { RosterHealth } from '../domain/roster-health.js';

/** Who knows how far rosters can be believed. */
export interface RosterHealthReader {
  /** Of the rosters of these teams together: the worst of them. */
  ofTeams(tx: Tx, teamIds: readonly TeamId[], now: Date): Promise<RosterHealth>;
  /** Of the rosters that somebody may stand on. */
  ofPerson(tx: Tx, personId: PersonId, now: Date): Promise<RosterHealth>;
}

const NONE: RosterHealth = { state: 'none', lastGoodAt: null, problem: null, unmatched: 0 };

/** Rosters are read by a feature that the calendar doesn't know; it says here, once at start, that it can tell. Without it there are no rosters. */
@Injectable()
export class RosterHealths implements RosterHealthReader {
  private reader: RosterHealthReader | undefined;

  register(reader: RosterHealthReader): void {
    if (this.reader) throw new Error('two readers of roster health');
    this.reader = reader;
  }

  async ofTeams(tx: Tx, teamIds: readonly TeamId[], now: Date): Promise<RosterHealth> {
    return this.reader ? this.reader.ofTeams(tx, teamIds, now) : NONE;
  }

  async ofPerson(tx: Tx, personId: PersonId, now: Date): Promise<RosterHealth> {
    return this.reader ? this.reader.ofPerson(tx, personId, now) : NONE;
  }
}
