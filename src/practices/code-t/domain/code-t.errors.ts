/** It is not in a state for this, or no longer; `allowed` is what can be done now. */
export interface NotNow {
  readonly kind: 'not-now';
  readonly state: string;
  readonly allowed: readonly string[];
  /** Why, where the state alone would allow it. */
  readonly why: 'state' | 'too-early' | 'too-late' | 'own-presentation' | 'no-room';
}
