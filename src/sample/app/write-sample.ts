import type { OrganizationId, RoundId } from '../../kernel/ids.js';
import { AnnounceDue } from '../../listening/pulses/app/announce-due.js';
import { ChangePulseState } from '../../listening/pulses/app/change-pulse-state.js';
import { SavePulse } from '../../listening/pulses/app/save-pulse.js';
import { err, type Result } from '../../kernel/result.js';
import { CreateOrganization } from '../../people/directory/app/create-organization.js';
import type { SampleSize } from '../domain/sample-people.js';
import { samplePulse, sampleRounds } from '../domain/sample-pulse.js';
import { sampleTimetable } from '../domain/sample-timetable.js';
import { roundsIn, type SampleRound } from '../persistence/asked-people.query.js';
import type { SampleFacts, SampleFactsStore } from '../persistence/sample-facts.store.js';
import { openSampleRound, playRound } from './play-round.js';
import type { Workshop } from './workshops.js';
import { writeConversation } from './write-conversation.js';
import { writeEvents } from './write-events.js';
import { writeHackWeeks } from './write-hack-weeks.js';
import { done, writePeople, type WrittenPeople } from './write-people.js';
import { writePractices } from './write-practices.js';
import { writeReading } from './write-reading.js';
import { writeTalks } from './write-talks.js';

/** What to write, and when "now" is. */
export interface SampleOrder {
  readonly size: SampleSize;
  /** YYYY-MM-DD. */
  readonly seed: string;
  readonly now: Date;
  /** Looked at between two rounds: the server is closing. */
  readonly signal: AbortSignal;
}

/** Two workshops with a clock each: what teams said and what they did have nothing to do with each other, and are written at the same time. */
export interface SampleWorkshops {
  readonly history: Workshop;
  readonly practices: Workshop;
}

/** Practices, as steps of the progress that a visitor sees. */
export const PRACTICES = [writePractices, writeReading, writeHackWeeks, writeTalks] as const;

/**
 * Writes the sample organization: founds it, and lives through every week of it on the workshops' clocks until now, when one round has just
 * opened and one is announced.
 * @returns undefined when it was told to stop before the end.
 */
export async function writeSample({ history, practices }: SampleWorkshops, store: SampleFactsStore, order: SampleOrder): Promise<SampleFacts | undefined> {
  const { size, seed, now } = order;
  const rounds = sampleRounds(size);
  const organization = history.get(CreateOrganization).newId();
  await store.begin({ organization, size, seed }, 1 + rounds + PRACTICES.length);
  history.clock.set(sampleTimetable(now, rounds).foundedAt);
  const people = await writePeople(history, organization, order);
  const { memberId, leadId, adminId } = people;
  const facts = { organization, size, seed, memberId, leadId, adminId };
  let steps = 0;
  const progress = (): Promise<void> => store.progress('history', (steps += 1));
  await progress();
  // Where one fails the other stops, too, and is waited for: nobody writes any more once this has thrown.
  const failed = new AbortController();
  const signal = AbortSignal.any([order.signal, failed.signal]);
  const written = await Promise.allSettled([writeHistory(history, facts, people, { ...order, signal }, progress), live(practices, facts, people, { ...order, signal }, progress)].map((work) => work.catch((error: unknown) => {
    failed.abort();
    throw error;
  })));
  for (const one of written) if (one.status === 'rejected') throw one.reason;
  if (signal.aborted) return undefined;
  await store.finish(facts);
  return facts;
}

/** Every round, what happened beside them, and one conversation. */
async function writeHistory(workshop: Workshop, facts: SampleFacts, { rootTeamId }: WrittenPeople, { now, signal }: SampleOrder, progress: () => Promise<void>): Promise<void> {
  const { organization, size, seed, adminId } = facts;
  const rounds = sampleRounds(size);
  const timetable = sampleTimetable(now, rounds);
  workshop.clock.set(timetable.launchedAt);
  const admin = workshop.asAdmin(organization, adminId);
  const draft = done(await workshop.get(SavePulse).save(admin, null, samplePulse(rootTeamId, timetable)));
  const pulse = done(await workshop.get(ChangePulseState).change(admin, draft.id, 'active'));
  const announceNext = () => announceDue(workshop, organization, pulse);
  for (let number = 1; number <= rounds; number += 1) {
    if (signal.aborted) return;
    const round = await announcedRound(workshop, organization);
    await openSampleRound(workshop, organization, round);
    // What is still to come may be answered by real people.
    await (number < rounds ? announceNext() : workshop.source.securely(announceNext));
    await playRound(workshop, { size, seed, organization }, round, now);
    await progress();
  }
  await openSampleRound(workshop, organization, await announcedRound(workshop, organization));
  await workshop.source.securely(announceNext);
  await workshop.source.securely(() => writeEvents(workshop, organization, adminId, { size, rounds, timetable }));
  await workshop.source.securely(() => writeConversation(workshop, facts, now));
}

/** What people do besides answering. One practice after the other: they share everybody's time. */
async function live(workshop: Workshop, facts: SampleFacts, people: WrittenPeople, order: SampleOrder, progress: () => Promise<void>): Promise<void> {
  for (const write of PRACTICES) {
    if (order.signal.aborted) return;
    await workshop.source.securely(() => write(workshop, facts, people, order));
    await progress();
  }
}

async function announcedRound(workshop: Workshop, organization: OrganizationId): Promise<SampleRound> {
  const [round] = await workshop.uow.read({ organization }, (tx) => roundsIn(tx, 'announced'));
  if (!round) throw new Error('the sample has no announced round');
  return round;
}

/** Announces the round after the one that has just opened. Nobody else moves the sample's pulse while it is being written. */
async function announceDue(workshop: Workshop, organization: OrganizationId, pulse: Parameters<AnnounceDue['bySchedule']>[2]): Promise<void> {
  const ctx = workshop.asSystem(organization);
  const announced = await workshop.uow.run<RoundId, unknown>(ctx, async (tx) => {
    const due = await workshop.get(AnnounceDue).bySchedule(tx, ctx, pulse);
    return due.ok && due.value === null ? err('no announcement is due') : (due as Result<RoundId, unknown>);
  });
  done(announced);
}
