/** Carries texts to every instance, this one included. What it loses is healed by looking again: `again` is called whenever something may have been lost. */
export interface NewsCarrier {
  /** False while news can't reach or leave this instance. */
  readonly isConnected: boolean;
  start(hear: (text: string) => void, again: () => void): Promise<void>;
  stop(): Promise<void>;
}
