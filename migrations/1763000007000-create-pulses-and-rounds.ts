import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['pulse', 'pulse_driver', 'round', 'manifest', 'round_question', 'round_unit', 'round_member', 'round_secret'];

/**
 * Pulses, their rounds and what a round promises. A round exists from its announcement on; everything the manifest says
 * is frozen by trigger, so that not even an update by hand can lower k for answers already asked for.
 */
export class CreatePulsesAndRounds1763000007000 implements MigrationInterface {
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
    for (const statement of FREEZE) await runner.query(statement);
  }

  public async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.query(`drop table public.${table}`);
    await runner.query(`drop trigger frozen on public.item`);
    await runner.query(`drop function public.refuse_round_change()`);
    await runner.query(`drop function public.refuse_change()`);
  }
}

const STATEMENTS = [
  `create table public.pulse (
     organization_id uuid not null references public.organization,
     pulse_id uuid not null,
     name text not null check (length(name) between 1 and 120),
     audience_team_id uuid not null,
     state text not null check (state in ('draft', 'active', 'paused', 'ended')),
     cadence text not null check (cadence in ('weekly', 'every-two-weeks', 'monthly', 'quarterly', 'by-hand')),
     weekday integer not null check (weekday between 1 and 7),
     hour integer not null check (hour between 0 and 23),
     time_zone text not null,
     window_hours integer not null check (window_hours between 24 and 336),
     lead_hours integer not null check (lead_hours between 48 and 336),
     mode text not null default 'anonymous' check (mode = 'anonymous'),
     k integer not null check (k between 5 and 20),
     comment_k integer not null check (comment_k between 5 and 50 and comment_k >= k),
     asks_comment boolean not null,
     members_see_results boolean not null,
     rotating_per_round integer not null check (rotating_per_round between 0 and 6),
     started_at timestamptz,
     created_at timestamptz not null,
     primary key (organization_id, pulse_id),
     foreign key (organization_id, audience_team_id) references public.team,
     check ((started_at is null) = (state = 'draft'))
   )`,
  `create index pulse_audience on public.pulse (organization_id, audience_team_id)`,
  `create table public.pulse_driver (
     organization_id uuid not null references public.organization,
     pulse_id uuid not null,
     driver_id text not null,
     part text not null check (part in ('fixed', 'rotating')),
     position integer not null,
     primary key (organization_id, pulse_id, driver_id),
     foreign key (organization_id, pulse_id) references public.pulse,
     foreign key (organization_id, driver_id) references public.driver
   )`,
  `create index pulse_driver_driver on public.pulse_driver (organization_id, driver_id)`,
  `create table public.round (
     organization_id uuid not null references public.organization,
     round_id uuid not null,
     pulse_id uuid not null,
     number integer not null check (number > 0),
     state text not null check (state in ('announced', 'open', 'closed', 'cancelled')),
     mode text not null check (mode = 'anonymous'),
     k integer not null check (k between 5 and 20),
     comment_k integer not null check (comment_k between 5 and 50 and comment_k >= k),
     asks_comment boolean not null,
     members_see_results boolean not null,
     announced_at timestamptz not null,
     opens_at timestamptz not null,
     closes_at timestamptz not null,
     opened_at timestamptz,
     closed_at timestamptz,
     invited_at timestamptz,
     reminded_at timestamptz,
     next_tick_at timestamptz,
     destroyed integer check (destroyed >= 0),
     primary key (organization_id, round_id),
     unique (organization_id, pulse_id, number),
     foreign key (organization_id, pulse_id) references public.pulse,
     check (announced_at <= opens_at and opens_at < closes_at),
     check ((state = 'closed') = (closed_at is not null)),
     check ((state in ('open', 'closed')) = (opened_at is not null)),
     check ((state = 'closed') = (destroyed is not null))
   )`,
  `create unique index round_id_anywhere on public.round (round_id)`,
  `create unique index round_one_open on public.round (organization_id, pulse_id) where state = 'open'`,
  `create index round_live on public.round (organization_id, opens_at) where state in ('announced', 'open')`,
  // One chain per organization, appended under a lock on the organization's row. body is the canonical text that was hashed.
  `create table public.manifest (
     organization_id uuid not null references public.organization,
     sequence integer not null check (sequence > 0),
     round_id uuid not null,
     body text not null,
     hash bytea not null check (octet_length(hash) = 32),
     previous_hash bytea not null check (octet_length(previous_hash) = 32),
     address text not null check (length(address) >= 40),
     primary key (organization_id, sequence),
     unique (organization_id, round_id),
     foreign key (organization_id, round_id) references public.round
   )`,
  `create unique index manifest_address on public.manifest (address)`,
  `create table public.round_question (
     organization_id uuid not null references public.organization,
     round_id uuid not null,
     position integer not null,
     item_id text not null,
     item_version integer not null,
     driver_id text not null,
     primary key (organization_id, round_id, position),
     unique (organization_id, round_id, item_id),
     foreign key (organization_id, round_id) references public.round,
     foreign key (organization_id, item_id, item_version) references public.item,
     foreign key (organization_id, driver_id) references public.driver
   )`,
  `create index round_question_item on public.round_question (organization_id, item_id, item_version)`,
  `create index round_question_driver on public.round_question (organization_id, driver_id)`,
  // Every team of the audience as it was at the announcement: units collect answers; the others say where they answer.
  `create table public.round_unit (
     organization_id uuid not null references public.organization,
     round_id uuid not null,
     team_id uuid not null,
     parent_team_id uuid,
     name text not null,
     unit_id uuid,
     answers_at_team_id uuid,
     public_key bytea check (octet_length(public_key) = 32),
     eligible integer check (eligible > 0),
     roster_hash bytea,
     completed boolean not null default false,
     issued integer check (issued >= 0),
     spent integer check (spent >= 0),
     destroyed integer check (destroyed >= 0),
     primary key (organization_id, round_id, team_id),
     unique (organization_id, round_id, unit_id),
     foreign key (organization_id, round_id) references public.round,
     foreign key (organization_id, team_id) references public.team,
     foreign key (organization_id, round_id, parent_team_id) references public.round_unit deferrable initially deferred,
     check ((unit_id is null) = (public_key is null) and (unit_id is null) = (eligible is null) and (unit_id is null) = (roster_hash is null))
   )`,
  `create index round_unit_team on public.round_unit (organization_id, team_id)`,
  `create index round_unit_parent on public.round_unit (organization_id, round_id, parent_team_id)`,
  // The frozen roster: who is pooled where and the slot of their pass. Says nothing about who answered.
  `create table public.round_member (
     organization_id uuid not null references public.organization,
     round_id uuid not null,
     person_id uuid not null,
     unit_id uuid,
     slot integer check (slot >= 0),
     not_asked_reason text,
     primary key (organization_id, round_id, person_id),
     unique (organization_id, round_id, slot),
     foreign key (organization_id, round_id) references public.round,
     foreign key (organization_id, person_id) references public.person,
     foreign key (organization_id, round_id, unit_id) references public.round_unit (organization_id, round_id, unit_id),
     check ((unit_id is null) = (not_asked_reason is not null) and (unit_id is null) = (slot is null))
   )`,
  `create index round_member_person on public.round_member (organization_id, person_id)`,
  `create index round_member_unit on public.round_member (organization_id, round_id, unit_id)`,
  // Sealed under the server key; deleted at close.
  `create table public.round_secret (
     organization_id uuid not null references public.organization,
     round_id uuid not null,
     sealed_seed bytea not null,
     sealed_salt bytea not null,
     primary key (organization_id, round_id),
     foreign key (organization_id, round_id) references public.round
   )`,
];

const FREEZE = [
  `create function public.refuse_change() returns trigger language plpgsql as $$
   begin
     raise exception '% is frozen once published', tg_table_name using errcode = 'restrict_violation';
   end $$`,
  `create trigger frozen before update on public.manifest for each row execute function public.refuse_change()`,
  `create trigger frozen before update on public.round_question for each row execute function public.refuse_change()`,
  `create trigger frozen before update on public.round_member for each row execute function public.refuse_change()`,
  `create trigger frozen before update on public.item for each row
     when ((old.texts, old.scale, old.reversed, old.driver_id) is distinct from (new.texts, new.scale, new.reversed, new.driver_id))
     execute function public.refuse_change()`,
  `create function public.refuse_round_change() returns trigger language plpgsql as $$
   begin
     if (old.mode, old.k, old.comment_k, old.asks_comment, old.members_see_results, old.pulse_id, old.number, old.announced_at, old.opens_at, old.closes_at)
        is distinct from
        (new.mode, new.k, new.comment_k, new.asks_comment, new.members_see_results, new.pulse_id, new.number, new.announced_at, new.opens_at, new.closes_at) then
       raise exception 'a round is frozen once announced' using errcode = 'restrict_violation';
     end if;
     if old.state in ('closed', 'cancelled') and old.state <> new.state then
       raise exception 'a round that ended stays ended' using errcode = 'restrict_violation';
     end if;
     return new;
   end $$`,
  `create trigger frozen before update on public.round for each row execute function public.refuse_round_change()`,
  `create trigger frozen before update on public.round_unit for each row
     when ((old.team_id, old.parent_team_id, old.name, old.unit_id, old.public_key, old.eligible, old.roster_hash)
           is distinct from (new.team_id, new.parent_team_id, new.name, new.unit_id, new.public_key, new.eligible, new.roster_hash))
     execute function public.refuse_change()`,
];
