import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['code_t_project', 'code_t_day', 'code_t_presentation', 'code_t_event', 'code_t_told_week'];

/**
 * Code T: projects, days, presentations, what happened to each of them (only ever appended), and which weeks were told to other wings. A day that
 * stands (booked, over and unanswered, taken, partly, lost) is the only one of its person on that calendar day. Nothing here says how much was done.
 */
export class CreateCodeT1763000140000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await createProjects(runner);
    await createDays(runner);
    await createPresentations(runner);
    await createEvents(runner);
    for (const table of TABLES) {
      await runner.query(`alter table public.${table} enable row level security`);
      await runner.query(`alter table public.${table} force row level security`);
      await runner.query(`
        create policy same_organization on public.${table}
          using (organization_id = public.current_organization()) with check (organization_id = public.current_organization())`);
      await runner.query(`grant select, insert, update, delete on public.${table} to barograph_app`);
    }
    await runner.query(`revoke update on public.code_t_event from barograph_app`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES.toReversed()) await runner.query(`drop table public.${table}`);
  }
}

async function createProjects(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table public.code_t_project (
      organization_id uuid not null references public.organization,
      project_id uuid not null,
      owner_id uuid not null,
      title text not null check (length(title) between 1 and 120),
      summary text not null default '' check (length(summary) <= 1000),
      url text check (length(url) between 1 and 500),
      state text not null check (state in ('active', 'parked', 'shipped', 'adopted', 'moved-to-hack-week')),
      state_changed_at timestamptz not null,
      created_at timestamptz not null,
      primary key (organization_id, project_id),
      foreign key (organization_id, owner_id) references public.person
    )`);
  await runner.query(`create index code_t_project_owner on public.code_t_project (organization_id, owner_id, state)`);
}

async function createDays(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table public.code_t_day (
      organization_id uuid not null references public.organization,
      day_id uuid not null,
      person_id uuid not null,
      team_id uuid,
      project_id uuid not null,
      day date not null,
      zone text not null check (length(zone) between 1 and 60),
      starts_at timestamptz not null,
      ends_at timestamptz not null check (ends_at > starts_at),
      state text not null check (state in ('booked', 'cancelled', 'displaced', 'released', 'unknown', 'taken', 'partly', 'lost')),
      reason text check (reason in ('on-call', 'incident', 'coverage', 'deadline', 'personal', 'none-given', 'roster', 'policy', 'lead', 'presentation', 'departure')),
      displaced_note text check (length(displaced_note) between 1 and 300),
      rebooked_as uuid,
      booked_at timestamptz not null,
      state_changed_at timestamptz not null,
      state_changed_by uuid,
      asked_at timestamptz,
      primary key (organization_id, day_id),
      foreign key (organization_id, person_id) references public.person,
      foreign key (organization_id, team_id) references public.team,
      foreign key (organization_id, project_id) references public.code_t_project,
      foreign key (organization_id, rebooked_as) references public.code_t_day,
      foreign key (organization_id, state_changed_by) references public.person,
      check ((state in ('cancelled', 'lost')) = (coalesce(reason in ('on-call', 'incident', 'coverage', 'deadline', 'personal', 'none-given'), false))),
      check ((state = 'displaced') = (coalesce(reason in ('roster', 'policy', 'lead', 'departure'), false))),
      check ((state = 'released') = (coalesce(reason = 'presentation', false))),
      check (rebooked_as is null or state in ('displaced', 'released')),
      check (displaced_note is null or state = 'displaced'),
      check (state in ('booked', 'cancelled', 'displaced', 'released') or asked_at is not null)
    )`);
  await runner.query(`
    create unique index code_t_day_once on public.code_t_day (organization_id, person_id, day) where state in ('booked', 'unknown', 'taken', 'partly', 'lost')`);
  await runner.query(`create index code_t_day_person on public.code_t_day (organization_id, person_id, day)`);
  await runner.query(`create index code_t_day_team on public.code_t_day (organization_id, team_id, day)`);
  await runner.query(`create index code_t_day_project on public.code_t_day (organization_id, project_id)`);
  await runner.query(`create index code_t_day_rebooked on public.code_t_day (organization_id, rebooked_as)`);
  await runner.query(`create index code_t_day_changed_by on public.code_t_day (organization_id, state_changed_by)`);
  await runner.query(`create index code_t_day_ends on public.code_t_day (organization_id, ends_at) where state = 'booked'`);
}

async function createPresentations(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table public.code_t_presentation (
      organization_id uuid not null references public.organization,
      presentation_id uuid not null,
      project_id uuid not null,
      presenter_id uuid not null,
      day date not null,
      form text not null check (form in ('demo', 'talk', 'note')),
      url text check (length(url) between 1 and 500),
      note text not null default '' check (length(note) <= 5000),
      state text not null check (state in ('scheduled', 'presented', 'given', 'moved', 'cancelled', 'lapsed')),
      scheduled_at timestamptz not null,
      state_changed_at timestamptz not null,
      confirmed_by uuid check (confirmed_by <> presenter_id),
      confirmed_at timestamptz,
      moved_to uuid,
      reminded_at timestamptz,
      primary key (organization_id, presentation_id),
      foreign key (organization_id, project_id) references public.code_t_project,
      foreign key (organization_id, presenter_id) references public.person,
      foreign key (organization_id, confirmed_by) references public.person,
      foreign key (organization_id, moved_to) references public.code_t_presentation deferrable initially deferred,
      check ((state = 'given') = (confirmed_at is not null)),
      check ((confirmed_by is null) = (confirmed_at is null)),
      check ((state = 'moved') = (moved_to is not null))
    )`);
  await runner.query(`create unique index code_t_presentation_scheduled on public.code_t_presentation (organization_id, project_id, presenter_id) where state = 'scheduled'`);
  await runner.query(`create index code_t_presentation_presenter on public.code_t_presentation (organization_id, presenter_id, day)`);
  await runner.query(`create index code_t_presentation_confirmed_by on public.code_t_presentation (organization_id, confirmed_by)`);
  await runner.query(`create index code_t_presentation_moved_to on public.code_t_presentation (organization_id, moved_to)`);
  await runner.query(`create index code_t_presentation_project on public.code_t_presentation (organization_id, project_id)`);
  await runner.query(`create index code_t_presentation_given on public.code_t_presentation (organization_id, day desc, presentation_id) where state = 'given'`);
  await runner.query(`create index code_t_presentation_pending on public.code_t_presentation (organization_id, day) where state in ('scheduled', 'presented')`);
}

async function createEvents(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table public.code_t_event (
      organization_id uuid not null references public.organization,
      event_id uuid not null,
      day_id uuid,
      project_id uuid,
      presentation_id uuid,
      action text not null check (length(action) between 1 and 40),
      state text not null check (length(state) between 1 and 40),
      reason text check (length(reason) between 1 and 40),
      at timestamptz not null,
      by_person_id uuid,
      primary key (organization_id, event_id),
      foreign key (organization_id, day_id) references public.code_t_day,
      foreign key (organization_id, project_id) references public.code_t_project,
      foreign key (organization_id, presentation_id) references public.code_t_presentation,
      foreign key (organization_id, by_person_id) references public.person,
      check (num_nonnulls(day_id, project_id, presentation_id) = 1)
    )`);
  for (const column of ['day_id', 'project_id', 'presentation_id', 'by_person_id']) {
    await runner.query(`create index code_t_event_${column.replace('_id', '')} on public.code_t_event (organization_id, ${column})`);
  }
  await runner.query(`
    create table public.code_t_told_week (
      organization_id uuid not null references public.organization,
      team_id uuid not null,
      week date not null check (extract(isodow from week) = 1),
      told_on date not null,
      primary key (organization_id, team_id, week),
      foreign key (organization_id, team_id) references public.team
    )`);
}
