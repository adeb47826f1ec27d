import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['release_outbox', 'trend_version', 'noise_parameters', 'trend_rollup', 'forecast_log', 'signal_message', 'signal_told', 'signal_mute'];
const WAITING = 'door.organizations_to_fold()';

/** What a page of results shows besides roll-ups, and the word under which a change of it is counted. */
const SHOWN = [
  { table: 'team', events: 'insert or update', cause: 'directory' },
  { table: 'driver', events: 'insert or update', cause: 'questions' },
  { table: 'item', events: 'insert or update', cause: 'questions' },
  { table: 'pulse', events: 'insert or update of name, state, audience_team_id', cause: 'questions' },
  { table: 'round', events: 'insert or update of state', cause: 'rounds' },
];

/**
 * Roll-ups of released results, what the statistics engine read in them, the parameters it read with, and what was said to people. Every number
 * here is a published one or a function of published ones.
 */
export class CreateTrends1763000060000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
    for (const statement of CATCH_UP) await runner.query(statement);
    for (const table of TABLES) {
      await runner.query(`alter table public.${table} enable row level security`);
      await runner.query(`alter table public.${table} force row level security`);
      await runner.query(`
        create policy same_organization on public.${table}
          using (organization_id = public.current_organization()) with check (organization_id = public.current_organization())`);
      await runner.query(`grant select, insert, update, delete on public.${table} to barograph_app`);
    }
    await runner.query(COUNT_CHANGE);
    for (const { table, events, cause } of SHOWN) {
      await runner.query(`create trigger counted_for_trends after ${events} on public.${table} for each statement execute function public.count_trend_change('${cause}')`);
    }
    await runner.query(`grant select on public.release_outbox to barograph_door`);
    await runner.query(`create policy door on public.release_outbox for select to barograph_door using (true)`);
    await runner.query(`
      create function ${WAITING} returns table (organization_id uuid)
        language sql stable security definer set search_path = pg_catalog, public
        begin atomic
          select distinct o.organization_id from public.release_outbox o;
        end`);
    await runner.query(`revoke all on function ${WAITING} from public`);
    await runner.query(`alter function ${WAITING} owner to barograph_door`);
    await runner.query(`grant execute on function ${WAITING} to barograph_app`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function ${WAITING}`);
    for (const { table } of SHOWN) await runner.query(`drop trigger counted_for_trends on public.${table}`);
    await runner.query(`drop function public.count_trend_change()`);
    for (const table of [...TABLES].reverse()) await runner.query(`drop table public.${table}`);
  }
}

// A counter for each cause, so that who folds never waits for who opens a round, and the other way round. Their sum is the version. The rows are
// there from the first fold on; before it nothing is kept that could be out of date.
const COUNT_CHANGE = `
  create function public.count_trend_change() returns trigger language plpgsql set search_path = pg_catalog, public as $$
  begin
    update public.trend_version set version = version + 1 where organization_id = public.current_organization() and cause = tg_argv[0];
    return null;
  end $$`;

// Rounds that closed before there were roll-ups are folded as if they had closed just now. The owner has to see them for that.
const CATCH_UP = [
  `alter table public.round no force row level security`,
  `insert into public.release_outbox (organization_id, outbox_id, round_id, is_final) select r.organization_id, gen_random_uuid(), r.round_id, true from public.round r where r.state = 'closed'`,
  `alter table public.round force row level security`,
];

const STATEMENTS = [
  `create table public.release_outbox (
     organization_id uuid not null references public.organization,
     outbox_id uuid not null,
     round_id uuid not null,
     is_final boolean not null,
     primary key (organization_id, outbox_id),
     foreign key (organization_id, round_id) references public.round
   )`,
  `create index release_outbox_round on public.release_outbox (organization_id, round_id)`,
  `create table public.trend_version (
     organization_id uuid not null references public.organization,
     cause text not null check (cause in ('fold', 'rounds', 'directory', 'questions', 'annotations')),
     version bigint not null check (version > 0),
     primary key (organization_id, cause)
   )`,
  // Version 1 is the engine's prior. A version is used for the results of rounds that closed after it was fitted, until the next one.
  `create table public.noise_parameters (
     organization_id uuid not null references public.organization,
     scale text not null check (scale in ('agree-5')),
     version integer not null check (version > 0),
     tau_squared double precision not null check (tau_squared > 0),
     omega_squared double precision not null check (omega_squared > 0),
     fitted_at timestamptz not null,
     fitted_series integer not null check (fitted_series >= 0),
     fitted_results integer not null check (fitted_results >= 0),
     primary key (organization_id, scale, version)
   )`,
  // One row a node and round; the arrays run parallel to driver_ids. What a driver lacks is null; a suppressed driver isn't in it at all.
  `create table public.trend_rollup (
     organization_id uuid not null references public.organization,
     team_id uuid not null,
     round_id uuid not null,
     pulse_id uuid not null,
     closes_at timestamptz not null,
     is_final boolean not null,
     version bigint not null,
     k integer not null check (k between 5 and 20),
     ladder_version integer not null,
     asked_driver_ids text[] not null,
     driver_ids text[] not null check (driver_ids <@ asked_driver_ids),
     headline double precision[] not null,
     low double precision[] not null,
     high double precision[] not null,
     n integer[] not null check (5 <= all (n)),
     pooled double precision[] not null,
     pooled_low double precision[] not null,
     pooled_high double precision[] not null,
     fast double precision[] not null,
     slow double precision[] not null,
     limit_low double precision[] not null,
     limit_high double precision[] not null,
     change_sd double precision[] not null,
     z double precision[] not null,
     states text[] not null check (states <@ array['learning', 'calm', 'watch', 'alert', 'recovering']),
     directions text[] not null,
     alarms boolean[] not null,
     since_round_ids uuid[] not null,
     results integer[] not null,
     parameters_versions integer[] not null,
     pooled_at_team_id uuid,
     primary key (organization_id, team_id, round_id),
     foreign key (organization_id, round_id, team_id) references public.round_unit,
     check (cardinality(headline) = cardinality(driver_ids) and cardinality(low) = cardinality(driver_ids) and cardinality(high) = cardinality(driver_ids) and cardinality(n) = cardinality(driver_ids)),
     check (cardinality(states) = case when is_final then cardinality(driver_ids) else 0 end and cardinality(z) = cardinality(states) and cardinality(parameters_versions) = cardinality(states))
   )`,
  `create index trend_rollup_round on public.trend_rollup (organization_id, round_id, team_id)`,
  `create index trend_rollup_pulse on public.trend_rollup (organization_id, pulse_id, closes_at)`,
  // came_true is null until the weeks are over, and for good when no result came in them.
  `create table public.forecast_log (
     organization_id uuid not null references public.organization,
     team_id uuid not null,
     round_id uuid not null,
     driver_id text not null,
     made_at timestamptz not null,
     threshold double precision not null,
     probability double precision not null check (probability between 0 and 1),
     said text check (said in ('about-1-in-3', 'about-2-in-5', 'likely')),
     fan_dates timestamptz[] not null,
     fan_low double precision[] not null,
     fan_middle double precision[] not null,
     fan_high double precision[] not null,
     parameters_version integer not null,
     ends_at timestamptz not null,
     came_true boolean,
     scored_at timestamptz,
     primary key (organization_id, team_id, round_id, driver_id),
     foreign key (organization_id, team_id, round_id) references public.trend_rollup,
     foreign key (organization_id, driver_id) references public.driver,
     check (came_true is null or scored_at is not null)
   )`,
  `create index forecast_log_unscored on public.forecast_log (organization_id, ends_at) where scored_at is null`,
  `create index forecast_log_driver on public.forecast_log (organization_id, driver_id)`,
  // What people were told, once: one message a node and round for what got worse, and one for what got better, which waits for the digest.
  `create table public.signal_message (
     organization_id uuid not null references public.organization,
     message_id uuid not null,
     pulse_id uuid not null,
     team_id uuid not null,
     round_id uuid not null,
     kind text not null check (kind in ('worse', 'better')),
     lines jsonb not null,
     decided_at timestamptz not null,
     primary key (organization_id, message_id),
     unique (organization_id, team_id, round_id, kind),
     foreign key (organization_id, round_id, team_id) references public.round_unit,
     foreign key (organization_id, pulse_id) references public.pulse
   )`,
  `create index signal_message_round on public.signal_message (organization_id, round_id, team_id)`,
  `create index signal_message_pulse on public.signal_message (organization_id, pulse_id, decided_at)`,
  // Alerts that a message has told, by the round in which each began: none is told twice.
  `create table public.signal_told (
     organization_id uuid not null references public.organization,
     team_id uuid not null,
     driver_id text not null,
     round_id uuid not null,
     message_id uuid not null,
     primary key (organization_id, team_id, driver_id, round_id),
     foreign key (organization_id, team_id, round_id) references public.trend_rollup,
     foreign key (organization_id, driver_id) references public.driver,
     foreign key (organization_id, message_id) references public.signal_message
   )`,
  `create index signal_told_driver on public.signal_told (organization_id, driver_id)`,
  `create index signal_told_round on public.signal_told (organization_id, team_id, round_id)`,
  `create index signal_told_message on public.signal_told (organization_id, message_id)`,
  // People who want no mails about signals; the desk shows them all the same.
  `create table public.signal_mute (
     organization_id uuid not null references public.organization,
     person_id uuid not null,
     primary key (organization_id, person_id),
     foreign key (organization_id, person_id) references public.person
   )`,
];
