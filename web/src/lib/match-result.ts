interface Member {
  __typename: string;
}

/** One handler for each member of a union: leaving one out, or a member that the server adds, stops the compiler. */
export type ResultHandlers<Union extends Member, Result> = {
  [Name in Union['__typename']]: (member: Extract<Union, { __typename: Name }>) => Result;
};

/** The server answered with a member this page does not know: it is newer than the page. */
export class UnknownOutcome extends Error {
  constructor(readonly typename: string) {
    super(`Unknown outcome ${typename}`);
  }
}

/** Calls the handler of the member that the server answered with. Throws {@link UnknownOutcome} when the page is older than the server. */
export function matchResult<Union extends Member, Result>(union: Union, handlers: ResultHandlers<Union, Result>): Result {
  const name = union.__typename as Union['__typename'];
  if (!Object.hasOwn(handlers, name)) throw new UnknownOutcome(name);
  return handlers[name](union as Extract<Union, { __typename: typeof name }>);
}
