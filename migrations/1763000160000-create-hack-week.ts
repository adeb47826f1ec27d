import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  'hack_edition', 'hack_phase_change', 'hack_organizer', 'hack_project', 'hack_entry', 'hack_member', 'hack_role', 'hack_join_request', 'hack_comment', 'hack_mention', 'hack_follow', 'hack_skill', 'person_skill',
  'hack_event',
];
const APPEND_ONLY = ['hack_event'];

/**
 * Hack weeks: editions with their way through the phases, projects, and the entry that a project has in an edition, with its people, roles,
 * requests and comments. What happened is only ever appended. A person is on a project once, asks once at a time, and offers a skill once.
 */
export class CreateHackWeek1763000160000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await createEditions(runner);
    await createProjects(runner);
    await createPeople(runner);
    await createTalk(runner);
    await createSkills(runner);
    await createEvents(runner);
    for (const table of TABLES) {
      await runner.query(`alter table public.${table} enable row level security`);
      await runner.query(`alter table public.${table} force row level security`);
      await runner.query(`
        create policy same_organization on public.${table}
          using (organization_id = public.current_organization()) with check (organization_id = public.current_organization())`);
      await runner.query(`grant select, insert, update, delete on public.${table} to barograph_app`);
    }
    for (const table of APPEND_ONLY) await runner.query(`revoke update on public.${table} from barograph_app`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES.toReversed()) await runner.query(`drop table public.${table}`);
  }
}

async function createEditions(runner: QueryRunner): Promise<void> {
  const phases = `('draft', 'ideas', 'hacking', 'frozen', 'demos', 'tally', 'published', 'archived')`;
  await runner.query(`
    create table public.hack_edition (
      organization_id uuid not null references public.organization,
      edition_id uuid not null,
      number integer not null check (number >= 1),
      name text not null check (length(name) between 1 and 120),
      starts_on date not null,
      days integer not null check (days between 1 and 30),
      zone text not null check (length(zone) between 1 and 60),
      ideas_from date check (ideas_from <= starts_on),
      freezes_at timestamptz not null,
      demos_at timestamptz not null check (demos_at >= freezes_at),
      ballot_closes_at timestamptz check (ballot_closes_at > demos_at),
      welcome text not null default '' check (length(welcome) <= 10000),
      follows_dates boolean not null,
      phase text not null check (phase in ${phases}),
      phase_changed_at timestamptz not null,
      phase_changed_by uuid,
      held_at timestamptz,
      version integer not null default 1 check (version >= 1),
      copied_from uuid,
      created_at timestamptz not null,
      primary key (organization_id, edition_id),
      unique (organization_id, number),
      foreign key (organization_id, phase_changed_by) references public.person,
      foreign key (organization_id, copied_from) references public.hack_edition
    )`);
  await runner.query(`create index hack_edition_starts on public.hack_edition (organization_id, starts_on desc)`);
  await runner.query(`create index hack_edition_changed_by on public.hack_edition (organization_id, phase_changed_by)`);
  await runner.query(`create index hack_edition_copied_from on public.hack_edition (organization_id, copied_from)`);
  await runner.query(`
    create table public.hack_phase_change (
      organization_id uuid not null references public.organization,
      edition_id uuid not null,
      number integer not null check (number >= 1),
      phase text not null check (phase in ${phases}),
      at timestamptz not null,
      by_person_id uuid,
      reason text check (length(reason) between 1 and 300),
      primary key (organization_id, edition_id, number),
      foreign key (organization_id, edition_id) references public.hack_edition on delete cascade,
      foreign key (organization_id, by_person_id) references public.person,
      check (reason is null or by_person_id is not null)
    )`);
  await runner.query(`create index hack_phase_change_by on public.hack_phase_change (organization_id, by_person_id)`);
  await runner.query(`
    create table public.hack_organizer (
      organization_id uuid not null references public.organization,
      edition_id uuid not null,
      person_id uuid not null,
      since timestamptz not null,
      primary key (organization_id, edition_id, person_id),
      foreign key (organization_id, edition_id) references public.hack_edition on delete cascade,
      foreign key (organization_id, person_id) references public.person
    )`);
  await runner.query(`create index hack_organizer_person on public.hack_organizer (organization_id, person_id)`);
}

async function createProjects(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table public.hack_project (
      organization_id uuid not null references public.organization,
      project_id uuid not null,
      title text not null check (length(title) between 1 and 120),
      one_line text not null default '' check (length(one_line) <= 200),
      idea text not null default '' check (length(idea) <= 20000),
      tags text[] not null default '{}' check (cardinality(tags) <= 8),
      asks_first boolean not null default false,
      code_t_project_id uuid,
      created_by uuid not null,
      created_at timestamptz not null,
      version integer not null default 1 check (version >= 1),
      primary key (organization_id, project_id),
      foreign key (organization_id, created_by) references public.person,
      foreign key (organization_id, code_t_project_id) references public.code_t_project
    )`);
  await runner.query(`create index hack_project_created_by on public.hack_project (organization_id, created_by)`);
  await runner.query(`create index hack_project_code_t on public.hack_project (organization_id, code_t_project_id)`);
  await runner.query(`
    create table public.hack_entry (
      organization_id uuid not null references public.organization,
      entry_id uuid not null,
      edition_id uuid not null,
      project_id uuid not null,
      number integer not null check (number >= 1),
      owner_id uuid not null,
      state text not null check (state in ('idea', 'forming', 'building', 'submitted', 'scheduled', 'presented', 'no-show', 'withdrawn')),
      state_changed_at timestamptz not null,
      state_changed_by uuid,
      outcome text check (outcome in ('shipped', 'adopted', 'code-t', 'parked', 'ended')),
      created_at timestamptz not null,
      primary key (organization_id, entry_id),
      unique (organization_id, edition_id, project_id),
      unique (organization_id, edition_id, number),
      foreign key (organization_id, edition_id) references public.hack_edition,
      foreign key (organization_id, project_id) references public.hack_project,
      foreign key (organization_id, owner_id) references public.person,
      foreign key (organization_id, state_changed_by) references public.person,
      check (outcome is null or state = 'presented')
    )`);
  await runner.query(`create index hack_entry_project on public.hack_entry (organization_id, project_id)`);
  await runner.query(`create index hack_entry_owner on public.hack_entry (organization_id, owner_id)`);
  await runner.query(`create index hack_entry_changed_by on public.hack_entry (organization_id, state_changed_by)`);
}

async function createPeople(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table public.hack_member (
      organization_id uuid not null references public.organization,
      entry_id uuid not null,
      person_id uuid not null,
      role text check (length(role) between 1 and 60),
      joined_at timestamptz not null,
      primary key (organization_id, entry_id, person_id),
      foreign key (organization_id, entry_id) references public.hack_entry on delete cascade,
      foreign key (organization_id, person_id) references public.person
    )`);
  await runner.query(`create index hack_member_person on public.hack_member (organization_id, person_id)`);
  await runner.query(`
    create table public.hack_role (
      organization_id uuid not null references public.organization,
      role_id uuid not null,
      entry_id uuid not null,
      position integer not null check (position >= 0),
      title text not null check (length(title) between 1 and 60),
      skills text[] not null default '{}' check (cardinality(skills) <= 8),
      filled_by uuid,
      primary key (organization_id, role_id),
      foreign key (organization_id, entry_id) references public.hack_entry on delete cascade,
      foreign key (organization_id, filled_by) references public.person
    )`);
  await runner.query(`create index hack_role_entry on public.hack_role (organization_id, entry_id, position)`);
  await runner.query(`create index hack_role_filled_by on public.hack_role (organization_id, filled_by)`);
  await runner.query(`
    create table public.hack_join_request (
      organization_id uuid not null references public.organization,
      request_id uuid not null,
      entry_id uuid not null,
      person_id uuid not null,
      role text check (length(role) between 1 and 60),
      message text not null default '' check (length(message) <= 500),
      state text not null check (state in ('asked', 'accepted', 'declined', 'withdrawn')),
      asked_at timestamptz not null,
      answered_at timestamptz,
      answered_by uuid,
      primary key (organization_id, request_id),
      foreign key (organization_id, entry_id) references public.hack_entry on delete cascade,
      foreign key (organization_id, person_id) references public.person,
      foreign key (organization_id, answered_by) references public.person,
      check ((state = 'asked') = (answered_at is null))
    )`);
  await runner.query(`create unique index hack_join_request_open on public.hack_join_request (organization_id, entry_id, person_id) where state = 'asked'`);
  await runner.query(`create index hack_join_request_entry on public.hack_join_request (organization_id, entry_id)`);
  await runner.query(`create index hack_join_request_person on public.hack_join_request (organization_id, person_id)`);
  await runner.query(`create index hack_join_request_answered_by on public.hack_join_request (organization_id, answered_by)`);
}

async function createTalk(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table public.hack_comment (
      organization_id uuid not null references public.organization,
      comment_id uuid not null,
      entry_id uuid not null,
      author_id uuid not null,
      text text not null check (length(text) <= 2000),
      at timestamptz not null,
      removed_at timestamptz,
      removed_by uuid,
      primary key (organization_id, comment_id),
      foreign key (organization_id, entry_id) references public.hack_entry on delete cascade,
      foreign key (organization_id, author_id) references public.person,
      foreign key (organization_id, removed_by) references public.person,
      check ((removed_at is null) = (text <> ''))
    )`);
  await runner.query(`create index hack_comment_entry on public.hack_comment (organization_id, entry_id, at desc, comment_id)`);
  await runner.query(`create index hack_comment_author on public.hack_comment (organization_id, author_id)`);
  await runner.query(`create index hack_comment_removed_by on public.hack_comment (organization_id, removed_by)`);
  await runner.query(`create index hack_comment_at on public.hack_comment (organization_id, at)`);
  await runner.query(`
    create table public.hack_mention (
      organization_id uuid not null references public.organization,
      comment_id uuid not null,
      person_id uuid not null,
      primary key (organization_id, comment_id, person_id),
      foreign key (organization_id, comment_id) references public.hack_comment on delete cascade,
      foreign key (organization_id, person_id) references public.person
    )`);
  await runner.query(`create index hack_mention_person on public.hack_mention (organization_id, person_id)`);
  await runner.query(`
    create table public.hack_follow (
      organization_id uuid not null references public.organization,
      entry_id uuid not null,
      person_id uuid not null,
      since timestamptz not null,
      primary key (organization_id, entry_id, person_id),
      foreign key (organization_id, entry_id) references public.hack_entry on delete cascade,
      foreign key (organization_id, person_id) references public.person
    )`);
  await runner.query(`create index hack_follow_person on public.hack_follow (organization_id, person_id)`);
}

async function createSkills(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table public.hack_skill (
      organization_id uuid not null references public.organization,
      skill text not null check (length(skill) between 1 and 40 and skill = lower(skill)),
      primary key (organization_id, skill)
    )`);
  await runner.query(`
    create table public.person_skill (
      organization_id uuid not null references public.organization,
      person_id uuid not null,
      skill text not null,
      primary key (organization_id, person_id, skill),
      foreign key (organization_id, person_id) references public.person,
      foreign key (organization_id, skill) references public.hack_skill
    )`);
  await runner.query(`create index person_skill_skill on public.person_skill (organization_id, skill)`);
}

async function createEvents(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table public.hack_event (
      organization_id uuid not null references public.organization,
      event_id uuid not null,
      edition_id uuid not null,
      entry_id uuid,
      kind text not null check (length(kind) between 1 and 40),
      at timestamptz not null,
      by_person_id uuid,
      primary key (organization_id, event_id),
      foreign key (organization_id, edition_id) references public.hack_edition on delete cascade,
      foreign key (organization_id, entry_id) references public.hack_entry on delete cascade,
      foreign key (organization_id, by_person_id) references public.person
    )`);
  await runner.query(`create index hack_event_edition on public.hack_event (organization_id, edition_id, at)`);
  await runner.query(`create index hack_event_entry on public.hack_event (organization_id, entry_id)`);
  await runner.query(`create index hack_event_by on public.hack_event (organization_id, by_person_id)`);
}
