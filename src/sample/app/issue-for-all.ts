import { createHash } from 'node:crypto';
import type { OrganizationId, RoundId } from '../../kernel/ids.js';
import { ok } from '../../kernel/result.js';
import { RoundSecrets } from '../../listening/pulses/app/round-secrets.js';
import { bucketOf } from '../../listening/pulses/domain/pass-request.js';
import { IssueStore } from '../../listening/pulses/persistence/issue.store.js';
import type { Workshop } from './workshops.js';
import { done } from './write-people.js';

const DEVICE_LABEL = 'A device of the sample';

/**
 * Writes down that everybody asked has a pass, as when every device fetches its own ahead. Passes of the past are made straight with
 * the unit's key, so nobody asked for them; without this the recount would find more passes spent than issued.
 */
export async function issueForAll(workshop: Workshop, organization: OrganizationId, roundId: RoundId): Promise<void> {
  const store = workshop.get(IssueStore);
  const secrets = workshop.get(RoundSecrets);
  const ctx = workshop.asSystem(organization);
  done(await workshop.uow.run(ctx, async (tx) => {
    const buckets = new Map<number, Record<string, { blinded: string; device: string }>>();
    for (const slot of (await store.unitsOfSlots(tx, organization, roundId)).keys()) {
      const slots = buckets.get(bucketOf(slot)) ?? {};
      slots[String(slot)] = { blinded: createHash('sha256').update(workshop.source.bytes(32)).digest('hex'), device: DEVICE_LABEL };
      buckets.set(bucketOf(slot), slots);
    }
    for (const [bucket, slots] of buckets) await store.writeBucket(tx, organization, roundId, bucket, secrets.sealSlots(roundId, bucket, slots));
    return ok(null);
  }));
}
