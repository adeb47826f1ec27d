import { talksToDo } from './talks-to-do.js';

const today = '2026-11-22';
type Given = Parameters<typeof talksToDo>[0][number];
const submission = (id: string, conference: Given['conference'], delivery: Given['delivery'], daysLeft: number | null, startsOn = '2027-02-01', status: 'OPEN' | 'CLOSED' | 'UNKNOWN' = 'OPEN') =>
  ({ id, conference, delivery, talk: { id: 't', title: 'Two clocks' }, opportunity: { id: 'o', name: 'SREcon', startsOn, endsOn: null, deadline: { status, daysLeft } } }) as unknown as Given;
const advice = (id: string, asked: string | null, viewerCanAnswer = true, askedAt = '2026-11-20T09:00:00Z', startsOn: string | null = '2027-02-01') =>
  ({ id, viewerCanAnswer, askedAt, asked: asked && { id: asked }, askedBy: { id: 'x', name: 'Ana' }, talk: { id: 't', title: 'Two clocks' }, opportunity: { id: 'o', startsOn, endsOn: null } }) as unknown as Parameters<typeof talksToDo>[1][number];
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

  it('is advice for whoever was asked by name, nobody else', () => expect(kinds([], [advice('mine', 'me'), advice('other', 'her'), advice('answered', 'me', false)])).toEqual(['mine ADVICE']));

  it('is one line for what nobody in particular was asked, last, while it is new and its event ahead', () => {
    expect(talksToDo([submission('slot', 'ACCEPTED', 'OPEN', null)], [advice('one', null), advice('two', null, true, '2026-11-08T00:00:00Z', null), advice('mine', 'me')], 'me', today).map(({ kind, name, count, to }) => [kind, name, count, to])).toEqual([
      ['CONFIRM', 'SREcon', 1, '/talks/submissions/slot'], ['ADVICE', 'Ana', 1, '/talks/advice'], ['HELP', 'Ana', 2, '/talks/advice'],
    ]);
    expect(kinds([], [advice('own', null, false), advice('old', null, true, '2026-11-07T23:00:00Z'), advice('over', null, true, '2026-11-20T09:00:00Z', '2026-11-21')])).toEqual([]);
    expect(kinds([], [advice('today', null, true, '2026-11-20T09:00:00Z', today)])).toEqual(['help HELP']);
  });
});
