import type { PersonId } from '../../src/kernel/ids.js';
import { ok } from '../../src/kernel/result.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { Entries } from '../../src/practices/hack-week/app/entries.js';
import { Joining } from '../../src/practices/hack-week/app/joining.js';
import type { Phase } from '../../src/practices/hack-week/domain/edition-phase.js';
import { hackWeekWorld, type HackAnswer, type HackWeekWorld } from './hack-week-world.js';
import type { TestApp } from './test-app.js';

const SLOT_FACTS = `id entryId number title oneLine position sessionId state plannedAt estimatedAt budgetMs extendedMs liveStartedAt pausedAt pausedMs endedAt recordingUrl place commands
  conflict { kind people } presenters { personId name isRemote }`;
const STAGE_FACTS = `id name place version revision serverNow isOpen liveSlotId onDeckSlotId driftSeconds endsAt commands changeoverSeconds lastStep { command slotId } sessions { id title startsAt endsAt breaks { at minutes title } }`;
export const STAGE_FIELDS = `${STAGE_FACTS} viewerCan { host arrange } hosts { id } edition { id } slots { ${SLOT_FACTS} isMine viewerCanRecord project { id } }`;
export const STAGE_QUERY = `query ($input: DemoStageInput!) { demoStage(input: $input) { ${STAGE_FIELDS} } }`;
const TOLD = `${STAGE_FACTS} slots { ${SLOT_FACTS} }`;
export const STAGE_NEWS = `subscription ($input: DemoStageChangedInput!) { demoStageChanged(input: $input) { ${TOLD} } }`;
/** What news tell, asked for: the same text. */
export const STAGE_TOLD_QUERY = `query ($input: DemoStageInput!) { demoStage(input: $input) { ${TOLD} } }`;

/** A slot as the API tells it. */
export interface SlotAnswer {
  readonly id: string;
  readonly entryId: string;
  readonly number: number;
  readonly title: string;
  readonly position: number;
  readonly sessionId: string;
  readonly state: 'QUEUED' | 'ON_DECK' | 'LIVE' | 'DONE' | 'SKIPPED' | 'NO_SHOW';
  readonly plannedAt: string | null;
  readonly estimatedAt: string | null;
  readonly budgetMs: number;
  readonly extendedMs: number;
  readonly liveStartedAt: string | null;
  readonly pausedAt: string | null;
  readonly pausedMs: number;
  readonly endedAt: string | null;
  readonly recordingUrl: string | null;
  readonly place: number | null;
  readonly commands: readonly string[];
  readonly conflict: { readonly kind: string; readonly people: readonly string[] } | null;
  readonly presenters: readonly { readonly personId: string; readonly name: string; readonly isRemote: boolean }[];
  readonly isMine: boolean;
  readonly viewerCanRecord: boolean;
}

/** A stage as the API tells it. */
export interface StageAnswer {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly version: number;
  readonly revision: string;
  readonly serverNow: string;
  readonly isOpen: boolean;
  readonly liveSlotId: string | null;
  readonly onDeckSlotId: string | null;
  readonly driftSeconds: number;
  readonly endsAt: string | null;
  readonly commands: readonly string[];
  readonly lastStep: { readonly command: string; readonly slotId: string } | null;
  readonly sessions: readonly { readonly id: string; readonly title: string; readonly startsAt: string; readonly endsAt: string | null; readonly breaks: readonly { readonly at: string; readonly minutes: number; readonly title: string }[] }[];
  readonly slots: readonly SlotAnswer[];
  readonly viewerCan: { readonly host: boolean; readonly arrange: boolean };
  readonly hosts: readonly { readonly id: string }[];
}

/** A session as tests write it; times are instants. */
export interface SessionWish {
  readonly title?: string;
  readonly startsAt: string;
  readonly endsAt?: string;
  readonly breaks?: readonly { readonly at: string; readonly minutes: number; readonly title?: string }[];
}

/** A host's command as tests write it. Without a version it is the newest; without a person the admin. */
export interface CommandWish {
  readonly slotId?: string;
  readonly seconds?: number;
  readonly version?: number;
  readonly by?: PersonId;
  readonly stage?: string;
}

/** The world of a hack week with a stage on which demos run. Everything goes through the public API. */
export interface StageWorld extends HackWeekWorld {
  /** The first stage. */
  readonly stage: string;
  /** Another stage of the edition. */
  addStage(name: string): Promise<string>;
  /** Submitted demos, one of each of these people; more than there are people start again from the first. Answers with ids of entries. */
  demos(count: number, people?: readonly PersonId[]): Promise<string[]>;
  /** Lets somebody join a project, whatever its phase. */
  join(entry: string, ...people: readonly PersonId[]): Promise<void>;
  setSessions(sessions: readonly SessionWish[], stage?: string): Promise<HackAnswer>;
  /** Plans and applies a running order on some stages (the first one unless said); answers with what was planned. */
  arrange(stages?: readonly string[]): Promise<{ readonly slots: readonly { readonly entryId: string; readonly stageId: string; readonly sessionId: string; readonly plannedAt: string }[]; readonly unplaced: readonly { readonly entryId: string; readonly text: string }[] }>;
  look(person?: PersonId, stage?: string): Promise<StageAnswer>;
  /** One command; the answer with its stage where it has one. */
  run(command: string, wish?: CommandWish): Promise<HackAnswer & { readonly stage?: StageAnswer; readonly allowed?: readonly string[] }>;
  /** One command that must succeed. */
  must(command: string, wish?: CommandWish): Promise<StageAnswer>;
  /** States in running order, as `1:done 2:live`, by the numbers of the projects. */
  line(stage?: string): Promise<string>;
}

/**
 * A hack week at its demos (or another phase) on Sunday 8 March 2026, noon in Berlin, with one stage "Main hall". No sessions and no demos yet: `demos`
 * takes the edition back to hacking for a moment where it has to.
 */
export async function stageWorld(options: { readonly app?: TestApp; readonly people?: number; readonly phase?: Phase } = {}): Promise<StageWorld> {
  const hack = await hackWeekWorld({ app: options.app, people: options.people });
  const phase = options.phase ?? 'demos';
  const addStage = async (name: string): Promise<string> => {
    const done = await hack.act(hack.admin, 'createDemoStage', { editionId: hack.edition, name, place: '' }, 'stage { id }');
    if (done.__typename !== 'CreateDemoStageSuccess') throw new Error(`no stage: ${JSON.stringify(done)}`);
    return (done.stage as { id: string }).id;
  };
  const stage = await addStage('Main hall');
  hack.app.clock.set('2026-03-08T11:00:00Z');
  const look = async (person = hack.admin, of = stage): Promise<StageAnswer> => (await hack.ask<{ demoStage: StageAnswer }>(person, STAGE_QUERY, { input: { stageId: of } })).demoStage;
  const run: StageWorld['run'] = async (command, { slotId, seconds, version, by = hack.admin, stage: of = stage } = {}) => {
    const seen = version ?? (await look(hack.admin, of)).version;
    const query = `mutation ($input: MoveDemoStageInput!) { moveDemoStage(input: $input) { __typename ... on UserError { message } ... on TransitionRefused { allowed } ... on InvalidInput { problems { path code } }
      ... on MoveDemoStageSuccess { stage { ${STAGE_FIELDS} } } ... on StageMoved { stage { ${STAGE_FIELDS} } } } }`;
    return (await hack.ask<{ moveDemoStage: Awaited<ReturnType<StageWorld['run']>> }>(by, query, { input: { stageId: of, version: seen, command, slotId, seconds } })).moveDemoStage;
  };
  await hack.toPhase(phase);
  return {
    ...hack, stage, addStage, look, run,
    demos: async (count, people = hack.people) => {
      await hack.toPhase('hacking');
      const entries: string[] = [];
      for (let index = 0; index < count; index += 1) {
        const entry = await hack.project(people[index % people.length]!, { title: `Demo ${index + 1}` });
        await hack.step(entry, 'submit');
        entries.push(entry);
      }
      await hack.toPhase(phase);
      return entries;
    },
    join: async (entry, ...people) => {
      await hack.app.get(UnitOfWork).run(hack.system(), async (tx) => {
        for (const person of people) await hack.app.get(Joining).add(tx, hack.system(), (await hack.app.get(Entries).get(tx, entry))!, person, null);
        return ok(null);
      });
    },
    setSessions: async (sessions, of = stage) => {
      const { version } = await look(hack.admin, of);
      return hack.act(hack.admin, 'setStageSessions', { stageId: of, version, sessions: sessions.map((session, index) => ({ title: `Session ${index + 1}`, ...session })) }, `stage { ${STAGE_FACTS} }`);
    },
    arrange: async (stages = [stage]) => {
      const planned = await hack.act(hack.admin, 'planRunningOrder', { editionId: hack.edition, stageIds: stages }, 'order { stages { id version } slots { entryId stageId sessionId plannedAt } unplaced { entryId text } }');
      if (planned.__typename !== 'PlanRunningOrderSuccess') throw new Error(`no plan: ${JSON.stringify(planned)}`);
      const order = planned.order as Awaited<ReturnType<StageWorld['arrange']>> & { readonly stages: readonly { id: string; version: number }[] };
      const wanted = { editionId: hack.edition, stages: order.stages.map(({ id, version }) => ({ stageId: id, version })), slots: order.slots.map(({ entryId, stageId, sessionId }) => ({ entryId, stageId, sessionId })) };
      const done = await hack.act(hack.admin, 'applyRunningOrder', wanted, 'stages { id }');
      if (done.__typename !== 'ApplyRunningOrderSuccess') throw new Error(`not applied: ${JSON.stringify(done)}`);
      return order;
    },
    must: async (command, wish) => {
      const done = await run(command, wish);
      if (done.__typename !== 'MoveDemoStageSuccess') throw new Error(`no ${command}: ${JSON.stringify(done)}`);
      return done.stage!;
    },
    line: async (of = stage) => (await look(hack.admin, of)).slots.map(({ number, state }) => `${number}:${state.toLowerCase().replace('_', '-')}`).join(' '),
  };
}
