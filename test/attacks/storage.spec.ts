import { randomBytes } from 'node:crypto';
import type { PersonId } from '../../src/kernel/ids.js';
import { shuffled } from '../../src/engines/anonymity/random.js';
import { secureRandom } from '../../src/platform/secrets/random.js';
import { announce, close, fetchPass, open, seedRoundWorld, submission, submit, tickNow, type Device, type RoundWorld } from '../support/round-world.js';
import { asOrganization } from '../support/seed-organization.js';
import { signedInClient } from '../support/sign-in.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { asSuperuser, readWholeDatabase, type SeenDatabase } from './database-reader.js';
import { bestJoin, bestOrder, rankCorrelation, type Target } from './linking.js';
import { answerNaively, makeNaiveTables } from './naive/naive-tables.js';

const PEOPLE = 30;
const random = (bound: number): number => randomBytes(4).readUInt32BE() % bound;

/** A comment that is recognised wherever it turns up. */
const commentOf = (place: number): string => `remark number ${place} of this round${' and more'.repeat(place % 7)}`;

describe('attack 3: joining everything that is stored', () => {
  let app: TestApp;
  let world: RoundWorld;
  let round: Awaited<ReturnType<typeof announce>>;
  let people: readonly PersonId[];
  let answered: readonly Device[];
  let database: SeenDatabase;

  /** Everybody signs in, reads pages and fetches their pass; then some answer, in another order, each under their session. */
  beforeAll(async () => {
    app = await startTestApp();
    world = await seedRoundWorld(app, { name: 'top', people: 0, below: [{ name: 'left', people: PEOPLE / 2 }, { name: 'right', people: PEOPLE / 2 }] });
    people = [...world.people.get('left')!, ...world.people.get('right')!];
    round = await announce(app, world, { commentK: 10 });
    const devices = new Map<PersonId, Device>();
    for (const personId of shuffled(people, secureRandom)) {
      const client = await signedInClient(app, { organizationId: world.organizationId, personId });
      await client.data('{ viewer { person { id } } }');
      devices.set(personId, await fetchPass(app, world, round.manifest, personId));
    }
    await open(app, world, round.roundId);
    const order = shuffled(people, secureRandom).slice(0, PEOPLE - 4);
    for (const [place, personId] of order.entries()) {
      app.clock.advance(1000 * (1 + random(60)));
      const outcome = await submit(app.url, submission(round.manifest, devices.get(personId)!, [1 + (place % 5), 3, 2, 4, place % 11], commentOf(place)));
      expect(outcome.__typename).toBe('SubmitResponseSuccess');
    }
    answered = order.map((personId) => devices.get(personId)!);
    await asSuperuser(app.database.name, async (client) => {
      await makeNaiveTables(client);
      for (const [place, { personId, unitId }] of answered.entries()) {
        await answerNaively(client, { personId, unitId, scores: [1 + (place % 5), 3], comment: commentOf(place), at: new Date(app.clock.now().getTime() + place * 61_000) });
      }
    });
    database = await readWholeDatabase(app.database.name);
  });
  afterAll(() => app.close());

  /** The attacker's knowledge of the truth, to score its guesses: rows of a table lie in the order of their arrival. */
  const targetsIn = (seen: SeenDatabase, table: string): readonly Target[] =>
    [...seen.get(table)!].sort((a, b) => a.order.get('(xmin)')! - b.order.get('(xmin)')! || a.order.get('(ctid)')! - b.order.get('(ctid)')!)
      .map((row, place) => ({ row, author: answered[place]!.personId, pool: answered[place]!.unitId }));
  const withoutNaive = (seen: SeenDatabase): SeenDatabase => new Map([...seen].filter(([table]) => !table.startsWith('naive.')));
  const everybody = (): ReadonlySet<string> => new Set<string>(people);

  it('names every author in the naive tables, by a time that two rows share and by the order of the rows', () => {
    const targets = targetsIn(database, 'naive.response');
    expect(bestJoin(database, targets, everybody()).namedRightly).toBe(answered.length);
    expect(bestOrder(database, targets, everybody()).agreement).toBeCloseTo(1);
    const comments = targetsIn(database, 'naive.comment');
    expect(bestJoin(database, comments, everybody()).namedRightly).toBe(answered.length);
  });

  it.each(['public.pending_answer', 'public.pending_comment', 'public.spent_pass'])('names no more authors of %s than guessing does', (table) => {
    const targets = targetsIn(database, table);
    expect(targets).toHaveLength(answered.length);
    // Guessing evenly within a unit names one of each unit.
    const join = bestJoin(withoutNaive(database), targets, everybody());
    expect({ ...join, isMore: join.namedRightly > 2.001 }).toMatchObject({ isMore: false });
    const order = bestOrder(withoutNaive(database), targets, everybody());
    expect({ ...order, isMore: order.agreement > 0.8 }).toMatchObject({ isMore: false });
  });

  it('reads no score and no comment, with everything but the server key', () => {
    const words = [...withoutNaive(database).values()].flat().flatMap(({ marks }) => [...marks.values()].flat());
    const bytes = words.map((mark) => Buffer.from(mark.slice(3), 'hex').toString('latin1'));
    for (const [place, { pass }] of answered.entries()) {
      const needles = [commentOf(place), Buffer.from(commentOf(place)).toString('hex'), Buffer.from(pass.nonce).toString('hex'), Buffer.from(pass.token).toString('hex'), Buffer.from(pass.nonce).toString('base64url')];
      for (const needle of needles) expect(words.some((word) => word.includes(needle)) || bytes.some((text) => text.includes(needle))).toBe(false);
    }
  });

  it('every sealed answer has the same length, whatever was answered', () => {
    const lengths = new Set(database.get('public.pending_answer')!.map(({ marks }) => marks.get('sealed')![0]!.length));
    expect(lengths.size).toBe(1);
  });

  it('has no time and no counter beside an answer, a comment or a batch', async () => {
    const columns = await asOrganization(app.database, world.organizationId, async (client) =>
      (await client.query<{ table_name: string; column_name: string; data_type: string }>(
        `select table_name, column_name, data_type from information_schema.columns where table_schema = 'public'
            and table_name in ('spent_pass', 'pending_answer', 'pending_comment', 'batch', 'batch_histogram', 'issue_bucket', 'released_comment', 'released_result', 'released_item', 'waiting_comment_answer', 'waiting_comment_withdrawal', 'comment_message')`)).rows);
    // What is said about comments has days, and the readers' side its person.
    const conversation = new Set(['waiting_comment_answer.deliver_on', 'comment_message.written_on', 'waiting_comment_answer.sequence', 'comment_message.sequence', 'comment_message.person_id']);
    const beside = columns.filter(({ table_name, column_name }) => !conversation.has(`${table_name}.${column_name}`));
    expect(beside.filter(({ data_type }) => /time|date|serial/.test(data_type))).toEqual([]);
    expect(columns.filter(({ data_type }) => /time|serial/.test(data_type))).toEqual([]);
    expect(beside.filter(({ column_name }) => /person|session|member|slot|created|sequence/.test(column_name))).toEqual([]);
  });

  it('after a tick and the close joins no comment to its author or to scores, and no person to having answered', async () => {
    await tickNow(app, world, round.roundId);
    await close(app, world, round.roundId);
    const after = withoutNaive(await readWholeDatabase(app.database.name));
    for (const table of ['pending_answer', 'pending_comment', 'spent_pass', 'issue_bucket', 'round_secret']) expect(after.get(`public.${table}`)).toEqual([]);
    const comments = [...after.get('public.released_comment')!];
    expect(comments).toHaveLength(answered.length);
    const authors = new Map(answered.map(({ personId, unitId }, place) => [`id:${commentOf(place)}`, { personId, unitId }]));
    const targets = comments.map((row): Target => {
      const { personId, unitId } = authors.get(row.marks.get('body')![0]!)!;
      return { row, author: personId, pool: unitId };
    });
    const join = bestJoin(after, targets, everybody());
    expect({ ...join, isMore: join.namedRightly > 2.001 }).toMatchObject({ isMore: false });
    const order = bestOrder(after, targets, everybody());
    expect({ ...order, isMore: order.agreement > 0.8 }).toMatchObject({ isMore: false });
    // The order of the comments in the table is not the order in which they came.
    const arrival = targets.map(({ row, author }) => [row.order.get('(ctid)')!, answered.findIndex(({ personId }) => personId === author)] as const);
    expect(Math.abs(rankCorrelation(arrival))).toBeLessThan(0.8);
    expect(new Set(comments.map(({ order: places }) => places.get('(xmin)'))).size).toBe(1);
  });
});
