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
import { done, writePeople } from './write-people.js';
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

/**
 * Writes the sample organization: founds it, and lives through every week of it on the workshop's clock until now, when one round has just
 * opened and one is announced.
 * @returns undefined when it was told to stop before the end.
 */
export async function writeSample(workshop: Workshop, store: SampleFactsStore, order: SampleOrder): Promise<SampleFacts | undefined> {
  const { size, seed, now, signal } = order;
  const rounds = sampleRounds(size);
  const timetable = sampleTimetable(now, rounds);
  const organization = workshop.get(CreateOrganization).newId();
  await store.begin({ organization, size, seed }, rounds + 1);
  workshop.clock.set(timetable.foundedAt);
  const people = await writePeople(workshop, organization, order);
  const { rootTeamId, memberId, leadId, adminId } = people;
  const facts = { organization, size, seed, memberId, leadId, adminId };
  await store.progress('history', 1);

  workshop.clock.set(timetable.launchedAt);
  const admin = workshop.asAdmin(organization, adminId);
  const draft = done(await workshop.get(SavePulse).save(admin, null, samplePulse(rootTeamId, timetable)));
  const pulse = done(await workshop.get(ChangePulseState).change(admin, draft.id, 'active'));
  const announceNext = () => announceDue(workshop, organization, pulse);
  for (let number = 1; number <= rounds; number += 1) {
    if (signal.aborted) return undefined;
    const round = await announcedRound(workshop, organization);
    await openSampleRound(workshop, organization, round);
    // What is still to come may be answered by real people.
    await (number < rounds ? announceNext() : workshop.source.securely(announceNext));
    await playRound(workshop, { size, seed, organization }, round, now);
    await store.progress('history', number + 1);
  }
  await openSampleRound(workshop, organization, await announcedRound(workshop, organization));
  await workshop.source.securely(announceNext);
  await workshop.source.securely(() => writeEvents(workshop, organization, adminId, { size, rounds, timetable }));
  await workshop.source.securely(() => writeConversation(workshop, facts, now));
  await workshop.source.securely(() => writePractices(workshop, facts, people, order));
  if (!order.signal.aborted) await workshop.source.securely(() => writeReading(workshop, facts, people, order.now));
  await workshop.source.securely(() => writeHackWeeks(workshop, facts, people, order));
  await workshop.source.securely(() => writeTalks(workshop, facts, people, order));
  if (signal.aborted) return undefined;
  await store.finish(facts);
  return facts;
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
