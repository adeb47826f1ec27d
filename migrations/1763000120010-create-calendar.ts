import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * People's time that is promised. Nobody is promised twice: of the active commitments that block, no two of different kinds overlap for one
 * person, whatever code forgets. Two of one kind may (two shifts); each kind's feature guards its own.
 */
export class CreateCalendar1763000120010 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
    await runner.query(`alter table public.commitment enable row level security`);
    await runner.query(`alter table public.commitment force row level security`);
    await runner.query(`
      create policy same_organization on public.commitment
        using (organization_id = public.current_organization()) with check (organization_id = public.current_organization())`);
    await runner.query(`grant select, insert, update, delete on public.commitment to barograph_app`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table public.commitment`);
  }
}

const STATEMENTS = [
  // Cancelled rows stay as tombstones, so that subscribed calendars hear of it. One row a person: who takes over a shift gets one of their own.
  `create table public.commitment (
     organization_id uuid not null references public.organization,
     commitment_id uuid not null,
     person_id uuid not null,
     team_id uuid,
     kind text not null check (kind in ('shift', 'code-t', 'demo-slot', 'talk', 'visit', 'debrief')),
     owner_key text not null check (length(owner_key) between 1 and 400),
     role text check (length(role) between 1 and 60),
     span tstzrange not null
       check (not isempty(span) and lower_inc(span) and not upper_inc(span) and not lower_inf(span) and not upper_inf(span)),
     day date,
     zone text,
     title_en text not null check (length(title_en) between 1 and 200),
     title_de text not null check (length(title_de) between 1 and 200),
     path text check (path like '/%' and length(path) <= 400),
     is_blocking boolean not null,
     sequence integer not null default 0 check (sequence >= 0),
     state text not null check (state in ('active', 'cancelled')),
     created_at timestamptz not null,
     changed_at timestamptz not null,
     cancelled_at timestamptz,
     primary key (organization_id, commitment_id),
     unique (organization_id, kind, owner_key, person_id),
     foreign key (organization_id, person_id) references public.person,
     foreign key (organization_id, team_id) references public.team,
     check ((state = 'cancelled') = (cancelled_at is not null)),
     check ((day is null) = (zone is null)),
     constraint commitment_one_kind_at_a_time
       exclude using gist (organization_id with =, person_id with =, kind with <>, span with &&) where (state = 'active' and is_blocking)
   )`,
  `create unique index commitment_owner on public.commitment (organization_id, kind, owner_key) where state = 'active'`,
  `create index commitment_person on public.commitment using gist (organization_id, person_id, span)`,
  `create index commitment_team on public.commitment using gist (organization_id, team_id, span)`,
  `create index commitment_cancelled on public.commitment (organization_id, cancelled_at) where state = 'cancelled'`,
];
