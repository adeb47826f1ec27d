import { Injectable } from '@nestjs/common';
import { parseId, type PersonId, type TeamId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/tx.js';
import { DirectoryReader } from '../../../people/directory/app/directory-reader.js';
import { sightOfTeam } from '../domain/calendar.policy.js';

/** Whose calendars somebody sees. Asked at every look, so that it ends with the membership or the lead it came from. */
@Injectable()
export class CalendarSight {
  constructor(private readonly directory: DirectoryReader) {}

  /** The teams whose people somebody sees when they look at a team's calendar; none when it isn't theirs to see, or isn't there. */
  async teams(tx: Tx, personId: PersonId, teamText: string, now: Date): Promise<readonly TeamId[]> {
    const teamId = parseId<TeamId>(teamText);
    if (!teamId) return [];
    const wayUp = await this.directory.wayUp(tx, teamId);
    const sight = sightOfTeam({ ownTeam: await this.directory.teamOf(tx, personId, now), leads: await this.directory.teamsLedBy(tx, personId) }, wayUp);
    if (sight === 'nothing') return [];
    return sight === 'itself' ? [teamId] : this.directory.subtree(tx, teamId);
  }
}
