import { Injectable } from '@nestjs/common';
import type { OrganizationId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';

export interface OrganizationInList {
  readonly organizationId: OrganizationId;
  readonly isSample: boolean;
}

export interface SampleProgress {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
  readonly ready: boolean;
}

/** The stage of a sample that an admin has deleted: it is not written again at the next start. */
export const SAMPLE_DELETED = 'deleted';

/** What belongs to no organization. `tx` may be of any or none. */
@Injectable()
export class InstallationStore {
  organizations(tx: Tx): Promise<OrganizationInList[]> {
    return rows<OrganizationInList>(tx, `select organization_id as "organizationId", is_sample as "isSample" from door.list_organizations()`);
  }

  async hasOwnOrganization(tx: Tx): Promise<boolean> {
    return (await this.organizations(tx)).some(({ isSample }) => !isSample);
  }

  async addCode(tx: Tx, codeHash: Buffer, today: string): Promise<void> {
    await tx.query(`insert into installation.set_up_code (code_hash, created_on) values ($1, $2) on conflict do nothing`, [codeHash, today]);
  }

  async deleteCodesBefore(tx: Tx, day: string): Promise<void> {
    await tx.query(`delete from installation.set_up_code where created_on < $1`, [day]);
  }

  async holdsCode(tx: Tx, codeHash: Buffer): Promise<boolean> {
    return (await row(tx, `select 1 from installation.set_up_code where code_hash = $1`, [codeHash])) !== undefined;
  }

  /** One sets up at a time: whoever comes second waits, and finds it done. */
  async lockSetUp(tx: Tx): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('set-up', 0))`);
  }

  async deleteAllCodes(tx: Tx): Promise<void> {
    await tx.query(`delete from installation.set_up_code`);
  }

  /** Undefined when there is no sample. */
  async sampleProgress(tx: Tx): Promise<SampleProgress | undefined> {
    return row<SampleProgress>(tx, `select stage, done, total, ready from installation.sample_progress where stage <> $1`, [SAMPLE_DELETED]);
  }

  async markSampleDeleted(tx: Tx): Promise<void> {
    await tx.query(`delete from installation.sample_progress`);
    await tx.query(`insert into installation.sample_progress (stage, done, total, ready) values ($1, 0, 0, false)`, [SAMPLE_DELETED]);
  }
}
