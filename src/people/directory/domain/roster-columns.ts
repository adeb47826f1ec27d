export const ROSTER_COLUMNS = ['email', 'name', 'team path', 'lead_of', 'time_zone', 'locale', 'started_on'] as const;

/** A column of the roster file. */
export type RosterColumn = (typeof ROSTER_COLUMNS)[number];

/** Columns without which a file is no roster. */
export const REQUIRED_COLUMNS: readonly RosterColumn[] = ['email', 'name', 'team path'];
