import type { Ctx } from '../../src/kernel/actor.js';
import type { PersonId } from '../../src/kernel/ids.js';
import { ok } from '../../src/kernel/result.js';
import { TimelineEventHappened } from '../../src/contracts/practices/timeline-event-happened.event.js';
import { FoldReleases } from '../../src/listening/results/app/fold-releases.js';
import { DeliverEvents } from '../../src/platform/events/deliver-events.js';
import { EventOutbox } from '../../src/platform/events/event-outbox.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { Builders } from '../support/builders.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { closesAt, leadOf, release, seedReleasedWorld, type DriverValue, type ReleasedWorld } from '../support/released-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const OTHERS = Array.from({ length: 11 }, (_, index) => `Team ${index}`);
const TREE: Record<string, string | null> = { Company: null, North: 'Company', East: 'North', West: 'North', ...Object.fromEntries(OTHERS.map((name) => [name, 'Company'])) };
const EVENT_ROUND = 18;
const ROUNDS = 25;
const ADD = 'mutation ($input: AddAnnotationInput!) { addAnnotation(input: $input) { __typename ... on AddAnnotationSuccess { annotation { id } } } }';
const EFFECT = 'query ($input: EventEffectInput!) { eventEffect(input: $input) { verdict driver { id } change low high rankP units comparisonUnits roundsBefore roundsAfter text } }';

interface Effect { readonly verdict: string; readonly change: number | null; readonly units: number; readonly comparisonUnits: number; readonly roundsBefore: number; readonly roundsAfter: number; readonly text: string }

/** East rose by twelve points after the event, West fell by as much; the others stayed. */
describe('what changed with an event on a time line', () => {
  let app: TestApp;
  let build: Builders;
  let world: ReleasedWorld;
  let leads: Record<'East' | 'North' | 'Team 0', PersonId>;
  const on = closesAt(EVENT_ROUND - 1).toISOString().slice(0, 10);
  const headlineOf = (name: string, round: number): number => {
    const wobble = Math.round(Math.sin(name.length * 12.9898 + name.charCodeAt(5) + round * 78.233) * 20) / 10;
    const moved = round < EVENT_ROUND ? 0 : name === 'East' ? 12 : name === 'West' ? -12 : 0;
    return 60 + (Number.isFinite(wobble) ? wobble : 0) + moved;
  };
  const client = async (person: PersonId): Promise<GraphqlClient> => new GraphqlClient(app.url, await build.signIn(world.organizationId, person));
  const add = async (person: PersonId, team: string): Promise<string> =>
    (await (await client(person)).data<{ addAnnotation: { annotation: { id: string } } }>(ADD, { input: { teamId: world.teams.get(team), kind: 'LAUNCH', title: `Something at ${team}`, on } })).addAnnotation.annotation.id;
  const effect = async (person: PersonId, team: string, annotationId: string): Promise<Effect | null> =>
    (await (await client(person)).data<{ eventEffect: Effect | null }>(EFFECT, { input: { teamId: world.teams.get(team), annotationId } })).eventEffect;

  beforeAll(async () => {
    app = await startTestApp();
    build = await Builders.on(app.database);
    world = await seedReleasedWorld(app, TREE);
    leads = { East: await leadOf(app, world, 'East'), North: await leadOf(app, world, 'North'), 'Team 0': await leadOf(app, world, 'Team 0') };
    for (let round = 0; round < ROUNDS; round += 1) {
      await release(app, world, Object.fromEntries(Object.keys(TREE).map((name) => [name, { engagement: [headlineOf(name, round), 10] as DriverValue }])), { parents: TREE, asked: ['engagement'] });
    }
    await app.get(FoldReleases).run({ organization: world.organizationId, now: app.clock.now() });
  });
  afterAll(async () => {
    await build.close();
    await app.close();
  });

  it('is found in the team that it touched, against those that it did not', async () => {
    const found = await effect(leads.East, 'East', await add(leads.East, 'East'));
    expect(found).toMatchObject({ verdict: 'UP', driver: { id: 'engagement' }, units: 1, comparisonUnits: 12, roundsBefore: EVENT_ROUND - 1, roundsAfter: ROUNDS - EVENT_ROUND });
    expect(found!.text).toContain('points against the 12 units that this didn’t touch');
  });

  it('looks at a team alone: of an event above it, its siblings count on neither side', async () => {
    const above = await add(leads.North, 'North');
    expect(await effect(leads.East, 'East', above)).toMatchObject({ verdict: 'UP', units: 1, comparisonUnits: 11 });
    expect(await effect(leads.North, 'North', above)).toMatchObject({ verdict: 'CANNOT_TELL', units: 2, comparisonUnits: 11 });
  });

  it('is for those who see every round of the team, and of an event on its time line alone', async () => {
    const eastern = await add(leads.East, 'East');
    expect(await effect(leads['Team 0'], 'East', eastern)).toBeNull();
    expect(await effect(leads['Team 0'], 'Team 0', eastern)).toBeNull();
    expect(await effect(leads.East, 'North', eastern)).toBeNull();
    expect(await effect(leads.East, 'East', 'no id')).toBeNull();
  });

  it('of a practice that tells several teams the same: they are no comparison, and of those above only the lowest were touched', async () => {
    const ctx: Ctx = { actor: { kind: 'system', job: 'practice' }, organization: world.organizationId, requestId: 'x', now: app.clock.now() };
    const told = ['East', 'North', 'Company', 'Team 1'];
    await app.get(UnitOfWork).run(ctx, async (tx) => {
      for (const name of told) {
        const teamId = world.teams.get(name)!;
        const key = `days:${teamId}:2026`;
        await app.get(EventOutbox).tell(tx, ctx, TimelineEventHappened, key, { key, practice: 'code-t', teamId, title: { en: 'Days', de: 'Tage' }, on, until: on, path: '/code-t', isWithdrawn: false });
      }
      return ok(null);
    });
    await app.get(DeliverEvents).tick();
    const { annotations } = await (await client(leads.East)).data<{ annotations: { id: string; title: string }[] }>('query ($input: AnnotationsInput) { annotations(input: $input) { id title } }', { input: { teamId: world.teams.get('East') } });
    const days = annotations.filter(({ title }) => title === 'Days');
    expect(days).toHaveLength(1);
    expect(await effect(leads.East, 'East', days[0]!.id)).toMatchObject({ verdict: 'UP', units: 1, comparisonUnits: 11 });
  });

  it('has nobody to compare with when it was everybody’s', async () => {
    const ctx: Ctx = { actor: { kind: 'system', job: 'practice' }, organization: world.organizationId, requestId: 'x', now: app.clock.now() };
    await app.get(UnitOfWork).run(ctx, async (tx) => ok(await app.get(EventOutbox).tell(tx, ctx, TimelineEventHappened, 'hack-week:1', { key: 'hack-week:1', practice: 'hack-week', teamId: null, title: { en: 'Hack week', de: 'Hack Week' }, on, until: on, path: '/hack', isWithdrawn: false })));
    await app.get(DeliverEvents).tick();
    const { annotations } = await (await client(leads.East)).data<{ annotations: { id: string; title: string }[] }>('{ annotations { id title } }');
    const found = await effect(leads.East, 'East', annotations.find(({ title }) => title === 'Hack week')!.id);
    expect(found).toMatchObject({ verdict: 'NOT_ENOUGH_COMPARISON_TEAMS', change: null, comparisonUnits: 0 });
    expect(found!.text).toContain('It touched everybody');
  });
});
