import { seededRandom } from './seeded-random.js';

/** What made-up people write. About work, never about a person. */
const COMMENTS: readonly string[] = [
  'The new deploy pipeline saves me an hour a day. Thank you to whoever pushed for it.',
  'Too many meetings on Wednesdays. I get my best work done before nine.',
  'I would like to know why the search rewrite was postponed. Nobody told us.',
  'Reviews are faster since we agreed to keep changes small.',
  'The on-call week was rough: four pages at night, two of them for an alert nobody needs.',
  'I learned more in the reading group than in the last three trainings.',
  'Please decide which of the two roadmaps is the real one.',
  'It helps a lot that we may say no to interruptions before noon.',
  'The test suite is slow again. We used to care about that.',
  'Good retro. We should do what we wrote down this time.',
  'I am not sure my work matters to anyone outside of the team.',
  'Two people left and the plan stayed the same.',
  'Onboarding was great, the docs were right for once.',
  'Remote days are when I can think. Please keep them.',
  'I would speak up more if the last person who did had not been interrupted.',
  'The incident review was calm and honest. More of that.',
  'We ship, and nobody looks at whether it helped.',
  'My laptop takes nine minutes to build. It adds up.',
  'I like that the goals fit on one page now.',
  'Hack week gave us the tool we use every day.',
  'Estimates are treated as promises. They are not.',
  'I would like more time with people of the other office.',
  'Working with support this month taught me what our error messages do to people.',
  'Nothing to add, a good fortnight.',
];

/** A comment for about one answer in five; undefined otherwise. */
export function sampleComment(seed: string, round: number, email: string): string | undefined {
  const random = seededRandom(`comment|${seed}|${round}|${email}`);
  return random.next() < 0.22 ? random.pick(COMMENTS) : undefined;
}
