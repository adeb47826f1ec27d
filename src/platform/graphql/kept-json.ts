import type { FormattedExecutionResult } from 'graphql';

/** Data that is answered again and again, with its JSON once somebody has asked for it. */
const kept = new WeakMap<object, string | null>();

/** From now on this data is written as JSON once, however often it is answered. It must not change any more. */
export function keepJson(data: object): void {
  if (!kept.has(data)) kept.set(data, null);
}

/** An answer as JSON; Apollo writes every answer with it. */
export function stringifyResult(result: FormattedExecutionResult): string {
  const { data } = result;
  if (!data || result.errors || result.extensions || !kept.has(data)) return `${JSON.stringify(result)}\n`;
  let json = kept.get(data)!;
  if (json === null) {
    json = `{"data":${JSON.stringify(data)}}\n`;
    kept.set(data, json);
  }
  return json;
}
