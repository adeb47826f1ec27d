import type { OrganizationId, PersonId } from '../../kernel/ids.js';
import { WriteAnnotations } from '../../listening/results/app/write-annotations.js';
import { sampleEvents } from '../domain/sample-events.js';
import type { SampleSize } from '../domain/sample-people.js';
import type { SampleTimetable } from '../domain/sample-timetable.js';
import type { Workshop } from './workshops.js';
import { done } from './write-people.js';

const DAY = 86_400_000;

/** The sample's admin puts what happened on everybody's time line. */
export async function writeEvents(workshop: Workshop, organization: OrganizationId, admin: PersonId, { size, rounds, timetable }: { size: SampleSize; rounds: number; timetable: SampleTimetable }): Promise<void> {
  const opened = (round: number): string => new Date(timetable.launchedAt.getTime() + (3 + 7 * (round - 1)) * DAY).toISOString().slice(0, 10);
  const ctx = workshop.asAdmin(organization, admin);
  for (const event of sampleEvents(size, rounds, opened)) done(await workshop.get(WriteAnnotations).add(ctx, null, { ...event, url: null }));
}
