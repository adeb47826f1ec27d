import type { RosterPerson } from '../../../engines/anonymity/units.js';
import type { Team } from '../../../engines/anonymity/team-tree.js';
import type { Tx } from '../../../platform/database/tx.js';

/** The teams and people of an audience at one instant, in the engine's words. */
export interface AudienceRoster {
  /** The audience and the way up from it, parents before children or not. */
  readonly teams: readonly Team[];
  /** Everybody whose home team lies in the audience. */
  readonly people: readonly RosterPerson[];
}

/** Where rounds get their people from. The directory answers it in production. */
export abstract class AudienceReader {
  /** @param top the audience is this team and everything below it. */
  abstract rosterAt(tx: Tx, top: string, asOf: Date): Promise<AudienceRoster>;
}
