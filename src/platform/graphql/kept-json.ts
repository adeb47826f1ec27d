import type { FormattedExecutionResult } from 'graphql';

/** Whole answers as JSON, by their data or by what stands for it. */
const known = new WeakMap<object, string>();

/** Writes an answer of this data as JSON; from then on it isn't written again. The data must not change any more. */
export function jsonOf(data: object): string {
  const json = known.get(data) ?? `{"data":${JSON.stringify(data)}}\n`;
  known.set(data, json);
  return json;
}

/** Data that is answered with this JSON. Keeping JSON costs a string; keeping its data would cost an object for every list and number. */
export function dataOf(json: string): Record<string, unknown> {
  const standIn = {};
  known.set(standIn, json);
  return standIn;
}

/** An answer as JSON; Apollo writes every answer with it. */
export function stringifyResult(result: FormattedExecutionResult): string {
  const json = result.data && !result.errors && !result.extensions ? known.get(result.data) : undefined;
  return json ?? `${JSON.stringify(result)}\n`;
}
