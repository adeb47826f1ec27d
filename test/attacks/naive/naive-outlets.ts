import type { Client } from 'pg';

/** An export beside the screen: it has a query of its own and nobody told it about the threshold. Attack tests only. */
export async function naiveExport(client: Client): Promise<readonly { readonly unit: string; readonly n: number; readonly mean: number }[]> {
  const { rows } = await client.query<{ unit: string; n: number; mean: number }>(`select unit_id as unit, count(*)::integer as n, avg(scores[1])::float8 as mean from naive.response group by unit_id`);
  return rows;
}

/** A request log as frameworks write it when asked for more detail. Attack tests only. */
export function naiveLogLine(request: { readonly url: string; readonly body: string; readonly ip: string }): string {
  return JSON.stringify({ level: 30, req: request, msg: 'incoming request' });
}
