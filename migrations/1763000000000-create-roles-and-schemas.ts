import type { MigrationInterface, QueryRunner } from 'typeorm';

const ROLES = ['barograph_app', 'barograph_door', 'barograph_worker'];

/**
 * The roles everything later is granted to. None of them can log in:
 * `barograph_app` is the effective role of every pool, `barograph_door` owns the few functions that look across
 * organizations, `barograph_worker` owns the job queue. Roles belong to the cluster, so `down` leaves them.
 */
export class CreateRolesAndSchemas1763000000000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    for (const role of ROLES) await createRole(runner, role);
    const [{ database }] = (await runner.query('select current_database() as database')) as [{ database: string }];
    const statements = [
      `create extension if not exists btree_gist`,
      `create schema installation`,
      `create schema door`,
      `grant usage on schema public, installation, door to barograph_app`,
      `grant usage on schema public, installation to barograph_door`,
      `grant usage, create on schema door to barograph_door`,
      `grant create on database "${database}" to barograph_worker`,
      `create function public.current_organization() returns uuid language sql stable parallel safe
         return nullif(current_setting('app.organization_id', true), '')::uuid`,
      `grant execute on function public.current_organization() to barograph_app, barograph_door`,
    ];
    for (const statement of statements) await runner.query(statement);
  }

  public async down(runner: QueryRunner): Promise<void> {
    const [{ database }] = (await runner.query('select current_database() as database')) as [{ database: string }];
    await runner.query(`drop function public.current_organization()`);
    await runner.query(`revoke create on database "${database}" from barograph_worker`);
    await runner.query(`drop schema door`);
    await runner.query(`drop schema installation`);
    await runner.query(`revoke usage on schema public from barograph_app, barograph_door`);
    await runner.query(`drop extension btree_gist`);
  }
}

/** Another database of the cluster may have made the role already, or be making it now. */
async function createRole(runner: QueryRunner, role: string): Promise<void> {
  await runner.query(`
    do $$ begin
      if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
    exception when duplicate_object or unique_violation then null;
    end $$`);
  // Making a role gives its maker the right to grant it, not yet the right to act as it. Where an administrator has
  // granted it already, granting again is refused and not needed.
  await runner.query(`
    do $$ begin
      grant ${role} to current_user;
    exception
      when unique_violation then null;
      when insufficient_privilege then if not pg_has_role(current_user, '${role}', 'member') then raise; end if;
    end $$`);
}
