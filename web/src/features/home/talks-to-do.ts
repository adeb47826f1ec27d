import type { MyTalksToDoQuery } from '../../lib/graphql/generated.js';

type Submission = Pick<MyTalksToDoQuery['mySubmissions'][number], 'id' | 'conference' | 'delivery' | 'talk' | 'opportunity'>;
type Advice = MyTalksToDoQuery['talkAdviceToGive'][number];

/** Something of one's talks that waits for oneself, and where it is done. */
export interface TalkToDo {
  readonly id: string;
  readonly kind: 'SEND' | 'CONFIRM' | 'DELIVER' | 'ADVICE';
  readonly talk: string;
  /** The event; of advice, who asks. */
  readonly name: string;
  readonly daysLeft: number | null;
  readonly to: string;
}

/** A call that closes later is no reason to hurry. */
const soonDays = 14;

function kindOf({ conference, delivery, opportunity: { startsOn, endsOn, deadline } }: Submission, today: string): TalkToDo['kind'] | null {
  if (conference === 'NOT_SENT') return deadline.status === 'OPEN' && deadline.daysLeft !== null && deadline.daysLeft <= soonDays ? 'SEND' : null;
  if (conference !== 'ACCEPTED') return null;
  if (delivery === 'OPEN') return 'CONFIRM';
  const over = endsOn ?? startsOn;
  return delivery === 'CONFIRMED' && over !== null && over < today ? 'DELIVER' : null;
}

const order: readonly TalkToDo['kind'][] = ['SEND', 'CONFIRM', 'DELIVER', 'ADVICE'];

/** What waits for somebody: calls that close within two weeks, the next first; slots to confirm; talks of events that are over; and advice that they, by name, were asked for. */
export function talksToDo(submissions: readonly Submission[], advice: readonly Advice[], me: string, today: string): TalkToDo[] {
  const own = submissions.flatMap((submission): TalkToDo[] => {
    const kind = kindOf(submission, today);
    const { id, talk, opportunity } = submission;
    return kind ? [{ id, kind, talk: talk.title, name: opportunity.name, daysLeft: kind === 'SEND' ? opportunity.deadline.daysLeft : null, to: `/talks/submissions/${id}` }] : [];
  });
  const asked = advice.filter((one) => one.viewerCanAnswer && one.asked?.id === me).map(({ id, talk, askedBy }): TalkToDo => ({ id, kind: 'ADVICE', talk: talk.title, name: askedBy.name, daysLeft: null, to: '/talks/advice' }));
  return [...own, ...asked].toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.daysLeft ?? 0) - (b.daysLeft ?? 0));
}
