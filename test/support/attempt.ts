export type Answer = Record<string, unknown> & { readonly __typename?: string };

/** How somebody of one organization tries an operation on another: with which ids, and what must come back (see cross-organization.spec.ts). */
export interface AttemptOn<Theirs, Own> {
  readonly input?: (theirs: Theirs, own: Own) => Record<string, unknown>;
  readonly answers: null | string | 'own' | ((answer: Answer) => boolean);
  readonly changesOwn?: boolean;
}
