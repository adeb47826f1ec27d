import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['batch', 'batch_histogram', 'round_recount', 'released_round', 'released_result', 'released_item', 'released_comment'];
const DUE = 'door.organizations_with_rounds()';

/**
 * Sealed batches (histograms of at least k people, no times) and what was released from them. The released tables hold
 * published values only: a suppressed cell has no row.
 */
export class CreateBatchesAndReleases1763000009000 implements MigrationInterface {
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
    await runner.query(`grant select on public.pulse to barograph_door`);
    await runner.query(`create policy door on public.pulse for select to barograph_door using (true)`);
    await runner.query(`
      create function ${DUE} returns table (organization_id uuid)
        language sql stable security definer set search_path = pg_catalog, public
        begin atomic
          select p.organization_id from public.pulse p where p.state = 'active'
          union
          select r.organization_id from public.round r where r.state in ('announced', 'open');
        end`);
    await runner.query(`revoke all on function ${DUE} from public`);
    await runner.query(`alter function ${DUE} owner to barograph_door`);
    await runner.query(`grant execute on function ${DUE} to barograph_app`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function ${DUE}`);
    await runner.query(`drop policy door on public.pulse`);
    await runner.query(`revoke all on public.pulse from barograph_door`);
    for (const table of [...TABLES].reverse()) await runner.query(`drop table public.${table}`);
  }
}

const STATEMENTS = [
  `create table public.batch (
     organization_id uuid not null references public.organization,
     round_id uuid not null,
     batch_id uuid not null,
     team_id uuid not null,
     size integer not null check (size >= 5),
     primary key (organization_id, round_id, batch_id),
     foreign key (organization_id, round_id, team_id) references public.round_unit
   )`,
  `create index batch_team on public.batch (organization_id, round_id, team_id)`,
  // counts[1..m] by answer from the lowest to the highest, counts[m+1] the skips; n is the number who answered.
  `create table public.batch_histogram (
     organization_id uuid not null references public.organization,
     round_id uuid not null,
     batch_id uuid not null,
     item_id text not null,
     counts integer[] not null,
     n integer not null check (n >= 5),
     primary key (organization_id, round_id, batch_id, item_id),
     foreign key (organization_id, round_id, batch_id) references public.batch
   )`,
  // Published at close: secret keys, sorted spent hashes (withdrawn after 90 days) and the counts by unit.
  `create table public.round_recount (
     organization_id uuid not null references public.organization,
     round_id uuid not null,
     body jsonb not null,
     spent_hashes bytea[],
     withdraw_hashes_on date not null,
     primary key (organization_id, round_id),
     foreign key (organization_id, round_id) references public.round
   )`,
  `create table public.released_round (
     organization_id uuid not null references public.organization,
     round_id uuid not null,
     team_id uuid not null,
     is_final boolean not null,
     revision integer not null check (revision > 0),
     answered integer check (answered >= 5),
     eligible integer,
     level integer not null check (level in (0, 5, 10, 20, 50)),
     moments jsonb,
     primary key (organization_id, round_id, team_id),
     foreign key (organization_id, round_id, team_id) references public.round_unit
   )`,
  `create index released_round_team on public.released_round (organization_id, team_id)`,
  `create table public.released_result (
     organization_id uuid not null references public.organization,
     round_id uuid not null,
     team_id uuid not null,
     driver_id text not null,
     is_final boolean not null,
     n integer not null check (n >= 5),
     headline numeric(5,1) not null,
     low numeric(5,1) not null,
     high numeric(5,1) not null,
     ladder_version integer not null,
     primary key (organization_id, round_id, team_id, driver_id),
     foreign key (organization_id, round_id, team_id) references public.released_round,
     foreign key (organization_id, driver_id) references public.driver,
     check (low <= headline and headline <= high)
   )`,
  `create index released_result_driver on public.released_result (organization_id, driver_id)`,
  `create table public.released_item (
     organization_id uuid not null references public.organization,
     round_id uuid not null,
     team_id uuid not null,
     item_id text not null,
     level integer not null check (level in (10, 20, 50)),
     n integer not null check (n >= 10),
     headline numeric(5,1) not null,
     low numeric(5,1) not null,
     high numeric(5,1) not null,
     favourable numeric(5,1),
     bins integer[],
     distribution integer[],
     ladder_version integer not null,
     primary key (organization_id, round_id, team_id, item_id),
     foreign key (organization_id, round_id, team_id) references public.released_round,
     check (level >= 20 or (favourable is null and bins is null)),
     check (level >= 50 or distribution is null)
   )`,
  // Written anew and shuffled in the closing transaction; dated by the round's end.
  `create table public.released_comment (
     organization_id uuid not null references public.organization,
     round_id uuid not null,
     comment_id uuid not null,
     team_id uuid not null,
     body text not null,
     primary key (organization_id, round_id, comment_id),
     foreign key (organization_id, round_id, team_id) references public.round_unit
   )`,
  `create index released_comment_team on public.released_comment (organization_id, round_id, team_id)`,
];
