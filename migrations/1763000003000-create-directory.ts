import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['team', 'person', 'identity_alias', 'membership', 'team_lead', 'role_grant', 'audit_entry', 'member_log_entry'];

/** People, the team tree, dated memberships and leads, roles, and the two logs (audit for admins, member log for all). */
export class CreateDirectory1763000003000 implements MigrationInterface {
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
  `create table public.team (
     organization_id uuid not null references public.organization,
     team_id uuid not null,
     parent_team_id uuid,
     name text not null check (length(name) between 1 and 120),
     created_at timestamptz not null,
     ended_on date,
     primary key (organization_id, team_id),
     foreign key (organization_id, parent_team_id) references public.team,
     check (parent_team_id <> team_id)
   )`,
  `create unique index team_sibling_name on public.team (organization_id, parent_team_id, lower(name)) nulls not distinct where ended_on is null`,
  `create index team_parent on public.team (organization_id, parent_team_id)`,
  `create table public.person (
     organization_id uuid not null references public.organization,
     person_id uuid not null,
     email text check (email = lower(email) and length(email) between 3 and 254),
     name text not null check (length(name) between 1 and 200),
     time_zone text not null,
     locale text not null check (locale in ('en', 'de')),
     started_on date,
     ended_on date,
     erased_on date,
     reminders_muted boolean not null default false,
     created_at timestamptz not null,
     primary key (organization_id, person_id),
     check ((email is null) = (erased_on is not null)),
     check (erased_on is null or ended_on is not null),
     check (ended_on is null or started_on is null or ended_on >= started_on)
   )`,
  `create unique index person_email on public.person (organization_id, email) where email is not null`,
  `create index person_email_anywhere on public.person (email) where email is not null and ended_on is null`,
  `create index person_name on public.person (organization_id, lower(name), person_id)`,
  `create table public.identity_alias (
     organization_id uuid not null references public.organization,
     kind text not null check (kind ~ '^[a-z][a-z0-9-]{0,30}$'),
     value text not null check (length(value) between 1 and 254),
     person_id uuid not null,
     primary key (organization_id, kind, value),
     foreign key (organization_id, person_id) references public.person
   )`,
  `create index identity_alias_person on public.identity_alias (organization_id, person_id)`,
  // recorded_at counts for the newcomer rule of the units, starts_on and ends_on (exclusive) say when it holds.
  `create table public.membership (
     organization_id uuid not null references public.organization,
     membership_id uuid not null,
     person_id uuid not null,
     team_id uuid not null,
     starts_on date not null,
     ends_on date,
     recorded_at timestamptz not null,
     primary key (organization_id, membership_id),
     foreign key (organization_id, person_id) references public.person,
     foreign key (organization_id, team_id) references public.team,
     check (ends_on is null or ends_on >= starts_on),
     constraint membership_one_team_at_a_time
       exclude using gist (organization_id with =, person_id with =, daterange(starts_on, ends_on) with &&)
   )`,
  `create index membership_team on public.membership (organization_id, team_id)`,
  `create table public.team_lead (
     organization_id uuid not null references public.organization,
     team_id uuid not null,
     person_id uuid not null,
     since date not null,
     until date,
     primary key (organization_id, team_id, person_id, since),
     foreign key (organization_id, team_id) references public.team,
     foreign key (organization_id, person_id) references public.person,
     check (until is null or until >= since)
   )`,
  `create unique index team_lead_current on public.team_lead (organization_id, team_id, person_id) where until is null`,
  `create index team_lead_person on public.team_lead (organization_id, person_id)`,
  `create table public.role_grant (
     organization_id uuid not null references public.organization,
     person_id uuid not null,
     role text not null check (role in ('admin', 'whole-organization-viewer')),
     granted_at timestamptz not null,
     granted_by uuid,
     primary key (organization_id, person_id, role),
     foreign key (organization_id, person_id) references public.person,
     foreign key (organization_id, granted_by) references public.person
   )`,
  `create table public.audit_entry (
     organization_id uuid not null references public.organization,
     audit_id uuid not null,
     at timestamptz not null,
     actor_person_id uuid,
     actor_kind text not null check (actor_kind in ('person', 'token', 'system', 'anonymous')),
     action text not null,
     subject jsonb not null,
     primary key (organization_id, audit_id),
     foreign key (organization_id, actor_person_id) references public.person
   )`,
  `create index audit_entry_at on public.audit_entry (organization_id, at desc, audit_id)`,
  // What every member may read: roster and settings changes. data holds ids; names are joined when read, so that erasing works.
  `create table public.member_log_entry (
     organization_id uuid not null references public.organization,
     entry_id uuid not null,
     at timestamptz not null,
     kind text not null,
     by_person_id uuid,
     data jsonb not null,
     primary key (organization_id, entry_id),
     foreign key (organization_id, by_person_id) references public.person
   )`,
  `create index member_log_entry_at on public.member_log_entry (organization_id, at desc, entry_id)`,
];
