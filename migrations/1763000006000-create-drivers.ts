import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['driver', 'item'];

/** What is asked. An item's text never changes: a new wording is a new version, so that old rounds keep what they asked. */
export class CreateDrivers1763000006000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
    for (const table of TABLES) {
      await runner.query(`alter table public.${table} enable row level security`);
      await runner.query(`alter table public.${table} force row level security`);
      await runner.query(`
        create policy same_organization on public.${table}
          using (organization_id = public.current_organization()) with check (organization_id = public.current_organization())`);
      await runner.query(`grant select, insert, update, delete on public.${table} to barograph_app`);
    }
  }

  public async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.query(`drop table public.${table}`);
  }
}

const STATEMENTS = [
  `create table public.driver (
     organization_id uuid not null references public.organization,
     driver_id text not null check (driver_id ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
     kind text not null check (kind in ('outcome', 'strain', 'driver', 'recommend')),
     names jsonb not null,
     descriptions jsonb not null,
     higher_is_worse boolean not null,
     is_custom boolean not null,
     position integer not null,
     retired_on date,
     primary key (organization_id, driver_id)
   )`,
  `create table public.item (
     organization_id uuid not null references public.organization,
     item_id text not null check (item_id ~ '^[a-z0-9][a-z0-9.-]{0,79}$'),
     version integer not null check (version > 0),
     driver_id text not null,
     position integer not null,
     texts jsonb not null,
     scale text not null check (scale in ('agree-5', 'recommend-0-10')),
     reversed boolean not null,
     source text not null,
     licence text not null,
     retired_on date,
     primary key (organization_id, item_id, version),
     foreign key (organization_id, driver_id) references public.driver
   )`,
  `create index item_driver on public.item (organization_id, driver_id)`,
  `create unique index item_current on public.item (organization_id, item_id) where retired_on is null`,
];
