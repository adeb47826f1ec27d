import type { Ctx } from '../../../kernel/actor.js';
import type { Tx } from '../../../platform/database/tx.js';

/** What a day is called in the calendar. */
export function calendarTitle(projectTitle: string): string {
  return `Code T: ${projectTitle}`;
}

/**
 * Calls the days of some projects anew wherever they stand in the calendar, tombstones included: subscribed calendars learn of it by the raised
 * sequence. Writes the calendar's rows of this kind alone, and nothing of them but their titles.
 */
export async function retitleDays(tx: Tx, { organization, now }: Pick<Ctx, 'organization' | 'now'>, projectIds: readonly string[], title: string): Promise<void> {
  await tx.query(
    `update commitment c set title_en = $3, title_de = $3, sequence = c.sequence + 1, changed_at = $4 from code_t_day d
      where c.organization_id = $1 and c.kind = 'code-t' and d.organization_id = $1 and d.day_id::text = c.owner_key and d.project_id = any($2::uuid[]) and c.title_en <> $3`,
    [organization, projectIds, title, now],
  );
}
