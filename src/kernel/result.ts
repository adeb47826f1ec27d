/** The answer of a step that can fail in ways its caller acts on: exactly one of a value or a typed error. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** A success carrying `value`. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** A failure carrying `error`, normally a member of a discriminated union in `*.errors.ts`. */
export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });
