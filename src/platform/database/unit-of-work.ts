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

  /** TypeORM begins it, so that what is written through its builders knows of the transaction. */
  private async once<T, E>(organization: OrganizationId | undefined, isolation: Isolation, work: (tx: Tx) => Promise<Result<T, E>>): Promise<Result<T, E>> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction(isolation);
      if (organization !== undefined) await runner.query(`select set_config('app.organization_id', $1, true)`, [organization]);
      const result = await work(runner.manager as Tx);
      if (!result.ok) {
        await runner.rollbackTransaction();
        return result;
      }
      await keep(runner);
      committed(runner.manager as Tx);
      return result;
    } catch (error) {
      await rollback(runner);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

/** Commits. PostgreSQL answers a commit with ROLLBACK when the work went on after one of its statements had failed; TypeORM doesn't look. */
async function keep(runner: QueryRunner): Promise<void> {
  const client = (await runner.connect()) as PoolClient;
  const { command } = await client.query('commit');
  if (command === 'ROLLBACK') throw new Error('a write was not kept: one of its statements had failed, and the work went on');
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

/** The connection may be gone (database killed); then there is nothing left to roll back. */
async function rollback(runner: QueryRunner): Promise<void> {
  if (!runner.isTransactionActive) return;
  await runner.rollbackTransaction().catch(() => undefined);
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
