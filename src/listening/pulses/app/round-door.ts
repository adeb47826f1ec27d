import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { parseManifest, type Manifest } from '../../../engines/anonymity/manifest.js';
import { Clock } from '../../../kernel/clock.js';
import { AttemptBucket, type AttemptLimit } from '../domain/attempt-limit.js';
import { Recent } from '../domain/recent.js';
import { AnswerDoor, type FoundRound } from '../persistence/answer-door.js';
import { RoundSecrets, type RoundBoxKeys } from './round-secrets.js';

const ROUNDS_KEPT = 500;
const SWEEP_MS = 30_000;
const UNKNOWN_KEPT_MS = 2_000;
/** A round past its end is looked up again this often until its secrets are gone. */
const ENDED_KEPT_MS = 1_000;
const UNKNOWN_LIMIT: AttemptLimit = { burst: 200, perSecond: 20 };
/** Failing attempts per unit. */
const UNIT_LIMIT: AttemptLimit = { burst: 200, perSecond: 10 };

/** A unit as the door knows it: the key its passes are checked with, and how much has gone wrong there lately. */
export interface DoorUnit {
  readonly secretKey: Uint8Array;
  readonly attempts: AttemptBucket;
}

/** A round as the door knows it; immutable, since a manifest is. `box` is null once the round has ended. */
export interface DoorRound {
  readonly found: FoundRound;
  readonly manifest: Manifest;
  readonly box: RoundBoxKeys | null;
  unit(unitId: string): DoorUnit | undefined;
}

/** What looking a round up can give. */
export type DoorLookup = { readonly kind: 'round'; readonly round: DoorRound } | { readonly kind: 'unknown' } | { readonly kind: 'wait'; readonly retryAfterSeconds: number };

interface Kept {
  readonly lookup: Promise<DoorRound | undefined>;
  /** When to ask again, in ms; Infinity for what can't change. */
  until: number;
}

/**
 * Rounds by id, looked up once in each process. A round's questions, units and keys never change, whether it takes answers is asked of
 * the database with every answer. "Unknown" is believed for two seconds, and keys are dropped once their round has ended.
 */
@Injectable()
export class RoundDoor implements OnModuleInit, OnApplicationShutdown {
  private readonly rounds = new Recent<string, Kept>(ROUNDS_KEPT);
  private readonly unknown: AttemptBucket;
  private sweep: NodeJS.Timeout | undefined;

  constructor(
    private readonly door: AnswerDoor,
    private readonly secrets: RoundSecrets,
    private readonly clock: Clock,
  ) {
    this.unknown = new AttemptBucket(UNKNOWN_LIMIT, clock.now().getTime());
  }

  onModuleInit(): void {
    this.sweep = setInterval(() => this.forgetEnded(), SWEEP_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.sweep);
  }

  async find(roundId: string): Promise<DoorLookup> {
    const now = this.clock.now().getTime();
    const kept = this.rounds.get(roundId);
    if (!kept || kept.until <= now) {
      const wait = this.unknown.wait(now);
      if (wait > 0) return { kind: 'wait', retryAfterSeconds: wait };
    }
    const round = await (kept && kept.until > now ? kept.lookup : this.lookUp(roundId, now));
    if (!round) this.unknown.failed(now);
    return round ? { kind: 'round', round } : { kind: 'unknown' };
  }

  /** Drops the keys of rounds that have ended, whether or not anybody asks for them. */
  forgetEnded(): void {
    const now = this.clock.now().getTime();
    for (const [roundId, { until }] of this.rounds.entries()) if (until <= now) this.rounds.delete(roundId);
  }

  private lookUp(roundId: string, now: number): Promise<DoorRound | undefined> {
    const lookup = this.load(roundId);
    const kept: Kept = { lookup, until: Infinity };
    this.rounds.set(roundId, kept);
    lookup.then(
      (round) => (kept.until = keptUntil(round, now)),
      () => this.rounds.delete(roundId),
    );
    return lookup;
  }

  private async load(roundId: string): Promise<DoorRound | undefined> {
    const found = await this.door.findRound(roundId);
    if (!found) return undefined;
    const manifest = parseManifest(found.body);
    if (!manifest) throw new Error(`the manifest of round ${roundId} can not be read`);
    return found.sealedSeed === null ? { found, manifest, box: null, unit: () => undefined } : this.withKeys(found, manifest, found.sealedSeed);
  }

  private withKeys(found: FoundRound, manifest: Manifest, sealedSeed: Uint8Array): DoorRound {
    const seed = this.secrets.openSeed(manifest.round, sealedSeed);
    const promised = new Set(manifest.units.map(({ id }) => id));
    const units = new Map<string, DoorUnit>();
    const unit = (unitId: string): DoorUnit | undefined => {
      if (!promised.has(unitId)) return undefined;
      const known = units.get(unitId);
      if (known) return known;
      const { secretKey } = this.secrets.unitKey(seed, found.organization, manifest.round, unitId);
      const made = { secretKey, attempts: new AttemptBucket(UNIT_LIMIT, this.clock.now().getTime()) };
      units.set(unitId, made);
      return made;
    };
    return { found, manifest, box: this.secrets.boxKeys(manifest.round, seed), unit };
  }
}

function keptUntil(round: DoorRound | undefined, now: number): number {
  if (!round) return now + UNKNOWN_KEPT_MS;
  if (round.box === null) return Infinity;
  return Math.max(round.found.closesAt.getTime(), now + ENDED_KEPT_MS);
}
