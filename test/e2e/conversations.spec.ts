import type { OrganizationId, PersonId, TeamId } from '../../src/kernel/ids.js';
import { ok } from '../../src/kernel/result.js';
import { DeliverAnswers } from '../../src/listening/conversations/app/deliver-answers.js';
import { ListReplyFiles } from '../../src/listening/pulses/app/list-reply-files.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { Builders } from '../support/builders.js';
import { answerOf, commentedRound, replyFile, seedConversationWorld, sendAnswer, withdraw, withdrawalOf, type CommentedRound } from '../support/conversation-world.js';
import { GraphqlClient } from '../support/graphql-client.js';
import type { RoundWorld } from '../support/round-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const FIELDS = `id body dated roundId roundNumber team { name } isWithdrawn flags acknowledgements { by on } viewerAcknowledged canBeAnswered viewerMayRespond messages { from by body on }`;
const COMMENTS = `query ($input: CommentsInput!) { comments(input: $input) { totalCount pageInfo { hasNextPage endCursor } rounds { roundId number dated count } edges { cursor node { ${FIELDS} } } } }`;
const TERMS = 'query ($input: CommentTermsInput!) { commentTerms(input: $input) { term comments } }';
const ACKNOWLEDGE = `mutation ($input: AcknowledgeCommentInput!) { acknowledgeComment(input: $input) { __typename ... on AcknowledgeCommentSuccess { comment { ${FIELDS} } } } }`;
const REPLY = `mutation ($input: ReplyToCommentInput!) { replyToComment(input: $input) { __typename ... on ReplyToCommentSuccess { comment { ${FIELDS} } } ... on InvalidInput { problems { path code } } } }`;
const SET_WORDS = 'mutation ($input: SetModerationWordsInput!) { setModerationWords(input: $input) { __typename ... on SetModerationWordsSuccess { words } ... on InvalidInput { problems { path code } } } }';
const LOG = 'query { memberLog { edges { node { text } } } }';

interface Seen {
  readonly id: string;
  readonly body: string | null;
  readonly dated: string;
  readonly team: { readonly name: string };
  readonly isWithdrawn: boolean;
  readonly flags: readonly string[];
  readonly acknowledgements: readonly { readonly by: string; readonly on: string }[];
  readonly viewerAcknowledged: boolean;
  readonly canBeAnswered: boolean;
  readonly viewerMayRespond: boolean;
  readonly messages: readonly { readonly from: string; readonly by: string | null; readonly body: string; readonly on: string }[];
}

interface Connection {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly rounds: readonly { readonly roundId: string; readonly number: number; readonly dated: string; readonly count: number }[];
  readonly edges: readonly { readonly cursor: string; readonly node: Seen }[];
}

type Outcome = Record<string, unknown> & { readonly __typename: string; readonly comment?: Seen };
type Who = 'leadOfA' | 'leadOfB' | 'leadOfRoot' | 'viewer' | 'admin' | 'memberOfA' | 'memberOfB';

let app: TestApp;
let build: Builders;
let world: RoundWorld;
let round: CommentedRound;
let people: Record<Who, PersonId>;

const team = (name: string): TeamId => world.teams.get(name)!;
const as = async (name: Who): Promise<GraphqlClient> => new GraphqlClient(app.url, await build.signIn(world.organizationId, people[name]));
const read = async (name: Who, of: string, input: object = {}): Promise<Connection> => (await (await as(name)).data<{ comments: Connection }>(COMMENTS, { input: { teamId: team(of), ...input } })).comments;
const bodies = async (name: Who, of: string, input: object = {}): Promise<(string | null)[]> => (await read(name, of, input)).edges.map(({ node }) => node.body).sort();
const acknowledge = async (name: Who, commentId: string, acknowledged?: boolean): Promise<Outcome> =>
  (await (await as(name)).data<{ acknowledgeComment: Outcome }>(ACKNOWLEDGE, { input: { commentId, acknowledged } })).acknowledgeComment;
const reply = async (name: Who, commentId: string, body: string): Promise<Outcome> => (await (await as(name)).data<{ replyToComment: Outcome }>(REPLY, { input: { commentId, body } })).replyToComment;
const setWords = async (words: string[]): Promise<Outcome> => (await (await as('admin')).data<{ setModerationWords: Outcome }>(SET_WORDS, { input: { words } })).setModerationWords;
const written = (place: number): CommentedRound['written'][number] => round.written[place]!;
const seenOf = async (text: string): Promise<Seen> => (await read('leadOfRoot', 'root', { first: 100 })).edges.find(({ node }) => node.body === text)!.node;
const audit = (): Promise<{ action: string; subject: object }[]> => build.query(world.organizationId, `select action, subject from audit_entry where action like 'comment.%' or action like 'moderation.%' order by at, audit_id`);

beforeAll(async () => {
  app = await startTestApp();
  world = await seedConversationWorld(app);
  build = await Builders.on(app.database);
  const own = world.organizationId;
  people = {
    leadOfA: await build.lead(own, team('A')), leadOfB: await build.lead(own, team('B')), leadOfRoot: await build.lead(own, team('root')), viewer: await build.wholeOrganizationViewer(own), admin: await build.admin(own),
    memberOfA: world.people.get('A')![0]!, memberOfB: world.people.get('B')![0]!,
  };
  round = await commentedRound(app, world);
});
beforeEach(async () => {
  for (const table of ['comment_acknowledgement', 'comment_message', 'waiting_comment_answer', 'moderation_word', 'audit_entry', 'member_log_entry']) await build.query(world.organizationId, `delete from ${table}`);
});
afterAll(async () => {
  await build.close();
  await app.close();
});

describe('who sees comments', () => {
  const of = (unit: string): string[] => round.written.filter(({ unitId }) => unitId === team(unit)).map(({ text }) => text).sort();

  it('a lead sees those of their team and below, with where they were released', async () => {
    expect(await bodies('leadOfA', 'A')).toEqual(of('A'));
    const all = await read('leadOfRoot', 'root');
    expect(all.totalCount).toBe(10);
    // B and C have too few answers to show comments: theirs stand together at the top.
    expect(new Set(all.edges.map(({ node }) => `${node.team.name} ${node.body!.slice(4).includes('of A') ? 'A' : 'B or C'}`))).toEqual(new Set(['A A', 'root B or C']));
    expect(all.rounds).toEqual([{ roundId: round.roundId, number: 1, dated: all.edges[0]!.node.dated, count: 10 }]);
    expect(new Set(all.edges.map(({ node }) => node.dated)).size).toBe(1);
  });

  it('whoever is appointed sees all; a member those of the unit and round they answered in, and may not answer them', async () => {
    expect((await read('viewer', 'root')).totalCount).toBe(10);
    expect(await bodies('memberOfA', 'A')).toEqual(of('A'));
    const [first] = (await read('memberOfA', 'A')).edges;
    expect(first!.node.viewerMayRespond).toBe(false);
    expect((await (await as('memberOfA')).send(REPLY, { input: { commentId: first!.node.id, body: 'Me too' } })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('a lead of another team, an admin, and a member elsewhere see nothing and change nothing', async () => {
    const { id } = await seenOf(written(0).text);
    for (const who of ['leadOfB', 'admin', 'memberOfB'] as const) {
      for (const at of ['A', 'root']) {
        expect(await read(who, at)).toMatchObject({ totalCount: 0, edges: [], rounds: [] });
        expect((await (await as(who)).data<{ commentTerms: object[] }>(TERMS, { input: { teamId: team(at), roundId: round.roundId } })).commentTerms).toEqual([]);
      }
    }
    expect((await acknowledge('leadOfB', id)).__typename).toBe('NotFoundError');
    expect((await reply('leadOfB', id, 'I am not yours')).__typename).toBe('NotFoundError');
    expect(await audit()).toEqual([]);
    expect((await seenOf(written(0).text)).acknowledgements).toEqual([]);
  });
});

describe('finding comments', () => {
  it('pages through all of them once, whatever is filtered', async () => {
    for (const filter of [{}, { search: 'REMARK' }, { roundId: round.roundId }]) {
      const seen: (string | null)[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const page: Connection = await read('leadOfRoot', 'root', { ...filter, first: 3, after });
        expect(page.totalCount).toBe(10);
        seen.push(...page.edges.map(({ node }) => node.body));
        [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
      }
      expect([...seen].sort()).toEqual(round.written.map(({ text }) => text).sort());
    }
  });

  it('by letters without case and accents, by term, by what nobody took note of', async () => {
    expect(await bodies('leadOfA', 'A', { search: 'uberstunden' })).toEqual([written(0).text]);
    expect(await bodies('leadOfA', 'A', { term: 'deploy pipeline' })).toHaveLength(5);
    expect(await bodies('leadOfA', 'A', { term: 'pipe' })).toEqual([]);
    await acknowledge('leadOfA', (await seenOf(written(0).text)).id);
    expect(await bodies('leadOfA', 'A', { onlyUnacknowledged: true })).not.toContain(written(0).text);
    expect((await read('leadOfA', 'A', { onlyUnacknowledged: true })).totalCount).toBe(5);
    expect(await bodies('leadOfA', 'A', { roundId: team('A') })).toEqual([]);
    expect(await bodies('leadOfA', 'A', { search: '%' })).toEqual([]);
  });

  it('refuses a senseless page', async () => {
    for (const first of [0, 201, -1]) expect((await (await as('leadOfA')).send(COMMENTS, { input: { teamId: team('A'), first } })).errors?.[0]?.extensions?.code).toBe('BAD_INPUT');
  });

  it('counts terms', async () => {
    const { commentTerms } = await (await as('leadOfA')).data<{ commentTerms: object[] }>(TERMS, { input: { teamId: team('A'), roundId: round.roundId } });
    expect(commentTerms).toEqual([{ term: 'remark', comments: 6 }, { term: 'deploy pipeline', comments: 5 }]);
  });
});

describe('taking note', () => {
  it('is done once however often it is said, is taken back, and is audited without words', async () => {
    const { id, viewerAcknowledged } = await seenOf(written(1).text);
    expect(viewerAcknowledged).toBe(false);
    for (let time = 0; time < 2; time += 1) {
      const { comment } = await acknowledge('leadOfA', id);
      expect(comment).toMatchObject({ viewerAcknowledged: true, acknowledgements: [{ on: '2026-03-07' }] });
    }
    expect((await acknowledge('leadOfRoot', id)).comment!.acknowledgements).toHaveLength(2);
    for (let time = 0; time < 2; time += 1) expect((await acknowledge('leadOfA', id, false)).comment).toMatchObject({ viewerAcknowledged: false });
    const entries = await audit();
    expect(entries.map(({ action }) => action)).toEqual(expect.arrayContaining(['comment.acknowledged', 'comment.acknowledged', 'comment.unacknowledged']));
    expect(entries).toHaveLength(3);
    expect(JSON.stringify(entries)).not.toContain('remark');
    expect((await acknowledge('leadOfA', 'no id')).__typename).toBe('NotFoundError');
  });
});

describe('replies', () => {
  it('stand in the file of the unit, under the key, for the author to find; audited without words', async () => {
    const { id } = await seenOf(written(2).text);
    expect((await reply('leadOfA', id, '  What would help?\r\n')).comment!.messages).toMatchObject([{ from: 'READER', body: 'What would help?', on: '2026-03-07' }]);
    const file = await replyFile(app.url, round, team('A'));
    expect(file).toMatchObject({ round: round.roundId, unit: team('A') });
    expect(file.comments.find(({ publicKey }) => publicKey === written(2).publicKey)!).toMatchObject({ replies: [{ body: 'What would help?', on: '2026-03-07' }], answersDelivered: [], isWithdrawn: false });
    expect(JSON.stringify(file)).not.toContain('remark');
    expect(JSON.stringify(await audit())).not.toContain('help');
  });

  it('to a comment that passed up are found from the unit it was written in', async () => {
    const passed = round.written.find(({ unitId }) => unitId === team('B'))!;
    await reply('leadOfRoot', (await seenOf(passed.text)).id, 'Thank you');
    for (const unit of ['B', 'C', 'A']) {
      const entry = (await replyFile(app.url, round, team(unit))).comments.find(({ publicKey }) => publicKey === passed.publicKey);
      expect(entry?.replies).toMatchObject([{ body: 'Thank you' }]);
    }
  });

  it('are found by whoever was asked, for half a year, on every device and whether they wrote or not; by nobody else', async () => {
    const { roundId, replies: paths } = round;
    const filesOf = async (personId: PersonId): Promise<{ roundId: string; unitId: string; unitName: string; pulseName: string; repliesPath: string }[]> => {
      const client = new GraphqlClient(app.url, await build.signIn(world.organizationId, personId));
      return (await client.data<{ replyFiles: never[] }>('{ replyFiles { roundId unitId unitName pulseName repliesPath } }')).replyFiles;
    };
    // Of the twelve at A, the first six wrote a comment.
    const [wrote, silent, elsewhere] = [world.people.get('A')![0]!, world.people.get('A')![11]!, world.people.get('B')![0]!];
    expect(await filesOf(wrote)).toEqual([{ roundId, unitId: team('A'), unitName: 'A', pulseName: 'Pulse', repliesPath: paths.get(team('A')) }]);
    expect(await filesOf(silent)).toEqual(await filesOf(wrote));
    expect((await filesOf(elsewhere)).map(({ repliesPath }) => repliesPath)).toEqual([paths.get(team('B'))]);
    for (const who of ['leadOfRoot', 'admin', 'viewer'] as const) expect(await filesOf(people[who])).toEqual([]);
    const after = (days: number): Date => new Date(Date.parse(round.manifest.closesAt) + days * 86_400_000);
    const listed = (days: number) => app.get(ListReplyFiles).list({ organization: world.organizationId, now: after(days) }, wrote);
    expect([(await listed(179)).length, (await listed(181)).length]).toEqual([1, 0]);
  });

  it('must hold one to 2,000 characters, and need a key on the other side', async () => {
    const { id } = await seenOf(written(2).text);
    expect(await reply('leadOfA', id, ' \n ')).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'body', code: 'body-empty' }] });
    expect(await reply('leadOfA', id, 'x'.repeat(2001))).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'body', code: 'body-too-long' }] });
    expect(await reply('leadOfA', id, 'a\u0000b')).toMatchObject({ __typename: 'InvalidInput', problems: [{ code: 'body-malformed' }] });
    await build.query(world.organizationId, 'update released_comment set public_key = null where comment_id = $1', [id]);
    expect((await reply('leadOfA', id, 'Hello?')).__typename).toBe('CommentNotAnswerable');
    await build.query(world.organizationId, 'update released_comment set public_key = $2 where comment_id = $1', [id, Buffer.from(written(2).publicKey, 'base64url')]);
  });
});

describe('what authors answer', () => {
  it('comes at nine on the next working day, in its order, and not before', async () => {
    app.clock.set('2026-03-13T10:00:00Z');
    const { id } = await seenOf(written(3).text);
    await reply('leadOfA', id, 'Since when?');
    expect(await sendAnswer(app.url, answerOf(round, written(3), 'Since January.', 1))).toEqual({ __typename: 'SendCommentAnswerSuccess', deliveredOn: '2026-03-16' });
    expect(await sendAnswer(app.url, answerOf(round, written(3), 'And every week.', 2))).toMatchObject({ deliveredOn: '2026-03-16' });
    const visible = async (): Promise<string[]> => (await seenOf(written(3).text)).messages.map(({ body }) => body);
    for (const early of ['2026-03-13T10:00:00Z', '2026-03-15T23:00:00Z', '2026-03-16T08:59:59Z']) {
      app.clock.set(early);
      await app.get(DeliverAnswers).run();
      expect(await visible()).toEqual(['Since when?']);
      expect(JSON.stringify(await replyFile(app.url, round, team('A')))).not.toContain('2026-03-16');
    }
    app.clock.set('2026-03-16T09:00:00Z');
    for (let time = 0; time < 2; time += 1) await app.get(DeliverAnswers).run();
    expect(await visible()).toEqual(['Since when?', 'Since January.', 'And every week.']);
    expect((await seenOf(written(3).text)).messages[1]).toEqual({ from: 'AUTHOR', by: null, body: 'Since January.', on: '2026-03-16' });
    expect(await sendAnswer(app.url, answerOf(round, written(3), 'Since January.', 1))).toMatchObject({ deliveredOn: '2026-03-16' });
    await app.get(DeliverAnswers).run();
    expect(await visible()).toHaveLength(3);
    const file = await replyFile(app.url, round, team('A'));
    expect(file.comments.find(({ publicKey }) => publicKey === written(3).publicKey)!.answersDelivered).toEqual([{ sequence: 1, on: '2026-03-16' }, { sequence: 2, on: '2026-03-16' }]);
    expect(JSON.stringify(file)).not.toContain('January');
  });

  it('is settled and delivered in every organization but a sample that is still being written: its clock is not ours, and it may be deleted any moment', async () => {
    const { organizationId: sample } = await build.organization({ name: 'Sample', isSample: true });
    const uow = app.get(UnitOfWork);
    const progress = (sql: string): Promise<unknown> => uow.runInstallation(async (tx) => ok(await tx.query(sql)));
    const ticks = (organization: OrganizationId): Promise<object[]> => build.query(organization, 'select ticked_at from conversation_tick');
    await progress(`insert into installation.sample_progress (stage, done, total, ready, organization_id, size, seed) values ('history', 3, 9, false, '${sample}', 'small', '2026-01-01')`);
    await app.get(DeliverAnswers).run();
    expect(await ticks(sample)).toEqual([]);
    expect(await ticks(world.organizationId)).toHaveLength(1);
    await progress('update installation.sample_progress set ready = true');
    await app.get(DeliverAnswers).run();
    expect(await ticks(sample)).toHaveLength(1);
    await progress('delete from installation.sample_progress');
  });

  it('is heard once a reader replied, and not before', async () => {
    const { id } = await seenOf(written(2).text);
    await acknowledge('leadOfA', id);
    expect(await sendAnswer(app.url, answerOf(round, written(2), 'And another thing'))).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'publicKey', code: 'no-reply-yet' }] });
    expect(await build.query(world.organizationId, 'select 1 from waiting_comment_answer')).toEqual([]);
    await reply('leadOfA', id, 'Yes?');
    expect((await sendAnswer(app.url, answerOf(round, written(2), 'And another thing'))).__typename).toBe('SendCommentAnswerSuccess');
  });

  it('has one text for each number, while it waits and when it was delivered', async () => {
    const taken = { __typename: 'InvalidInput', problems: [{ path: 'sequence', code: 'sequence-taken' }] };
    await reply('leadOfA', (await seenOf(written(2).text)).id, 'Which one?');
    const { deliveredOn } = await sendAnswer(app.url, answerOf(round, written(2), 'The first'));
    for (let stage = 0; stage < 2; stage += 1) {
      expect(await sendAnswer(app.url, answerOf(round, written(2), ' The first '))).toEqual({ __typename: 'SendCommentAnswerSuccess', deliveredOn });
      expect(await sendAnswer(app.url, answerOf(round, written(2), 'The second'))).toMatchObject(taken);
      app.clock.set(`${deliveredOn}T09:00:00Z`);
      await app.get(DeliverAnswers).run();
    }
    expect((await seenOf(written(2).text)).messages.map(({ body }) => body)).toEqual(['Which one?', 'The first']);
  });

  it('says what is wrong with a text or a number', async () => {
    expect(await sendAnswer(app.url, answerOf(round, written(4), 'x'.repeat(2001)))).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'body', code: 'body-too-long' }] });
    expect(await sendAnswer(app.url, answerOf(round, written(4), 'x', 21))).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'sequence', code: 'sequence-range' }] });
  });

  it('is slowed down by key when it comes without end', async () => {
    const outcomes: string[] = [];
    for (const place of [4, 5]) await reply('leadOfA', (await seenOf(written(place).text)).id, 'Tell me');
    for (let sequence = 1; sequence <= 21; sequence += 1) outcomes.push((await sendAnswer(app.url, answerOf(round, written(5), 'Again', Math.min(sequence, 20)))).__typename);
    expect(outcomes.slice(0, 20)).toEqual(Array(20).fill('SendCommentAnswerSuccess'));
    expect(outcomes[20]).toBe('RateLimited');
    expect((await sendAnswer(app.url, answerOf(round, written(4), 'Somebody else'))).__typename).toBe('SendCommentAnswerSuccess');
  });

  it('that cannot be read any more is given up, and holds up no other', async () => {
    app.clock.advance(60_000);
    for (const place of [3, 4]) await reply('leadOfA', (await seenOf(written(place).text)).id, 'Go on');
    await sendAnswer(app.url, answerOf(round, written(3), 'Lost', 9));
    const { deliveredOn } = await sendAnswer(app.url, answerOf(round, written(4), 'Kept', 9));
    const lost = (await seenOf(written(3).text)).id;
    await build.query(world.organizationId, `update waiting_comment_answer set sealed = '\\x00' where comment_id = $1`, [lost]);
    app.clock.set(`${deliveredOn}T09:00:00Z`);
    await app.get(DeliverAnswers).run();
    expect((await seenOf(written(4).text)).messages.map(({ body }) => body)).toEqual(['Go on', 'Kept']);
    expect((await seenOf(written(3).text)).messages.map(({ body }) => body)).toEqual(['Go on']);
    expect(await build.query(world.organizationId, 'select 1 from waiting_comment_answer')).toEqual([]);
  });
});

describe('at the same time', () => {
  it('five readers’ replies all stand, an answer sent five times stands once, and nothing outlives a withdrawal', async () => {
    app.clock.advance(3_600_000);
    const target = written(1);
    const { id } = await seenOf(target.text);
    const client = await as('leadOfA');
    const replyNow = async (body: string): Promise<string> => (await client.data<{ replyToComment: Outcome }>(REPLY, { input: { commentId: id, body } })).replyToComment.__typename;
    expect(await Promise.all(Array.from({ length: 5 }, (_, place) => replyNow(`Reply ${place}`)))).toEqual(Array(5).fill('ReplyToCommentSuccess'));
    expect((await seenOf(target.text)).messages.map(({ body }) => body).sort()).toEqual([0, 1, 2, 3, 4].map((place) => `Reply ${place}`));
    const answers = await Promise.all(Array.from({ length: 5 }, () => sendAnswer(app.url, answerOf(round, target, 'Once', 1))));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await build.query(world.organizationId, 'select sequence from waiting_comment_answer')).toEqual([{ sequence: 1 }]);
    app.clock.advance(4 * 86_400_000);
    await Promise.all([app.get(DeliverAnswers).run(), replyNow('Meanwhile'), app.get(DeliverAnswers).run()]);
    expect((await seenOf(target.text)).messages).toHaveLength(7);
    await Promise.all([withdraw(app.url, withdrawalOf(round, target)), replyNow('Too late?'), sendAnswer(app.url, answerOf(round, target, 'Too late?', 2)), app.get(DeliverAnswers).run()]);
    app.clock.advance(3_600_000);
    await Promise.all([app.get(DeliverAnswers).run(), replyNow('Now?'), sendAnswer(app.url, answerOf(round, target, 'Now?', 3)), app.get(DeliverAnswers).run()]);
    expect(await build.query(world.organizationId, 'select 1 from comment_message where comment_id = $1 union all select 1 from waiting_comment_answer where comment_id = $1', [id])).toEqual([]);
  });
});

describe('words that mark comments', () => {
  it('are kept by admins, told to members by their number, and mark old comments at once', async () => {
    expect(await setWords([' überstunden', 'UBERSTUNDEN', 'pipe', ''])).toEqual({ __typename: 'SetModerationWordsSuccess', words: ['pipe', 'überstunden'] });
    expect(await (await as('admin')).data('{ moderationWords }')).toEqual({ moderationWords: ['pipe', 'überstunden'] });
    expect((await seenOf(written(0).text)).flags).toEqual(['überstunden']);
    expect((await read('leadOfA', 'A', { onlyFlagged: true })).edges.map(({ node }) => node.body)).toEqual([written(0).text]);
    await setWords(['überstunden', 'pipe']);
    const { memberLog } = await (await as('memberOfB')).data<{ memberLog: { edges: { node: { text: string } }[] } }>(LOG);
    expect(memberLog.edges.map(({ node }) => node.text)).toEqual(['The list of words that mark a comment for its readers was changed; it has 2 now.']);
    expect(await audit()).toEqual([{ action: 'moderation.words', subject: { count: '2' } }]);
  });

  it('says which of them can not be', async () => {
    expect(await setWords(['ok', 'x', '!!'])).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'words.1', code: 'word-length' }, { path: 'words.2', code: 'no-word' }] });
    expect((await (await as('leadOfA')).send('{ moderationWords }')).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

describe('taking a comment back', () => {
  it('is done at the next tick, with what was to be delivered meanwhile, and leaves a tombstone that nobody can answer; said twice it is done once', async () => {
    const target = written(4);
    const { id } = await seenOf(target.text);
    await app.get(DeliverAnswers).run();
    await reply('leadOfA', id, `You wrote: ${target.text}`);
    expect((await sendAnswer(app.url, answerOf(round, target, 'On second thoughts', 20))).__typename).toBe('SendCommentAnswerSuccess');
    for (let time = 0; time < 2; time += 1) expect(await withdraw(app.url, withdrawalOf(round, target))).toEqual({ __typename: 'WithdrawCommentSuccess' });
    app.clock.advance(3_600_000 - 1 - (app.clock.now().getTime() % 3_600_000));
    await build.query(world.organizationId, 'update waiting_comment_answer set deliver_on = current_date - 4000');
    await app.get(DeliverAnswers).run();
    expect(await seenOf(target.text)).toMatchObject({ id, isWithdrawn: false, messages: [{ from: 'READER' }] });
    expect((await sendAnswer(app.url, answerOf(round, target, 'Or rather', 19))).__typename).toBe('CommentUnknown');
    app.clock.advance(1);
    await app.get(DeliverAnswers).run();
    expect(await withdraw(app.url, withdrawalOf(round, target))).toEqual({ __typename: 'WithdrawCommentSuccess' });
    const connection = await read('leadOfA', 'A');
    expect(connection.totalCount).toBe(6);
    expect(connection.edges.find(({ node }) => node.id === id)!.node).toMatchObject({ body: null, isWithdrawn: true, canBeAnswered: false, messages: [], flags: [] });
    expect((await reply('leadOfA', id, 'Wait')).__typename).toBe('CommentNotAnswerable');
    expect((await sendAnswer(app.url, answerOf(round, target, 'Too late', 18))).__typename).toBe('CommentUnknown');
    expect(await build.query(world.organizationId, 'select 1 from waiting_comment_answer union all select 1 from waiting_comment_withdrawal union all select 1 from comment_message')).toEqual([]);
    expect((await replyFile(app.url, round, team('A'))).comments.find(({ publicKey }) => publicKey === target.publicKey)).toMatchObject({ isWithdrawn: true, replies: [], answersDelivered: [] });
    expect(await audit()).toMatchObject([{ action: 'comment.replied' }]);
  });
});
