import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['roster_source', 'on_call_shift', 'roster_import', 'on_call_notice', 'on_call_load_told'];
const DUE = 'door.organizations_with_rosters()';

/**
 * Where rosters are read, the shifts that are kept of them, what each reading did, and who was told what. The address and key of a source are
 * sealed under the server key: a secret calendar address is a key. A removed source keeps its row, without them, for the history of its shifts.
 */
export class CreateOnCall1763000130000 implements MigrationInterface {
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
    await runner.query(`grant select on public.roster_source to barograph_door`);
    await runner.query(`create policy door on public.roster_source for select to barograph_door using (true)`);
    await runner.query(`
      create function ${DUE} returns table (organization_id uuid)
        language sql stable security definer set search_path = pg_catalog, public
        begin atomic
          select distinct s.organization_id from public.roster_source s where s.removed_at is null;
        end`);
    await runner.query(`revoke all on function ${DUE} from public`);
    await runner.query(`alter function ${DUE} owner to barograph_door`);
    await runner.query(`grant execute on function ${DUE} to barograph_app`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function ${DUE}`);
    await runner.query(`drop policy door on public.roster_source`);
    await runner.query(`revoke all on public.roster_source from barograph_door`);
    for (const table of [...TABLES].reverse()) await runner.query(`drop table public.${table}`);
  }
}

const STATEMENTS = [
  // claimed_until: whoever reads it now has it until then; after a crash somebody else takes it.
  `create table public.roster_source (
     organization_id uuid not null references public.organization,
     source_id uuid not null,
     team_id uuid not null,
     kind text not null check (kind in ('ics-url', 'ics-file', 'pagerduty', 'grafana', 'linkedin')),
     label text not null check (length(label) between 1 and 120),
     address text check (length(address) between 1 and 300),
     sealed_settings bytea,
     default_role text not null check (length(default_role) between 1 and 60),
     is_paused boolean not null default false,
     added_by uuid,
     added_at timestamptz not null,
     next_read_at timestamptz not null,
     claimed_until timestamptz,
     last_tried_at timestamptz,
     last_good_at timestamptz,
     failures integer not null default 0 check (failures >= 0),
     problem jsonb,
     held_at timestamptz,
     held_shifts jsonb,
     stale_told_at timestamptz,
     held_told_at timestamptz,
     unmatched_told text[] not null default '{}',
     removed_at timestamptz,
     primary key (organization_id, source_id),
     foreign key (organization_id, team_id) references public.team,
     foreign key (organization_id, added_by) references public.person,
     check ((problem is null) = (failures = 0)),
     check ((removed_at is null) = (sealed_settings is not null)),
     check ((held_at is null) = (held_shifts is null)),
     check (held_told_at is null or held_at is not null),
     check (last_good_at is null or last_tried_at >= last_good_at)
   )`,
  `create index roster_source_team on public.roster_source (organization_id, team_id)`,
  `create index roster_source_added_by on public.roster_source (organization_id, added_by)`,
  // A shift without names is one of somebody who was erased.
  `create table public.on_call_shift (
     organization_id uuid not null references public.organization,
     shift_id uuid not null,
     source_id uuid not null,
     shift_key text not null check (length(shift_key) between 1 and 255),
     role text not null check (length(role) between 1 and 60),
     person_id uuid,
     person_keys text[] not null,
     person_label text not null check (length(person_label) <= 200),
     span tstzrange not null check (not isempty(span) and lower_inc(span) and not upper_inc(span) and not lower_inf(span) and not upper_inf(span)),
     is_all_day boolean not null,
     sequence bigint not null,
     first_seen_at timestamptz not null,
     primary key (organization_id, shift_id),
     unique (organization_id, source_id, shift_key),
     foreign key (organization_id, source_id) references public.roster_source,
     foreign key (organization_id, person_id) references public.person
   )`,
  `create index on_call_shift_source on public.on_call_shift using gist (organization_id, source_id, span)`,
  `create index on_call_shift_person on public.on_call_shift (organization_id, person_id)`,
  `create table public.roster_import (
     organization_id uuid not null references public.organization,
     import_id uuid not null,
     source_id uuid not null,
     at timestamptz not null,
     outcome text not null check (outcome in ('applied', 'accepted', 'held', 'failed', 'matched')),
     added integer not null check (added >= 0),
     changed integer not null check (changed >= 0),
     removed integer not null check (removed >= 0),
     unmatched integer not null check (unmatched >= 0),
     displaced integer not null check (displaced >= 0),
     problem jsonb,
     by_person_id uuid,
     primary key (organization_id, import_id),
     foreign key (organization_id, source_id) references public.roster_source,
     foreign key (organization_id, by_person_id) references public.person,
     check ((outcome = 'failed') = (problem is not null))
   )`,
  `create index roster_import_source on public.roster_import (organization_id, source_id, at desc)`,
  `create index roster_import_by on public.roster_import (organization_id, by_person_id)`,
  `create table public.on_call_notice (
     organization_id uuid not null references public.organization,
     person_id uuid not null,
     shift_starts_at timestamptz not null,
     role text not null,
     told_at timestamptz not null,
     primary key (organization_id, person_id, shift_starts_at, role),
     foreign key (organization_id, person_id) references public.person
   )`,
  `create table public.on_call_load_told (
     organization_id uuid not null references public.organization,
     team_id uuid not null,
     monday date not null,
     primary key (organization_id, team_id, monday),
     foreign key (organization_id, team_id) references public.team
   )`,
];
