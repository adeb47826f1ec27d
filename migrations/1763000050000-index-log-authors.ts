import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEXES = [
  ['role_grant_granted_by', 'role_grant', 'granted_by'],
  ['audit_entry_actor', 'audit_entry', 'actor_person_id'],
  ['member_log_entry_by', 'member_log_entry', 'by_person_id'],
] as const;

/** Who granted a role and who wrote in the logs refer to people; without these indexes deleting an organization reads both logs for every person. */
export class IndexLogAuthors1763000050000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    for (const [name, table, column] of INDEXES) await runner.query(`create index ${name} on public.${table} (organization_id, ${column})`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    for (const [name] of INDEXES) await runner.query(`drop index public.${name}`);
  }
}
