import type { PersonId } from '../../../kernel/ids.js';
import type { KnownShift } from './plan-roster-import.js';
import { dutyChanges, firstShiftsDue } from './shift-notices.js';

const DAY = 86_400_000;
const NOW = new Date('2026-03-02T09:00:00Z');
const at = (days: number): Date => new Date(NOW.getTime() + days * DAY);
const shift = (key: string, from: number, to: number, person: string | null = 'ada', role = 'primary'): KnownShift =>
  ({ shiftId: key, shiftKey: key, role, personId: person as PersonId | null, personKeys: ['username:x'], personLabel: 'x', from: at(from), to: at(to), isAllDay: false, sequence: 0, isErased: false });
const said = (before: KnownShift[], after: KnownShift[]): object[] =>
  dutyChanges(before, after, NOW).map(({ personId, gained, lost }) => ({ personId, gained: gained.map(({ from }) => (from.getTime() - NOW.getTime()) / DAY), lost: lost.map(({ from }) => (from.getTime() - NOW.getTime()) / DAY) }));

describe('who is told of a change', () => {
  it('both, when a shift goes from one to the other', () => {
    expect(said([shift('a', 2, 3)], [shift('a', 2, 3, 'bob')])).toEqual([{ personId: 'ada', gained: [], lost: [2] }, { personId: 'bob', gained: [2], lost: [] }]);
  });

  it('one mail says both ends of a move, also across the two weeks', () => {
    expect(said([shift('a', 2, 3)], [shift('a', 5, 6)])).toEqual([{ personId: 'ada', gained: [5], lost: [2] }]);
    expect(said([shift('a', 2, 3)], [shift('a', 20, 21)])).toEqual([{ personId: 'ada', gained: [], lost: [2] }]);
  });

  it('nobody, when only keys change, when it is over, when it is far away, when nobody is known', () => {
    expect(said([shift('a', 2, 3), shift('b', -3, -2)], [shift('x', 2, 3)])).toEqual([]);
    expect(said([shift('a', 15, 16)], [shift('a', 18, 19)])).toEqual([]);
    expect(said([shift('a', 2, 3, null)], [shift('a', 5, 6, null)])).toEqual([]);
  });

  it('whoever runs and is taken off', () => {
    expect(said([shift('a', -1, 1)], [shift('a', -1, 0)])).toEqual([{ personId: 'ada', gained: [], lost: [-1] }]);
  });
});

describe('a first shift', () => {
  const due = (...shifts: KnownShift[]): string[] => firstShiftsDue(shifts, NOW).map(({ shiftId }) => shiftId);

  it('is announced within the week before it, not when it has begun, not earlier', () => {
    expect(due(shift('a', 6.9, 8))).toEqual(['a']);
    expect(due(shift('a', 7.1, 8))).toEqual([]);
    expect(due(shift('a', 0, 1))).toEqual([]);
    expect(due(shift('a', 3, 4, null))).toEqual([]);
  });

  it('is the first after a week without any: who is on call every other day is told once', () => {
    expect(due(shift('a', 1, 2), shift('b', 3, 4), shift('c', 5, 6))).toEqual(['a']);
    expect(due(shift('before', -3, -2), shift('a', 2, 3))).toEqual([]);
    expect(due(shift('before', -9, -6), shift('a', 2, 3))).toEqual(['a']);
    expect(due(shift('a', 2, 3), shift('b', 2, 3, 'bob'))).toEqual(['a', 'b']);
  });
});
