/** A member of a result union, as it comes over the wire. */
export interface Outcome {
  readonly __typename: string;
  readonly message?: string;
}

/** The success member of a mutation's result. @throws Error with the server's words for any other member. */
export function succeeded<T extends Outcome>(result: T, typename: string): T {
  if (result.__typename === typename) return result;
  const { message, ...rest } = result as T & { message?: string };
  throw new Error(`${typename} was expected and ${result.__typename} came: ${message ?? ''} ${JSON.stringify(rest)}`);
}

/** Does something for each of many, a few at a time, in their order. */
export async function eachOf<T>(many: readonly T[], atOnce: number, work: (one: T) => Promise<void>): Promise<void> {
  const left = many[Symbol.iterator]();
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (let { done, value } = left.next(); !done; { done, value } = left.next()) await work(value as T);
  }));
}
