import type { MigrationInterface, QueryRunner } from 'typeorm';

const SIGNATURE = 'door.shuffle_waiting(uuid, uuid)';
const TABLES = ['spent_pass', 'pending_answer', 'pending_comment'];

/**
 * Writes what waits in a round anew, in a random order and in one transaction: after it, neither the number of the transaction that wrote a row
 * nor its place in the file tells when it came. Rows that come meanwhile are not touched; nothing is locked that they would wait for.
 */
export class ShuffleWaitingAnswers1763000100000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`grant select, delete on public.spent_pass, public.pending_answer, public.pending_comment to barograph_door`);
    await runner.query(`
      create function ${SIGNATURE.replace('(uuid, uuid)', '(p_organization uuid, p_round uuid)')} returns void
        language plpgsql volatile security definer set search_path = pg_catalog, public as $$
      begin
        ${TABLES.map(shuffled).join('\n')}
      end $$`);
    await runner.query(`revoke all on function ${SIGNATURE} from public`);
    await runner.query(`alter function ${SIGNATURE} owner to barograph_door`);
    await runner.query(`grant execute on function ${SIGNATURE} to barograph_app`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function ${SIGNATURE}`);
    await runner.query(`revoke delete on public.spent_pass, public.pending_answer, public.pending_comment from barograph_door`);
    await runner.query(`revoke select on public.pending_answer, public.pending_comment from barograph_door`);
  }
}

/** Only when rows of more than one transaction lie there: a pool to which nobody came stays as it is. */
function shuffled(table: string): string {
  const mine = `organization_id = p_organization and round_id = p_round`;
  return `
        if (select count(distinct t.xmin::text) from public.${table} t where t.${mine.replace(' and ', ' and t.')}) > 1 then
          with gone as (delete from public.${table} where ${mine} returning *)
          insert into public.${table} select * from gone order by gen_random_uuid();
        end if;`;
}
