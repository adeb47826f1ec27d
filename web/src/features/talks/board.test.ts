import type { TalkSubmissionLineFragment } from '../../lib/graphql/generated.js';
import { boardOf, columnOf } from './board.js';
import { groupOf } from './deadline-text.js';
import { addressOf, criteriaOf, filtersFrom } from './use-opportunity-filters.js';

type Line = TalkSubmissionLineFragment;
type Axes = Pick<Line, 'company' | 'conference' | 'delivery'>;
const axes = (company: Axes['company'], conference: Axes['conference'], delivery: Axes['delivery']): Axes => ({ company, conference, delivery });
const line = (id: string, where: Axes, day: string | null, startsOn: string | null = null): Line => ({ id, ...where, slotStartsAt: null, opportunity: { id, name: id, startsOn, deadline: { day, closesAt: null } } }) as unknown as Line;

describe('the board of one’s talks', () => {
  it('puts a submission where its next step is', () => {
    expect(columnOf(axes('DRAFT', 'NOT_SENT', 'OPEN'))).toBe('DRAFT');
    expect(columnOf(axes('APPROVED', 'NOT_SENT', 'OPEN'))).toBe('NOT_SENT');
    expect(columnOf(axes('APPROVED', 'WAITLISTED', 'OPEN'))).toBe('SENT');
    expect(columnOf(axes('APPROVED', 'ACCEPTED', 'OPEN'))).toBe('ACCEPTED');
    expect(columnOf(axes('APPROVED', 'ACCEPTED', 'CONFIRMED'))).toBe('CONFIRMED');
    expect(columnOf(axes('APPROVED', 'ACCEPTED', 'DELIVERED'))).toBe('DELIVERED');
    for (const gone of [axes('APPROVED', 'DECLINED', 'OPEN'), axes('APPROVED', 'WITHDRAWN', 'OPEN'), axes('APPROVED', 'ACCEPTED', 'CANCELLED')]) expect(columnOf(gone)).toBe('CLOSED');
  });

  it('has what closes first on top, calls without a deadline last, and what was given the newest first', () => {
    const toSend = axes('APPROVED', 'NOT_SENT', 'OPEN');
    const given = axes('APPROVED', 'ACCEPTED', 'DELIVERED');
    const board = boardOf([line('none', toSend, null), line('late', toSend, '2027-02-01'), line('soon', toSend, '2027-01-01'), line('old', given, null, '2025-05-01'), line('new', given, null, '2026-05-01')]);
    expect(board.map(({ column, submissions }) => [column, submissions.map(({ id }) => id)])).toEqual([['NOT_SENT', ['soon', 'late', 'none']], ['DELIVERED', ['new', 'old']]]);
  });
});

describe('the heading of a call', () => {
  it('follows the days that are left', () => {
    const of = (status: 'OPEN' | 'CLOSED' | 'UNKNOWN', daysLeft: number | null) => groupOf({ status, daysLeft });
    expect([of('OPEN', 0), of('OPEN', 7), of('OPEN', 8), of('OPEN', 31), of('OPEN', 32), of('UNKNOWN', null), of('CLOSED', 0)]).toEqual(['week', 'week', 'month', 'month', 'later', 'unknown', 'closed']);
  });
});

describe('filters in an address', () => {
  it('come back from a saved search as they were', () => {
    for (const address of ['', 'search=api', 'topic=devops&topic=go&country=FR&country=Narnia&city=Paris&language=en', 'where=online&inside=internal', 'where=onSite&inside=conferences', 'calls=open', 'calls=all&coc=1', 'calls=past&fits=1']) {
      const filters = filtersFrom(new URLSearchParams(address));
      const kept = { __typename: 'TalkCriteria', ...criteriaOf(filters, '2026-11-22') };
      const saved = { ...kept, search: kept.search ?? '', kinds: kept.kinds ?? [] } as Parameters<typeof addressOf>[0];
      expect(filtersFrom(new URL(addressOf(saved), 'http://x').searchParams)).toEqual(filters);
    }
  });

  it('leave out what nobody knows', () => {
    expect(filtersFrom(new URLSearchParams('where=moon&calls=never&order=CHAOS'))).toMatchObject({ where: null, calls: 'unknown', arrange: 'DEADLINE' });
  });
});
