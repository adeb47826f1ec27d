import type { MigrationInterface, QueryRunner } from 'typeorm';

const PROMISES = ['round', 'manifest', 'round_question', 'round_member', 'round_recount'];

/**
 * Two locks more on rounds. Issue state is sealed under the server key: a page of the table keeps the versions of a row for a while,
 * and two readable versions of a bucket would say which member fetched a pass between them. And what a round promised can't be deleted and
 * written anew, except together with a whole sample organization.
 */
export class HardenRounds1763000040000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    const statements = [
      // Passes issued before can not be sealed here (the key lies outside the database): their rounds go on with a fresh state.
      `delete from public.issue_bucket`,
      `alter table public.issue_bucket drop column slots, add column sealed bytea not null`,
      `create function public.refuse_deletion() returns trigger language plpgsql as $$
       begin
         if not exists (select from public.organization o where o.organization_id = old.organization_id and o.is_sample) then
           raise exception '% is kept for good', tg_table_name using errcode = 'restrict_violation';
         end if;
         return old;
       end $$`,
      ...PROMISES.map((table) => `create trigger kept before delete on public.${table} for each row execute function public.refuse_deletion()`),
    ];
    for (const statement of statements) await runner.query(statement);
  }

  public async down(runner: QueryRunner): Promise<void> {
    for (const table of PROMISES) await runner.query(`drop trigger kept on public.${table}`);
    await runner.query(`drop function public.refuse_deletion()`);
    await runner.query(`delete from public.issue_bucket`);
    await runner.query(`alter table public.issue_bucket drop column sealed, add column slots jsonb not null`);
  }
}
