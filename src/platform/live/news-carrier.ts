/** Carries texts to every instance, this one included. What it loses is healed by looking again: `again` is called whenever something may have been lost. */
export interface NewsCarrier {
  start(hear: (text: string) => void, again: () => void): Promise<void>;
  stop(): Promise<void>;
}
