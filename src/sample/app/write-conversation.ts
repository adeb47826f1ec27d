import { ed25519 } from '@noble/curves/ed25519.js';
import { answerToSign } from '../../engines/anonymity/comment-key.js';
import { DeliverAnswers } from '../../listening/conversations/app/deliver-answers.js';
import { HearAuthor } from '../../listening/conversations/app/hear-author.js';
import { ReadComments, type ReadComment } from '../../listening/conversations/app/read-comments.js';
import { RespondToComment } from '../../listening/conversations/app/respond-to-comment.js';
import { RoundDoor } from '../../listening/pulses/app/round-door.js';
import { DirectoryReader } from '../../people/directory/app/directory-reader.js';
import type { RoundId } from '../../kernel/ids.js';
import { askedPeople, type AskedPerson } from '../persistence/asked-people.query.js';
import type { SampleFacts } from '../persistence/sample-facts.store.js';
import { sampleCommentKey } from './sample-comment-key.js';
import { SampleRoundScript } from './sample-round.js';
import type { Workshop } from './workshops.js';
import { done } from './write-people.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const REPLY = 'Thank you for writing this. What would be the first thing to change?';
const ANSWER = 'Ask the team before the plan is fixed, not after. One meeting would do.';

/** The sample's lead takes note of two of the newest comments, asks back about one, and its author answers, found by nothing but the key. */
export async function writeConversation(workshop: Workshop, facts: SampleFacts, now: Date): Promise<void> {
  const { organization, leadId } = facts;
  const [teamId] = await workshop.uow.read({ organization }, (tx) => workshop.get(DirectoryReader).teamsLedBy(tx, leadId));
  if (!teamId) return;
  const wish = { teamId, roundId: null, search: '', term: '', onlyUnacknowledged: false, onlyFlagged: false, first: 20, after: null };
  const { items } = (await workshop.get(ReadComments).page({ organization }, leadId, wish)).page;
  const asked = items.find(({ hasKey }) => hasKey);
  const noted = [...items.filter((comment) => comment !== asked).slice(0, 1), ...(asked ? [asked] : [])];
  for (const { commentId, dated } of noted) {
    workshop.clock.set(dayAfter(dated, now));
    done(await workshop.get(RespondToComment).acknowledge(workshop.asLead(organization, leadId), commentId, true));
  }
  if (!asked) return;
  done(await workshop.get(RespondToComment).reply(workshop.asLead(organization, leadId), asked.commentId, REPLY));
  await answer(workshop, facts, asked);
  workshop.clock.set(now);
  await workshop.get(DeliverAnswers).ofOrganization(organization);
}

/** What the author's device does. Made-up people may write the same words: the server knows whose key it is. */
async function answer(workshop: Workshop, facts: SampleFacts, { roundId, roundNumber, text }: ReadComment): Promise<void> {
  const lookup = await workshop.get(RoundDoor).find(roundId);
  if (lookup.kind !== 'round') throw new Error(`the sample's round ${roundNumber} can not be found`);
  const script = new SampleRoundScript(facts, roundNumber, lookup.round.found.body);
  const people = await workshop.uow.read(facts, (tx) => askedPeople(tx, roundId as RoundId));
  const wrote = ({ email }: AskedPerson): boolean => {
    const person = script.personOf(email);
    return person !== undefined && script.answersOf(person).comment === text.value.body;
  };
  for (const { email, unitId } of people.filter(wrote)) {
    const key = sampleCommentKey(workshop.serverKey, roundId, email);
    if (!key) continue;
    const address = { roundId, unitId, publicKey: key.publicKey };
    const signature = ed25519.sign(Uint8Array.from(Buffer.from(answerToSign(address, 1, ANSWER), 'utf8')), key.secretKey);
    const heard = await workshop.get(HearAuthor).answer({ ...address, sequence: 1, body: ANSWER, signature: Buffer.from(signature).toString('base64url') });
    if (heard.ok) return;
  }
}

/** Ten o'clock of the day after, if that is over. */
function dayAfter(day: string, now: Date): Date {
  return new Date(Math.min(Date.parse(`${day}T00:00:00Z`) + DAY + 10 * HOUR, now.getTime()));
}
