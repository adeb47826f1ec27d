/**
 * One value of an input that can't be accepted, with where it lies and why. `code` is stable and is what programs branch on;
 * `message` is English for a person. `path` names the field from the input's root, for example `items.2.texts.de`.
 */
export interface FieldProblem<Code extends string = string> {
  readonly path: string;
  readonly code: Code;
  readonly message: string;
}
