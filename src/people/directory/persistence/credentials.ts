import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/tx.js';

/** Signs people out for good: sessions, sign-in links and API tokens. A session must not come back to life with the person. */
export async function deleteCredentials(tx: Tx, { organization }: Pick<Ctx, 'organization'>, personIds: readonly PersonId[]): Promise<void> {
  for (const table of ['session', 'sign_in_link', 'api_token']) {
    await tx.query(`delete from ${table} where organization_id = $1 and person_id = any($2::uuid[])`, [organization, personIds]);
  }
}

/** Takes roles and leads from people who leave. */
export async function withdrawDuties(tx: Tx, { organization }: Pick<Ctx, 'organization'>, personIds: readonly PersonId[], until: string): Promise<void> {
  await tx.query('delete from role_grant where organization_id = $1 and person_id = any($2::uuid[])', [organization, personIds]);
  await tx.query(
    'update team_lead set until = greatest($3::date, since) where organization_id = $1 and person_id = any($2::uuid[]) and until is null',
    [organization, personIds, until],
  );
}
