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
import { GraphqlClient } from '../support/graphql-client.js';
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
});
afterAll(async () => {
  await build.close();
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('signatures', () => {
  it('that are forged, replayed, of another round, unit or purpose are refused in the same words as an unknown key, and change nothing', async () => {
    const [victim, other] = [first.written[0]!, first.written[1]!];
    const later = second.written.find(({ personId }) => personId === victim.personId)!;
    await reply(victim, 'What is yours?');
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
      // Signed rightly, but the comment is of another round, or the round has no such unit.
      await sendAnswer(app.url, answerOf(first, { ...later }, 'mine')),
      await sendAnswer(app.url, answerOf(first, { ...victim, unitId: world.organizationId }, 'mine')),
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
    expect(await sendAnswer(app.url, answerOf(second, b, 'Here'))).toMatchObject({ __typename: 'InvalidInput', problems: [{ code: 'no-reply-yet' }] });
    app.clock.advance(120_000);
  });
});

describe('the reply file', () => {
  it('is the same bytes for everybody, sets no cookie, is kept by nobody, and reading it writes nothing', async () => {
    await reply(first.written[2]!, 'Only one of you will understand');
    const url = `${app.url}${first.replies.get(world.teams.get('A')!)}`;
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

  it('is nothing that the address of the manifest opens: the naive file beside the manifest would have been everybody’s', async () => {
    const unit = world.teams.get('A')!;
    expect((await fetch(`${app.url}/manifests/${first.address}`)).status).toBe(200);
    const paths = [`${first.address}/${unit}`, first.address, `${first.roundId}/${unit}`, `${first.replies.get(unit)!.split('/')[2]!}/${unit}`, ''];
    await expectNothing(paths);
    // What the holder of that address learns, of the manifest and its recount, is all in there: no part of it is an address of replies.
    const page = await (await fetch(`${app.url}/manifests/${first.address}`)).text();
    for (const path of first.replies.values()) expect(page).not.toContain(path.split('/')[2]!.slice(0, 20));
  });

  it('has an address that nobody can make of another: not for a unit beside it, a round before, another organization, nor with a part of the code', async () => {
    const [own, elsewhere] = [addressIn(first, 'A'), addressIn(first, 'B')];
    const earlier = addressIn(second, 'A');
    const part = (bytes: Buffer, from: number, to: number): Buffer => bytes.subarray(from, to);
    const made = [
      Buffer.concat([part(own, 0, 32), part(elsewhere, 32, 48), part(own, 48, 80)]),
      Buffer.concat([part(own, 0, 16), part(earlier, 16, 32), part(own, 32, 80)]),
      Buffer.concat([randomBytes(16), part(own, 16, 80)]),
      Buffer.concat([part(own, 0, 48), randomBytes(32)]), Buffer.concat([part(own, 0, 48), Buffer.alloc(32)]),
      Buffer.concat([part(own, 0, 79), Buffer.from([own[79]! ^ 1])]),
      part(own, 0, 79), part(own, 0, 48), Buffer.concat([own, Buffer.alloc(1)]),
    ].map((bytes) => bytes.toString('base64url'));
    const own64 = own.toString('base64url');
    await expectNothing([...made, `${own64}=`, `${own64}/`, own64.toUpperCase(), own.toString('base64')]);
    expect((await fetch(`${app.url}/replies/${own64}`)).status).toBe(200);
    // Another server's key makes other addresses, and knows this one's as little.
    const other = await startTestApp({ database: app.database, clock: app.clock, serverKey: new Uint8Array(32).fill(9) });
    expect((await fetch(`${other.url}/replies/${own64}`)).status).toBe(404);
    await other.close();
  });

  it('is given to those who are asked in the unit, all the same, and to nobody else; before the close it holds nothing', async () => {
    const ahead = await announce(app, world);
    const pathFor = async (personId: PersonId): Promise<string | null | undefined> => {
      const client = new GraphqlClient(app.url, await build.signIn(world.organizationId, personId));
      const { openRounds } = await client.data<{ openRounds: { round: { id: string }; repliesPath: string | null }[] }>('{ openRounds { round { id } repliesPath } }');
      return openRounds.find(({ round }) => round.id === ahead.roundId)?.repliesPath;
    };
    const [a, b] = [world.people.get('A')!, world.people.get('B')!];
    const paths = [await pathFor(a[0]!), await pathFor(a[1]!), await pathFor(b[0]!)];
    expect(paths[0]).toMatch(/^\/replies\/[\w-]{107}$/);
    expect(paths[1]).toBe(paths[0]);
    expect(paths[2]).not.toBe(paths[0]);
    expect((await fetchPass(app, world, ahead.manifest, a[0]!)).repliesPath).toBe(paths[0]);
    // The lead of everybody is not asked; an admin is not in the round.
    expect([(await pathFor(lead)) ?? null, (await pathFor(await build.admin(world.organizationId))) ?? null]).toEqual([null, null]);
    expect((await fetch(`${app.url}${paths[0]}`)).status).toBe(404);
  });

  it('tells its reader no word of an author, neither of a comment nor of an answer, delivered or not', async () => {
    const [talkative, quiet] = [first.written[6]!, first.written[7]!];
    for (const comment of [talkative, quiet]) await reply(comment, 'Please go on');
    await sendAnswer(app.url, answerOf(first, talkative, 'Zwischenzeit', 1));
    app.clock.advance(4 * 86_400_000);
    await app.get(DeliverAnswers).run();
    await sendAnswer(app.url, answerOf(first, quiet, 'Unterwegs', 1));
    const text = await (await fetch(`${app.url}${first.replies.get(talkative.unitId)}`)).text();
    expect(text).toContain('Please go on');
    expect(text).not.toMatch(/Zwischenzeit|Unterwegs/);
    for (const comment of first.written) expect(text).not.toContain(comment.text);
    const { comments } = JSON.parse(text) as { comments: { publicKey: string; answersDelivered: { sequence: number }[] }[] };
    const answers = (key: string): number[] => comments.find(({ publicKey }) => publicKey === key)!.answersDelivered.map(({ sequence }) => sequence);
    expect([answers(talkative.publicKey), answers(quiet.publicKey)]).toEqual([[1], []]);
    // The naive file, all that the readers see, has them.
    expect(await select(app, world, `select 1 from comment_message where body = 'Zwischenzeit'`)).toHaveLength(1);
    await build.query(world.organizationId, 'delete from waiting_comment_answer');
  });

  const addressIn = (round: CommentedRound, team: string): Buffer => Buffer.from(round.replies.get(world.teams.get(team)!)!.split('/')[2]!, 'base64url');
  const expectNothing = async (addresses: readonly string[]): Promise<void> => {
    const answers = await Promise.all(addresses.map((at) => fetch(`${app.url}/replies/${at}`)));
    expect(answers.map(({ status }) => status)).toEqual(addresses.map(() => 404));
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
  };
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
    // Whoever copied a key can not keep the round from closing.
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
  });
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
      const shown = JSON.stringify(await replyFile(app.url, first, target.unitId)).includes(secret) ? ['reply file'] : [];
      return [...tables, ...shown, ...(gunzipSync(readFileSync(file)).includes(secret) ? ['backup'] : [])];
    };
    expect(await places('before')).toEqual(['public.comment_message', 'public.released_comment', 'reply file', 'backup']);
    expect((await withdraw(app.url, withdrawalOf(first, target))).__typename).toBe('WithdrawCommentSuccess');
    app.clock.advance(3_600_000);
    await app.get(DeliverAnswers).run();
    expect(await places('after')).toEqual([]);
    expect(await select(app, world, 'select 1 from waiting_comment_answer where comment_id = $1', [id])).toEqual([]);
    expect(await select(app, world, 'select body from released_comment where comment_id = $1', [id])).toEqual([{ body: null }]);
    app.clock.advance(4 * 86_400_000);
    await app.get(DeliverAnswers).run();
    expect(await places('later')).toEqual([]);
  });
});
