import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { Ctx } from '../../../kernel/actor.js';
import type { Locale } from '../../../kernel/locale.js';
import { row, type Tx } from '../../../platform/database/tx.js';
import { Refusal } from '../../../platform/refusal.js';

/** The organization whose directory is being written, with its calendar day. */
export interface OpenDirectory {
  readonly name: string;
  readonly timeZone: string;
  readonly locale: Locale;
  readonly today: CalendarDate;
}

const DIRECTORY = `
  select name, time_zone as "timeZone", locale, ($2::timestamptz at time zone time_zone)::date::text as today from organization where organization_id = $1`;

/** The organization as it is, for reading. */
export async function readDirectory(tx: Tx, at: Pick<Ctx, 'organization' | 'now'>): Promise<OpenDirectory> {
  return found(await row<OpenDirectory>(tx, DIRECTORY, [at.organization, at.now]));
}

/**
 * First statement of every change of a directory: one change at a time per organization. So a rule over several rows (no circle in
 * the tree, never the last admin) holds without watching each of them. Reads don't wait.
 */
export async function lockDirectory(tx: Tx, at: Pick<Ctx, 'organization' | 'now'>): Promise<OpenDirectory> {
  return found(await row<OpenDirectory>(tx, `${DIRECTORY} for no key update`, [at.organization, at.now]));
}

function found(directory: OpenDirectory | undefined): OpenDirectory {
  if (directory === undefined) throw new Refusal('NOT_FOUND', 'There is no such organization.');
  return directory;
}
