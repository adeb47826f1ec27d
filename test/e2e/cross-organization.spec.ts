// Nothing is shared between two organizations. Somebody of Alfa, with every right that Alfa can give, calls every operation of the API with ids of
// Bravo and asks for every field: each must be answered as if Bravo did not exist, say nothing of it, and change nothing in it.
//
// A NEW OPERATION makes this test fail until it stands in ATTEMPTS below. Add one line per id that its input takes:
//   nameOfOperation: [{ input: (bravo, alfa) => ({ input fields, with Bravo's ids }), answers: <what comes back> }]
// `answers` is null (a query finds nothing), a member of the result union, a code of a refusal, or a function that looks at the answer.
// Where the operation takes no id, say `own` (it answers with Alfa's, which must then be in it). `changesOwn`: it may change Alfa.
// An id that Bravo lacks yet is made in `makeBravo`.
// Everything is tried twice: with row-level security, and without it, so that each query is right by itself as well.
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { OrganizationId, PersonId, TeamId } from '../../src/kernel/ids.js';
import { Builders } from '../support/builders.js';
import { everyOperation, type SchemaOperation } from '../support/every-field.js';
import { CODE_T_ATTEMPTS } from '../support/code-t-attempts.js';
import type { Answer, AttemptOn } from '../support/attempt.js';
import { BALLOT_ATTEMPTS } from '../support/ballot-attempts.js';
import { ballotRows, type BallotRows } from '../support/ballot-rows.js';
import { DIRECTORY_ATTEMPTS } from '../support/directory-attempts.js';
import { ON_CALL_ATTEMPTS } from '../support/on-call-attempts.js';
import { DEMO_STAGE_ATTEMPTS } from '../support/demo-stage-attempts.js';
import { DEMO_ATTEMPTS } from '../support/demo-attempts.js';
import { demoRows, type DemoRows } from '../support/demo-rows.js';
import { HACK_WEEK_ATTEMPTS } from '../support/hack-week-attempts.js';
import { hackWeekRows, switchOnHackWeek, type HackWeekRows } from '../support/hack-week-rows.js';
import { TALKS_ATTEMPTS } from '../support/talks-attempts.js';
import { switchOnTalks, talkRows, type TalkRows } from '../support/talks-rows.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { READING_ATTEMPTS, readingRows, switchOnReadingGroups, type ReadingRows } from '../support/reading-rows.js';
import { pulseSettings, savedPulse } from '../support/pulse-world.js';
import { announce, close, letAnswer, open, seedRoundWorld } from '../support/round-world.js';
import { subscribe } from '../support/subscribe.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { wholeDatabase } from '../support/whole-database.js';

interface Alfa {
  readonly organization: OrganizationId;
  readonly team: TeamId;
  readonly admin: PersonId;
  readonly member: PersonId;
  readonly pulse: string;
}

interface Bravo extends HackWeekRows, BallotRows, DemoRows, TalkRows, ReadingRows {
  readonly organization: OrganizationId;
  readonly team: TeamId;
  readonly emptyTeam: TeamId;
  readonly person: PersonId;
  readonly email: string;
  readonly pulse: string;
  readonly closedRound: string;
  readonly openRound: string;
  readonly announcedRound: string;
  readonly driver: string;
  readonly item: string;
  readonly mail: string;
  readonly session: string;
  readonly token: string;
  readonly annotation: string;
  readonly comment: string;
  readonly rosterSource: string;
  readonly codeTProject: string;
  readonly codeTDay: string;
  readonly codeTPresentation: string;
  readonly calendarFeed: string;
}

type Attempt = AttemptOn<Bravo, Alfa>;

const english = (text: string): object[] => [{ locale: 'EN', text }];
const isEmptyList = (answer: Answer): boolean => answer.totalCount === 0;

const ATTEMPTS: Record<string, readonly Attempt[]> = {
  ...CODE_T_ATTEMPTS,
  ...HACK_WEEK_ATTEMPTS,
  ...READING_ATTEMPTS,
  ...BALLOT_ATTEMPTS,
  ...DEMO_STAGE_ATTEMPTS,
  ...DEMO_ATTEMPTS,
  ...TALKS_ATTEMPTS,
  ...DIRECTORY_ATTEMPTS,
  ...ON_CALL_ATTEMPTS,
  // Queries that take no id answer with one's own organization.
  installation: [{ answers: (answer) => answer.needsSetUp === false }],
  viewer: [{ answers: 'own' }],
  teamTree: [{ input: () => ({ includeEnded: true }), answers: 'own' }],
  memberLog: [{ answers: 'own' }],
  outbox: [{ answers: (answer) => JSON.stringify(answer.edges) === '[]' }],
  drivers: [{ input: () => ({ includeRetired: true }), answers: (answer) => Array.isArray(answer) && answer.length > 5 }],
  pulses: [{ input: () => ({ includeEnded: true }), answers: 'own' }],
  openRounds: [{ answers: (answer) => Array.isArray(answer) }],
  replyFiles: [{ answers: (answer) => Array.isArray(answer) }],
  visibleTeams: [{ answers: 'own' }, { input: () => ({ search: 'Bravo' }), answers: (answer) => JSON.stringify(answer) === '[]' }],
  // Queries by id.
  pulse: [{ input: ({ pulse }) => ({ pulseId: pulse }), answers: null }],
  pulsePlan: [
    { input: ({ team }) => ({ settings: pulseSettings(team) }), answers: (answer) => JSON.stringify(answer.units) === '[]' && JSON.stringify(answer.problems).includes('audienceTeamId') },
    { input: ({ pulse }, alfa) => ({ settings: pulseSettings(alfa.team, { pulseId: pulse }) }), answers: (answer) => answer.__typename === 'PulsePlan' },
    { input: ({ driver }, alfa) => ({ settings: pulseSettings(alfa.team, { fixedDriverIds: [driver] }) }), answers: (answer) => JSON.stringify(answer.problems).includes('fixedDriverIds') },
  ],
  round: [{ input: ({ openRound }) => ({ roundId: openRound }), answers: null }, { input: ({ closedRound }) => ({ roundId: closedRound }), answers: null }],
  roundManifest: [{ input: ({ openRound }) => ({ roundId: openRound }), answers: null }],
  teamTrends: [
    { input: ({ team }) => ({ teamId: team }), answers: null },
    { input: ({ pulse }, alfa) => ({ teamId: alfa.team, pulseId: pulse }), answers: (answer) => answer === null || JSON.stringify(answer.rounds) === '[]' },
    { input: ({ driver }, alfa) => ({ teamId: alfa.team, driverIds: [driver] }), answers: (answer) => answer === null || JSON.stringify(answer.series) === '[]' },
  ],
  organizationOverview: [
    { input: ({ team }) => ({ teamId: team }), answers: (answer) => JSON.stringify(answer.teams) === '[]' },
    { input: ({ pulse }) => ({ pulseId: pulse }), answers: (answer) => JSON.stringify(answer.teams) === '[]' },
    { input: ({ closedRound }) => ({ roundId: closedRound }), answers: (answer) => JSON.stringify(answer.teams) === '[]' },
  ],
  attention: [{ input: ({ team }) => ({ teamId: team }), answers: (answer) => answer.teamsWatched === 0 && answer.asOf === null }],
  setSignalMails: [{ input: () => ({ wanted: false }), answers: 'SetSignalMailsSuccess', changesOwn: true }],
  // Pulses and rounds.
  saveDriver: [
    { input: ({ driver }) => ({ driverId: driver, names: english('Taken'), items: [] }), answers: 'NotFoundError' },
    { input: ({ item }) => ({ names: english('New'), items: [{ itemId: item, texts: english('Mine now?') }] }), answers: (answer) => ['InvalidInput', 'NotFoundError'].includes(String(answer.__typename)) },
  ],
  savePulse: [
    { input: ({ pulse }, alfa) => pulseSettings(alfa.team, { pulseId: pulse }), answers: 'NotFoundError' },
    { input: ({ team }) => pulseSettings(team), answers: (answer) => ['InvalidInput', 'NotFoundError'].includes(String(answer.__typename)) },
    { input: ({ driver }, alfa) => pulseSettings(alfa.team, { fixedDriverIds: [driver] }), answers: 'InvalidInput' },
  ],
  changePulseState: [{ input: ({ pulse }) => ({ pulseId: pulse, to: 'ENDED' }), answers: 'NotFoundError' }],
  deletePulse: [{ input: ({ pulse }) => ({ pulseId: pulse }), answers: 'NotFoundError' }],
  destroyUnreadableAnswers: [{ input: ({ openRound }) => ({ roundId: openRound }), answers: 'NotFoundError' }],
  startRound: [{ input: ({ pulse }) => ({ pulseId: pulse }), answers: 'NotFoundError' }],
  cancelRound: [{ input: ({ announcedRound }) => ({ roundId: announcedRound }), answers: 'NotFoundError' }, { input: ({ openRound }) => ({ roundId: openRound }), answers: 'NotFoundError' }],
  issuePass: [{ input: ({ openRound }) => ({ roundId: openRound, blinded: Buffer.alloc(32, 1).toString('base64url'), deviceLabel: 'Firefox' }), answers: 'NotFoundError' }],
  // Time lines.
  annotations: [{ input: ({ team }) => ({ teamId: team }), answers: null }, { answers: (answer) => JSON.stringify(answer) === '[]' }],
  eventEffect: [{ input: ({ team, annotation }) => ({ teamId: team, annotationId: annotation }), answers: null }, { input: ({ annotation }, { team }) => ({ teamId: team, annotationId: annotation }), answers: null }],
  addAnnotation: [{ input: ({ team }) => ({ teamId: team, kind: 'LAUNCH', title: 'Mine', on: '2026-03-01' }), answers: 'NotFoundError' }],
  changeAnnotation: [{ input: ({ annotation }) => ({ annotationId: annotation, kind: 'LAUNCH', title: 'Mine', on: '2026-03-01' }), answers: 'NotFoundError' }],
  removeAnnotation: [{ input: ({ annotation }) => ({ annotationId: annotation }), answers: 'NotFoundError' }],
  // Conversations.
  comments: [{ input: ({ team }) => ({ teamId: team }), answers: isEmptyList }, { input: ({ closedRound }, alfa) => ({ teamId: alfa.team, roundId: closedRound }), answers: isEmptyList }],
  commentTerms: [
    { input: ({ team, closedRound }) => ({ teamId: team, roundId: closedRound }), answers: (answer) => JSON.stringify(answer) === '[]' },
    { input: ({ closedRound }, alfa) => ({ teamId: alfa.team, roundId: closedRound }), answers: (answer) => JSON.stringify(answer) === '[]' },
  ],
  acknowledgeComment: [{ input: ({ comment }) => ({ commentId: comment }), answers: 'NotFoundError' }],
  replyToComment: [{ input: ({ comment }) => ({ commentId: comment, body: 'Mine?' }), answers: 'NotFoundError' }],
  moderationWords: [{ answers: (answer) => JSON.stringify(answer) === '[]' }],
  setModerationWords: [{ input: () => ({ words: ['alfa word'] }), answers: 'SetModerationWordsSuccess', changesOwn: true }, { input: () => ({ words: [] }), answers: 'SetModerationWordsSuccess', changesOwn: true }],
  // Mails.
  retryMail: [{ input: ({ mail }) => ({ mailId: mail }), answers: 'NotFoundError' }],
  // Accounts.
  revokeSession: [{ input: ({ session }) => ({ sessionId: session }), answers: 'NotFoundError' }],
  revokeApiToken: [{ input: ({ token }) => ({ tokenId: token }), answers: 'NotFoundError' }],
  createApiToken: [{ input: () => ({ name: 'Mine', scopes: ['directory:read'] }), answers: 'CreateApiTokenSuccess', changesOwn: true }],
  updateMyPreferences: [{ input: () => ({ remindersMuted: true }), answers: 'UpdateMyPreferencesSuccess', changesOwn: true }],
  signOut: [{ answers: 'SignOutSuccess', changesOwn: true }],
  deleteSample: [{ input: () => ({ confirmName: 'BravoRoot' }), answers: 'FORBIDDEN' }],
  setUpOrganization: [{
    input: () => ({ code: 'wrong', organizationName: 'BravoRoot', timeZone: 'UTC', locale: 'EN', adminName: 'Mallory', adminEmail: 'mallory@example.org' }),
    answers: (answer) => ['WrongSetUpCode', 'AlreadySetUp'].includes(String(answer.__typename)),
  }],
  exploreSample: [{ input: () => ({ code: 'wrong', as: 'ADMIN' }), answers: (answer) => ['WrongSetUpCode', 'SampleNotReady'].includes(String(answer.__typename)) }],
  confirmSignIn: [{ input: ({ organization }) => ({ token: `${organization}.${'x'.repeat(43)}` }), answers: 'SignInLinkInvalid' }],
  // Asks for a mail, by address alone: for an address that nobody has. (One that somebody has gets its own mail, which is what it is for.)
  requestSignInLink: [{ input: () => ({ email: 'nobody@bravo.example' }), answers: 'RequestSignInLinkSuccess' }],
  // Subscriptions are tried over a socket, below.
  teamTrendsChanged: [],
  overviewChanged: [],
  demoStageChanged: [],
};

let server: TestApp;
let build: Builders;
let alfa: Alfa;
let bravo: Bravo;
let secrets: readonly string[];
let operations: ReadonlyMap<string, SchemaOperation>;

/** An organization with something of everything: people, a closed, an open and an announced round, results, an own driver, a mail, a session, a token. */
async function makeBravo(): Promise<Bravo> {
  const world = await seedRoundWorld(server, { name: 'BravoRoot', people: 7, below: [{ name: 'BravoEmpty', people: 0 }] });
  const organization = world.organizationId;
  const [team, emptyTeam] = [world.teams.get('BravoRoot')!, world.teams.get('BravoEmpty')!];
  const people = world.people.get('BravoRoot')!;
  await build.admin(organization, people[0]);
  await build.query(organization, `insert into identity_alias (organization_id, kind, value, person_id) values ($1, 'github', 'same-name', $2)`, [organization, people[1]]);
  const cookie = await build.signIn(organization, people[0]!);
  const admin = new GraphqlClient(server.url, cookie);
  const closed = await announce(server, world);
  await open(server, world, closed.roundId);
  await letAnswer(server, world, closed.manifest, people.slice(0, 6));
  await close(server, world, closed.roundId);
  const running = await announce(server, world, { windowHours: 200 });
  await open(server, world, running.roundId);
  const ahead = await announce(server, world, { opensInHours: 100 });
  const SAVE = 'mutation ($input: SaveDriverInput!) { saveDriver(input: $input) { ... on SaveDriverSuccess { driver { id items { id } } } } }';
  const { saveDriver } = await admin.data<{ saveDriver: { driver: { id: string; items: { id: string }[] } } }>(SAVE, { input: { names: english('Bravo driver'), items: [{ texts: english('Bravo has a secret question.') }] } });
  const [mail, token, annotation, comment, rosterSource, calendarFeed] = [randomUUID(), randomUUID(), randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  for (const [place, id] of [comment, randomUUID(), randomUUID()].entries()) {
    await build.query(organization, `insert into released_comment (organization_id, round_id, comment_id, team_id, body, public_key) values ($1, $2, $3, $4, 'Bravo remarks on Bravo', $5)`, [organization, closed.roundId, id, team, Buffer.alloc(32, place + 1)]);
  }
  await build.query(organization, `insert into moderation_word (organization_id, word) values ($1, 'bravo word')`, [organization]);
  await build.query(organization, `insert into annotation (organization_id, annotation_id, kind, title, starts_on, added_by, created_at) values ($1, $2, 'launch', 'Bravo launched', '2026-03-01', $3, '2026-03-01')`, [organization, annotation, people[0]]);
  await build.query(organization, `insert into outgoing_mail (organization_id, mail_id, recipient, kind, state, sealed_body, queued_on, last_error) values ($1, $2, 'bravo@bravo.example', 'x', 'failed', '\\x00', '2026-03-01', 'Bravo refused')`, [organization, mail]);
  await build.query(organization, `insert into api_token (organization_id, token_id, person_id, name, token_hash, scopes, created_on) values ($1, $2, $3, 'Bravo token', $4, '{directory:read}', '2026-03-01')`, [organization, token, people[0], Buffer.alloc(32, 9)]);
  await build.query(organization, `insert into commitment (organization_id, commitment_id, person_id, team_id, kind, owner_key, span, title_en, title_de, is_blocking, state, created_at, changed_at)
    values ($1, $2, $3, $4, 'talk', 'bravo-talk', '[2026-03-10 09:00Z,2026-03-10 10:00Z)', 'Bravo talk', 'Bravo talk', true, 'active', now(), now())`, [organization, randomUUID(), people[0], team]);
  await build.query(organization, `insert into roster_source (organization_id, source_id, team_id, kind, label, address, sealed_settings, default_role, added_by, added_at, next_read_at, last_tried_at, last_good_at, held_at, held_shifts)
    values ($1, $2, $3, 'ics-url', 'Bravo roster', 'https://bravo.example/…', '\\x00', 'primary', $4, now(), now() + interval '9 years', now(), now(), now(), '[]')`, [organization, rosterSource, team, people[0]]);
  await build.query(organization, `insert into on_call_shift (organization_id, shift_id, source_id, shift_key, role, person_id, person_keys, person_label, span, is_all_day, sequence, first_seen_at)
    values ($1, $2, $3, 'bravo', 'primary', null, '{username:bravo}', 'Bravo on call', '[2026-01-01,2036-01-01)', false, 0, now())`, [organization, randomUUID(), rosterSource]);
  const [codeTProject, codeTDay, codeTPresentation] = [randomUUID(), randomUUID(), randomUUID()];
  await switchOnCodeT(organization);
  await build.query(organization, `insert into code_t_project (organization_id, project_id, owner_id, title, state, state_changed_at, created_at) values ($1, $2, $3, 'Bravo project', 'active', now(), now())`, [organization, codeTProject, people[0]]);
  await build.query(organization, `insert into code_t_day (organization_id, day_id, person_id, team_id, project_id, day, zone, starts_at, ends_at, state, booked_at, state_changed_at)
    values ($1, $2, $3, $4, $5, '2026-03-05', 'Europe/Berlin', '2026-03-05 08:00Z', '2026-03-05 16:00Z', 'booked', now(), now())`, [organization, codeTDay, people[0], team, codeTProject]);
  for (const [id, state] of [[codeTPresentation, 'presented'], [randomUUID(), 'given']]) {
    await build.query(organization, `insert into code_t_presentation (organization_id, presentation_id, project_id, presenter_id, day, form, note, state, scheduled_at, state_changed_at, confirmed_by, confirmed_at)
      values ($1, $2, $3, $4, '2026-03-01', 'demo', 'Bravo shows', $5, now(), now(), case when $5 = 'given' then $6::uuid end, case when $5 = 'given' then now() end)`, [organization, id, codeTProject, people[0], state, people[1]]);
  }
  await build.query(organization, `insert into calendar_feed (organization_id, feed_id, person_id, team_id, kind, created_at) values ($1, $2, $3, $4, 'talks', '2026-03-01')`, [organization, calendarFeed, people[0], team]);
  const hack = await hackWeekRows(build, organization, 'Bravo', [people[0]!, people[1]!]);
  const reading = await readingRows(build, organization, 'Bravo', [people[0]!, people[1]!]);
  const ballots = await ballotRows(build, organization, 'Bravo', hack, people[0]!);
  const demo = await demoRows(build, organization, 'Bravo', hack.hackProject, people[0]!);
  const talks = await talkRows(build, organization, 'Bravo', [people[0]!, people[1]!]);
  const [session] = (await build.query<{ id: string }>(organization, 'select session_id as id from session')) as [{ id: string }];
  const [{ email }] = (await build.query<{ email: string }>(organization, 'select email from person where person_id = $1', [people[1]])) as [{ email: string }];
  return {
    organization, team, emptyTeam, person: people[1]!, email, pulse: world.pulseId, closedRound: closed.roundId, openRound: running.roundId, announcedRound: ahead.roundId,
    driver: saveDriver.driver.id, item: saveDriver.driver.items[0]!.id, mail, session: session.id, token, annotation, comment, rosterSource, calendarFeed,
    codeTProject, codeTDay, codeTPresentation, ...hack, ...ballots, ...demo, ...talks, ...reading,
  };
}

async function switchOnCodeT(organization: OrganizationId): Promise<void> {
  await build.query(organization, `insert into practice_policy (organization_id, practice, effective_from, settings, set_at) values ($1, 'code-t', '2026-01-01', '{"isOn": true, "mayLeadsDisplace": true}', now())`, [organization]);
}

/** An organization whose first member may do everything there: admin, lead of the root, viewer of the whole. */
async function makeAlfa(): Promise<Alfa> {
  const { organizationId: organization, rootTeamId } = await build.organization({ name: 'Alfa' });
  const admin = await build.wholeOrganizationViewer(organization, await build.admin(organization, await build.person({ organization, name: 'Alfa Admin' })));
  await build.lead(organization, rootTeamId, admin);
  const team = await build.team({ organization, name: 'Alfa Team' });
  const [member] = await build.people(7, { organization, team, name: 'Alfa Member' });
  await switchOnCodeT(organization);
  await switchOnHackWeek(build, organization);
  await switchOnTalks(build, organization);
  await switchOnReadingGroups(build, organization);
  const client = new GraphqlClient(server.url, await build.signIn(organization, admin));
  const pulse = await savedPulse(client, rootTeamId, { name: 'Alfa Pulse' });
  return { organization, team, admin, member: member!, pulse };
}

/** Every id, name, address and text of an organization that nobody else may learn. */
async function secretsOf(organization: OrganizationId): Promise<readonly string[]> {
  const rows = Object.entries(await wholeDatabase(server.database)).filter(([table]) => table.startsWith('public.'));
  const ids = rows.flatMap(([, lines]) => lines.filter((line) => line.includes(organization)).flatMap((line) => line.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? []));
  expect(new Set(ids).size).toBeGreaterThan(30);
  return [...new Set([...ids, 'Bravo', 'bravo'])];
}

/** Everything that is stored of each organization, as text. */
async function contents(): Promise<{ readonly alfa: string; readonly bravo: string }> {
  const tables = Object.entries(await wholeDatabase(server.database)).filter(([table]) => table.startsWith('public.'));
  const of = (organization: OrganizationId): string => tables.map(([table, lines]) => [table, ...lines.filter((line) => line.includes(organization))].join('\n')).join('\n');
  return { alfa: of(alfa.organization), bravo: of(bravo.organization) };
}

/** Sends the deepest document that the server takes; one that is too costly is refused before anything is done. */
async function ask(client: GraphqlClient, name: string, input: object | undefined): Promise<Awaited<ReturnType<typeof client.send<Record<string, Answer>>>>> {
  for (const document of operations.get(name)!.documents) {
    const response = await client.send<Record<string, Answer>>(document, { input });
    if (response.errors?.[0]?.extensions?.code !== 'TOO_COMPLEX') return response;
  }
  throw new Error(`${name} is too complex however little is asked of it`);
}

/** The second lock comes off: what stops somebody now is the query itself. */
async function takeOffRowSecurity(): Promise<void> {
  const client = new Client(server.database.url);
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(`select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relrowsecurity`);
    expect(tables.rows.length).toBeGreaterThan(30);
    for (const { name } of tables.rows) await client.query(`alter table public."${name}" disable row level security`);
  } finally {
    await client.end();
  }
}

describe.each(['on', 'off'] as const)('with row-level security %s', (lock) => {
  beforeAll(async () => {
    server = await startTestApp();
    build = await Builders.on(server.database, 'cross-organization');
    bravo = await makeBravo();
    alfa = await makeAlfa();
    secrets = await secretsOf(bravo.organization);
    operations = new Map((await everyOperation(new GraphqlClient(server.url))).map((operation) => [operation.name, operation]));
    if (lock === 'off') await takeOffRowSecurity();
  });
  afterAll(async () => {
    await build.close();
    await server.close();
  });

  it('every operation of the schema stands in the table, and nothing else does', () => {
    expect(Object.keys(ATTEMPTS).sort()).toEqual([...operations.keys()].sort());
    const bare = [...operations.values()].filter(({ kind, name }) => kind !== 'subscription' && ATTEMPTS[name]?.length === 0);
    expect(bare).toEqual([]);
  });

  const attempts = Object.entries(ATTEMPTS).flatMap(([name, list]) => list.map((attempt, index) => ({ name, attempt, number: index + 1 })));

  it.each(attempts)('$name, attempt $number, says nothing of another organization and changes nothing there', async ({ name, attempt }) => {
    const client = new GraphqlClient(server.url, await build.signIn(alfa.organization, alfa.admin));
    const before = await contents();
    const input = attempt.input?.(bravo, alfa);
    const response = await ask(client, name, input);

    const said = JSON.stringify(response);
    const sent = JSON.stringify(input ?? {}) + (input?.fileBase64 ? Buffer.from(String(input.fileBase64), 'base64').toString() : '');
    expect({ name, leaked: secrets.filter((secret) => said.includes(secret) && !sent.includes(secret)) }).toEqual({ name, leaked: [] });

    const code = response.errors?.[0]?.extensions?.code;
    const answer = response.data?.[name] as Answer;
    if (attempt.answers === null) expect(response).toMatchObject({ data: { [name]: null } });
    else if (attempt.answers === 'own') {
      expect(response.errors).toBeUndefined();
      expect(JSON.stringify(answer)).toContain('Alfa');
    } else if (typeof attempt.answers === 'string') expect(code ?? answer?.__typename).toBe(attempt.answers);
    else {
      expect(response.errors).toBeUndefined();
      expect({ name, answer, isRight: attempt.answers(answer) }).toMatchObject({ isRight: true });
    }

    const after = await contents();
    expect(after.bravo).toBe(before.bravo);
    if (!attempt.changesOwn) expect(after.alfa).toBe(before.alfa);
  });

  it('a subscription to another organization is refused, and hears nothing', async () => {
    const subscriptions = [...operations.values()].filter(({ kind }) => kind === 'subscription');
    expect(subscriptions.map(({ name }) => name).sort()).toEqual(['demoStageChanged', 'overviewChanged', 'teamTrendsChanged']);
    const cookie = await build.signIn(alfa.organization, alfa.admin);
    for (const { name, documents } of subscriptions) {
      const heard = subscribe(server.url, cookie, documents[0]!, { input: name === 'demoStageChanged' ? { stageId: bravo.stage } : { teamId: bravo.team } });
      await heard.ended;
      expect(heard.events).toEqual([]);
      expect(JSON.stringify(heard.errors)).toMatch(/NOT_FOUND|FORBIDDEN/);
      await heard.stop();
    }
  });

  it('a secret of one organization opens nothing in another', async () => {
    const cookie = await build.signIn(alfa.organization, alfa.admin);
    const { apiToken, secret } = (await new GraphqlClient(server.url, cookie).data<{ createApiToken: { apiToken: object; secret: string } }>(
      'mutation { createApiToken(input: { name: "Other", scopes: ["directory:read"] }) { ... on CreateApiTokenSuccess { apiToken { id } secret } } }',
    )).createApiToken;
    expect(apiToken).toBeDefined();
    const swapped = new GraphqlClient(server.url, cookie.replace(alfa.organization, bravo.organization));
    expect((await swapped.send('{ teamTree { id } }')).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    const askWith = async (token: string): Promise<string> => {
      const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query: '{ teamTree { name } }' }) });
      return response.text();
    };
    expect(await askWith(secret)).toContain('Alfa');
    const stolen = await askWith(secret.replace(alfa.organization.replaceAll('-', ''), bravo.organization.replaceAll('-', '')));
    expect(stolen).toContain('UNAUTHENTICATED');
    expect(stolen).not.toMatch(/bravo/i);
  });
});
