import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['opportunity', 'opportunity_key', 'opportunity_source', 'opportunity_announcement', 'opportunity_change', 'opportunity_import', 'opportunity_search'];

/**
 * Where a talk can be given: events of the outside world as feeds announce them and as people correct them by hand, and slots of one's own stage.
 * One event is one row however many topics and sources name it: `opportunity_key` leads each of its names to it. What was last announced by each
 * source is kept beside it, and every change of what is shown.
 */
export class CreateOpportunities1763000150000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...OPPORTUNITIES, ...SOURCES, ...HISTORY]) await runner.query(statement);
    for (const table of TABLES) {
      await runner.query(`alter table public.${table} enable row level security`);
      await runner.query(`alter table public.${table} force row level security`);
      await runner.query(`
        create policy same_organization on public.${table}
          using (organization_id = public.current_organization()) with check (organization_id = public.current_organization())`);
      await runner.query(`grant select, insert, update, delete on public.${table} to barograph_app`);
    }
    await runner.query(`revoke update on public.opportunity_change, public.opportunity_import from barograph_app`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES.toReversed()) await runner.query(`drop table public.${table}`);
  }
}

const OPPORTUNITIES = [
  `create table public.opportunity (
     organization_id uuid not null references public.organization,
     opportunity_id uuid not null,
     kind text not null check (kind in ('conference', 'brown-bag', 'code-t-presentation', 'guild', 'reading-group', 'other-internal')),
     name text not null check (length(name) between 1 and 200),
     summary text not null default '' check (length(summary) <= 2000),
     starts_on date,
     ends_on date,
     starts_at timestamptz,
     slots integer check (slots between 1 and 100),
     place text check (length(place) between 1 and 200),
     url text check (length(url) between 1 and 1000),
     call_url text check (length(call_url) between 1 and 1000),
     deadline_precision text not null check (deadline_precision in ('none', 'day', 'instant')),
     deadline_day date,
     deadline_zone text check (length(deadline_zone) between 1 and 60),
     deadline_at timestamptz,
     closes_at timestamptz,
     city text check (length(city) between 1 and 200),
     country text check (length(country) between 1 and 200),
     is_online boolean,
     languages text[] not null default '{}',
     topics text[] not null default '{}',
     code_of_conduct_url text check (length(code_of_conduct_url) between 1 and 1000),
     has_captions boolean,
     by_hand jsonb not null default '{}',
     created_by uuid,
     created_at timestamptz not null,
     changed_at timestamptz not null,
     version integer not null default 1,
     removed_at timestamptz,
     closes_sort timestamptz not null generated always as (coalesce(closes_at, 'infinity'::timestamptz)) stored,
     starts_sort date not null generated always as (coalesce(starts_on, 'infinity'::date)) stored,
     primary key (organization_id, opportunity_id),
     unique (organization_id, opportunity_id, starts_on),
     foreign key (organization_id, created_by) references public.person,
     check (ends_on is null or (starts_on is not null and ends_on >= starts_on)),
     check ((deadline_precision = 'day') = (deadline_day is not null)),
     check ((deadline_precision = 'instant') = (deadline_at is not null)),
     check (deadline_zone is null or deadline_precision = 'day'),
     check ((deadline_precision = 'none') = (closes_at is null)),
     check (starts_at is null or starts_on is not null),
     check (kind <> 'conference' or (slots is null and starts_at is null))
   )`,
  `create index opportunity_by_deadline on public.opportunity (organization_id, closes_sort, opportunity_id) where removed_at is null`,
  `create index opportunity_by_start on public.opportunity (organization_id, starts_sort, opportunity_id) where removed_at is null`,
  `create index opportunity_by_age on public.opportunity (organization_id, created_at desc, opportunity_id desc) where removed_at is null`,
  `create index opportunity_created_by on public.opportunity (organization_id, created_by)`,
  `create table public.opportunity_key (
     organization_id uuid not null references public.organization,
     event_key text not null check (length(event_key) between 1 and 300),
     opportunity_id uuid not null,
     primary key (organization_id, event_key),
     foreign key (organization_id, opportunity_id) references public.opportunity on delete cascade
   )`,
  `create index opportunity_key_opportunity on public.opportunity_key (organization_id, opportunity_id)`,
];

const SOURCES = [
  `create table public.opportunity_source (
     organization_id uuid not null references public.organization,
     source_id uuid not null,
     kind text not null check (kind in ('confs-tech', 'developers-events', 'pretalx', 'icalendar')),
     label text not null check (length(label) between 1 and 120),
     address text not null check (length(address) between 1 and 2000),
     settings jsonb not null,
     is_paused boolean not null default false,
     added_by uuid not null,
     added_at timestamptz not null,
     next_read_at timestamptz not null,
     claimed_until timestamptz,
     last_tried_at timestamptz,
     last_good_at timestamptz,
     failures integer not null default 0 check (failures >= 0),
     problem text check (length(problem) between 1 and 300),
     removed_at timestamptz,
     primary key (organization_id, source_id),
     foreign key (organization_id, added_by) references public.person,
     check ((failures = 0) = (problem is null))
   )`,
  `create index opportunity_source_added_by on public.opportunity_source (organization_id, added_by)`,
  `create table public.opportunity_announcement (
     organization_id uuid not null references public.organization,
     source_id uuid not null,
     event_key text not null,
     opportunity_id uuid not null,
     announced jsonb not null,
     first_seen_at timestamptz not null,
     last_seen_at timestamptz not null,
     gone_at timestamptz,
     primary key (organization_id, source_id, event_key),
     foreign key (organization_id, source_id) references public.opportunity_source,
     foreign key (organization_id, opportunity_id) references public.opportunity on delete cascade
   )`,
  `create index opportunity_announcement_opportunity on public.opportunity_announcement (organization_id, opportunity_id)`,
];

const HISTORY = [
  `create table public.opportunity_change (
     organization_id uuid not null references public.organization,
     change_id uuid not null,
     opportunity_id uuid not null,
     field text not null check (length(field) between 1 and 40),
     before jsonb,
     after jsonb,
     at timestamptz not null,
     source_id uuid,
     by_person_id uuid,
     primary key (organization_id, change_id),
     foreign key (organization_id, opportunity_id) references public.opportunity on delete cascade,
     foreign key (organization_id, source_id) references public.opportunity_source,
     foreign key (organization_id, by_person_id) references public.person
   )`,
  `create index opportunity_change_opportunity on public.opportunity_change (organization_id, opportunity_id, at)`,
  `create index opportunity_change_source on public.opportunity_change (organization_id, source_id)`,
  `create index opportunity_change_by_person on public.opportunity_change (organization_id, by_person_id)`,
  `create table public.opportunity_import (
     organization_id uuid not null references public.organization,
     import_id uuid not null,
     source_id uuid not null,
     at timestamptz not null,
     rows_read integer not null,
     events integer not null,
     added integer not null,
     changed integer not null,
     unchanged integer not null,
     gone integer not null,
     skipped jsonb not null,
     problem text check (length(problem) between 1 and 300),
     primary key (organization_id, import_id),
     foreign key (organization_id, source_id) references public.opportunity_source
   )`,
  `create index opportunity_import_source on public.opportunity_import (organization_id, source_id, at desc)`,
  `create table public.opportunity_search (
     organization_id uuid not null references public.organization,
     search_id uuid not null,
     person_id uuid not null,
     name text not null check (length(name) between 1 and 80),
     criteria jsonb not null,
     is_in_feed boolean not null,
     created_at timestamptz not null,
     primary key (organization_id, search_id),
     foreign key (organization_id, person_id) references public.person
   )`,
  `create unique index opportunity_search_name on public.opportunity_search (organization_id, person_id, lower(name))`,
];
