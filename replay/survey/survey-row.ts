/** The three questions that are asked in the replay, each named after the column that it comes from. */
export const ITEM_NAMES = ['leave', 'supervisor', 'coworkers'] as const;
export type ItemName = (typeof ITEM_NAMES)[number];

/** One person's answer to each question, as the button 1..5 that they press; null is a skipped question. */
export type Answers = Readonly<Record<ItemName, number | null>>;

/** One person of the survey. `number` counts from 1 in the order of the file. */
export interface SurveyRow {
  readonly number: number;
  readonly companySize: string;
  readonly worksRemotely: boolean;
  readonly answers: Answers;
  /** As it is sent: at most as long as a comment may be; null when nothing was written. */
  readonly comment: string | null;
  readonly commentWasCut: boolean;
}

/** An item as an admin enters it. The texts are the replay's own wording of what the survey asked. */
export interface ReplayItem {
  readonly name: ItemName;
  readonly text: string;
  readonly reversed: boolean;
}

export interface ReplayDriver {
  readonly name: string;
  readonly description: string;
  readonly items: readonly ReplayItem[];
}

/** Two drivers: one of a single question that nearly half of the people skip, one of two questions, the second worded the other way round. */
export const REPLAY_DRIVERS: readonly ReplayDriver[] = [
  {
    name: 'Time to recover', description: 'Whether people can take the time that they need to get well.',
    items: [{ name: 'leave', text: 'Taking medical leave for a mental health issue would be easy here.', reversed: false }],
  },
  {
    name: 'Talking about it', description: 'Whether people speak of mental health with those whom they work with.',
    items: [
      { name: 'supervisor', text: 'I would discuss a mental health issue with my supervisors.', reversed: false },
      { name: 'coworkers', text: 'I would keep a mental health issue from my coworkers.', reversed: true },
    ],
  },
];
