import { likelihoodToAnswer, type SampleQuestioning } from './sample-answers.js';
import { seededRandom } from './seeded-random.js';
import { ARRIVALS } from './sample-timetable.js';

/** When somebody of the sample answers a round: the index of one of `ARRIVALS`, or null for not at all. Depends on nothing but its arguments. */
export function arrivalOf(questioning: SampleQuestioning, person: { readonly email: string; readonly team: string }): number | null {
  const random = seededRandom(`turnout|${questioning.seed}|${questioning.round}|${person.email}`);
  if (random.next() >= likelihoodToAnswer(questioning, person.team)) return null;
  let left = random.next();
  for (const [index, { share }] of ARRIVALS.entries()) {
    if (left < share) return index;
    left -= share;
  }
  return ARRIVALS.length - 1;
}
