import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { PersonId } from '../../src/kernel/ids.js';
import { ballotWorld, type BallotWorld } from '../support/ballot-world.js';
import { until } from '../support/server-process.js';
import { asSuperuser } from '../attacks/database-reader.js';

let world: BallotWorld;
beforeEach(async () => {
  world = await ballotWorld();
});
afterEach(() => world.close());

const papers = (): Promise<{ person_id: PersonId }[]> => world.build.query(world.organization, 'select person_id from ballot_paper');
/** As they are kept: of few viewers nobody is told any. */
const kept = async (): Promise<ReadonlyMap<string, [number, number]>> => new Map((await world.build.query<{ id: string; picks: number; viewers: number }>(
  world.organization, 'select entry_id as id, picks, viewers from ballot_result where question_id = $1', [world.edition])).map(({ id, picks, viewers }) => [id, [picks, viewers]]));
const counts = async (): Promise<[number, number][]> => {
  const rows = await kept();
  return world.demos.map((demo) => rows.get(demo)!);
};

it('a person who votes from many devices at once has one ballot, and it is one of those', async () => {
  const [voter] = world.others as [PersonId];
  const casts = await Promise.all(Array.from({ length: 16 }, (_, index) => world.cast(voter, [world.demos[index % 4]!], world.demos)));
  expect(casts.map(({ __typename }) => __typename)).toEqual(casts.map(() => 'CastBallotSuccess'));
  expect(new Set(casts.map(({ question }) => question!.receipt)).size).toBe(1);
  expect(await papers()).toHaveLength(1);
  const { picks } = (await world.ballot(voter))!.questions[0]!;
  await world.toPhase('published');
  expect(await counts()).toEqual(world.demos.map((demo) => [picks[0] === demo ? 1 : 0, 1]));
});

it('what was acknowledged while the ballots were being closed and published is counted, and nothing else', async () => {
  let isOver = false;
  const taken = new Map<PersonId, number>();
  const voting = world.others.map(async (voter, index) => {
    for (let round = index; !isOver; round += 1) {
      const { __typename } = await world.cast(voter, [world.demos[round % 4]!], world.demos);
      if (__typename === 'CastBallotSuccess') taken.set(voter, round % 4);
      else {
        expect(__typename).toBe('BallotClosed');
        return;
      }
    }
  });
  // Everybody has voted at least once, and some are about to change their ballot.
  await until(() => taken.size === world.others.length);
  await world.toPhase('tally');
  await world.toPhase('published');
  isOver = true;
  await Promise.all(voting);
  expect(taken.size).toBe(world.others.length);
  expect(await counts()).toEqual(world.demos.map((_, index) => [[...taken.values()].filter((picked) => picked === index).length, world.others.length]));
});

it('ballots close at their instant, by the clock of the server', async () => {
  const closesAt = new Date('2026-03-02T10:00:00Z');
  await asSuperuser(world.app.database.name, (client) => client.query(`update hack_edition set demos_at = $1, freezes_at = $1, ballot_closes_at = $2`, [new Date('2026-03-02T09:00:00Z'), closesAt]));
  world.app.clock.set('2026-03-02T09:59:59.999Z');
  expect(await world.cast(world.others[0]!, [world.demos[0]!])).toMatchObject({ __typename: 'CastBallotSuccess' });
  world.app.clock.set(closesAt.toISOString());
  expect(await world.cast(world.others[0]!, [world.demos[1]!])).toMatchObject({ __typename: 'BallotClosed', state: 'CLOSED' });
  await world.toPhase('published');
  expect(await counts()).toEqual([[1, 1], [0, 0], [0, 0], [0, 0]]);
});

it('a count that is killed has done nothing, and done again it counts the same', async () => {
  for (const [index, voter] of world.others.entries()) await world.cast(voter, [world.demos[index % 4]!], world.demos);
  await world.toPhase('tally');
  world.app.clock.advance(5 * 60_000);
  const [question] = await world.build.query<{ seed: Buffer }>(world.organization, 'select seed from ballot_question');
  // Held up where it has written nearly everything: the question says last that it is counted.
  const blocker = new Client(world.app.database.url);
  await blocker.connect();
  await blocker.query('begin');
  await blocker.query(`set local app.organization_id = '${world.organization}'`);
  await blocker.query('select from ballot_question for no key update');
  const counting = world.tick();
  const killed = await asSuperuser(world.app.database.name, async (client) => {
    for (let tries = 0; tries < 2400; tries += 1) {
      const { rows } = await client.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like 'update ballot_question%'`);
      if (rows.length > 0) return true;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return false;
  });
  expect(killed).toBe(true);
  await counting;
  await blocker.query('rollback');
  await blocker.end();
  expect(await papers()).toHaveLength(world.others.length);
  expect(await world.build.query(world.organization, 'select from ballot_log union all select from ballot_result')).toEqual([]);
  expect((await world.build.query<{ seed: Buffer }>(world.organization, 'select seed from ballot_question'))[0]!.seed).toEqual(question!.seed);
  await Promise.all([world.tick(), world.tick()]);
  expect(await papers()).toEqual([]);
  await world.toPhase('published');
  expect(await counts()).toEqual(world.demos.map(() => [3, 12]));
  expect((await world.log(world.admin))!.ballots).toHaveLength(12);
});

it('a project that has become one’s own, and one that is withdrawn, are not counted; who left has voted, who was erased has not', async () => {
  const [joiner, leaver, erased, other] = world.others as [PersonId, PersonId, PersonId, PersonId];
  for (const voter of [joiner, leaver, erased, other]) await world.cast(voter, [world.demos[0]!, world.demos[1]!], world.demos);
  await asSuperuser(world.app.database.name, (client) => client.query(`insert into hack_member (organization_id, entry_id, person_id, joined_at) values ($1, $2, $3, now())`, [world.organization, world.demos[0], joiner]));
  expect((await world.ballot(joiner))!.questions[0]).toMatchObject({ picks: [world.demos[1]], watched: world.demos.slice(1).toSorted() });
  await world.act(world.admin, 'endPerson', { personId: leaver, endedOn: '2026-03-02' });
  await world.act(world.admin, 'endPerson', { personId: erased, endedOn: '2026-03-02' });
  const [{ email }] = await world.build.query<{ email: string }>(world.organization, 'select email from person where person_id = $1', [erased]) as [{ email: string }];
  const gone = await world.act(world.admin, 'erasePerson', { personId: erased, confirmEmail: email }, '__typename');
  expect(gone.__typename).toBe('ErasePersonSuccess');
  expect((await papers()).map(({ person_id }) => person_id)).not.toContain(erased);
  await asSuperuser(world.app.database.name, (client) => client.query(`update hack_entry set state = 'withdrawn' where entry_id = $1`, [world.demos[1]]));
  expect((await world.ballot(other))!.questions[0]).toMatchObject({ picks: [world.demos[0]] });
  expect(await world.cast(other, [world.demos[1]!])).toMatchObject({ __typename: 'InvalidInput', problems: [{ code: 'project-unknown' }] });
  await world.toPhase('published');
  const rows = await kept();
  expect([...rows.keys()]).not.toContain(world.demos[1]);
  expect([rows.get(world.demos[0]!), rows.get(world.demos[2]!)]).toEqual([[2, 2], [0, 3]]);
  expect((await world.log(world.admin))!).toMatchObject({ ballots: [], isSame: true, text: expect.stringContaining('fewer than 10') });
});

it('a ballot that was changed in the database counts no more, holds nothing up, and can be cast anew', async () => {
  for (const voter of world.others) await world.cast(voter, [world.demos[0]!], world.demos);
  await asSuperuser(world.app.database.name, (client) => client.query(`update ballot_event e set sealed = set_byte(sealed, 40, (get_byte(sealed, 40) + 1) % 256) from ballot_paper p where p.ballot_id = e.ballot_id and p.person_id = any($1)`, [world.others.slice(0, 2)]));
  expect((await world.ballot(world.others[0]!))!.questions[0]).toMatchObject({ picks: [], hasCast: false });
  expect(await world.cast(world.others[0]!, [world.demos[1]!])).toMatchObject({ __typename: 'CastBallotSuccess' });
  await world.toPhase('published');
  expect(await counts()).toEqual([[10, 10], [1, 11], [0, 10], [0, 10]]);
  expect(await world.build.query(world.organization, `select subject->>'ballots' as n from audit_entry where action = 'hack-week.ballots-unreadable'`)).toEqual([{ n: '1' }]);
});

it('whoever saves without end fills no disk', async () => {
  const [voter] = world.others as [PersonId];
  for (let saved = 0; saved < 55; saved += 1) await world.cast(voter, [world.demos[saved % 4]!]);
  const events = await world.build.query<{ event_no: number }>(world.organization, 'select event_no from ballot_event order by event_no');
  expect([events.length, events.at(-1)!.event_no]).toEqual([50, 55]);
});

it('the database itself takes no second paper of a person, and no event twice', async () => {
  const [voter] = world.others as [PersonId];
  await world.cast(voter, [world.demos[0]!]);
  await expect(world.build.query(world.organization, 'insert into ballot_paper (organization_id, question_id, person_id, ballot_id) select organization_id, question_id, person_id, $1 from ballot_paper', [randomUUID()])).rejects.toThrow('ballot_paper_pkey');
  await expect(world.build.query(world.organization, 'insert into ballot_event select * from ballot_event')).rejects.toThrow('ballot_event_pkey');
  await expect(world.build.query(world.organization, 'update ballot_event set event_no = 2')).rejects.toThrow('permission denied');
});
