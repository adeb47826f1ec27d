import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import type { Driver } from '../domain/driver.js';
import { reviseDriver, type DriverDraft, type DriverProblem } from '../domain/driver-draft.js';
import { DriverStore } from '../persistence/driver.store.js';

export type SaveDriverError = { readonly kind: 'invalid'; readonly problems: readonly DriverProblem[] } | { readonly kind: 'not-found' };

/** Makes or changes a driver of the organization's own; of a standard one only whether it is retired. */
@Injectable()
export class SaveDriver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drivers: DriverStore,
    private readonly logbook: Logbook,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  /** `isRetired` null keeps what is stored. */
  save(ctx: Ctx, driverId: string | null, draft: Omit<DriverDraft, 'isRetired'> & { readonly isRetired: boolean | null }): Promise<Result<Driver, SaveDriverError>> {
    return this.uow.run<Driver, SaveDriverError>(ctx, async (tx) => {
      await this.drivers.ensureStandard(tx, ctx);
      const all = await this.drivers.all(tx);
      const existing = driverId === null ? null : all.find(({ id }) => id === driverId);
      if (existing === undefined) return err({ kind: 'not-found' });
      const complete: DriverDraft = { ...draft, isRetired: draft.isRetired ?? existing?.isRetired ?? false };
      const revised = reviseDriver(complete, { existing, others: all.filter(({ id }) => id !== driverId) }, () => idFrom(this.random(16)));
      if (!revised.ok) return err({ kind: 'invalid', problems: revised.error });
      await this.drivers.save(tx, ctx, revised.value);
      await this.logbook.audit(tx, ctx, existing ? 'driver-changed' : 'driver-created', { driver: revised.value.id, items: revised.value.items.map(({ id, version }) => `${id}@${version}`) });
      return ok((await this.drivers.find(tx, revised.value.id))!);
    });
  }
}
