import { createHmac, hkdfSync } from 'node:crypto';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { ok } from '../../kernel/result.js';
import { rows } from '../database/tx.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { JobRunner } from '../jobs/job-runner.js';
import { SECRET_SETTINGS, type SecretSettings } from '../secrets/secret-settings.js';

export interface RateLimit {
  /** What is counted, for example `sign-in-address`. */
  readonly name: string;
  readonly limit: number;
  readonly windowSeconds: number;
}

export type Taken = { readonly allowed: true } | { readonly allowed: false; readonly retryAfterSeconds: number };

const KEPT_SECONDS = 86_400;

/** A window is counted in so many slices. */
const SLICES = 12;

/**
 * Counts tries in a sliding window, shared by all instances, to a slice of a twelfth: within eleven twelfths of a window's length there are
 * never more tries than the limit, wherever it begins. Keys are stored as HMACs under the server key: neither addresses nor networks can be
 * read or guessed from the table.
 */
@Injectable()
export class RateLimiter implements OnModuleInit {
  private readonly key: Buffer;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly runner: JobRunner,
    private readonly clock: Clock,
    @Inject(SECRET_SETTINGS) secrets: SecretSettings,
  ) {
    this.key = Buffer.from(hkdfSync('sha256', secrets.serverKey, new Uint8Array(0), 'barograph/v1|rate-limit', 32));
  }

  onModuleInit(): void {
    this.runner.onTick(() => this.forget());
  }

  /** Takes one try of `subject`, or several, all or none of them. Commits on its own: a try counts whatever becomes of it. */
  async take({ name, limit, windowSeconds }: RateLimit, subject: string, now: Date, tries = 1): Promise<Taken> {
    const slice = Math.max(1, Math.floor(windowSeconds / SLICES));
    const seconds = Math.floor(now.getTime() / 1000);
    const key = this.hashed(name, windowSeconds, subject);
    const taken = await this.uow.runInstallation(async (tx) => {
      // One try of a subject after another, on all instances: the sum below must hold when it is written.
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('rate|' || $1, 0))`, [key]);
      const used = await rows<{ start: Date; used: number }>(
        tx,
        `select window_start as start, used from installation.rate_window where key = $1 and window_start > $2 order by window_start`,
        [key, new Date((seconds - windowSeconds) * 1000)],
      );
      const wait = secondsUntilFree(used, limit - (tries - 1), windowSeconds, seconds);
      if (wait > 0) return ok<Taken>({ allowed: false, retryAfterSeconds: wait });
      await tx.query(
        `insert into installation.rate_window as w (key, window_start, used) values ($1, $2, $3) on conflict (key, window_start) do update set used = w.used + $3`,
        [key, new Date((seconds - (seconds % slice)) * 1000), tries],
      );
      return ok<Taken>({ allowed: true });
    });
    if (!taken.ok) throw new Error('counting a try has no outcome but a count');
    return taken.value;
  }

  /** Windows of the day before yesterday are of no use to anybody. */
  private async forget(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_SECONDS * 1000);
    await this.uow.runInstallation(async (tx) => ok(await tx.query('delete from installation.rate_window where window_start < $1', [before])));
  }

  private hashed(name: string, windowSeconds: number, subject: string): string {
    return createHmac('sha256', this.key).update(`${name}|${windowSeconds}|${subject}`).digest('base64url');
  }
}

/** How long until one of the counted tries has left the window; 0 when there is room. `used` is ordered by its start. */
function secondsUntilFree(used: readonly { readonly start: Date; readonly used: number }[], limit: number, windowSeconds: number, now: number): number {
  let over = used.reduce((sum, slice) => sum + slice.used, 0) - limit + 1;
  if (over <= 0) return 0;
  for (const slice of used) {
    over -= slice.used;
    if (over <= 0) return Math.max(1, Math.floor(slice.start.getTime() / 1000) + windowSeconds - now);
  }
  return windowSeconds;
}
