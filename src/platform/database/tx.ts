import type { Writable } from 'node:stream';
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

/** A query that is asked again and again: parsed once a connection, under a name that belongs to this text alone. */
export interface Prepared {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Rows of a query that is asked again and again. Past TypeORM, which knows no names. */
export async function preparedRows<Row>(transaction: Tx, name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
  return rowsFrom<Row>((await transaction.queryRunner!.connect()) as PoolClient, { name, text, values });
}

/** The same on a connection that somebody else keeps. */
export async function rowsFrom<Row>(client: PoolClient, { name, text, values }: Prepared): Promise<Row[]> {
  return (await client.query<Row & Record<string, unknown>>({ name, text, values: [...values] })).rows;
}

/** Whatever is sent on this connection before anything else happens in the program goes out as one packet: one system call, and the database wakes once. */
export function sendTogether(client: PoolClient): void {
  const { stream } = client.connection as unknown as { readonly stream: Writable };
  stream.cork();
  process.nextTick(() => stream.uncork());
}
