import { Injectable } from '@nestjs/common';
import type { NoiseParameters } from '../../../engines/statistics/noise-parameters.js';
import type { OrganizationId } from '../../../kernel/ids.js';
import { rows, type Tx } from '../../../platform/database/tx.js';

/** The scale that series are read on. */
const SCALE = 'agree-5';

/** A fit of the noise parameters and what it was fitted on. */
export interface NoiseVersion {
  readonly version: number;
  readonly noise: NoiseParameters;
  readonly fittedAt: Date;
  readonly fittedSeries: number;
  readonly fittedResults: number;
}

/** Versions of the noise parameters; none ever changes once it is written. */
@Injectable()
export class NoiseStore {
  /** All versions, the oldest first. */
  async all(tx: Tx): Promise<readonly NoiseVersion[]> {
    const found = await rows<Omit<NoiseVersion, 'noise'> & { tauSquared: number; omegaSquared: number }>(
      tx,
      `select p.version, p.tau_squared as "tauSquared", p.omega_squared as "omegaSquared", p.fitted_at as "fittedAt", p.fitted_series as "fittedSeries", p.fitted_results as "fittedResults"
         from noise_parameters p where p.organization_id = current_organization() and p.scale = $1 order by p.version`,
      [SCALE],
    );
    return found.map(({ tauSquared, omegaSquared, ...version }) => ({ ...version, noise: { tauSquared, omegaSquared } }));
  }

  async add(tx: Tx, organization: OrganizationId, { version, noise, fittedAt, fittedSeries, fittedResults }: NoiseVersion): Promise<void> {
    await tx.query(
      `insert into noise_parameters (organization_id, scale, version, tau_squared, omega_squared, fitted_at, fitted_series, fitted_results) values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict do nothing`,
      [organization, SCALE, version, noise.tauSquared, noise.omegaSquared, fittedAt, fittedSeries, fittedResults],
    );
  }
}
