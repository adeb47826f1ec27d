import { Inject, Injectable } from '@nestjs/common';
import { spentHash } from '../../../engines/anonymity/pass.js';
import { packAnswers, packComment, sealBox, type PlainComment } from '../../../engines/anonymity/sealed-box.js';
import type { AnswerValues } from '../../../engines/anonymity/question.js';
import { Clock } from '../../../kernel/clock.js';
import { idFrom, parseId, type RoundId, type UnitId } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { AttemptBucket, type AttemptLimit } from '../domain/attempt-limit.js';
import { Recent } from '../domain/recent.js';
import { passOf, readAnswers, type Submission, type SubmissionOutcome } from '../domain/submission.js';
import { AnswerDoor, type DoorAnswer, type SealedSubmission } from '../persistence/answer-door.js';
import { PassChecks } from './pass-checks.js';
import { RoundDoor, type DoorRound, type DoorUnit } from './round-door.js';
import type { RoundBoxKeys } from './round-secrets.js';

/** How often one pass may be sent in vain. */
const PASS_LIMIT: AttemptLimit = { burst: 10, perSecond: 0.2 };
const PASSES_KEPT = 20_000;

/**
 * Takes one answer. Whoever holds a pass may answer once; nobody is asked who they are, nothing is logged, and no time is written. The pass is
 * checked, the answers validated against the manifest and encrypted, all in memory; then one function call in the database decides and stores.
 */
@Injectable()
export class SubmitResponse {
  private readonly passesTried = new Recent<string, AttemptBucket>(PASSES_KEPT);

  constructor(
    private readonly rounds: RoundDoor,
    private readonly door: AnswerDoor,
    private readonly passes: PassChecks,
    private readonly clock: Clock,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  async run(submission: Submission): Promise<SubmissionOutcome> {
    const [roundId, unitId] = [parseId<RoundId>(submission.roundId), parseId<UnitId>(submission.unitId)];
    if (!roundId || !unitId) return { kind: 'pass-refused' };
    const lookup = await this.rounds.find(roundId);
    if (lookup.kind === 'unknown') return { kind: 'pass-refused' };
    if (lookup.kind === 'wait') return { kind: 'rate-limited', retryAfterSeconds: lookup.retryAfterSeconds };
    const { round } = lookup;
    if (round.box === null) return { kind: 'round-closed', reason: 'over' };
    const unit = round.unit(unitId);
    if (!unit) return { kind: 'pass-refused' };
    const now = this.clock.now();
    const wait = unit.attempts.wait(now.getTime());
    if (wait > 0) return { kind: 'rate-limited', retryAfterSeconds: wait };
    const outcome = await this.decide(submission, round, round.box, unit, unitId, now);
    if (outcome.kind === 'pass-refused' || outcome.kind === 'answers-invalid') unit.attempts.failed(now.getTime());
    return outcome;
  }

  private async decide(submission: Submission, round: DoorRound, box: RoundBoxKeys, unit: DoorUnit, unitId: UnitId, now: Date): Promise<SubmissionOutcome> {
    const pass = passOf(submission);
    if (!pass || !(await this.passes.verify({ secretKey: unit.secretKey, ...pass }))) return { kind: 'pass-refused' };
    const spent = spentHash(round.manifest.round, pass.nonce);
    const tried = this.triesOf(spent, now.getTime());
    const wait = tried.wait(now.getTime());
    if (wait > 0) return { kind: 'rate-limited', retryAfterSeconds: wait };
    tried.failed(now.getTime());
    const answers = readAnswers(submission, round.manifest);
    if (!answers.ok) return { kind: 'answers-invalid', problems: answers.error };
    const sealed = this.seal(round.manifest.round, unitId, spent, box, answers.value.values, answers.value.comment);
    return outcomeOf(await this.door.submit(sealed, now), round, now);
  }

  /** A pass is tried a few times while a connection is bad; a program that repeats one for ever is slowed down. */
  private triesOf(spent: string, now: number): AttemptBucket {
    const known = this.passesTried.get(spent);
    if (known) return known;
    const fresh = new AttemptBucket(PASS_LIMIT, now);
    this.passesTried.set(spent, fresh);
    return fresh;
  }

  private seal(roundId: string, unitId: UnitId, spent: string, box: RoundBoxKeys, values: AnswerValues, comment: PlainComment | null): SealedSubmission {
    return {
      roundId, unitId,
      spentHash: Buffer.from(spent, 'hex'),
      pendingId: idFrom(this.random(16)),
      sealed: sealBox(box.answer, packAnswers(values), unitId, this.random),
      comment: comment === null ? null : { id: idFrom(this.random(16)), sealed: sealBox(box.comment, packComment(comment), unitId, this.random) },
    };
  }
}

function outcomeOf(answer: DoorAnswer, round: DoorRound, now: Date): SubmissionOutcome {
  switch (answer) {
    case 'accepted':
    case 'already-received':
      return { kind: answer };
    case 'closed':
      return { kind: 'round-closed', reason: now < round.found.opensAt ? 'not-open-yet' : 'over' };
    case 'unknown':
      return { kind: 'pass-refused' };
  }
}
