import fc from 'fast-check';
import { addDays } from '../../../kernel/calendar-date.js';
import { joinTeam, lastChangeBy, leaveTeam, membershipChanges, membershipHistory, membershipOn, membersOn, type MembershipHistory } from './membership.js';

const day = (offset: number): string => addDays('2026-01-01', offset);
const acts = fc.array(fc.record({ kind: fc.constantFrom('join', 'join', 'leave'), team: fc.constantFrom('a', 'b', 'c'), offset: fc.integer({ min: 0, max: 30 }) }), { maxLength: 12 });
type Act = { readonly kind: string; readonly team: string; readonly offset: number };

const play = (steps: readonly Act[]): MembershipHistory =>
  steps.reduce<MembershipHistory>((history, { kind, team, offset }) => (kind === 'join' ? joinTeam(history, team, day(offset)) : leaveTeam(history, day(offset))), []);

describe('memberships', () => {
  const history = joinTeam(joinTeam([], 'a', day(0)), 'b', day(10));

  it('are looked up by day, the last day not counted', () => {
    expect([day(-1), day(0), day(9), day(10), day(500)].map((on) => membershipOn(history, on)?.teamId ?? null)).toEqual([null, 'a', 'a', 'b', 'b']);
    expect(membersOn(new Map([['p', history], ['q', joinTeam([], 'a', day(3))]]), 'a', day(5))).toEqual(['p', 'q']);
    expect(membersOn(new Map([['p', history], ['q', joinTeam([], 'a', day(3))]]), 'a', day(10))).toEqual(['q']);
  });

  it('tell the changes of a person\'s own membership', () => {
    const all = joinTeam(leaveTeam(history, day(20)), 'b', day(25));
    expect(membershipChanges(all)).toEqual([
      { kind: 'joined', on: day(0), fromTeamId: null, toTeamId: 'a' }, { kind: 'moved', on: day(10), fromTeamId: 'a', toTeamId: 'b' },
      { kind: 'left', on: day(20), fromTeamId: 'b', toTeamId: null }, { kind: 'joined', on: day(25), fromTeamId: null, toTeamId: 'b' },
    ]);
    expect(lastChangeBy(all, day(19))).toMatchObject({ kind: 'moved', on: day(10) });
    expect(lastChangeBy(all, day(10))).toMatchObject({ kind: 'moved' });
    expect(lastChangeBy(all, day(-1))).toBeNull();
  });

  it('leave no trace of a mistake that is corrected on its day', () => {
    expect(joinTeam(joinTeam(history, 'c', day(15)), 'b', day(15))).toEqual(history);
    expect(joinTeam(history, 'b', day(12))).toEqual(history);
    expect(leaveTeam(joinTeam([], 'a', day(0)), day(0))).toEqual([]);
  });

  it('are refused when they overlap or are empty', () => {
    expect(membershipHistory([{ teamId: 'b', startsOn: day(5), endsOn: null }, { teamId: 'a', startsOn: day(0), endsOn: day(5) }])).toMatchObject({ ok: true, value: [{ teamId: 'a' }, { teamId: 'b' }] });
    expect(membershipHistory([{ teamId: 'a', startsOn: day(0), endsOn: day(6) }, { teamId: 'b', startsOn: day(5), endsOn: null }])).toEqual({ ok: false, error: { kind: 'memberships-overlap', on: day(5) } });
    expect(membershipHistory([{ teamId: 'a', startsOn: day(0), endsOn: null }, { teamId: 'b', startsOn: day(5), endsOn: null }]).ok).toBe(false);
    expect(membershipHistory([{ teamId: 'a', startsOn: day(5), endsOn: day(5) }])).toEqual({ ok: false, error: { kind: 'membership-empty', startsOn: day(5) } });
  });

  it('stay in order and without overlap, whatever is done', () => {
    fc.assert(fc.property(acts, (steps) => {
      const result = play(steps);
      expect(membershipHistory(result)).toEqual({ ok: true, value: result });
    }));
  });

  it('keep the past and put the person where they were put from that day on', () => {
    fc.assert(fc.property(acts, fc.integer({ min: 0, max: 30 }), fc.constantFrom('a', 'b', 'c'), (steps, offset, team) => {
      const before = play(steps);
      const joined = joinTeam(before, team, day(offset));
      const left = leaveTeam(before, day(offset));
      for (let on = 0; on <= 40; on += 1) {
        const was = membershipOn(before, day(on))?.teamId ?? null;
        expect(membershipOn(joined, day(on))?.teamId ?? null).toBe(on < offset ? was : team);
        expect(membershipOn(left, day(on))?.teamId ?? null).toBe(on < offset ? was : null);
      }
    }));
  });

  it('have a change on exactly the days on which the team differs from the day before', () => {
    fc.assert(fc.property(acts, (steps) => {
      const history = play(steps);
      const changed = new Set(membershipChanges(history).map(({ on }) => on));
      for (let on = 0; on <= 40; on += 1) {
        const differs = membershipOn(history, day(on))?.teamId !== membershipOn(history, day(on - 1))?.teamId;
        expect(changed.has(day(on))).toBe(differs);
      }
    }));
  });
});
