export interface JobSettings {
  /** False in tests that drive ticks by hand. */
  readonly enabled: boolean;
  /** Seconds between two looks for due work, 1..3600. */
  readonly tickSeconds: number;
  /** Seconds between two sealings in organizations made from now on; an hour unless given. */
  readonly sealingTickSeconds?: number;
}

export const JOB_SETTINGS = Symbol('JobSettings');
