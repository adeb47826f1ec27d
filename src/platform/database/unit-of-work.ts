import { Injectable } from '@nestjs/common';
import { escapeLiteral, type PoolClient } from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import type { Ctx } from '../../kernel/actor.js';
import type { OrganizationId } from '../../kernel/ids.js';
import type { Result } from '../../kernel/result.js';
import { committed } from './after-commit.js';
import { rowsFrom, sendTogether, type Prepared, type Tx } from './tx.js';

const ATTEMPTS = 6;
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK_DETECTED = '40P01';

/** Whether statements of a look are planned for their values each time, as PostgreSQL thinks best, or once a connection. */
export type Plans = 'fresh' | 'kept';

export type Isolation = 'READ COMMITTED' | 'REPEATABLE READ' | 'SERIALIZABLE';

/**
 * The only maker of transactions. A returned `err` rolls back; a serialization failure or a deadlock runs the whole
 * work again in a fresh transaction, so work does no input or output of its own: effects go to rows written in the same
 * transaction. Row-level security sees the organization of the context and nothing else.
 */
@Injectable()
export class UnitOfWork {
  constructor(private readonly dataSource: DataSource) {}

  /** Writes of one organization. */
  run<T, E>(ctx: Pick<Ctx, 'organization'>, work: (tx: Tx) => Promise<Result<T, E>>, isolation: Isolation = 'READ COMMITTED'): Promise<Result<T, E>> {
    return this.again(() => this.once(ctx.organization, isolation, work));
  }

  /**
   * A read-only look at one organization, all statements on one snapshot. Its beginning travels with the first statements of the work, and nobody
   * waits for its end. `plans: 'kept'` is for work of prepared statements: each is planned once a connection, whatever its values.
   */
  async read<T>(ctx: Pick<Ctx, 'organization'>, work: (tx: Tx) => Promise<T>, { plans = 'fresh' }: { readonly plans?: Plans } = {}): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    sendTogether(client);
    const begun = client.query(beginningOf(ctx, plans));
    // Work that fails because of it tells first.
    begun.catch(() => undefined);
    try {
      const value = await work(runner.manager as Tx);
      await begun;
      void end(client, 'commit', runner);
      return value;
    } catch (error) {
      await end(client, 'rollback', runner);
      throw error;
    }
  }

  /** The rows of one prepared statement in an organization; its beginning, itself and its end travel together. */
  async look<Row>(ctx: Pick<Ctx, 'organization'>, statement: Prepared): Promise<Row[]> {
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    sendTogether(client);
    const [begun, found] = [client.query(beginningOf(ctx, 'kept')), rowsFrom<Row>(client, statement)];
    void end(client, 'commit', runner);
    await Promise.all([begun, found]);
    return found;
  }

  /** Before an organization is known: only `door` functions and the `installation` schema answer here. */
  runInstallation<T, E>(work: (tx: Tx) => Promise<Result<T, E>>): Promise<Result<T, E>> {
    return this.again(() => this.once(undefined, 'READ COMMITTED', work));
  }

  private async again<T>(attempt: () => Promise<T>): Promise<T> {
    for (let tried = 1; ; tried += 1) {
      try {
        return await attempt();
      } catch (error) {
        if (tried >= ATTEMPTS || !isRetryable(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, 5 * 2 ** tried));
      }
    }
  }

  /** The beginning of a write travels with the first statement of its work. */
  private async once<T, E>(organization: OrganizationId | undefined, isolation: Isolation, work: (tx: Tx) => Promise<Result<T, E>>): Promise<Result<T, E>> {
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    const begun = client.query(`start transaction isolation level ${isolation}${organization === undefined ? '' : `; set local app.organization_id = ${escapeLiteral(organization)}`}`);
    // Work that fails because of it tells first.
    begun.catch(() => undefined);
    try {
      const result = await work(runner.manager as Tx);
      await begun;
      const { command } = await client.query(result.ok ? 'commit' : 'rollback');
      if (!result.ok) return result;
      // What PostgreSQL answers to the commit of work that went on after one of its statements had failed.
      if (command === 'ROLLBACK') throw new Error('a write was not kept: one of its statements had failed, and the work went on');
      committed(runner.manager as Tx);
      return result;
    } catch (error) {
      // The connection may be gone (database killed); then there is nothing left to roll back.
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

function beginningOf({ organization }: Pick<Ctx, 'organization'>, plans: Plans): string {
  const mode = plans === 'kept' ? '; set local plan_cache_mode = force_generic_plan' : '';
  return `start transaction isolation level repeatable read read only; set local app.organization_id = ${escapeLiteral(organization)}${mode}`;
}

/** Ends a look and gives its connection back. The connection may be gone; then there is nothing left to end. */
async function end(client: PoolClient, how: 'commit' | 'rollback', runner: QueryRunner): Promise<void> {
  await client.query(how).catch(() => undefined);
  await runner.release();
}

/** PostgreSQL's SQLSTATE of a failed query, if it is one. */
export function sqlState(error: unknown): string | undefined {
  const code = (error as { code?: unknown; driverError?: { code?: unknown } } | null)?.driverError?.code ?? (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
}

function isRetryable(error: unknown): boolean {
  const state = sqlState(error);
  return state === SERIALIZATION_FAILURE || state === DEADLOCK_DETECTED;
}
