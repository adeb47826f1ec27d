import { Injectable } from '@nestjs/common';
import { DEFAULT_NOISE } from '../../../engines/statistics/noise.js';
import type { OrganizationId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/tx.js';
import { studyOf, type Study } from '../domain/study.js';
import { NoiseStore } from '../persistence/noise.store.js';
import { finalVersion, outcomeDriver, studiedRollups } from '../persistence/study.query.js';

/** Organizations and pulses whose study is kept. */
const KEPT = 200;

/** The organization's study of a pulse. It changes only when a round closes, so it is kept by the version of the newest final roll-up. */
@Injectable()
export class OrganizationStudy {
  private readonly kept = new Map<string, { readonly version: string; readonly study: Study }>();

  constructor(private readonly noise: NoiseStore) {}

  /** Null before the first closed round, and without a driver that is the outcome. */
  async of(tx: Tx, organization: OrganizationId, pulseId: string): Promise<Study | null> {
    const version = await finalVersion(tx, pulseId);
    if (version === null) return null;
    const key = `${organization} ${pulseId}`;
    const known = this.kept.get(key);
    if (known?.version === version) return known.study;
    const outcome = await outcomeDriver(tx);
    if (outcome === undefined) return null;
    const within = ((await this.noise.all(tx)).at(-1)?.noise ?? DEFAULT_NOISE).omegaSquared;
    const study = studyOf(await studiedRollups(tx, pulseId), outcome, within);
    this.kept.delete(key);
    this.kept.set(key, { version, study });
    if (this.kept.size > KEPT) this.kept.delete(this.kept.keys().next().value!);
    return study;
  }
}
