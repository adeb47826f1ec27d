import type { PersonId } from '../../src/kernel/ids.js';
import { DeliverAnswers } from '../../src/listening/conversations/app/deliver-answers.js';
import { RespondToComment } from '../../src/listening/conversations/app/respond-to-comment.js';
import { Builders } from '../support/builders.js';
import { answerOf, commentedRound, seedConversationWorld, sendAnswer, withdraw, withdrawalOf, type CommentedRound, type WrittenComment } from '../support/conversation-world.js';
import { select, systemCtx, type RoundWorld } from '../support/round-world.js';
import { startServerProcess } from '../support/server-process.js';
import { signedInClient } from '../support/sign-in.js';
import { startTestApp, TEST_SERVER_KEY, type TestApp } from '../support/test-app.js';
import { wholeDatabase } from '../support/whole-database.js';
import { asSuperuser } from './database-reader.js';

const HOUR_MS = 3_600_000;

/**
 * Attack 3 by somebody who reads the living database while authors come back: they sign in, and right afterwards answer their readers or take their
 * comment back. The number of the transaction that wrote or locked a row then says after whose session it was.
 */
describe('attack 3, live: transaction numbers of sessions and of what authors send', () => {
  let app: TestApp;
  let world: RoundWorld;
  let round: CommentedRound;
  let lead: PersonId;
  let atTeam: readonly WrittenComment[];

  beforeAll(async () => {
    app = await startTestApp();
    world = await seedConversationWorld(app);
    const build = await Builders.on(app.database);
    lead = await build.lead(world.organizationId, world.teams.get('root')!);
    await build.close();
    round = await commentedRound(app, world, { A: 12, B: 8, C: 8 });
    atTeam = round.written.filter(({ unitId }) => unitId === world.teams.get('A'));
    for (const { publicKey } of round.written) await reply(publicKey);
    await app.get(DeliverAnswers).run();
  });
  afterAll(() => app.close());

  async function reply(publicKey: string): Promise<void> {
    const [comment] = await select<{ id: string }>(app, world, 'select comment_id as id from released_comment where public_key = $1', [Buffer.from(publicKey, 'base64url')]);
    const ctx = { ...systemCtx(app, world), actor: { kind: 'person', personId: lead, sessionId: 's', isAdmin: false, seesWholeOrganization: false, leads: [], locale: 'en' } as never };
    expect((await app.get(RespondToComment).reply(ctx, comment!.id, 'Tell me more')).ok).toBe(true);
  }

  /** Each signs in and does it in one sitting, the careless way; in the order given. */
  async function oneAfterAnother(authors: readonly WrittenComment[], act: (author: WrittenComment) => Promise<unknown>): Promise<void> {
    for (const author of authors) {
      await signedInClient(app, { organizationId: world.organizationId, personId: author.personId });
      await act(author);
    }
  }

  /** How many authors are named rightly by the session that was written last before the number in `column` of the row about their comment. */
  async function named(table: string, column: 'xmin' | 'xmax'): Promise<number> {
    const sql = `
      select encode(c.public_key, 'hex') as key, (select s.person_id from public.session s where s.xmin::text::bigint < w.${column}::text::bigint order by s.xmin::text::bigint desc limit 1) as person
        from public.${table} w join public.released_comment c on c.comment_id = w.comment_id`;
    const guesses = await asSuperuser(app.database.name, async (client) => (await client.query<{ key: string; person: string }>(sql)).rows);
    return guesses.filter(({ key, person }) => atTeam.find(({ publicKey }) => Buffer.from(publicKey, 'base64url').toString('hex') === key)?.personId === person).length;
  }

  const numbers = async (table: string, column: 'xmin' | 'xmax' = 'xmin'): Promise<readonly string[]> => asSuperuser(app.database.name, async (client) =>
    [...new Set((await client.query<{ number: string }>(`select ${column}::text as number from public.${table} where round_id = $1`, [round.roundId])).rows.map(({ number }) => number))]);
  const tick = async (): Promise<void> => {
    app.clock.advance(HOUR_MS);
    await app.get(DeliverAnswers).run();
  };
  const sendNow = async (author: WrittenComment, sequence = 1): Promise<void> => expect((await sendAnswer(app.url, answerOf(round, author, `Answer ${sequence}`, sequence))).__typename).toBe('SendCommentAnswerSuccess');
  const withdrawNow = async (author: WrittenComment): Promise<void> => expect((await withdraw(app.url, withdrawalOf(round, author))).__typename).toBe('WithdrawCommentSuccess');

  it('waiting answers name their authors until the next tick, and nobody after it; nothing is lost, and the order is another one', async () => {
    const before = await numbers('released_comment', 'xmax');
    await oneAfterAnother(atTeam.slice(0, 9), sendNow);
    expect(await named('waiting_comment_answer', 'xmin')).toBe(9);
    await tick();
    expect(await numbers('waiting_comment_answer')).toHaveLength(1);
    expect(await named('waiting_comment_answer', 'xmin')).toBeLessThanOrEqual(1);
    expect(await select(app, world, 'select 1 from waiting_comment_answer')).toHaveLength(9);
    // The comments themselves were not touched: a lock on a row, of the author or of a foreign key, would have left its number there.
    expect(await numbers('released_comment', 'xmax')).toEqual(before);
  });

  it('locking the comment, as the naive way does, leaves a number that names them all, and no tick takes it away', async () => {
    await oneAfterAnother(atTeam.slice(0, 9), ({ publicKey }) => asSuperuser(app.database.name, (client) => client.query(`select 1 from public.released_comment where public_key = $1 for update`, [Buffer.from(publicKey, 'base64url')])));
    await tick();
    expect(await named('released_comment', 'xmax')).toBeGreaterThanOrEqual(9);
  });

  it('answers that wait for days lie in another order after each tick that has newcomers, and stay where they are without', async () => {
    const order = async (): Promise<string> => asSuperuser(app.database.name, async (client) =>
      (await client.query<{ id: string }>('select comment_id::text as id from public.waiting_comment_answer where sequence = 1 order by ctid')).rows.map(({ id }) => id).join());
    const seen = new Set([await order()]);
    for (let sequence = 2; sequence < 5; sequence += 1) {
      await sendNow(atTeam[0]!, sequence);
      await tick();
      seen.add(await order());
    }
    expect(seen.size).toBeGreaterThan(2);
    const [before] = await numbers('waiting_comment_answer');
    await tick();
    expect(await numbers('waiting_comment_answer')).toEqual([before]);
  });

  it('comments taken back name their authors until the next tick; then every comment of the round has one number', async () => {
    await oneAfterAnother(atTeam.slice(0, 5), withdrawNow);
    expect(await named('waiting_comment_withdrawal', 'xmin')).toBe(5);
    expect(await select(app, world, 'select 1 from released_comment where body is null')).toEqual([]);
    await tick();
    expect(await select(app, world, 'select 1 from waiting_comment_withdrawal')).toEqual([]);
    expect(await select(app, world, 'select 1 from released_comment where body is null')).toHaveLength(5);
    expect(await select(app, world, 'select 1 from waiting_comment_answer a join released_comment c on c.comment_id = a.comment_id where c.body is null')).toEqual([]);
    expect(await numbers('released_comment')).toHaveLength(1);
    expect(await numbers('released_comment', 'xmax')).toHaveLength(1);
    expect(await named('released_comment', 'xmax')).toBeLessThanOrEqual(1);
    expect(await named('released_comment', 'xmin')).toBeLessThanOrEqual(1);
  });

  it('taking back at once, as the naive way does, names them all', async () => {
    const rest = atTeam.slice(5, 10);
    await oneAfterAnother(rest, ({ publicKey }) => asSuperuser(app.database.name, (client) => client.query(`update public.released_comment set body = null where public_key = $1`, [Buffer.from(publicKey, 'base64url')])));
    expect(await named('released_comment', 'xmin')).toBeGreaterThanOrEqual(rest.length);
  });

  it('the unit that an author names is neither stored nor logged: a comment that passed up does not come back to its unit', async () => {
    const said = async (): Promise<string[]> => Object.entries(await wholeDatabase(app.database)).filter(([table]) => /comment|conversation/.test(table)).flatMap(([table, lines]) => lines.map((line) => `${table} ${line}`));
    const [author, other] = round.written.filter(({ unitId }) => unitId === world.teams.get('B'));
    // The server's own tick must not settle between what is sent and the look: it is said to be over.
    await asSuperuser(app.database.name, (client) => client.query(`update public.conversation_tick set ticked_at = 'infinity'`));
    const server = startServerProcess({ env: { DATABASE_URL: app.database.url, SERVER_KEY: Buffer.from(TEST_SERVER_KEY).toString('hex'), LOG_LEVEL: 'debug' } });
    try {
      const url = await server.listening;
      const before = new Set(await said());
      expect((await sendAnswer(url, answerOf(round, author!, 'From B', 7))).__typename).toBe('SendCommentAnswerSuccess');
      expect((await sendAnswer(url, answerOf(round, author!, 'Another', 7))).__typename).toBe('InvalidInput');
      expect((await withdraw(url, withdrawalOf(round, other!))).__typename).toBe('WithdrawCommentSuccess');
      const added = (await said()).filter((line) => !before.has(line));
      expect(added.filter((line) => line.startsWith('public.waiting_'))).toHaveLength(2);
      expect(added.filter((line) => line.includes(author!.unitId))).toEqual([]);
    } finally {
      server.signal('SIGTERM');
      await server.ended;
    }
    expect(server.output()).toContain('Barograph runs at');
    for (const secret of [author!.unitId, author!.publicKey, other!.publicKey, round.roundId, 'From B']) expect(server.output()).not.toContain(secret);
  });
});
