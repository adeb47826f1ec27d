/**
 * What one kind of event between wings looks like. `name` is the contract's own ("<wing>/<what happened>"), `version` the one that is
 * written today. A change that old readers can't take is a new version, and `parse` goes on reading the old ones: rows written before an
 * upgrade are delivered after it.
 */
export interface EventType<Payload> {
  readonly name: string;
  readonly version: number;
  /** The payload as today's version. Throws for what no version of the contract allows. */
  parse(value: unknown, version: number): Payload;
}
