import { Injectable } from '@nestjs/common';
import type { OrganizationId, PersonId } from '../../kernel/ids.js';
import { ok } from '../../kernel/result.js';
import { row } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { SampleSize } from '../domain/sample-people.js';

/** What is being done: stable words, shown with the progress. */
export type SampleStage = 'people' | 'history' | 'ready';

/** A sample organization that is written to its end. */
export interface SampleFacts {
  readonly organization: OrganizationId;
  readonly size: SampleSize;
  /** The UTC day on which it was written, YYYY-MM-DD: everything made up follows from it. */
  readonly seed: string;
  readonly memberId: PersonId;
  readonly leadId: PersonId;
  readonly adminId: PersonId;
}

/** What the installation knows of its sample. `deleted`: an admin has deleted it for good; `partial`: somebody began to write it. */
export type SampleState =
  | { readonly kind: 'none' }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'partial'; readonly organization: OrganizationId | null }
  | { readonly kind: 'ready'; readonly facts: SampleFacts };

type Columns = { readonly [K in keyof SampleFacts]: SampleFacts[K] | null } & { readonly stage: string; readonly ready: boolean };

/** The one row about the sample, and whether its organization is there. */
@Injectable()
export class SampleFactsStore {
  constructor(private readonly uow: UnitOfWork) {}

  async state(): Promise<SampleState> {
    const found = await this.uow.runInstallation(async (tx) =>
      ok({
        known: await row<Columns>(
          tx,
          `select stage, ready, organization_id as organization, size, seed::text as seed, member_id as "memberId", lead_id as "leadId", admin_id as "adminId" from installation.sample_progress`,
        ),
        organization: (await row<{ id: OrganizationId }>(tx, `select organization_id as id from door.list_organizations() where is_sample`))?.id ?? null,
      }),
    );
    if (!found.ok) throw new Error('the state of the sample can not be read');
    const { known, organization } = found.value;
    if (known?.stage === 'deleted') return { kind: 'deleted' };
    if (known?.ready && organization !== null && organization === known.organization) return { kind: 'ready', facts: known as SampleFacts };
    return known || organization !== null ? { kind: 'partial', organization } : { kind: 'none' };
  }

  async begin(facts: Pick<SampleFacts, 'organization' | 'size' | 'seed'>, total: number): Promise<void> {
    await this.write(
      `insert into installation.sample_progress (stage, done, total, ready, organization_id, size, seed) values ('people', 0, $1, false, $2, $3, $4)
       on conflict (only_row) do update set stage = 'people', done = 0, total = $1, ready = false, organization_id = $2, size = $3, seed = $4, member_id = null, lead_id = null, admin_id = null`,
      [total, facts.organization, facts.size, facts.seed],
    );
  }

  /** Never goes back, whichever of two that are told at the same time comes first. */
  async progress(stage: SampleStage, done: number): Promise<void> {
    await this.write(`update installation.sample_progress set stage = $1, done = greatest(done, least($2::integer, total)) where not ready`, [stage, done]);
  }

  async finish(facts: SampleFacts): Promise<void> {
    await this.write(
      `update installation.sample_progress set stage = 'ready', done = total, ready = true, member_id = $2, lead_id = $3, admin_id = $4 where organization_id = $1`,
      [facts.organization, facts.memberId, facts.leadId, facts.adminId],
    );
  }

  async clear(): Promise<void> {
    await this.write(`delete from installation.sample_progress where not ready and stage <> 'deleted'`, []);
  }

  private async write(sql: string, parameters: unknown[]): Promise<void> {
    await this.uow.runInstallation(async (tx) => {
      await tx.query(sql, parameters);
      return ok(null);
    });
  }
}
