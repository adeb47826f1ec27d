import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['reading_group', 'reading_member', 'reading_session', 'reading_attendance', 'reading_takeaway', 'reading_reminder', 'reading_event'];

/**
 * Reading groups: what is read, when, by whom presented, and what people took away. How much somebody had read stands in their own row of
 * attendance and is read by nobody else's query; events say nothing of attendance.
 */
export class CreateReadingGroups1763000158000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...GROUPS, ...SESSIONS, ...VOICES, ...EVENTS]) await runner.query(statement);
    for (const table of TABLES) {
      await runner.query(`alter table public.${table} enable row level security`);
      await runner.query(`alter table public.${table} force row level security`);
      await runner.query(`
        create policy same_organization on public.${table}
          using (organization_id = public.current_organization()) with check (organization_id = public.current_organization())`);
      await runner.query(`grant select, insert, update, delete on public.${table} to barograph_app`);
    }
    await runner.query(`revoke update on public.reading_event from barograph_app`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES.toReversed()) await runner.query(`drop table public.${table}`);
  }
}

const GROUPS = [
  `create table public.reading_group (
     organization_id uuid not null references public.organization,
     group_id uuid not null,
     kind text not null check (kind in ('book', 'paper', 'talk', 'post-mortem')),
     title text not null check (length(title) between 1 and 160),
     authors text not null default '' check (length(authors) <= 200),
     isbn text check (isbn ~ '^97[89][0-9]{10}$'),
     url text check (length(url) between 1 and 500),
     about text not null default '' check (length(about) <= 2000),
     leader_id uuid,
     zone text not null check (length(zone) between 1 and 60),
     local_time text not null check (local_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
     minutes integer not null check (minutes between 15 and 240),
     cap_weeks integer not null check (cap_weeks between 1 and 26),
     chapters text[] not null default '{}' check (cardinality(chapters) <= 100),
     state text not null check (state in ('planned', 'running', 'finished', 'cancelled')),
     state_changed_at timestamptz not null,
     state_changed_by uuid,
     created_at timestamptz not null,
     is_in_calendar boolean not null default true,
     early_word_at timestamptz,
     primary key (organization_id, group_id),
     foreign key (organization_id, leader_id) references public.person,
     foreign key (organization_id, state_changed_by) references public.person,
     check (isbn is null or kind = 'book')
   )`,
  `create index reading_group_leader on public.reading_group (organization_id, leader_id)`,
  `create index reading_group_changed_by on public.reading_group (organization_id, state_changed_by)`,
  `create index reading_group_state on public.reading_group (organization_id, state, created_at desc)`,
  `create table public.reading_member (
     organization_id uuid not null references public.organization,
     group_id uuid not null,
     person_id uuid not null,
     role text not null check (role in ('member', 'follower')),
     joined_at timestamptz not null,
     primary key (organization_id, group_id, person_id),
     foreign key (organization_id, group_id) references public.reading_group,
     foreign key (organization_id, person_id) references public.person
   )`,
  `create index reading_member_person on public.reading_member (organization_id, person_id)`,
];

const SESSIONS = [
  `create table public.reading_session (
     organization_id uuid not null references public.organization,
     session_id uuid not null,
     group_id uuid not null,
     starts_at timestamptz not null,
     ends_at timestamptz not null check (ends_at > starts_at),
     chapter_from integer check (chapter_from >= 1),
     chapter_to integer check (chapter_to >= chapter_from),
     topic text not null default '' check (length(topic) <= 200),
     state text not null check (state in ('planned', 'held', 'skipped')),
     state_changed_at timestamptz not null,
     state_changed_by uuid,
     skip_reason text check (length(skip_reason) between 1 and 300),
     slot text not null check (slot in ('open', 'taken', 'backup-called')),
     presenter_id uuid,
     backup_id uuid,
     notes text not null default '' check (length(notes) <= 10000),
     primary key (organization_id, session_id),
     foreign key (organization_id, group_id) references public.reading_group,
     foreign key (organization_id, presenter_id) references public.person,
     foreign key (organization_id, backup_id) references public.person,
     foreign key (organization_id, state_changed_by) references public.person,
     check ((chapter_from is null) = (chapter_to is null)),
     check ((state = 'skipped') = (skip_reason is not null)),
     check (slot <> 'open' or presenter_id is null),
     check (slot <> 'taken' or presenter_id is not null),
     check (slot <> 'backup-called' or backup_id is not null),
     check (presenter_id <> backup_id)
   )`,
  `create index reading_session_group on public.reading_session (organization_id, group_id, starts_at)`,
  `create index reading_session_presenter on public.reading_session (organization_id, presenter_id)`,
  `create index reading_session_backup on public.reading_session (organization_id, backup_id)`,
  `create index reading_session_changed_by on public.reading_session (organization_id, state_changed_by)`,
  `create index reading_session_planned on public.reading_session (organization_id, starts_at) where state = 'planned'`,
];

const VOICES = [
  `create table public.reading_attendance (
     organization_id uuid not null references public.organization,
     session_id uuid not null,
     person_id uuid not null,
     attended boolean not null,
     read_level text check (read_level in ('none', 'some', 'all')),
     primary key (organization_id, session_id, person_id),
     foreign key (organization_id, session_id) references public.reading_session,
     foreign key (organization_id, person_id) references public.person
   )`,
  `create index reading_attendance_person on public.reading_attendance (organization_id, person_id)`,
  `create table public.reading_takeaway (
     organization_id uuid not null references public.organization,
     takeaway_id uuid not null,
     session_id uuid not null,
     person_id uuid not null,
     text text not null check (length(text) between 1 and 2000),
     written_at timestamptz not null,
     primary key (organization_id, takeaway_id),
     foreign key (organization_id, session_id) references public.reading_session,
     foreign key (organization_id, person_id) references public.person
   )`,
  `create index reading_takeaway_session on public.reading_takeaway (organization_id, session_id, written_at)`,
  `create index reading_takeaway_person on public.reading_takeaway (organization_id, person_id)`,
  // Which day somebody was reminded of: moved to another one, a session is worth another reminder.
  `create table public.reading_reminder (
     organization_id uuid not null references public.organization,
     session_id uuid not null,
     person_id uuid not null,
     reminded_of date not null,
     primary key (organization_id, session_id, person_id, reminded_of),
     foreign key (organization_id, session_id) references public.reading_session,
     foreign key (organization_id, person_id) references public.person
   )`,
  `create index reading_reminder_person on public.reading_reminder (organization_id, person_id)`,
];

const EVENTS = [
  `create table public.reading_event (
     organization_id uuid not null references public.organization,
     event_id uuid not null,
     group_id uuid not null,
     session_id uuid,
     action text not null check (length(action) between 1 and 40),
     state text not null check (length(state) between 1 and 40),
     at timestamptz not null,
     by_person_id uuid,
     primary key (organization_id, event_id),
     foreign key (organization_id, group_id) references public.reading_group,
     foreign key (organization_id, session_id) references public.reading_session,
     foreign key (organization_id, by_person_id) references public.person
   )`,
  `create index reading_event_group on public.reading_event (organization_id, group_id)`,
  `create index reading_event_session on public.reading_event (organization_id, session_id)`,
  `create index reading_event_by_person on public.reading_event (organization_id, by_person_id)`,
];
