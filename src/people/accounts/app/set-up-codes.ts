import { Inject, Injectable } from '@nestjs/common';
import { addDays } from '../../../kernel/calendar-date.js';
import { Clock } from '../../../kernel/clock.js';
import { ok } from '../../../kernel/result.js';
import type { RandomBytes } from '../../../kernel/random.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { dayOf } from '../domain/session.js';
import { newSetUpCode, readSetUpCode } from '../domain/set-up-code.js';
import { InstallationStore } from '../persistence/installation.store.js';
import { secretHash } from './secret-hash.js';

const KEPT_DAYS = 30;

/**
 * One-time codes for the first run: whoever can read the server's terminal may set it up. Kept hashed; those of several
 * instances and starts work side by side for 30 days, and all go when one was used.
 */
@Injectable()
export class SetUpCodes {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly installation: InstallationStore,
    private readonly clock: Clock,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  /** True until a first organization of one's own was set up. */
  async isNeeded(): Promise<boolean> {
    const own = await this.uow.runInstallation(async (tx) => ok(await this.installation.hasOwnOrganization(tx)));
    return own.ok && !own.value;
  }

  /** A fresh code, to be shown on the terminal and nowhere else. */
  async issue(): Promise<string> {
    const code = newSetUpCode(this.random);
    const today = dayOf(this.clock.now());
    await this.uow.runInstallation(async (tx) => {
      await this.installation.deleteCodesBefore(tx, addDays(today, -KEPT_DAYS));
      await this.installation.addCode(tx, hashOf(code), today);
      return ok(null);
    });
    return code;
  }

  /** Whether the code is a living one. */
  isValid(tx: Tx, typed: string): Promise<boolean> {
    return this.installation.holdsCode(tx, hashOf(typed));
  }

  /** Set-up is done: no code works any more. */
  spendAll(tx: Tx): Promise<void> {
    return this.installation.deleteAllCodes(tx);
  }
}

function hashOf(code: string): Buffer {
  return secretHash(`set-up-code|${readSetUpCode(code)}`);
}
