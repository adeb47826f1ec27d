import { talksToDo } from './talks-to-do.js';

const today = '2026-11-22';
type Given = Parameters<typeof talksToDo>[0][number];
const submission = (id: string, conference: Given['conference'], delivery: Given['delivery'], daysLeft: number | null, startsOn = '2027-02-01', status: 'OPEN' | 'CLOSED' | 'UNKNOWN' = 'OPEN') =>
  ({ id, conference, delivery, talk: { id: 't', title: 'Two clocks' }, opportunity: { id: 'o', name: 'SREcon', startsOn, endsOn: null, deadline: { status, daysLeft } } }) as unknown as Given;
const advice = (id: string, asked: string | null, viewerCanAnswer = true) => ({ id, viewerCanAnswer, asked: asked && { id: asked }, askedBy: { id: 'x', name: 'Ana' }, talk: { id: 't', title: 'Two clocks' } }) as unknown as Parameters<typeof talksToDo>[1][number];
const kinds = (given: Given[], asked: ReturnType<typeof advice>[] = []): string[] => talksToDo(given, asked, 'me', today).map(({ id, kind }) => `${id} ${kind}`);

describe('what waits of one’s talks', () => {
  it('are calls that close soon, the next first, then slots to confirm, then what was given', () => {
    expect(kinds([submission('given', 'ACCEPTED', 'CONFIRMED', null, '2026-11-20'), submission('slot', 'ACCEPTED', 'OPEN', null), submission('later', 'NOT_SENT', 'OPEN', 14), submission('sooner', 'NOT_SENT', 'OPEN', 0)])).toEqual([
      'sooner SEND', 'later SEND', 'slot CONFIRM', 'given DELIVER',
    ]);
  });

  it('is nothing where nothing can be done now', () => {
    expect(kinds([
      submission('far', 'NOT_SENT', 'OPEN', 15), submission('closed', 'NOT_SENT', 'OPEN', null, '2027-01-01', 'CLOSED'), submission('sent', 'SENT', 'OPEN', 3), submission('no', 'DECLINED', 'OPEN', 3),
      submission('back', 'WITHDRAWN', 'CANCELLED', 3), submission('ahead', 'ACCEPTED', 'CONFIRMED', null), submission('today', 'ACCEPTED', 'CONFIRMED', null, today), submission('done', 'ACCEPTED', 'DELIVERED', null, '2026-01-01'),
    ])).toEqual([]);
  });

  it('is advice for whoever was asked by name, nobody else', () => expect(kinds([], [advice('mine', 'me'), advice('anybody', null), advice('other', 'her'), advice('answered', 'me', false)])).toEqual(['mine ADVICE']));
});
