import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ed25519 } from '@noble/curves/ed25519.js';
import { shuffled } from '../../src/engines/anonymity/random.js';
import type { PersonId } from '../../src/kernel/ids.js';
import { DeliverAnswers } from '../../src/listening/conversations/app/deliver-answers.js';
import { RespondToComment } from '../../src/listening/conversations/app/respond-to-comment.js';
import { backUp } from '../../src/platform/backup/back-up.js';
import { secureRandom } from '../../src/platform/secrets/random.js';
import { Builders } from '../support/builders.js';
import { answerOf, commentedRound, replyFile, seedConversationWorld, sendAnswer, withdraw, withdrawalOf, type CommentedRound, type WrittenComment } from '../support/conversation-world.js';
import { dataFolder } from '../support/data-folder.js';
import { announce, base64Url, close, fetchPass, open, select, submission, submit, systemCtx, type RoundWorld } from '../support/round-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { wholeDatabase } from '../support/whole-database.js';
import { asSuperuser, readWholeDatabase, type SeenDatabase } from './database-reader.js';
import { bestJoin, bestOrder, rankCorrelation, type Target } from './linking.js';

const folder = dataFolder();
let app: TestApp;
let build: Builders;
let world: RoundWorld;
let first: CommentedRound;
let second: CommentedRound;
let lead: PersonId;

const idOf = async (publicKey: string): Promise<string> => {
  const rows = await select<{ id: string }>(app, world, 'select comment_id as id from released_comment where public_key = $1', [Buffer.from(publicKey, 'base64url')]);
  return rows[0]!.id;
};
const reply = async ({ publicKey }: WrittenComment, body: string): Promise<void> => {
  const ctx = { ...systemCtx(app, world), actor: { kind: 'person', personId: lead, sessionId: 's', isAdmin: false, seesWholeOrganization: false, leads: [], locale: 'en' } as never };
  const done = await app.get(RespondToComment).reply(ctx, await idOf(publicKey), body);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
};

beforeAll(async () => {
  app = await startTestApp();
  world = await seedConversationWorld(app);
  build = await Builders.on(app.database);
  lead = await build.lead(world.organizationId, world.teams.get('root')!);
  first = await commentedRound(app, world, { A: 12, B: 8, C: 8 });
  second = await commentedRound(app, world, { A: 12, B: 8, C: 8 });
}, 180_000);
afterAll(async () => {
  await build.close();
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('signatures', () => {
  it('that are forged, replayed, of another round, unit or purpose are refused in the same words as an unknown key, and change nothing', async () => {
    const [victim, other] = [first.written[0]!, first.written[1]!];
    const later = second.written.find(({ personId }) => personId === victim.personId)!;
    const answer = answerOf(first, victim, 'mine');
    const elsewhere = world.teams.get('B')!;
    const stranger = randomBytes(32);
    const unknown = { ...victim, secretKey: stranger, publicKey: base64Url(ed25519.getPublicKey(stranger)) };
    const before = await wholeDatabase(app.database);
    const refused = [
      await sendAnswer(app.url, answerOf(first, unknown, 'mine')),
      await sendAnswer(app.url, { ...answer, signature: answerOf(first, other, 'mine').signature }),
      await sendAnswer(app.url, { ...answer, signature: base64Url(randomBytes(64)) }),
      await sendAnswer(app.url, { ...answer, body: 'yours' }),
      await sendAnswer(app.url, { ...answer, sequence: 2 }),
      await sendAnswer(app.url, { ...answer, roundId: second.roundId }),
      await sendAnswer(app.url, { ...answer, unitId: elsewhere }),
      // Signed rightly, but the comment is of another round, or nowhere that this unit's comments can have gone.
      await sendAnswer(app.url, answerOf(first, { ...later }, 'mine')),
      await sendAnswer(app.url, answerOf(first, { ...victim, unitId: elsewhere }, 'mine')),
      await sendAnswer(app.url, { ...answer, publicKey: 'x' }),
      await sendAnswer(app.url, { ...answer, roundId: world.teams.get('A')! }),
      await withdraw(app.url, { roundId: first.roundId, unitId: victim.unitId, publicKey: victim.publicKey, signature: answer.signature }),
      await withdraw(app.url, { ...withdrawalOf(first, other), publicKey: victim.publicKey }),
      await withdraw(app.url, { ...withdrawalOf(second, later), roundId: first.roundId }),
    ];
    expect(refused[0]).toMatchObject({ __typename: 'CommentUnknown' });
    expect(new Set(refused.map((outcome) => JSON.stringify(outcome)))).toEqual(new Set([JSON.stringify(refused[0])]));
    expect(await wholeDatabase(app.database)).toEqual(before);
    // The control: the very answer that was tampered with is taken.
    expect((await sendAnswer(app.url, answer)).__typename).toBe('SendCommentAnswerSuccess');
    const after = await wholeDatabase(app.database);
    expect(Object.keys(after).filter((table) => JSON.stringify(after[table]) !== JSON.stringify(before[table]))).toEqual(['public.waiting_comment_answer']);
    // Sent again, also by somebody who overheard it, it changes nothing.
    expect((await sendAnswer(app.url, answer)).__typename).toBe('SendCommentAnswerSuccess');
    expect(await wholeDatabase(app.database)).toEqual(after);
    await build.query(world.organizationId, 'delete from waiting_comment_answer');
  });

  it('are limited by unit and key, never by address: a flood at one unit is slowed down and leaves another alone', async () => {
    const [a, b] = [second.written.find(({ unitId }) => unitId === world.teams.get('A'))!, second.written.find(({ unitId }) => unitId === world.teams.get('B'))!];
    const outcomes: string[] = [];
    for (let tried = 0; tried < 70; tried += 1) outcomes.push((await withdraw(app.url, { roundId: second.roundId, unitId: a.unitId, publicKey: base64Url(randomBytes(32)), signature: base64Url(randomBytes(64)) })).__typename);
    expect(new Set(outcomes.slice(0, 50))).toEqual(new Set(['CommentUnknown']));
    expect(outcomes.at(-1)).toBe('RateLimited');
    expect((await sendAnswer(app.url, answerOf(second, b, 'Here'))).__typename).toBe('SendCommentAnswerSuccess');
    app.clock.advance(120_000);
    await build.query(world.organizationId, 'delete from waiting_comment_answer');
  });
});

describe('the reply file', () => {
  it('is the same bytes for everybody, sets no cookie, is kept by nobody, and reading it writes nothing', async () => {
    await reply(first.written[2]!, 'Only one of you will understand');
    const url = `${app.url}/replies/${first.address}/${world.teams.get('A')}`;
    const cookies = [await build.signIn(world.organizationId, lead), await build.signIn(world.organizationId, first.written[2]!.personId)];
    const before = await wholeDatabase(app.database);
    const visitors: Record<string, string>[] = [{}, { cookie: cookies[0]! }, { cookie: cookies[1]! }, { 'user-agent': 'x', 'accept-language': 'de', cookie: 'session=forged' }, { range: 'bytes=0-5' }];
    const answers = await Promise.all(visitors.map((headers) => fetch(url, { headers })));
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(bodies).size).toBe(1);
    expect(bodies[0]).toContain('Only one of you');
    for (const { headers, status } of answers) {
      expect(status).toBe(200);
      expect([headers.get('set-cookie'), headers.get('cache-control'), headers.get('vary')]).toEqual([null, 'no-store', null]);
    }
    const tags = new Set(answers.map(({ headers }) => headers.get('etag')!));
    expect(tags.size).toBe(1);
    expect((await fetch(url, { headers: { 'if-none-match': [...tags][0]! } })).status).toBe(304);
    expect(await wholeDatabase(app.database)).toEqual(before);
  });

  it('is there for the address alone: not for a round id, another organization’s unit, or before the close', async () => {
    const unit = world.teams.get('A')!;
    const ahead = await announce(app, world);
    const [{ address }] = (await select<{ address: string }>(app, world, 'select address from manifest where round_id = $1', [ahead.roundId])) as [{ address: string }];
    const paths = [`${first.roundId}/${unit}`, `${'A'.repeat(43)}/${unit}`, `${first.address}/${world.organizationId}`, `${first.address}/x`, `${address}/${unit}`];
    const answers = await Promise.all(paths.map((at) => fetch(`${app.url}/replies/${at}`)));
    expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 404));
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
  });
});

describe('a key', () => {
  it('belongs to one comment: one sent twice, or used in an earlier round, is released with neither', async () => {
    const { roundId, manifest } = await announce(app, world);
    await open(app, world, roundId);
    const shared = base64Url(randomBytes(32));
    const earlier = first.written[0]!.publicKey;
    const keys = [shared, shared, earlier, ...Array.from({ length: 9 }, () => base64Url(randomBytes(32)))];
    for (const [place, personId] of world.people.get('A')!.entries()) {
      await submit(app.url, { ...submission(manifest, await fetchPass(app, world, manifest, personId)), comment: `Remark ${place}`, publicKey: keys[place] });
    }
    await close(app, world, roundId);
    const released = await select<{ body: string; public_key: Buffer | null }>(app, world, 'select body, public_key from released_comment where round_id = $1', [roundId]);
    expect(released).toHaveLength(12);
    expect(released.filter(({ public_key }) => public_key === null).map(({ body }) => body).sort()).toEqual(['Remark 0', 'Remark 1', 'Remark 2']);
  });
});

describe('joining everything that is stored', () => {
  const everybody = (): ReadonlySet<string> => new Set<string>([...world.people.values()].flat());
  const withoutNaive = (seen: SeenDatabase): SeenDatabase => new Map([...seen].filter(([table]) => !table.startsWith('naive.')));
  const targetsIn = (seen: SeenDatabase, table: string, author: (text: string) => WrittenComment | undefined): readonly Target[] =>
    seen.get(table)!.flatMap((row): readonly Target[] => {
      const found = [...row.marks.values()].flat().map((mark) => author(mark.slice(3))).find((comment) => comment !== undefined);
      return found ? [{ row, author: found.personId, pool: found.unitId }] : [];
    });

  it('names no author by what was said about their comment, whoever holds the whole database; a key kept by device names all', async () => {
    const order = shuffled(second.written, secureRandom);
    for (const [place, comment] of order.entries()) {
      await reply(comment, `About number ${place}`);
      app.clock.advance(61_000);
      expect((await sendAnswer(app.url, answerOf(second, comment, `Answer of ${comment.publicKey}`))).__typename).toBe('SendCommentAnswerSuccess');
    }
    const waiting = withoutNaive(await readWholeDatabase(app.database.name)).get('public.waiting_comment_answer')!;
    expect(waiting).toHaveLength(order.length);
    expect(new Set(waiting.map(({ marks }) => marks.get('sealed')![0]!.length)).size).toBe(1);
    expect(JSON.stringify(await wholeDatabase(app.database))).not.toContain('Answer of');
    app.clock.advance(4 * 86_400_000);
    await app.get(DeliverAnswers).run();
    await asSuperuser(app.database.name, async (client) => {
      await client.query('create schema naive');
      await client.query('create table naive.device (person_id uuid, public_key bytea)');
      for (const { personId, publicKey } of second.written) await client.query('insert into naive.device values ($1, $2)', [personId, Buffer.from(publicKey, 'base64url')]);
    });
    const seen = await readWholeDatabase(app.database.name);
    const byText = new Map(second.written.map((comment) => [`Answer of ${comment.publicKey}`, comment]));
    const byKey = new Map(second.written.map((comment) => [Buffer.from(comment.publicKey, 'base64url').toString('hex'), comment]));
    const comments = targetsIn(seen, 'public.released_comment', (text) => byKey.get(text));
    const messages = targetsIn(seen, 'public.comment_message', (text) => byText.get(text));
    expect([comments.length, messages.length]).toEqual([order.length, order.length]);
    expect(bestJoin(seen, comments, everybody()).namedRightly).toBe(order.length);
    for (const targets of [comments, messages]) {
      // Guessing evenly within a unit names one of each of the three.
      const join = bestJoin(withoutNaive(seen), targets, everybody());
      expect({ ...join, isMore: join.namedRightly > 3.001 }).toMatchObject({ isMore: false });
      const agreement = bestOrder(withoutNaive(seen), targets, everybody());
      expect({ ...agreement, isMore: agreement.agreement > 0.8 }).toMatchObject({ isMore: false });
    }
    const arrival = messages.map(({ row, author }) => [row.order.get('(ctid)')!, order.findIndex(({ personId }) => personId === author)] as const);
    expect(Math.abs(rankCorrelation(arrival))).toBeLessThan(0.8);
    expect(new Set(messages.map(({ row }) => row.order.get('(xmin)'))).size).toBe(1);
  }, 60_000);
});

describe('a comment taken back', () => {
  it('is gone from every table, from the reply file and from a backup, with all that quoted it', async () => {
    const target = first.written[5]!;
    const secret = 'Überraschung im Maschinenraum';
    const id = await idOf(target.publicKey);
    await build.query(world.organizationId, 'update released_comment set body = $2 where comment_id = $1', [id, `It began with ${secret}`]);
    await reply(target, `You write: ${secret}`);
    await sendAnswer(app.url, answerOf(first, target, `Yes, ${secret}`, 1));
    app.clock.advance(4 * 86_400_000);
    await app.get(DeliverAnswers).run();
    await sendAnswer(app.url, answerOf(first, target, `Again: ${secret}`, 2));
    const places = async (name: string): Promise<string[]> => {
      const file = path.join(folder, name);
      await backUp(app.database.url, file, app.clock.now());
      const tables = Object.entries(await wholeDatabase(app.database)).filter(([, lines]) => lines.some((line) => line.includes(secret))).map(([table]) => table);
      const shown = JSON.stringify(await replyFile(app.url, first.address, target.unitId)).includes(secret) ? ['reply file'] : [];
      return [...tables, ...shown, ...(gunzipSync(readFileSync(file)).includes(secret) ? ['backup'] : [])];
    };
    expect(await places('before')).toEqual(['public.comment_message', 'public.released_comment', 'reply file', 'backup']);
    expect((await withdraw(app.url, withdrawalOf(first, target))).__typename).toBe('WithdrawCommentSuccess');
    expect(await places('after')).toEqual([]);
    expect(await select(app, world, 'select 1 from waiting_comment_answer where comment_id = $1', [id])).toEqual([]);
    expect(await select(app, world, 'select body from released_comment where comment_id = $1', [id])).toEqual([{ body: null }]);
    app.clock.advance(4 * 86_400_000);
    await app.get(DeliverAnswers).run();
    expect(await places('later')).toEqual([]);
  });
});
