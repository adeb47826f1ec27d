import type { PersonId } from '../../src/kernel/ids.js';
import { HOUR } from '../support/fixed-clock.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { pulseSettings, pulseWorld, savedPulse, type PulseWorld } from '../support/pulse-world.js';
import { RoundSchedule } from '../../src/listening/pulses/app/round-schedule.js';

// A busy machine takes longer than the usual five seconds for a story on a real database.
const SAVE = `mutation ($input: SavePulseInput!) { savePulse(input: $input) { __typename ... on SavePulseSuccess { pulse { id name state windowHours k } } ... on InvalidInput { problems { path code } } } }`;
const CHANGE = `mutation ($input: ChangePulseStateInput!) { changePulseState(input: $input) { __typename ... on ChangePulseStateSuccess { pulse { state nextOpensAt rounds { edges { node { state opensAt number } } } } }
  ... on PulseTransitionRefused { from to } ... on NoUnitPossible { peopleAsked needed } } }`;
const START = `mutation ($input: StartRoundInput!) { startRound(input: $input) { __typename ... on StartRoundSuccess { round { id number state opensAt closesAt } } ... on RoundAlreadyRunning { round { id } }
  ... on PulseTransitionRefused { from to } ... on NoUnitPossible { peopleAsked needed } } }`;
const CANCEL = `mutation ($input: CancelRoundInput!) { cancelRound(input: $input) { __typename ... on CancelRoundSuccess { round { state } } ... on RoundTransitionRefused { state } } }`;
const ROUND = `query ($input: RoundInput!) { round(input: $input) { number state k commentK asksComment manifestHash manifestPath destroyed announcedAt opensAt closesAt closedAt pulse { name audience { name } }
  units { id name eligible publicKey team { name } } } }`;
const OPEN = `query ($input: OpenRoundsInput) { openRounds(input: $input) { round { id state } unitId unitName pooledWith joinedSinceLast leftSinceLast notAskedReason commentReaders secondsToAnswer } }`;

interface OpenRoundView {
  readonly round: { id: string; state: string };
  readonly unitId: string | null;
  readonly pooledWith: string[];
  readonly joinedSinceLast: string[];
  readonly leftSinceLast: string[];
  readonly notAskedReason: string | null;
  readonly commentReaders: string;
  readonly secondsToAnswer: number;
}

describe('pulses and their rounds', () => {
  let world: PulseWorld;
  let admin: GraphqlClient;
  const sent = async <T>(client: GraphqlClient, query: string, input: object): Promise<T> => Object.values(await client.data<Record<string, T>>(query, { input }))[0]!;
  const open = (person: PersonId, input: object = {}): Promise<OpenRoundView[]> => world.as(person).then((client) => sent<OpenRoundView[]>(client, OPEN, input));
  const tick = (): Promise<void> => world.server.get(RoundSchedule).tick();

  beforeEach(async () => {
    world = await pulseWorld();
    admin = await world.as(world.admin);
  });
  afterEach(() => world.close());

  it('are set up by admins alone, and read by every member', async () => {
    const id = await savedPulse(admin, world.root, {}, false);
    const member = await world.as(world.people.A[0]!);
    const refused = await member.send(SAVE, { input: pulseSettings(world.root) });
    expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const nobody = await new GraphqlClient(world.server.url).send(SAVE, { input: pulseSettings(world.root) });
    expect(nobody.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    const seen = await member.data(`query ($id: ID!) { pulses { id viewerCan { edit launch } } pulse(input: { pulseId: $id }) { name state cadence weekday hour timeZone windowHours leadHours mode k commentK
      asksComment membersSeeResults rotatingPerRound nextOpensAt audience { id } fixedDrivers { id name } rotatingDrivers { id } } }`, { id });
    expect(seen).toMatchObject({
      pulses: [{ id, viewerCan: { edit: false, launch: false } }],
      pulse: { state: 'DRAFT', cadence: 'WEEKLY', windowHours: 72, leadHours: 48, mode: 'anonymous', k: 5, commentK: 10, nextOpensAt: null, audience: { id: world.root }, fixedDrivers: [{ id: 'engagement', name: 'Engagement' }, {}, {}] },
    });
  });

  it('name every problem of their settings and save nothing', async () => {
    const saved = await sent<{ __typename: string; problems: { path: string; code: string }[] }>(admin, SAVE, pulseSettings('11111111-1111-4111-8111-111111111111', { name: ' ', k: 3, windowHours: 160, timeZone: 'Mars/Base', fixedDriverIds: ['nothing'] }));
    expect(saved.problems.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      'audienceTeamId audience-unknown', 'fixedDriverIds.0 driver-unknown', 'k out-of-range', 'name name-missing', 'timeZone time-zone-unknown', 'windowHours window-overlaps-next-round',
    ]);
    expect((await admin.send(SAVE, { input: { name: 'x' } })).errors?.[0]?.extensions?.code).toBe('BAD_INPUT');
    expect(await admin.data('{ pulses { id } }')).toEqual({ pulses: [] });
  });

  it('are deleted while they are drafts, and never afterwards', async () => {
    const DELETE = `mutation ($input: DeletePulseInput!) { deletePulse(input: $input) { __typename ... on DeletePulseSuccess { pulseId } ... on PulseHasHistory { state } } }`;
    const draft = await savedPulse(admin, world.root, { name: 'Tried out' }, false);
    const launched = await savedPulse(admin, world.root);
    const member = await world.as(world.people.A[0]!);
    expect((await member.send(DELETE, { input: { pulseId: draft } })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(await admin.data('query ($id: ID!) { pulse(input: { pulseId: $id }) { viewerCan { delete } } }', { id: draft })).toEqual({ pulse: { viewerCan: { delete: true } } });
    expect(await sent(admin, DELETE, { pulseId: draft })).toEqual({ __typename: 'DeletePulseSuccess', pulseId: draft });
    expect(await sent(admin, DELETE, { pulseId: draft })).toEqual({ __typename: 'NotFoundError' });
    expect(await sent(admin, DELETE, { pulseId: launched })).toEqual({ __typename: 'PulseHasHistory', state: 'ACTIVE' });
    expect(await admin.data('{ pulses { id viewerCan { delete } } }')).toEqual({ pulses: [{ id: launched, viewerCan: { delete: false } }] });
    expect(await world.build.query(world.organization, `select subject from audit_entry where action = 'pulse.delete'`)).toEqual([{ subject: { pulseId: draft, name: 'Tried out' } }]);
    // Even a draft by its state is kept once it had a round, here one that was called off.
    await sent(admin, CHANGE, { pulseId: launched, to: 'ENDED' });
    await world.build.query(world.organization, `update pulse set state = 'draft', started_at = null where pulse_id = $1`, [launched]);
    expect(await sent(admin, DELETE, { pulseId: launched })).toEqual({ __typename: 'PulseHasHistory', state: 'DRAFT' });
  });

  it('of another organization are not there', async () => {
    const id = await savedPulse(admin, world.root);
    const { organizationId } = await world.build.organization({ name: 'Elsewhere' });
    const stranger = new GraphqlClient(world.server.url, await world.build.signIn(organizationId, await world.build.admin(organizationId)));
    expect(await sent(stranger, SAVE, { ...pulseSettings(world.root), pulseId: id })).toMatchObject({ __typename: 'NotFoundError' });
    expect(await sent(stranger, CHANGE, { pulseId: id, to: 'PAUSED' })).toMatchObject({ __typename: 'NotFoundError' });
    expect(await sent(stranger, START, { pulseId: id })).toMatchObject({ __typename: 'NotFoundError' });
    expect(await stranger.data('query ($id: ID!) { pulse(input: { pulseId: $id }) { id } pulses { id } }', { id })).toEqual({ pulse: null, pulses: [] });
    const [{ id: roundId }] = await world.build.query<{ id: string }>(world.organization, 'select round_id as id from round') as [{ id: string }];
    expect(await sent(stranger, CANCEL, { roundId })).toMatchObject({ __typename: 'NotFoundError' });
    expect(await sent(stranger, ROUND, { roundId })).toBeNull();
  });

  it('announce their first round at launch, with the units of the day', async () => {
    const id = await savedPulse(admin, world.root, {}, false);
    const launched = await sent<object>(admin, CHANGE, { pulseId: id, to: 'ACTIVE' });
    expect(launched).toEqual({ __typename: 'ChangePulseStateSuccess', pulse: { state: 'ACTIVE', nextOpensAt: '2026-03-09T09:00:00.000Z', rounds: { edges: [{ node: { state: 'ANNOUNCED', number: 1, opensAt: '2026-03-09T09:00:00.000Z' } }] } } });
    const [round] = await open(world.people.A[0]!);
    const seen = await sent<{ units: object[] }>(await world.as(world.people.B[0]!), ROUND, { roundId: round!.round.id });
    expect(seen).toMatchObject({ number: 1, state: 'ANNOUNCED', k: 5, destroyed: null, manifestPath: expect.stringMatching(/^\/manifests\/[\w-]{43}$/) as unknown, pulse: { name: 'Weekly pulse', audience: { name: 'Wetterwarte' } } });
    expect(seen.units).toMatchObject([{ id: world.teams.A, name: 'A', eligible: 8, team: { name: 'A' } }, { id: world.teams.P, name: 'P', eligible: 9 }]);
  });

  it('follow one table of states', async () => {
    const id = await savedPulse(admin, world.root, {}, false);
    expect(await sent(admin, CHANGE, { pulseId: id, to: 'PAUSED' })).toEqual({ __typename: 'PulseTransitionRefused', from: 'DRAFT', to: 'PAUSED' });
    expect(await sent(admin, START, { pulseId: id })).toEqual({ __typename: 'PulseTransitionRefused', from: 'DRAFT', to: 'ACTIVE' });
    for (const [to, state] of [['ACTIVE', 'ACTIVE'], ['PAUSED', 'PAUSED'], ['ACTIVE', 'ACTIVE'], ['ENDED', 'ENDED']] as const) {
      expect(await sent(admin, CHANGE, { pulseId: id, to })).toMatchObject({ __typename: 'ChangePulseStateSuccess', pulse: { state } });
    }
    expect(await sent(admin, CHANGE, { pulseId: id, to: 'ACTIVE' })).toMatchObject({ __typename: 'PulseTransitionRefused', from: 'ENDED' });
    expect(await sent(admin, SAVE, { ...pulseSettings(world.root), pulseId: id })).toMatchObject({ __typename: 'InvalidInput', problems: [{ code: 'pulse-ended' }] });
    const kinds = await world.build.query<{ kind: string }>(world.organization, 'select kind from member_log_entry where kind like $1', ['pulse-%']);
    expect(new Set(kinds.map(({ kind }) => kind))).toEqual(new Set(['pulse-launched', 'pulse-paused', 'pulse-resumed', 'pulse-ended']));
  });

  it('call off the announced round when paused; resumed, they go on with the slot after it', async () => {
    const id = await savedPulse(admin, world.root);
    await sent(admin, CHANGE, { pulseId: id, to: 'PAUSED' });
    const resumed = await sent<{ pulse: { nextOpensAt: string; rounds: { edges: { node: { state: string; opensAt: string } }[] } } }>(admin, CHANGE, { pulseId: id, to: 'ACTIVE' });
    expect(resumed.pulse.rounds.edges.map(({ node }) => [node.state, node.opensAt])).toEqual([['CANCELLED', '2026-03-09T09:00:00.000Z']]);
    expect(resumed.pulse.nextOpensAt).toBe('2026-03-16T09:00:00.000Z');
    world.server.clock.set('2026-03-09T09:00:00.000Z');
    await tick();
    expect((await open(world.people.A[0]!)).map(({ round: { state } }) => state)).toEqual(['ANNOUNCED']);
  });

  it('are not launched where nobody could be pooled, and say how many it takes', async () => {
    const id = await savedPulse(admin, world.teams.B, {}, false);
    expect(await sent(admin, CHANGE, { pulseId: id, to: 'ACTIVE' })).toEqual({ __typename: 'NoUnitPossible', peopleAsked: 3, needed: 6 });
  });

  it('open a round at once when an admin starts one, and never a second', async () => {
    const id = await savedPulse(admin, world.root, { cadence: 'BY_HAND' });
    const started = await sent<{ round: { id: string } }>(admin, START, { pulseId: id });
    expect(started).toMatchObject({ __typename: 'StartRoundSuccess', round: { number: 1, state: 'OPEN', opensAt: '2026-03-02T09:00:00.000Z', closesAt: '2026-03-05T09:00:00.000Z' } });
    expect(await sent(admin, START, { pulseId: id })).toEqual({ __typename: 'RoundAlreadyRunning', round: { id: started.round.id } });
    expect(await sent(admin, CANCEL, { roundId: started.round.id })).toEqual({ __typename: 'RoundTransitionRefused', state: 'OPEN' });
    world.server.clock.advance(72 * HOUR);
    await tick();
    expect(await sent(admin, START, { pulseId: id })).toMatchObject({ __typename: 'StartRoundSuccess', round: { number: 2 } });
    const audits = await world.build.query<{ action: string }>(world.organization, `select action from audit_entry where action like 'round.%'`);
    expect(audits.map(({ action }) => action)).toEqual(expect.arrayContaining(['round.announce', 'round.open', 'round.close']));
  });

  it('let two admins who start a round at the same moment open one', async () => {
    const id = await savedPulse(admin, world.root, { cadence: 'BY_HAND' });
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => sent<{ __typename: string }>(admin, START, { pulseId: id })));
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['RoundAlreadyRunning', 'RoundAlreadyRunning', 'RoundAlreadyRunning', 'StartRoundSuccess']);
  });

  it('call off an announced round on an admin\'s word, and announce the next slot', async () => {
    await savedPulse(admin, world.root);
    const [{ round }] = await open(world.people.A[0]!) as [OpenRoundView];
    expect(await sent(admin, CANCEL, { roundId: round.id })).toEqual({ __typename: 'CancelRoundSuccess', round: { state: 'CANCELLED' } });
    expect(await sent(admin, CANCEL, { roundId: round.id })).toEqual({ __typename: 'RoundTransitionRefused', state: 'CANCELLED' });
    expect(await open(world.people.A[0]!)).toEqual([]);
    world.server.clock.set('2026-03-09T09:00:00.000Z');
    await tick();
    expect((await open(world.people.A[0]!)).map(({ round: { state } }) => state)).toEqual(['ANNOUNCED']);
  });

  it('keep for an announced round what it was announced with; the next one has the new settings', async () => {
    const id = await savedPulse(admin, world.root);
    expect(await sent(admin, SAVE, { ...pulseSettings(world.root, { k: 6, name: 'Renamed' }), pulseId: id })).toMatchObject({ __typename: 'SavePulseSuccess', pulse: { k: 6 } });
    world.server.clock.set('2026-03-09T09:00:00.000Z');
    await tick();
    const ks = await world.build.query<{ number: number; k: number }>(world.organization, 'select number, k from round order by number');
    expect(ks).toEqual([{ number: 1, k: 5 }, { number: 2, k: 6 }]);
    const { memberLog } = await (await world.as(world.people.A[0]!)).data<{ memberLog: { edges: { node: { text: string } }[] } }>('{ memberLog { edges { node { text } } } }');
    const texts = memberLog.edges.map(({ node }) => node.text);
    expect(texts).toEqual(expect.arrayContaining([
      'In the pulse Renamed the name changed from Weekly pulse to Renamed, from the next round that is not announced yet.',
      'In the pulse Renamed the least number of answers (k) changed from 5 to 6, from the next round that is not announced yet.', 'The pulse Renamed was launched.',
      expect.stringMatching(/^Round 2 of Renamed was announced\. Its manifest: [0-9a-f]{64}$/),
    ]));
  });

  it('tell a member who their answers are pooled with, what changed since, and who reads the comments', async () => {
    await savedPulse(admin, world.root);
    const lead = await world.build.lead(world.organization, world.teams.A);
    await world.build.wholeOrganizationViewer(world.organization, world.people.P[1]);
    const [first] = await open(world.people.A[0]!);
    expect(first).toMatchObject({ unitId: world.teams.A, joinedSinceLast: [], leftSinceLast: [], notAskedReason: null });
    expect(first!.pooledWith).toEqual(['A 1', 'A 2', 'A 3', 'A 4', 'A 5', 'A 6', 'A 7', 'A 8']);
    expect(first!.commentReaders).toContain('Read by everyone in A,');
    expect(first!.commentReaders).toContain('P 2');
    expect(first!.secondsToAnswer).toBeGreaterThan(20);
    expect(lead).toBeDefined();
    await world.build.query(world.organization, `update membership set ends_on = '2026-03-04' where person_id = $1`, [world.people.A[7]]);
    await world.build.person({ organization: world.organization, team: world.teams.A, name: 'Newcomer', since: '2026-02-01', recordedAt: '2026-01-01T00:00:00Z' });
    world.server.clock.set('2026-03-09T09:00:00.000Z');
    await tick();
    const second = (await open(world.people.A[0]!)).find(({ round }) => round.state === 'ANNOUNCED')!;
    expect([second.joinedSinceLast, second.leftSinceLast]).toEqual([['Newcomer'], ['A 8']]);
    expect((await open(world.people.A[0]!, { includeAnnounced: false })).map(({ round }) => round.state)).toEqual(['OPEN']);
  });

  it('tell those who are not asked why, in their language', async () => {
    const german = await world.build.person({ organization: world.organization, locale: 'de', name: 'Oben' });
    await savedPulse(admin, world.root);
    const [place] = await open(german);
    expect(place).toMatchObject({ unitId: null, pooledWith: [], notAskedReason: 'Oben im Kreis bleiben zu wenige übrig, um ihre Antworten zusammenzufassen.' });
  });
});

describe('the planner', () => {
  it('shows units, pooled teams, who is not asked and why, the next rounds and when drivers can alarm, and saves nothing', async () => {
    const world = await pulseWorld();
    const admin = await world.as(world.admin);
    const settings = pulseSettings(world.root);
    const { pulsePlan } = await admin.data<{ pulsePlan: Record<string, unknown[]> }>(`query ($input: PulsePlanInput!) { pulsePlan(input: $input) { problems { code } warnings
      units { name eligible reachesKAt70 reachesKAt85 seesResultsAtClose } pooledTeams { name people answersAt together } notAsked { name reason }
      nextRounds { number opensAt closesAt announcedAt secondsToAnswer items { id text } } firstAlarms { driver { id } roundNumber date } } }`, { input: { settings } });
    expect(pulsePlan.problems).toEqual([]);
    expect(pulsePlan.units).toEqual([
      { name: 'A', eligible: 8, reachesKAt70: expect.closeTo(0.806, 2) as unknown, reachesKAt85: expect.closeTo(0.979, 2) as unknown, seesResultsAtClose: true },
      { name: 'P', eligible: 9, reachesKAt70: expect.closeTo(0.901, 2) as unknown, reachesKAt85: expect.closeTo(0.994, 2) as unknown, seesResultsAtClose: true },
    ]);
    expect(pulsePlan.pooledTeams).toEqual([{ name: 'B', people: 3, answersAt: 'P', together: ['C'] }, { name: 'C', people: 4, answersAt: 'P', together: ['B'] }]);
    expect(pulsePlan.notAsked).toEqual([{ name: expect.stringContaining('Admin') as unknown, reason: expect.stringContaining('Too few people') as unknown }]);
    expect((pulsePlan.nextRounds as { number: number; opensAt: string }[]).map(({ number, opensAt }) => [number, opensAt.slice(0, 10)])).toEqual([[1, '2026-03-09'], [2, '2026-03-16'], [3, '2026-03-23'], [4, '2026-03-30']]);
    expect((pulsePlan.firstAlarms as { roundNumber: number }[])[0]).toEqual({ driver: { id: 'engagement' }, roundNumber: 9, date: '2026-05-07' });
    expect(await admin.data('{ pulses { id } }')).toEqual({ pulses: [] });
    const invalid = await admin.data<{ pulsePlan: object }>('query ($input: PulsePlanInput!) { pulsePlan(input: $input) { problems { path code } units { name } nextRounds { number } } }', { input: { settings: { ...settings, k: 2 } } });
    expect(invalid.pulsePlan).toEqual({ problems: [{ path: 'k', code: 'out-of-range' }], units: [], nextRounds: [] });
    const member = await (await world.as(world.people.A[0]!)).send('query ($input: PulsePlanInput!) { pulsePlan(input: $input) { warnings } }', { input: { settings } });
    expect(member.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    await world.close();
  });
});

describe('every operation of pulses', () => {
  const ID = '11111111-1111-4111-8111-111111111111';
  const OPERATIONS: Readonly<Record<string, { readonly query: string; readonly input: object; readonly isManaging: boolean }>> = {
    saveDriver: { query: 'mutation ($input: SaveDriverInput!) { saveDriver(input: $input) { __typename } }', input: { driverId: ID, names: [], items: [] }, isManaging: true },
    savePulse: { query: SAVE, input: { ...pulseSettings(ID), pulseId: ID }, isManaging: true },
    changePulseState: { query: CHANGE, input: { pulseId: ID, to: 'ACTIVE' }, isManaging: true },
    startRound: { query: START, input: { pulseId: ID }, isManaging: true },
    cancelRound: { query: CANCEL, input: { roundId: ID }, isManaging: true },
    pulsePlan: { query: 'query ($input: PulsePlanInput!) { pulsePlan(input: $input) { warnings } }', input: { settings: pulseSettings(ID) }, isManaging: true },
    pulse: { query: 'query ($input: PulseInput!) { pulse(input: $input) { id } }', input: { pulseId: ID }, isManaging: false },
    pulses: { query: 'query ($input: PulsesInput) { pulses(input: $input) { id } }', input: {}, isManaging: false },
    round: { query: ROUND, input: { roundId: ID }, isManaging: false },
    drivers: { query: 'query ($input: DriversInput) { drivers(input: $input) { id } }', input: {}, isManaging: false },
    openRounds: { query: OPEN, input: {}, isManaging: false },
  };
  let world: PulseWorld;
  let admin: GraphqlClient;
  let member: GraphqlClient;

  beforeAll(async () => {
    world = await pulseWorld();
    admin = await world.as(world.admin);
    member = await world.as(world.people.A[0]!);
  });
  afterAll(() => world.close());

  it.each(Object.entries(OPERATIONS))('%s is closed to strangers, managed by admins alone, and refuses what is malformed', async (name, { query, input, isManaging }) => {
    const anonymous = await new GraphqlClient(world.server.url).send(query, { input });
    expect(anonymous.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    const byMember = await member.send(query, { input });
    expect(byMember.errors?.[0]?.extensions?.code).toBe(isManaging ? 'FORBIDDEN' : undefined);
    const malformed = await admin.send(query, { input: { ...input, [name]: 1 } });
    expect(malformed.errors?.[0]?.extensions?.code).toBe('BAD_INPUT');
    const numbers = await admin.send(query, { input: 7 });
    expect(numbers.errors?.[0]?.extensions?.code).toBe('BAD_INPUT');
  });

  it('that names something answers "not found" for an id of nothing and for an id that is none', async () => {
    for (const [name, { query, input }] of Object.entries(OPERATIONS)) {
      for (const id of [ID, 'nonsense', '', "' or 1=1 --"]) {
        const named = Object.fromEntries(Object.entries(input).map(([key, value]) => [key, value === ID ? id : value]));
        const { data, errors } = await admin.send<Record<string, { __typename?: string } | null | unknown[]>>(query, { input: named });
        expect(errors).toBeUndefined();
        const outcome = data![name];
        if (['saveDriver', 'savePulse', 'changePulseState', 'startRound', 'cancelRound'].includes(name)) expect(outcome).toMatchObject({ __typename: 'NotFoundError' });
        if (['pulse', 'round'].includes(name)) expect(outcome).toBeNull();
      }
    }
  });

  it('leaves one audit row with who did it', async () => {
    const id = await savedPulse(admin, world.root, { cadence: 'BY_HAND' });
    await admin.data(START, { input: { pulseId: id } });
    const rows = await world.build.query<{ action: string; actor: string }>(world.organization, 'select action, actor_person_id as actor from audit_entry order by at, action');
    expect(rows.map(({ action }) => action).sort()).toEqual(['pulse.create', 'pulse.launch', 'round.announce', 'round.open']);
    expect(new Set(rows.map(({ actor }) => actor))).toEqual(new Set([world.admin]));
  });

  it('starts no round where nobody can be pooled', async () => {
    const id = await savedPulse(admin, world.teams.A, { cadence: 'BY_HAND' });
    await world.build.query(world.organization, `update membership set ends_on = '2026-03-01' where team_id = $1`, [world.teams.A]);
    const started = await admin.data<{ startRound: object }>(START, { input: { pulseId: id } });
    expect(started.startRound).toEqual({ __typename: 'NoUnitPossible', peopleAsked: 0, needed: 6 });
  });
});
