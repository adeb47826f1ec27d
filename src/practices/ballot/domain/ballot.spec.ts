import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { PersonId } from '../../../kernel/ids.js';
import type { BallotNumber, Candidate, CandidateId } from './ballot.js';
import { awardProblems, passesFilter, type AwardFilter } from './award.js';
import { packBallot, unpackBallot } from './ballot-box.js';
import { ballotState } from './ballot-state.js';
import { readBallot, withoutUncounted } from './cast-rules.js';

const id = <T extends string>(): T => randomUUID() as T;
const voter = id<PersonId>();
const demo = (values: Partial<Candidate> = {}): Candidate => ({ id: id<CandidateId>(), isShown: true, people: new Set<PersonId>(), ...values });

describe('a ballot', () => {
  const [a, b, c] = [demo(), demo(), demo()] as [Candidate, Candidate, Candidate];
  const own = demo({ people: new Set([voter]) });
  const later = demo({ isShown: false });
  const rules = { limit: 2, candidates: [a, b, c, own, later] };
  const read = (picks: readonly string[], watched: readonly string[] = []): ReturnType<typeof readBallot> => readBallot({ picks, watched }, voter, rules);

  it('has watched what it picks, and keeps no order', () => {
    const sorted = [a.id, b.id].toSorted();
    for (const picks of [[a.id, b.id], [b.id, a.id.toUpperCase()]]) expect(read(picks)).toEqual({ ok: true, value: { picks: sorted, watched: sorted } });
    expect(read([], [])).toEqual({ ok: true, value: { picks: [], watched: [] } });
  });

  it('leaves out that somebody saw their own demo', () => {
    expect(read([a.id], [own.id, b.id])).toEqual({ ok: true, value: { picks: [a.id], watched: [a.id, b.id].toSorted() } });
  });

  it.each<[string, readonly string[], readonly string[], object]>([
    ['more picks than allowed', [a.id, b.id, c.id], [], { kind: 'too-many', limit: 2 }],
    ['one’s own', [own.id], [], { kind: 'own', projects: [own.id] }],
    ['what was not shown yet', [later.id], [], { kind: 'not-shown', projects: [later.id] }],
    ['what nobody can have watched', [], [later.id], { kind: 'not-shown', projects: [later.id] }],
    ['one project twice', [a.id, a.id.toUpperCase()], [], { kind: 'invalid', problems: [expect.objectContaining({ path: 'picks.1', code: 'duplicate-pick' })] }],
    ['what there is not', ['x', id()], [id()], { kind: 'invalid', problems: ['picks.0', 'picks.1', 'watched.0'].map((path) => expect.objectContaining({ path, code: 'project-unknown' })) }],
    ['an endless list', [], Array.from({ length: 1001 }, () => a.id), { kind: 'invalid', problems: [expect.objectContaining({ path: 'watched', code: 'too-many' })] }],
  ])('can’t hold %s', (_, picks, watched, error) => {
    expect(read(picks, watched)).toEqual({ ok: false, error });
  });

  it('loses at the count what has become one’s own, and what is no candidate any more', () => {
    const candidates = new Map([a, own, later].map((candidate) => [candidate.id, candidate]));
    expect(withoutUncounted({ picks: [a.id, own.id], watched: [a.id, own.id, later.id, c.id] }, voter, candidates)).toEqual({ picks: [a.id], watched: [a.id] });
  });
});

describe('a packed ballot', () => {
  const uuid = fc.uuid({ version: 4 }).map((text) => text as CandidateId);

  it('comes back as it was, and is as long as any other of a usual size', () => {
    fc.assert(fc.property(uuid, fc.array(uuid, { maxLength: 20 }), fc.array(uuid, { maxLength: 100 }), (number, picks, watched) => {
      const ballot = { number: number as string as BallotNumber, picks, watched };
      const packed = packBallot(ballot);
      expect(packed).toHaveLength(2048);
      expect(unpackBallot(packed)).toEqual(ballot);
    }));
  });

  it('is not mistaken for something else', () => {
    expect(() => unpackBallot(new Uint8Array(10))).toThrow('unknown version');
    expect(() => unpackBallot(new Uint8Array(2048).fill(255))).toThrow('unknown version');
    const broken = packBallot({ number: id<BallotNumber>(), picks: [], watched: [] });
    broken[1] = 255;
    expect(() => unpackBallot(broken)).toThrow('shorter than it says');
  });
});

describe('the ballots of an edition', () => {
  const closesAt = new Date('2026-03-06T16:00:00Z');
  it.each([['draft', 'not-yet'], ['ideas', 'not-yet'], ['hacking', 'not-yet'], ['frozen', 'not-yet'], ['demos', 'open'], ['tally', 'closed'], ['published', 'published'], ['archived', 'published']])('in phase %s are %s', (phase, state) => {
    expect(ballotState({ phase, ballotClosesAt: null }, false, closesAt)).toBe(state);
  });
  it('close at their instant, to the millisecond, whatever the phase is then', () => {
    expect(ballotState({ phase: 'demos', ballotClosesAt: closesAt }, false, new Date(closesAt.getTime() - 1))).toBe('open');
    expect(ballotState({ phase: 'demos', ballotClosesAt: closesAt }, false, closesAt)).toBe('closed');
  });
  it('stay counted when the phase is set back', () => {
    expect(ballotState({ phase: 'demos', ballotClosesAt: null }, true, closesAt)).toBe('counted');
    expect(ballotState({ phase: 'tally', ballotClosesAt: null }, true, closesAt)).toBe('counted');
  });
});

describe('an award', () => {
  const anything: AwardFilter = { tag: null, teamId: null, newcomers: false };
  it('is for those that have all it asks for', () => {
    const candidate = { tags: ['Rust', 'ux'], teamIds: new Set(['t1', 'root']), isOfNewcomers: false };
    expect(passesFilter({ ...anything, tag: 'rust' }, candidate)).toBe(true);
    expect(passesFilter({ ...anything, tag: 'rust', teamId: 'root' as never }, candidate)).toBe(true);
    expect(passesFilter({ ...anything, tag: 'rust', teamId: 't2' as never }, candidate)).toBe(false);
    expect(passesFilter({ ...anything, newcomers: true }, candidate)).toBe(false);
  });
  it('needs a title and a question of its own or a filter that filters', () => {
    expect(awardProblems('Best newcomers', { kind: 'filter', filter: { ...anything, newcomers: true } })).toEqual([]);
    expect(awardProblems(' ', { kind: 'filter', filter: anything }).map(({ path }) => path)).toEqual(['title', 'filter']);
    expect(awardProblems('x', { kind: 'ballot', picks: 0 }).map(({ path }) => path)).toEqual(['picks']);
    expect(awardProblems('x', { kind: 'filter', filter: { ...anything, tag: ' ' } }).map(({ path }) => path)).toEqual(['filter.tag']);
  });
});
