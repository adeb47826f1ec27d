import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Evaluation } from '../../../engines/anonymity/pass.js';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId, RoundId, UnitId } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { bucketOf, parsePassRequest, type PassRequest } from '../domain/pass-request.js';
import type { IssuePassError } from '../domain/pass.errors.js';
import { IssueStore, type IssuePlace } from '../persistence/issue.store.js';
import { PassPrimitives } from './pass-primitives.js';
import { ReplyAddresses } from './reply-addresses.js';
import { RoundSecrets } from './round-secrets.js';

/** A pass as it leaves the server, still blinded. */
export interface IssuedPass extends Evaluation {
  readonly unitId: string;
  /** Where the unit's replies will be read once the round is closed. */
  readonly repliesPath: string;
}

/** What a member's device asks with. */
export interface IssuePassInput {
  readonly roundId: RoundId;
  readonly personId: PersonId;
  readonly blinded: string;
  readonly deviceLabel: string;
}

/**
 * Issues a member's one pass of a round, blindly. The same blinded element is answered again as often as it comes, so that a device
 * that crashed can go on; any other is refused, because nobody could tell a lost pass from a second one.
 */
@Injectable()
export class IssuePass {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: IssueStore,
    private readonly secrets: RoundSecrets,
    private readonly passes: PassPrimitives,
    private readonly replies: ReplyAddresses,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  run(ctx: Ctx, input: IssuePassInput): Promise<Result<IssuedPass, IssuePassError>> {
    return this.uow.run<IssuedPass, IssuePassError>(ctx, async (tx) => {
      await this.store.holdOpen(tx, input.roundId);
      const place = await this.store.place(tx, ctx.organization, input.roundId, input.personId);
      if (!place) return err({ kind: 'round-not-found' });
      if (!isIssuing(place, ctx.now)) return err({ kind: 'round-not-issuing', state: place.state });
      if (place.unitId === null || place.slot === null) return err({ kind: 'not-asked', reason: place.notAskedReason ?? '' });
      const request = parsePassRequest(input);
      if (!request.ok) return err({ kind: 'invalid-input', problems: request.error });
      const evaluated = this.evaluate(ctx, input.roundId, place.unitId, place, request.value.blinded);
      if (!evaluated.ok) return evaluated;
      const repliesPath = this.replies.pathOf({ organization: ctx.organization, roundId: input.roundId, unitId: place.unitId as UnitId });
      return this.remember(tx, ctx, input.roundId, place.slot, request.value, { unitId: place.unitId, repliesPath, ...evaluated.value });
    });
  }

  private evaluate(ctx: Ctx, roundId: RoundId, unitId: string, place: IssuePlace, blinded: Uint8Array): Result<Evaluation, IssuePassError> {
    const seed = this.secrets.openSeed(roundId, place.sealedSeed!);
    const key = this.secrets.unitKey(seed, ctx.organization, roundId, unitId);
    if (!place.publicKey!.equals(key.publicKey)) throw new Error(`the seed of round ${roundId} does not give the key that its manifest promised`);
    const issued = this.passes.issuer.issue(key, blinded, this.random);
    if (issued.ok) return issued;
    return err({ kind: 'invalid-input', problems: [{ path: 'blinded', code: 'malformed-element', message: 'blinded is no element of the group.' }] });
  }

  private async remember(tx: Tx, ctx: Ctx, roundId: RoundId, slot: number, request: PassRequest, pass: IssuedPass): Promise<Result<IssuedPass, IssuePassError>> {
    const bucket = bucketOf(slot);
    const blinded = createHash('sha256').update(request.blinded).digest('hex');
    const slots = this.secrets.openSlots(roundId, bucket, await this.store.lockBucket(tx, ctx.organization, roundId, bucket));
    const held = slots[String(slot)];
    if (held && held.blinded !== blinded) return err({ kind: 'issued-to-another-device', deviceLabel: held.device });
    if (held) return ok(pass);
    const sealed = this.secrets.sealSlots(roundId, bucket, { ...slots, [slot]: { blinded, device: request.deviceLabel } });
    await this.store.writeBucket(tx, ctx.organization, roundId, bucket, sealed);
    return ok(pass);
  }
}

function isIssuing({ state, closesAt }: IssuePlace, now: Date): boolean {
  return (state === 'announced' || state === 'open') && now < closesAt;
}
