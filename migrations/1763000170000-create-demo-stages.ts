import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['demo_stage', 'demo_host', 'stage_session', 'demo_slot', 'stage_event'];

/**
 * Stages of a hack week: who hosts them, their sessions, and the slot that a demo has in the running order with all that its clock is worked out from.
 * On one stage at most one demo is live and one on deck. What happened is only ever appended.
 */
export class CreateDemoStages1763000170000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await createStages(runner);
    await createSlots(runner);
    await createEvents(runner);
    for (const table of TABLES) {
      await runner.query(`alter table public.${table} enable row level security`);
      await runner.query(`alter table public.${table} force row level security`);
      await runner.query(`
        create policy same_organization on public.${table}
          using (organization_id = public.current_organization()) with check (organization_id = public.current_organization())`);
      await runner.query(`grant select, insert, update, delete on public.${table} to barograph_app`);
    }
    await runner.query(`revoke update on public.stage_event from barograph_app`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES.toReversed()) await runner.query(`drop table public.${table}`);
  }
}

async function createStages(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table public.demo_stage (
      organization_id uuid not null references public.organization,
      stage_id uuid not null,
      edition_id uuid not null,
      name text not null check (length(name) between 1 and 80),
      place text not null default '' check (length(place) <= 200),
      version integer not null default 1 check (version >= 1),
      revision integer not null default 1 check (revision >= version),
      slid_at timestamptz,
      created_at timestamptz not null,
      primary key (organization_id, stage_id),
      foreign key (organization_id, edition_id) references public.hack_edition on delete cascade
    )`);
  await runner.query(`create unique index demo_stage_name on public.demo_stage (organization_id, edition_id, lower(name))`);
  await runner.query(`
    create table public.demo_host (
      organization_id uuid not null references public.organization,
      stage_id uuid not null,
      person_id uuid not null,
      since timestamptz not null,
      primary key (organization_id, stage_id, person_id),
      foreign key (organization_id, stage_id) references public.demo_stage on delete cascade,
      foreign key (organization_id, person_id) references public.person
    )`);
  await runner.query(`create index demo_host_person on public.demo_host (organization_id, person_id)`);
  // A session without an end takes its first instant only: how long it goes on is not known.
  await runner.query(`
    create table public.stage_session (
      organization_id uuid not null references public.organization,
      session_id uuid not null,
      stage_id uuid not null,
      title text not null check (length(title) between 1 and 120),
      starts_at timestamptz not null,
      ends_at timestamptz check (ends_at > starts_at),
      breaks jsonb not null default '[]' check (jsonb_typeof(breaks) = 'array'),
      primary key (organization_id, session_id),
      unique (organization_id, stage_id, session_id),
      foreign key (organization_id, stage_id) references public.demo_stage on delete cascade,
      constraint stage_session_one_at_a_time
        exclude using gist (organization_id with =, stage_id with =, (case when ends_at is null then tstzrange(starts_at, starts_at, '[]') else tstzrange(starts_at, ends_at) end) with &&) deferrable initially deferred
    )`);
}

async function createSlots(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table public.demo_slot (
      organization_id uuid not null references public.organization,
      slot_id uuid not null,
      stage_id uuid not null,
      session_id uuid not null,
      entry_id uuid not null,
      position integer not null check (position >= 1),
      state text not null check (state in ('queued', 'on-deck', 'live', 'done', 'skipped', 'no-show')),
      planned_at timestamptz,
      budget_ms integer not null check (budget_ms between 1000 and 7200000),
      extended_ms integer not null default 0 check (budget_ms + extended_ms between 1000 and 7200000),
      called_at timestamptz,
      live_started_at timestamptz,
      paused_at timestamptz check (paused_at >= live_started_at),
      paused_ms bigint not null default 0 check (paused_ms >= 0),
      ended_at timestamptz check (ended_at >= live_started_at),
      recording_url text check (length(recording_url) between 1 and 500),
      taken_from uuid[] not null default '{}',
      primary key (organization_id, slot_id),
      unique (organization_id, entry_id),
      foreign key (organization_id, stage_id, session_id) references public.stage_session (organization_id, stage_id, session_id),
      foreign key (organization_id, entry_id) references public.hack_entry,
      constraint demo_slot_position unique (organization_id, stage_id, position) deferrable initially deferred,
      check ((state in ('live', 'done')) = (live_started_at is not null)),
      check ((state = 'done') = (ended_at is not null)),
      check (paused_at is null or state = 'live')
    )`);
  await runner.query(`create unique index demo_slot_one_live on public.demo_slot (organization_id, stage_id) where state = 'live'`);
  await runner.query(`create unique index demo_slot_one_on_deck on public.demo_slot (organization_id, stage_id) where state = 'on-deck'`);
  await runner.query(`create index demo_slot_session on public.demo_slot (organization_id, stage_id, session_id)`);
}

async function createEvents(runner: QueryRunner): Promise<void> {
  // Slots come and go with the running order; what happened to them stays, by the id of their demo.
  await runner.query(`
    create table public.stage_event (
      organization_id uuid not null references public.organization,
      event_id uuid not null,
      stage_id uuid not null,
      entry_id uuid,
      action text not null check (length(action) between 1 and 40),
      state text check (length(state) between 1 and 40),
      seconds integer,
      at timestamptz not null,
      by_person_id uuid,
      primary key (organization_id, event_id),
      foreign key (organization_id, stage_id) references public.demo_stage on delete cascade,
      foreign key (organization_id, entry_id) references public.hack_entry on delete cascade,
      foreign key (organization_id, by_person_id) references public.person
    )`);
  await runner.query(`create index stage_event_stage on public.stage_event (organization_id, stage_id, at)`);
  await runner.query(`create index stage_event_entry on public.stage_event (organization_id, entry_id)`);
  await runner.query(`create index stage_event_by on public.stage_event (organization_id, by_person_id)`);
}
