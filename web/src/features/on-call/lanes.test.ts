import { isLegible, lanesOf } from './lanes.js';

const shift = (id: string, role: string, startsAt: string, endsAt: string) => ({ __typename: 'Shift' as const, id, role, personLabel: id, startsAt, endsAt, isAllDay: false, person: null });
const from = Date.parse('2026-11-23T00:00:00Z');
const to = Date.parse('2026-12-03T00:00:00Z');
const shape = (shifts: Parameters<typeof lanesOf>[0]) => lanesOf(shifts, from, to).map(({ role, rows }) => [role, rows.map((row) => row.map(({ shift: { id }, left, width }) => [id, left, width]))]);

describe('a time line of four weeks', () => {
  const of = (hours: number) => shift(`${hours}`, 'primary', '2026-11-24T00:00:00Z', new Date(Date.parse('2026-11-24T00:00:00Z') + hours * 3_600_000).toISOString());

  it('can be read where most shifts take about a day or more', () => {
    expect([[24], [168, 168, 8], [8, 8, 24], [12, 24], []].map((all) => isLegible(all.map(of)))).toEqual([true, true, false, false, false]);
  });
});

describe('lanes of a time line', () => {
  it('have one role each, the usual ones first, whatever order the shifts come in', () => {
    const roles = ['zebra', 'secondary', 'apple', 'primary'].map((role) => shift(role, role, '2026-11-24T00:00:00Z', '2026-11-25T00:00:00Z'));
    expect(lanesOf(roles, from, to).map(({ role }) => role)).toEqual(['primary', 'secondary', 'apple', 'zebra']);
  });

  it('cut shifts where the time shown begins and ends, and leave out those outside of it', () => {
    expect(shape([
      shift('before', 'primary', '2026-11-20T00:00:00Z', '2026-11-24T00:00:00Z'), shift('after', 'primary', '2026-12-02T00:00:00Z', '2026-12-09T00:00:00Z'),
      shift('gone', 'secondary', '2026-11-20T00:00:00Z', '2026-11-23T00:00:00Z'),
    ])).toEqual([['primary', [[['before', 0, 0.1], ['after', 0.9, 0.1]]]]]);
  });

  it('put shifts that overlap below each other, and those that follow beside each other', () => {
    expect(shape([
      shift('a', 'primary', '2026-11-23T00:00:00Z', '2026-11-25T00:00:00Z'), shift('b', 'primary', '2026-11-24T00:00:00Z', '2026-11-26T00:00:00Z'),
      shift('c', 'primary', '2026-11-25T00:00:00Z', '2026-11-28T00:00:00Z'),
    ])).toEqual([['primary', [[['a', 0, 0.2], ['c', 0.2, 0.3]], [['b', 0.1, 0.2]]]]]);
  });
});
