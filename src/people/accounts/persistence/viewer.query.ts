import type { Locale } from '../../../kernel/locale.js';
import type { OrganizationId, PersonId } from '../../../kernel/ids.js';
import { row, type Tx } from '../../../platform/database/tx.js';

export interface ViewerRow {
  readonly organizationId: OrganizationId;
  readonly organizationName: string;
  readonly organizationTimeZone: string;
  readonly organizationLocale: Locale;
  readonly isSample: boolean;
  readonly mission: string | null;
  readonly remindersMuted: boolean;
}

/** The organization of the transaction as the person sees it; undefined when the person is not in it. */
export function findViewer(tx: Tx, personId: PersonId): Promise<ViewerRow | undefined> {
  return row<ViewerRow>(
    tx,
    `select o.organization_id as "organizationId", o.name as "organizationName", o.time_zone as "organizationTimeZone", o.locale as "organizationLocale",
            o.is_sample as "isSample", o.mission, p.reminders_muted as "remindersMuted"
       from person p join organization o on o.organization_id = p.organization_id
      where p.person_id = $1`,
    [personId],
  );
}
