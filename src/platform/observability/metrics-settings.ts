/** Whether the service counts its own work, and who may read it. */
export interface MetricsSettings {
  /** Undefined: nothing is counted. */
  readonly token?: string;
}

export const METRICS_SETTINGS = Symbol('MetricsSettings');
