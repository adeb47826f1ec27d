import type { FieldProblem } from '../../../kernel/field-problem.js';

/** No such event or team, or not one that is theirs to change: one answer. */
export interface AnnotationNotFound {
  readonly kind: 'not-found';
}

export interface InvalidAnnotation {
  readonly kind: 'invalid';
  readonly problems: readonly FieldProblem[];
}

export type AnnotationError = AnnotationNotFound | InvalidAnnotation;

export const noAnnotation: AnnotationNotFound = { kind: 'not-found' };
