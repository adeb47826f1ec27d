import type { MigrationInterface, QueryRunner } from 'typeorm';

const DUE = 'door.organizations_with_rounds()';
const WITH_ROUNDS = `
  select p.organization_id from public.pulse p where p.state = 'active'
  union
  select r.organization_id from public.round r where r.state in ('announced', 'open')`;

/**
 * What is known of the sample organization besides its progress: which one it is, what it was made from, and who of it a visitor may be. The
 * schedule of rounds leaves it alone until it is ready: while its past is being written, its clock is not ours.
 */
export class KeepSampleFacts1763000045000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table installation.sample_progress
        add column organization_id uuid,
        add column size text check (size in ('small', 'large')),
        add column seed date,
        add column member_id uuid,
        add column lead_id uuid,
        add column admin_id uuid`);
    await runner.query(`create policy door on installation.sample_progress for select to barograph_door using (true)`);
    await runner.query(`grant select on installation.sample_progress to barograph_door`);
    await replaceDue(runner, `
        select w.organization_id from (${WITH_ROUNDS}) w
         where not exists (select from installation.sample_progress s where s.organization_id = w.organization_id and not s.ready)`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await replaceDue(runner, WITH_ROUNDS);
    await runner.query(`revoke select on installation.sample_progress from barograph_door`);
    await runner.query(`drop policy door on installation.sample_progress`);
    await runner.query(`
      alter table installation.sample_progress
        drop column organization_id, drop column size, drop column seed, drop column member_id, drop column lead_id, drop column admin_id`);
  }
}

/** The function keeps its owner and its grants when it is replaced. */
async function replaceDue(runner: QueryRunner, query: string): Promise<void> {
  await runner.query(`
    create or replace function ${DUE} returns table (organization_id uuid)
      language sql stable security definer set search_path = pg_catalog, public
      begin atomic ${query}; end`);
}
