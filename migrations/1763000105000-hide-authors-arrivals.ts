import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['waiting_comment_withdrawal', 'conversation_tick'];
const COMMENT = 'waiting_comment_answer_organization_id_round_id_comment_id_fkey';

/**
 * What authors send leaves no trace beside itself until the next tick: a foreign key would lock the comment's row, and the lock would name the
 * transaction that took it. Comments to be taken back wait here, without a time, and are destroyed all together.
 */
export class HideAuthorsArrivals1763000105000 implements MigrationInterface {
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
    await runner.query(`alter table public.waiting_comment_answer add constraint ${COMMENT} foreign key (organization_id, round_id, comment_id) references public.released_comment`);
  }
}

const STATEMENTS = [
  `alter table public.waiting_comment_answer drop constraint ${COMMENT}`,
  `create table public.waiting_comment_withdrawal (
     organization_id uuid not null references public.organization,
     round_id uuid not null,
     comment_id uuid not null,
     primary key (organization_id, round_id, comment_id)
   )`,
  // One row for each organization: the last tick at which its conversations were settled, whatever there was to do.
  `create table public.conversation_tick (
     organization_id uuid not null references public.organization,
     ticked_at timestamptz not null,
     primary key (organization_id)
   )`,
];
