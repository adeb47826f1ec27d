export interface JobSettings {
  /** False in tests that drive ticks by hand. */
  readonly enabled: boolean;
  /** Seconds between two looks for due work, 1..3600. */
  readonly tickSeconds: number;
}

export const JOB_SETTINGS = Symbol('JobSettings');
