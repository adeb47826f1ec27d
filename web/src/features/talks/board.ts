import type { TalkSubmissionLineFragment } from '../../lib/graphql/generated.js';

/** Where a submission stands for its speaker: what is to be done next, not which axis says so. */
export const columns = ['DRAFT', 'NOT_SENT', 'SENT', 'ACCEPTED', 'CONFIRMED', 'DELIVERED', 'CLOSED'] as const;
export type Column = (typeof columns)[number];

type Line = TalkSubmissionLineFragment;

/** The column of a submission, from its three axes. */
export function columnOf({ company, conference, delivery }: Pick<Line, 'company' | 'conference' | 'delivery'>): Column {
  if (delivery === 'DELIVERED' || delivery === 'CONFIRMED') return delivery;
  if (delivery === 'CANCELLED' || conference === 'DECLINED' || conference === 'WITHDRAWN') return 'CLOSED';
  if (conference === 'ACCEPTED') return 'ACCEPTED';
  if (conference === 'SENT' || conference === 'WAITLISTED') return 'SENT';
  return company === 'DRAFT' ? 'DRAFT' : 'NOT_SENT';
}

const far = '9999';
const callOf = ({ opportunity: { deadline } }: Line): string => deadline.closesAt ?? deadline.day ?? far;
const startOf = ({ opportunity, slotStartsAt }: Line): string => slotStartsAt ?? opportunity.startsOn ?? far;

/** The board: only columns that hold something. What has a deadline comes in the order of deadlines, what is given in the order of days, what was given the newest first. */
export function boardOf(submissions: readonly Line[]): { column: Column; submissions: Line[] }[] {
  return columns.map((column) => {
    const own = submissions.filter((submission) => columnOf(submission) === column);
    const key = column === 'DRAFT' || column === 'NOT_SENT' || column === 'SENT' ? callOf : startOf;
    const sorted = own.toSorted((a, b) => key(a).localeCompare(key(b)));
    return { column, submissions: column === 'DELIVERED' || column === 'CLOSED' ? sorted.toReversed() : sorted };
  }).filter((entry) => entry.submissions.length > 0);
}
