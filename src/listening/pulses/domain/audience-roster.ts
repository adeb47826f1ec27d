import type { Team } from '../../../engines/anonymity/team-tree.js';
import type { RosterPerson } from '../../../engines/anonymity/units.js';

/** The teams and people of an audience at one instant, in the engine's words. */
export interface AudienceRoster {
  /** The audience and the way up from it. */
  readonly teams: readonly Team[];
  /** Everybody whose home team lies in the audience. */
  readonly people: readonly RosterPerson[];
}

interface AudienceTeam {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
}

/** What the directory knows of an audience, as far as units depend on it. */
export interface AudienceFacts {
  readonly teams: readonly AudienceTeam[];
  readonly above: readonly AudienceTeam[];
  readonly people: readonly { readonly id: string; readonly teamId: string; readonly leads: readonly string[]; readonly membershipChangedAt: Date }[];
}

/** The directory's audience as the roster that a partition is made of. */
export function audienceRoster({ teams, above, people }: AudienceFacts): AudienceRoster {
  return {
    teams: [...teams, ...above].map(({ id, parentId, name }) => ({ id, parent: parentId, name })),
    people: people.map(({ id, teamId, leads, membershipChangedAt }) => ({ id, team: teamId, leads, membershipChangedAt: membershipChangedAt.getTime() })),
  };
}
