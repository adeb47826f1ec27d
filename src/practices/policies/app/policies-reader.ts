import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { Tx } from '../../../platform/database/tx.js';
import { readSettings, type PolicyVersion, type Practice, type PracticeSettings } from '../domain/practice.js';
import { PolicyStore, type StoredPolicy } from '../persistence/policy.store.js';

/** What the practices ask about their policies. */
@Injectable()
export class PoliciesReader {
  constructor(private readonly store: PolicyStore) {}

  /** The settings that hold on a day; the defaults (off) before anything was set. */
  async on<P extends PracticeSettings>(tx: Tx, practice: Practice<P>, day: CalendarDate): Promise<P> {
    const stored = await this.store.on(tx, practice.key, day);
    return stored ? readSettings(practice, stored.settings) : practice.defaults;
  }

  /** Every version there is and those to come, the oldest first. */
  async timeline<P extends PracticeSettings>(tx: Tx, practice: Practice<P>): Promise<readonly PolicyVersion<P>[]> {
    return (await this.store.versions(tx, practice.key)).map((stored) => versionOf(practice, stored));
  }

  /**
   * Keeps a practice's policy from changing until the transaction ends. First statement of a write that the policy decides, so that nothing
   * is written by rules that were just replaced and whose replacement did not see it.
   */
  hold(tx: Tx, ctx: Pick<Ctx, 'organization'>, practice: Pick<Practice<PracticeSettings>, 'key'>): Promise<void> {
    return this.store.lock(tx, ctx, practice.key, 'shared');
  }
}

export function versionOf<P extends PracticeSettings>(practice: Practice<P>, { settings, ...stored }: StoredPolicy): PolicyVersion<P> {
  return { ...stored, settings: readSettings(practice, settings) };
}
