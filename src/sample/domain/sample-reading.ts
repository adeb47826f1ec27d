/** A group of the sample: what it reads, when it began, and what was said. */
export interface SampleReading {
  readonly title: string;
  readonly authors: string;
  readonly isbn: string;
  readonly about: string;
  readonly chapters: readonly string[];
  /** So many weeks ago its first session was. */
  readonly weeksAgo: number;
  /** How many of its readers came, session by session. */
  readonly came: readonly number[];
  readonly notes: readonly string[];
  readonly takeaways: readonly string[];
}

/** One group that read to the end, and one that is on its way. */
export const SAMPLE_READING: readonly SampleReading[] = [
  {
    title: 'Accelerate', authors: 'Nicole Forsgren, Jez Humble, Gene Kim', isbn: '978-1-942788-33-1', about: 'What we measure decides what we get better at. Four sessions, then we look at our own numbers.',
    chapters: ['Accelerate', 'Measuring performance', 'Measuring and changing culture', 'Technical practices'], weeksAgo: 9, came: [6, 6, 5, 5],
    notes: ['Maturity models say where we are, capabilities what to do next.', 'Four measures, and none of them works alone.', 'Culture is what people do after bad news.', 'Small batches make all the others easier.'],
    takeaways: ['Ask how long a change waits, not how long it takes.', 'Batch size decides more than tooling.', 'A failure told early is worth thanks.', 'We could measure lead time from what we have already.'],
  },
  {
    title: 'Thinking in Systems', authors: 'Donella Meadows', isbn: '978-1-60358-055-7', about: 'For everybody who has fixed the same incident twice.',
    chapters: ['The basics', 'A brief visit to the systems zoo', 'Why systems work so well', 'Why systems surprise us', 'System traps and opportunities', 'Leverage points'], weeksAgo: 3, came: [7, 6, 5],
    notes: ['Stocks change slowly, flows at once: that is where delay comes from.', 'Our on-call load is a stock.', 'Resilience is not the same as being steady.'],
    takeaways: ['Look for the delay before turning the knob.', 'Queues are stocks: drain or stop filling.', 'What is optimised hard becomes brittle.'],
  },
];
