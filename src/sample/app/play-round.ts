import { NONCE_BYTES } from '../../engines/anonymity/pass.js';
import type { OrganizationId } from '../../kernel/ids.js';
import { ok } from '../../kernel/result.js';
import { CloseRound } from '../../listening/pulses/app/close-round.js';
import { IssueForAll } from '../../listening/pulses/app/issue-for-all.js';
import { OpenRound } from '../../listening/pulses/app/open-round.js';
import { RoundDoor, type DoorRound } from '../../listening/pulses/app/round-door.js';
import { SealRound } from '../../listening/pulses/app/seal-round.js';
import { SubmitResponse } from '../../listening/pulses/app/submit-response.js';
import { FoldReleases } from '../../listening/results/app/fold-releases.js';
import { arrivalOf } from '../domain/sample-turnout.js';
import { ARRIVALS } from '../domain/sample-timetable.js';
import { askedPeople, type AskedPerson, type SampleRound } from '../persistence/asked-people.query.js';
import type { SampleFacts } from '../persistence/sample-facts.store.js';
import { sampleCommentKey } from './sample-comment-key.js';
import { SampleRoundScript } from './sample-round.js';
import type { Workshop } from './workshops.js';
import { done } from './write-people.js';

const HOUR = 3_600_000;
/** Answers on their way in at once; each batch is prepared in one go, so that randomness is taken in the same order every time. */
const AT_ONCE = 16;

type Facts = Pick<SampleFacts, 'size' | 'seed' | 'organization'>;

/** Opens the round at its time. */
export async function openSampleRound(workshop: Workshop, organization: OrganizationId, round: SampleRound): Promise<void> {
  workshop.clock.set(round.opensAt);
  const ctx = workshop.asSystem(organization);
  done(await workshop.uow.run(ctx, (tx) => workshop.get(OpenRound).run(tx, ctx, round.roundId)));
}

/** Lives through an open round of the past: answers come in, sealing runs between them, the round closes, its results are folded and read. `present` is now: nobody is mailed about the past. */
export async function playRound(workshop: Workshop, facts: Facts, round: SampleRound, present: Date): Promise<void> {
  const { organization } = facts;
  const asked = await workshop.uow.read({ organization }, (tx) => askedPeople(tx, round.roundId));
  const lookup = await workshop.get(RoundDoor).find(round.roundId);
  if (lookup.kind !== 'round') throw new Error(`the sample's round ${round.number} can not be found`);
  const script = new SampleRoundScript(facts, round.number, lookup.round.found.body);
  const ctx = workshop.asSystem(organization);
  done(await workshop.uow.run(ctx, async (tx) => ok(await workshop.get(IssueForAll).run(tx, ctx, round.roundId, (length) => workshop.source.bytes(length)))));
  for (const [index, { afterHours }] of ARRIVALS.entries()) {
    workshop.clock.set(new Date(round.opensAt.getTime() + afterHours * HOUR));
    const arriving = asked.filter(({ email }) => arrivalOf(script.questioning, script.personOf(email)!) === index);
    for (let from = 0; from < arriving.length; from += AT_ONCE) {
      await Promise.all(arriving.slice(from, from + AT_ONCE).map((person) => submit(workshop, lookup.round, script, person)));
    }
    done(await workshop.get(SealRound).run(workshop.asSystem(organization), round.roundId));
  }
  workshop.clock.set(round.closesAt);
  done(await workshop.get(CloseRound).run(workshop.asSystem(organization), round.roundId));
  await workshop.get(FoldReleases).run({ organization, now: present });
}

/** The pass is made straight with the unit's key: there is no device in the past that could have asked for it. */
async function submit(workshop: Workshop, round: DoorRound, script: SampleRoundScript, { email, unitId }: AskedPerson): Promise<void> {
  const nonce = workshop.source.bytes(NONCE_BYTES);
  const token = workshop.passes.evaluate(round.unit(unitId)!.secretKey, nonce);
  const answers = script.answersOf(script.personOf(email)!);
  const key = answers.comment === null ? undefined : sampleCommentKey(workshop.serverKey, round.manifest.round, email);
  const outcome = await workshop.get(SubmitResponse).run({
    roundId: round.manifest.round, unitId, nonce: base64Url(nonce), token: base64Url(token), ...answers, publicKey: key?.publicKey ?? null,
  });
  done(outcome.kind === 'accepted' ? ok(null) : { ok: false, error: outcome });
}

function base64Url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}
