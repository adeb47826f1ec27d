import { Inject, Injectable } from '@nestjs/common';
import { deriveUnitKey, SEED_BYTES, type UnitKey } from '../../../engines/anonymity/pass.js';
import { boxKey } from '../../../engines/anonymity/sealed-box.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { SECRET_SETTINGS, type SecretSettings } from '../../../platform/secrets/secret-settings.js';
import { Sealer } from '../../../platform/secrets/sealer.js';
import { packSlots, unpackSlots, type IssuedSlots } from '../domain/issued-slots.js';

/** A round's seed and roster salt in the clear, and as they are stored. */
export interface NewRoundSecrets {
  readonly seed: Uint8Array;
  readonly salt: Uint8Array;
  readonly sealedSeed: Uint8Array;
  readonly sealedSalt: Uint8Array;
}

/** The keys under which a round's pending answers and comments lie. */
export interface RoundBoxKeys {
  readonly answer: Uint8Array;
  readonly comment: Uint8Array;
}

/**
 * The secrets of rounds. A seed is stored only under the server key and bound to its round, and lives until the round closes; every
 * key of the round comes from it, so destroying it destroys them all.
 */
@Injectable()
export class RoundSecrets {
  constructor(
    private readonly sealer: Sealer,
    @Inject(SECRET_SETTINGS) private readonly secrets: SecretSettings,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  make(roundId: string): NewRoundSecrets {
    const [seed, salt] = [this.random(SEED_BYTES), this.random(SEED_BYTES)];
    return { seed, salt, sealedSeed: this.sealer.seal(seedPurpose(roundId), seed), sealedSalt: this.sealer.seal(`roster-salt|${roundId}`, salt) };
  }

  /** Throws when the server key is another one, or the row was swapped with another round's. */
  openSeed(roundId: string, sealedSeed: Uint8Array): Uint8Array {
    return this.sealer.open(seedPurpose(roundId), sealedSeed);
  }

  boxKeys(roundId: string, seed: Uint8Array): RoundBoxKeys {
    const { serverKey } = this.secrets;
    return { answer: boxKey(serverKey, seed, roundId, 'answer'), comment: boxKey(serverKey, seed, roundId, 'comment') };
  }

  /** The issue state of a bucket of members, sealed: two versions of a row then don't tell whose pass was issued between them. */
  sealSlots(roundId: string, bucket: number, slots: IssuedSlots): Uint8Array {
    return this.sealer.seal(bucketPurpose(roundId, bucket), packSlots(slots));
  }

  openSlots(roundId: string, bucket: number, sealed: Uint8Array | undefined): IssuedSlots {
    return sealed === undefined ? {} : unpackSlots(this.sealer.open(bucketPurpose(roundId, bucket), sealed));
  }

  unitKey(seed: Uint8Array, organization: string, round: string, unit: string): UnitKey {
    return deriveUnitKey(seed, { organization, round, unit });
  }
}

function seedPurpose(roundId: string): string {
  return `round-seed|${roundId}`;
}

function bucketPurpose(roundId: string, bucket: number): string {
  return `issue-bucket|${roundId}|${bucket}`;
}
