/** A demo that was submitted, as news. */
export interface DemoNewsItem {
  readonly entryId: string;
  readonly number: number;
  /** What the hack week is called. */
  readonly edition: string;
  readonly title: string;
  readonly oneLine: string;
  readonly story: string;
  /** Names. */
  readonly presenters: readonly string[];
  readonly submittedAt: Date;
  readonly changedAt: Date;
}
