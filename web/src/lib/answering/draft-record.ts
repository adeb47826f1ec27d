/** Answers on the way: kept until the server acknowledged them, then deleted. */
export interface DraftRecord {
  readonly key: string;
  /** By item id; null is a skipped question */
  readonly answers: Readonly<Record<string, number | null>>;
  /** Where the member stopped: -1 before the first question, the number of questions at the last page */
  readonly position: number;
  readonly comment: string;
  readonly state: 'writing' | 'queued' | 'refused';
  readonly refusal: Refusal | null;
  readonly closesAt: string;
}

/** Why the server did not take an answer that will not be taken later either. */
export type Refusal = 'closed' | 'pass' | 'answers';
