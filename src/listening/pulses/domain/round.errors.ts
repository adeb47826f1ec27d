/** The audience has no group of at least `needed` people to pool: a round can't be opened. */
export interface NoUnitPossible {
  readonly kind: 'no-unit-possible';
  readonly peopleInAudience: number;
  readonly needed: number;
}

/** The step's time has not come. */
export interface TooEarly {
  readonly kind: 'too-early';
  readonly action: 'open' | 'close';
  readonly due: Date;
}

/** The round was never opened and its closing time has passed. */
export interface WindowMissed {
  readonly kind: 'window-missed';
  readonly closesAt: Date;
}

export type RoundError = TooEarly | WindowMissed;
