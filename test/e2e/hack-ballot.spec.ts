import type { PersonId } from '../../src/kernel/ids.js';
import { ballotWorld, type BallotWorld } from '../support/ballot-world.js';

let world: BallotWorld;
beforeAll(async () => {
  world = await ballotWorld();
});
afterAll(() => world.close());

const [FIRST, SECOND, THIRD] = [0, 1, 2] as const;
const demo = (index: number): string => world.demos[index]!;
const voter = (index: number): PersonId => world.others[index]!;

it('shows a voter the demos, which are their own and which were shown, and nothing picked yet', async () => {
  const seen = await world.ballot(world.people[FIRST]!);
  expect(seen).toMatchObject({ state: 'OPEN', closesAt: null, questions: [{ id: world.edition, kind: 'MAIN', limit: 5, picks: [], watched: [], hasCast: false, receipt: null }] });
  expect(seen!.questions[0]!.candidates.map(({ project, ...how }) => ({ id: project.id, ...how }))).toEqual([
    { id: demo(0), isOwn: true, isShown: true }, ...[1, 2, 3].map((index) => ({ id: demo(index), isOwn: false, isShown: true })), { id: world.later, isOwn: false, isShown: false },
  ]);
});

it('takes a ballot, and another in its place, on whatever device', async () => {
  const first = await world.cast(voter(0), [demo(FIRST)], [demo(SECOND)]);
  expect(first).toMatchObject({ __typename: 'CastBallotSuccess', question: { picks: [demo(FIRST)], watched: [demo(FIRST), demo(SECOND)].toSorted(), hasCast: true } });
  const second = await world.cast(voter(0), [demo(SECOND), demo(THIRD)]);
  expect(second.question).toMatchObject({ picks: [demo(SECOND), demo(THIRD)].toSorted(), receipt: first.question!.receipt });
  expect((await world.ballot(voter(0)))!.questions[0]).toMatchObject({ picks: [demo(SECOND), demo(THIRD)].toSorted(), hasCast: true, receipt: first.question!.receipt });
  expect((await world.ballot(voter(1)))!.questions[0]).toMatchObject({ picks: [], hasCast: false, receipt: null });
});

it('refuses what a ballot can’t hold, and keeps the one before', async () => {
  await world.setRules({ picks: 5 });
  const own = world.people[FIRST]!;
  expect(await world.cast(own, [demo(FIRST)])).toMatchObject({ __typename: 'OwnProject', projects: [{ id: demo(FIRST) }] });
  expect(await world.cast(own, [world.later])).toMatchObject({ __typename: 'NotShown', projects: [{ id: world.later }] });
  expect(await world.cast(own, [], [world.later])).toMatchObject({ __typename: 'NotShown' });
  expect(await world.cast(own, [demo(SECOND), demo(SECOND)])).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'picks.1', code: 'duplicate-pick' }] });
  expect(await world.cast(own, ['nonsense'])).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'picks.0', code: 'project-unknown' }] });
  expect(await world.cast(own, [demo(SECOND)], [], world.demos[0])).toMatchObject({ __typename: 'NotFoundError' });
  expect((await world.ballot(own))!.questions[0]).toMatchObject({ hasCast: false });
});

it('is for the audience of hack weeks', async () => {
  await world.setRules({ audienceTeamId: world.team });
  expect(await world.cast(voter(2), [demo(FIRST)])).toMatchObject({ __typename: 'HackWeekOff' });
  expect(await world.ballot(voter(2))).toBeNull();
  await world.setRules();
});

it('lets organizers make awards, and nobody else', async () => {
  const wish = { editionId: world.edition, title: 'Best newcomers', kind: 'FILTER', newcomers: true };
  expect(await world.act(voter(0), 'createHackAward', wish)).toMatchObject({ __typename: 'NotFoundError' });
  expect(await world.act(world.admin, 'createHackAward', { ...wish, newcomers: false })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'filter', code: 'no-filter' }] });
  const made = await world.act(world.admin, 'createHackAward', wish, 'award { id kind newcomers questionId }');
  expect(made).toMatchObject({ award: { kind: 'FILTER', newcomers: true, questionId: null } });
  world.app.clock.advance(1000);
  const ballot = await world.act(world.admin, 'createHackAward', { editionId: world.edition, title: 'Funniest', kind: 'BALLOT' }, 'award { id questionId picks }');
  const { id: awardId, questionId } = ballot.award as { id: string; questionId: string };
  expect((await world.ballot(voter(0)))!.questions[1]).toMatchObject({ id: questionId, kind: 'AWARD', title: 'Funniest', limit: 1 });
  expect(await world.cast(voter(0), [demo(0), demo(1)], [], questionId)).toMatchObject({ __typename: 'TooManyPicks', limit: 1 });
  expect(await world.cast(voter(0), [demo(3)], [], questionId)).toMatchObject({ __typename: 'CastBallotSuccess' });
  expect(await world.act(world.admin, 'changeHackAward', { awardId, title: 'Funniest', kind: 'BALLOT', picks: 3 })).toMatchObject({ __typename: 'BallotClosed' });
  expect(await world.act(world.admin, 'changeHackAward', { awardId, title: 'Made us laugh', kind: 'BALLOT', picks: 1 }, 'award { title }')).toMatchObject({ award: { title: 'Made us laugh' } });
});

it('counts some minutes after the ballots closed, publishes when an organizer says so, and then for everybody', async () => {
  for (let index = 0; index < 10; index += 1) await world.cast(voter(index), index < 7 ? [demo(FIRST)] : [demo(SECOND)], [demo(FIRST), demo(SECOND)]);
  await world.cast(voter(10), [demo(THIRD)], [demo(THIRD)]);
  await world.toPhase('tally');
  expect(await world.cast(voter(0), [demo(FIRST)])).toMatchObject({ __typename: 'BallotClosed', state: 'CLOSED' });
  // Closed too early: nothing is lost.
  await world.toPhase('demos');
  expect((await world.ballot(voter(0)))!.questions[0]).toMatchObject({ picks: [demo(FIRST)], hasCast: true });
  await world.toPhase('tally');
  await world.tick();
  expect((await world.ballot(voter(0)))!.state).toBe('CLOSED');
  world.app.clock.advance(5 * 60_000);
  await world.tick();
  expect(await world.ballot(voter(0))).toMatchObject({ state: 'COUNTED', questions: [{ picks: [], watched: [], hasCast: false, receipt: null }, {}] });
  await expect(world.toPhase('demos')).rejects.toThrow('counted');
  expect([await world.results(voter(0)), await world.results(world.admin), await world.log(world.admin)]).toEqual([null, null, null]);
  expect(await world.act(world.admin, 'createHackAward', { editionId: world.edition, title: 'Too late', kind: 'FILTER', tag: 'x' })).toMatchObject({ __typename: 'BallotClosed' });
  await world.toPhase('published');
  const results = (await world.results(voter(11)))!;
  expect(results.rows.map(({ project, picks, viewers, rank, isTied, isRanked }) => [project.id, picks, viewers, rank, isTied, isRanked])).toEqual([
    [demo(0), 7, 10, 1, false, true], [demo(1), 3, 10, 2, false, true], // One viewer, and none: nobody learns which, or what they picked.
    [demo(2), null, null, null, false, false], [demo(3), null, null, null, false, false],
  ]);
  expect(results).toMatchObject({ ballots: 11, votersText: '11 people voted.' });
  expect(results.rows[0]!.lower).toBeCloseTo(0.3968, 4);
  expect(results.awards.map(({ award, winners }) => [award.title, winners.map(({ id }) => id)])).toEqual([['Best newcomers', [demo(0)]], ['Made us laugh', []]]);
});

it('shows every ballot that was counted, under a number that leads to nobody, and they add up', async () => {
  const log = (await world.log(voter(11)))!;
  expect(log).toMatchObject({ isSame: true });
  expect(log.ballots).toHaveLength(11);
  expect(log.ballots.map(({ id }) => id)).toEqual(log.ballots.map(({ id }) => id).toSorted());
  expect(log.ballots.filter(({ picks }) => picks.includes(demo(0)))).toHaveLength(7);
  // The one ballot that named a demo nobody else watched is there, and says nothing of it.
  expect(JSON.stringify(log)).not.toContain(demo(2));
  expect(log.ballots.filter(({ watched }) => watched.length === 0)).toHaveLength(1);
  expect(await world.build.query(world.organization, 'select viewers, picks from ballot_result where question_id = $1 and entry_id = $2', [world.edition, demo(2)])).toEqual([{ viewers: 1, picks: 1 }]);
});
