import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { Locale, LocalizedText } from '../../../kernel/locale.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import type { Email } from './person.js';
import type { BadLineCode } from './roster-import.errors.js';
import type { TeamPath } from './team-path.js';
import type { Team } from './team-tree.js';
/** A person as the import sees them today. Former people are in the state too: they come back under their old id. */
export interface RosterPerson {
  readonly id: string;
  readonly email: Email;
  readonly name: string;
  readonly timeZone: TimeZone;
  readonly locale: Locale;
  readonly startedOn: CalendarDate | null;
  readonly isActive: boolean;
  /** The team they are in today; null for former people and for those in no team. */
  readonly teamId: string | null;
  /** Teams they lead themselves. */
  readonly leadsTeamIds: readonly string[];
}

/** The directory that a file is compared with. `teams` are those that haven't ended; erased people aren't in it. */
export interface RosterState {
  readonly teams: readonly Team[];
  readonly people: readonly RosterPerson[];
  /** What a newcomer gets where the file says nothing. */
  readonly defaults: { readonly timeZone: TimeZone; readonly locale: Locale };
}

/** Somebody new, or (`personId` set) somebody who left and is back. */
export interface AddedPerson {
  readonly line: number;
  readonly personId: string | null;
  readonly email: Email;
  readonly name: string;
  readonly teamPath: TeamPath;
  readonly timeZone: TimeZone;
  readonly locale: Locale;
  readonly startedOn: CalendarDate | null;
}

export type ChangedField = 'name' | 'time_zone' | 'locale' | 'started_on';

/** One field with its value before and after. */
export interface FieldChange {
  readonly field: ChangedField;
  readonly from: string | null;
  readonly to: string;
}

/** Somebody whose own data change. */
export interface ChangedPerson {
  readonly line: number;
  readonly personId: string;
  readonly email: Email;
  readonly name: string;
  readonly changes: readonly FieldChange[];
}

/** Somebody who changes teams. The same line may also stand under `changed`. */
export interface MovedPerson {
  readonly line: number;
  readonly personId: string;
  readonly email: Email;
  readonly name: string;
  readonly fromPath: TeamPath | null;
  readonly toPath: TeamPath;
}

/** Somebody whom the full roster doesn't name any more. */
export interface LeavingPerson {
  readonly personId: string;
  readonly email: Email;
  readonly name: string;
  readonly teamPath: TeamPath | null;
}

/** A team that gets or loses a lead. */
export interface LeadChange {
  readonly teamPath: TeamPath;
  readonly email: Email;
  readonly becomesLead: boolean;
}

/** A line that isn't applied, with its reason; the other lines are. */
export interface BadLine {
  readonly line: number;
  readonly code: BadLineCode;
  readonly message: LocalizedText;
  readonly raw: string;
}

/** What a file would do. Applying it and planning the same file again gives an empty plan (`isEmptyPlan`). */
export interface RosterPlan {
  readonly lines: number;
  readonly unchanged: number;
  readonly added: readonly AddedPerson[];
  readonly changed: readonly ChangedPerson[];
  readonly moved: readonly MovedPerson[];
  readonly left: readonly LeavingPerson[];
  readonly badLines: readonly BadLine[];
  /** Paths of teams that don't exist yet, parents before children. */
  readonly teamsCreated: readonly TeamPath[];
  readonly leadChanges: readonly LeadChange[];
  /** How many leavers must be typed to apply; null when nothing need be typed. */
  readonly mustTypeLeavers: number | null;
}

/** How a file is to be read. `fullRoster`: whoever isn't named in it has left. */
export interface RosterImportOptions {
  readonly fullRoster: boolean;
  /** Who stays though a full roster doesn't name them: whoever imports it, so that an admin is left. */
  readonly stays?: string | null;
}
