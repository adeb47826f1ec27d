import type { MigrationInterface, QueryRunner } from 'typeorm';

const ENQUEUE = 'door.enqueue_job(text, json, text, timestamptz)';

/**
 * Jobs are queued in the transaction that causes them. The queue's own tables belong to barograph_worker (made by the
 * queue when the server starts), so the application reaches them through this one function.
 */
export class CreateJobDoor1763000010000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`grant usage, create on schema door to barograph_worker`);
    await runner.query(`
      create function ${ENQUEUE.replace('(text, json, text, timestamptz)', '(p_name text, p_payload json, p_key text, p_run_at timestamptz)')}
        returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
      begin
        perform graphile_worker.add_job(p_name, p_payload, job_key => p_key, run_at => p_run_at,
          job_key_mode => case when p_key is null then null else 'replace' end);
      end $$`);
    await runner.query(`revoke all on function ${ENQUEUE} from public`);
    await runner.query(`alter function ${ENQUEUE} owner to barograph_worker`);
    await runner.query(`grant execute on function ${ENQUEUE} to barograph_app`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function ${ENQUEUE}`);
    await runner.query(`revoke all on schema door from barograph_worker`);
  }
}
