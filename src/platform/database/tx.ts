import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';

declare const tx: unique symbol;

/** A transaction bound to one organization. Only `UnitOfWork` can make one, so holding it proves both. */
export type Tx = EntityManager & { readonly [tx]: true };

/** Rows of a hand-written query; the caller names their shape. */
export async function rows<Row>(transaction: Tx, sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
  return (await transaction.query(sql, [...parameters])) as Row[];
}

/** The only row of a query that yields at most one. */
export async function row<Row>(transaction: Tx, sql: string, parameters: readonly unknown[] = []): Promise<Row | undefined> {
  return (await rows<Row>(transaction, sql, parameters))[0];
}

/**
 * Rows of a query that is asked again and again: parsed and planned once a connection, under a name that belongs to this text alone. Past
 * TypeORM, which knows no names.
 */
export async function preparedRows<Row>(transaction: Tx, name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
  const client = (await transaction.queryRunner!.connect()) as PoolClient;
  return (await client.query<Row & Record<string, unknown>>({ name, text, values: [...values] })).rows;
}
