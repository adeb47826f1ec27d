import fc from 'fast-check';
import type { PersonId } from '../../src/kernel/ids.js';
import { CloseRound } from '../../src/listening/pulses/app/close-round.js';
import { SealRound } from '../../src/listening/pulses/app/seal-round.js';
import { ClosingStore } from '../../src/listening/pulses/persistence/closing.store.js';
import { RoundStore } from '../../src/listening/pulses/persistence/round.store.js';
import { SealingStore } from '../../src/listening/pulses/persistence/sealing.store.js';
import { ReleasedStore } from '../../src/listening/results/persistence/released.store.js';
import { Logbook } from '../../src/platform/logs/logbook.js';
import { HOUR } from '../support/fixed-clock.js';
import { announce, close, fetchPass, open, seedRoundWorld, select, SPECIFIED_TREE, submission, submit, systemCtx, type Device, type RoundWorld } from '../support/round-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

/** Steps of sealing and closing after which the process may die: the transaction is lost with it. */
const CRASH_POINTS = [
  [RoundStore, 'lock'], [SealingStore, 'lockUnits'], [SealingStore, 'pendingAnswers'], [SealingStore, 'replaceByBatches'], [SealingStore, 'setCompleted'], [SealingStore, 'batches'],
  [ReleasedStore, 'replace'], [ReleasedStore, 'insertComments'], [RoundStore, 'setNextTick'], [ClosingStore, 'publishRecount'], [ClosingStore, 'destroySecrets'], [ClosingStore, 'setClosed'], [Logbook, 'audit'],
] as const;

type Command =
  | { readonly do: 'answer'; readonly person: number; readonly value: number | null }
  | { readonly do: 'together'; readonly people: readonly number[]; readonly value: number }
  | { readonly do: 'replay' }
  | { readonly do: 'tick'; readonly crashAt: number | null; readonly answeringMeanwhile: number | null };

const PEOPLE = 17;
const anyPerson = fc.nat(PEOPLE - 1);
const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('answer' as const), person: anyPerson, value: fc.option(fc.integer({ min: 1, max: 5 }), { freq: 5 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('together' as const), people: fc.uniqueArray(anyPerson, { minLength: 2, maxLength: 6 }), value: fc.integer({ min: 1, max: 5 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('replay' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('tick' as const), crashAt: fc.option(fc.nat(CRASH_POINTS.length - 1)), answeringMeanwhile: fc.option(anyPerson) }) },
);

/** Makes a step die right after it did its work; gives back how to make it live again. */
function crashAfter(app: TestApp, point: number): () => void {
  const [type, method] = CRASH_POINTS[point]!;
  const target = app.get(type as never) as Record<string, (...given: unknown[]) => Promise<unknown>>;
  const original = target[method]!.bind(target);
  target[method] = async (...given) => {
    await original(...given);
    throw new Error('the process died here');
  };
  return () => delete target[method];
}

/** A round as the people outside know it: which answers were acknowledged. */
class Story {
  readonly devices = new Map<number, Device>();
  readonly acknowledged = new Map<number, number | null>();

  constructor(
    private readonly app: TestApp,
    readonly world: RoundWorld,
    readonly round: Awaited<ReturnType<typeof announce>>,
    private readonly people: readonly PersonId[],
  ) {}

  async fetch(person: number): Promise<Device> {
    const device = this.devices.get(person) ?? (await fetchPass(this.app, this.world, this.round.manifest, this.people[person]!));
    this.devices.set(person, device);
    return device;
  }

  async answer(person: number, value: number | null): Promise<void> {
    const device = await this.fetch(person);
    const { __typename } = await submit(this.app.url, submission(this.round.manifest, device, this.round.manifest.questions.map(() => value)));
    if (__typename === 'SubmitResponseSuccess' && this.acknowledged.has(person)) throw new Error('one pass was taken twice');
    if (__typename === 'SubmitResponseSuccess') this.acknowledged.set(person, value);
  }

  /** Runs a step that may die, and runs it again as the next start does. */
  async dying(crashAt: number | null, step: () => Promise<unknown>): Promise<void> {
    const revive = crashAt === null ? () => undefined : crashAfter(this.app, crashAt);
    await step().catch((error: Error) => {
      if (error.message !== 'the process died here') throw error;
    });
    revive();
    if (crashAt !== null) await step();
  }

  async run(command: Command): Promise<void> {
    const { app, world, round } = this;
    if (command.do === 'answer') await this.answer(command.person, command.value);
    if (command.do === 'together') await Promise.all(command.people.map((person) => this.answer(person, command.value)));
    if (command.do === 'replay') for (const [person, value] of this.acknowledged) await this.answer(person, value);
    if (command.do === 'tick') {
      app.clock.advance(HOUR);
      const racing = command.answeringMeanwhile === null ? Promise.resolve() : this.answer(command.answeringMeanwhile, 3);
      await this.dying(command.crashAt, () => app.get(SealRound).run(systemCtx(app, world), round.roundId));
      await racing;
    }
  }
}

describe('any story of a round', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('counts every acknowledged answer once or destroys it by rule, whatever dies in between', async () => {
    const anyStory = fc.record({ commands: fc.array(anyCommand, { minLength: 3, maxLength: 12 }), closeCrash: fc.option(fc.nat(CRASH_POINTS.length - 1)), racers: fc.uniqueArray(anyPerson, { maxLength: 3 }) });
    await fc.assert(
      fc.asyncProperty(anyStory, async ({ commands, closeCrash, racers }) => {
        const world = await seedRoundWorld(app, SPECIFIED_TREE);
        const round = await announce(app, world, { windowHours: 72 });
        await open(app, world, round.roundId);
        const story = new Story(app, world, round, ['A', 'P', 'B', 'C'].flatMap((team) => world.people.get(team)!));
        for (const command of commands) await story.run(command);
        for (const person of racers) await story.fetch(person);
        // The clock that answers are judged by stands a moment before the end, so only the unit's lock decides the race.
        const end = new Date(round.manifest.closesAt);
        app.clock.set(new Date(end.getTime() - 1));
        const racing = Promise.all(racers.map((person) => story.answer(person, 2)));
        await story.dying(closeCrash, () => app.get(CloseRound).run({ ...systemCtx(app, world), now: end }, round.roundId));
        await racing;
        await expectAccounted(app, world, story, await close(app, world, round.roundId));
      }),
      { numRuns: Number(process.env['MODEL_RUNS'] ?? 20), endOnFailure: true },
    );
  }, 600_000);
});

async function expectAccounted(app: TestApp, world: RoundWorld, story: Story, destroyed: number): Promise<void> {
  const { roundId, manifest } = story.round;
  const batches = await select<{ size: number }>(app, world, 'select size from batch where round_id = $1', [roundId]);
  const counted = batches.reduce((sum, { size }) => sum + size, 0);
  expect(counted + destroyed).toBe(story.acknowledged.size);
  expect(destroyed).toBeLessThan(manifest.k);
  expect(batches.every(({ size }) => size >= manifest.k)).toBe(true);
  const units = await select<{ spent: number; destroyed: number }>(app, world, 'select spent, destroyed from round_unit where round_id = $1 and unit_id is not null', [roundId]);
  expect(units.reduce((sum, { spent }) => sum + spent, 0)).toBe(story.acknowledged.size);
  expect(units.reduce((sum, unit) => sum + unit.destroyed, 0)).toBe(destroyed);
  // No value was made up: of each value at most as many were counted as were sent, skips in the last place.
  const sent = [1, 2, 3, 4, 5, null].map((value) => [...story.acknowledged.values()].filter((one) => one === value).length);
  const cells = await select<{ counts: number[] }>(app, world, 'select counts from batch_histogram where round_id = $1 and item_id = $2', [roundId, manifest.questions[0]!.item]);
  const sums = sent.map((_, place) => cells.reduce((sum, { counts }) => sum + counts[place]!, 0));
  sums.forEach((sum, place) => expect(sum).toBeLessThanOrEqual(sent[place]!));
  const [left] = await select<{ n: number }>(app, world, `select (select count(*) from pending_answer where round_id = $1)::integer + (select count(*) from spent_pass where round_id = $1)::integer as n`, [roundId]);
  expect(left!.n).toBe(0);
}
