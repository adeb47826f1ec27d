import { AttemptBucket, type AttemptLimit } from '../../pulses/domain/attempt-limit.js';
import { Recent } from '../../pulses/domain/recent.js';

/** Failing attempts of a unit, and any attempts of a key. */
const UNIT_LIMIT: AttemptLimit = { burst: 60, perSecond: 1 };
const KEY_LIMIT: AttemptLimit = { burst: 20, perSecond: 0.2 };
const KEPT = 20_000;

/** How often authors may try, by unit and by key and never by address. Lives in the process, like the limits of answers. */
export class AuthorLimits {
  private readonly units = new Recent<string, AttemptBucket>(KEPT);
  private readonly keys = new Recent<string, AttemptBucket>(KEPT);

  /** Seconds to wait; 0 when the attempt may go on, which then counts for its key. */
  enter(unit: string, key: string, now: number): number {
    const ofKey = bucket(this.keys, key, KEY_LIMIT, now);
    const wait = Math.max(bucket(this.units, unit, UNIT_LIMIT, now).wait(now), ofKey.wait(now));
    if (wait === 0) ofKey.failed(now);
    return wait;
  }

  failed(unit: string, now: number): void {
    bucket(this.units, unit, UNIT_LIMIT, now).failed(now);
  }
}

function bucket(kept: Recent<string, AttemptBucket>, key: string, limit: AttemptLimit, now: number): AttemptBucket {
  const known = kept.get(key);
  if (known) return known;
  const fresh = new AttemptBucket(limit, now);
  kept.set(key, fresh);
  return fresh;
}
