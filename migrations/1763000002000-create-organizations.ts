import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The organization, and the first function across organizations: who is there at all. */
export class CreateOrganizations1763000002000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table public.organization (
        organization_id uuid primary key,
        name text not null check (length(name) between 1 and 200),
        mission text,
        time_zone text not null,
        locale text not null check (locale in ('en', 'de')),
        is_sample boolean not null default false,
        sealing_tick_seconds integer not null default 3600 check (sealing_tick_seconds between 1 and 86400),
        created_at timestamptz not null
      )`);
    await runner.query(`create unique index organization_one_sample on public.organization (is_sample) where is_sample`);
    await isolate(runner, 'organization');
    await runner.query(`grant select on public.organization to barograph_door`);
    await runner.query(`create policy door on public.organization for select to barograph_door using (true)`);
    await runner.query(`
      create function door.list_organizations()
        returns table (organization_id uuid, is_sample boolean, sealing_tick_seconds integer)
        language sql stable security definer set search_path = pg_catalog, public
        begin atomic
          select o.organization_id, o.is_sample, o.sealing_tick_seconds from public.organization o order by o.organization_id;
        end`);
    await open(runner, 'door.list_organizations()');
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function door.list_organizations()`);
    await runner.query(`drop table public.organization`);
  }
}

async function isolate(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`alter table public.${table} enable row level security`);
  await runner.query(`alter table public.${table} force row level security`);
  await runner.query(`
    create policy same_organization on public.${table}
      using (organization_id = public.current_organization()) with check (organization_id = public.current_organization())`);
  await runner.query(`grant select, insert, update, delete on public.${table} to barograph_app`);
}

async function open(runner: QueryRunner, signature: string): Promise<void> {
  await runner.query(`revoke all on function ${signature} from public`);
  await runner.query(`alter function ${signature} owner to barograph_door`);
  await runner.query(`grant execute on function ${signature} to barograph_app`);
}
