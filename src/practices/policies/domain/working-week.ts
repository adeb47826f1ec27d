/** The days of the week in their order, in English as they are stored. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** A day of the week. */
export type Weekday = (typeof WEEKDAYS)[number];

/** A span of local wall-clock time, `HH:MM`, the end (up to 24:00) after the beginning. */
export interface WorkingHours {
  readonly from: string;
  readonly to: string;
}
