import type { FieldProblem } from '../../../kernel/field-problem.js';

/** No such comment, or not one that is theirs to answer: one answer. */
export interface NoSuchComment {
  readonly kind: 'not-found';
}

export interface InvalidMessage {
  readonly kind: 'invalid';
  readonly problems: readonly FieldProblem[];
}

/** Its device left no key, or its author took it back. */
export interface NotAnswerable {
  readonly kind: 'not-answerable';
}

export type ReplyError = NoSuchComment | InvalidMessage | NotAnswerable;

export const noSuchComment: NoSuchComment = { kind: 'not-found' };
