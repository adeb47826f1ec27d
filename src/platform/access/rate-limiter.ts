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

/**
 * Counts tries in fixed windows, shared by all instances (so at most twice the limit within any window's length). Keys
 * are stored as HMACs under the server key: neither addresses nor networks can be read or guessed from the table.
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

  /** Takes one try of `subject`. Commits on its own: a try counts whatever becomes of it. */
  async take({ name, limit, windowSeconds }: RateLimit, subject: string, now: Date): Promise<Taken> {
    const seconds = Math.floor(now.getTime() / 1000);
    const start = seconds - (seconds % windowSeconds);
    const taken = await this.uow.runInstallation(async (tx) =>
      ok(
        await rows(
          tx,
          `with taken as (
             insert into installation.rate_window as w (key, window_start, used) values ($1, $2, 1)
             on conflict (key, window_start) do update set used = w.used + 1 where w.used < $3 returning 1)
           select * from taken`,
          [this.hashed(name, windowSeconds, subject), new Date(start * 1000), limit],
        ),
      ),
    );
    if (taken.ok && taken.value.length > 0) return { allowed: true };
    return { allowed: false, retryAfterSeconds: start + windowSeconds - seconds };
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
