import { addDays } from '../../lib/days.js';
import type { MyTalksToDoQuery } from '../../lib/graphql/generated.js';

type Submission = Pick<MyTalksToDoQuery['mySubmissions'][number], 'id' | 'conference' | 'delivery' | 'talk' | 'opportunity'>;
type Advice = MyTalksToDoQuery['talkAdviceToGive'][number];

/** Something of one's talks that waits for oneself, and where it is done. */
export interface TalkToDo {
  readonly id: string;
  readonly kind: 'SEND' | 'CONFIRM' | 'DELIVER' | 'ADVICE' | 'HELP';
  readonly talk: string;
  /** The event; of advice, who asks. Of help that anybody can give, who asked first. */
  readonly name: string;
  /** Of help, how many ask for it. */
  readonly count: number;
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

const order: readonly TalkToDo['kind'][] = ['SEND', 'CONFIRM', 'DELIVER', 'ADVICE', 'HELP'];

/** Days for which everybody is shown that somebody asks whoever can help; it stands under advice to give as long as it is open. */
const helpDays = 14;

/** What was asked of nobody in particular, lately and for an event that is not over: one line, however many ask. */
function helpAsked(advice: readonly Advice[], today: string): TalkToDo[] {
  const asked = advice.filter(({ viewerCanAnswer, asked: whom, askedAt, opportunity: { startsOn, endsOn } }) =>
    viewerCanAnswer && whom === null && askedAt.slice(0, 10) >= addDays(today, -helpDays) && (endsOn ?? startsOn ?? today) >= today);
  const [first] = asked;
  return first ? [{ id: 'help', kind: 'HELP', talk: first.talk.title, name: first.askedBy.name, count: asked.length, daysLeft: null, to: '/talks/advice' }] : [];
}

/** What waits for somebody: calls that close within two weeks, the next first; slots to confirm; talks of events that are over; advice that they, by name, were asked for; and that somebody asks whoever can help. */
export function talksToDo(submissions: readonly Submission[], advice: readonly Advice[], me: string, today: string): TalkToDo[] {
  const own = submissions.flatMap((submission): TalkToDo[] => {
    const kind = kindOf(submission, today);
    const { id, talk, opportunity } = submission;
    return kind ? [{ id, kind, talk: talk.title, name: opportunity.name, count: 1, daysLeft: kind === 'SEND' ? opportunity.deadline.daysLeft : null, to: `/talks/submissions/${id}` }] : [];
  });
  const asked = advice.filter((one) => one.viewerCanAnswer && one.asked?.id === me).map(({ id, talk, askedBy }): TalkToDo => ({ id, kind: 'ADVICE', talk: talk.title, name: askedBy.name, count: 1, daysLeft: null, to: '/talks/advice' }));
  return [...own, ...asked, ...helpAsked(advice, today)].toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.daysLeft ?? 0) - (b.daysLeft ?? 0));
}
