import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { RoundId } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import type { Tx } from '../../../platform/database/tx.js';
import { bucketOf } from '../domain/pass-request.js';
import { IssueStore } from '../persistence/issue.store.js';
import { RoundSecrets } from './round-secrets.js';

const DEVICE_LABEL = 'A device of the sample';

/**
 * Writes down that everybody asked holds a pass, as when every device has fetched its own ahead. Only for a past that is made up: there
 * passes are made straight with the unit's key and nobody asks for them, so a recount would find more spent than issued.
 */
@Injectable()
export class IssueForAll {
  constructor(
    private readonly store: IssueStore,
    private readonly secrets: RoundSecrets,
  ) {}

  async run(tx: Tx, ctx: Pick<Ctx, 'organization'>, roundId: RoundId, random: RandomBytes): Promise<void> {
    const buckets = new Map<number, Record<string, { blinded: string; device: string }>>();
    for (const slot of (await this.store.unitsOfSlots(tx, ctx.organization, roundId)).keys()) {
      const slots = buckets.get(bucketOf(slot)) ?? {};
      slots[String(slot)] = { blinded: createHash('sha256').update(random(32)).digest('hex'), device: DEVICE_LABEL };
      buckets.set(bucketOf(slot), slots);
    }
    for (const [bucket, slots] of buckets) await this.store.writeBucket(tx, ctx.organization, roundId, bucket, this.secrets.sealSlots(roundId, bucket, slots));
  }
}
