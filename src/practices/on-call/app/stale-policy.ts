import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.js';
import { dayIn } from '../../../people/directory/domain/day-in.js';
import { PoliciesReader } from '../../policies/app/policies-reader.js';
import { CODE_T_PRACTICE } from '../../policies/domain/code-t-settings.js';
import { organizationZone } from '../persistence/roster-people.query.js';

/** When a roster counts as out of date: as the policy of Code T says, on or off. */
@Injectable()
export class StalePolicy {
  constructor(private readonly policies: PoliciesReader) {}

  async staleAfterHours(tx: Tx, now: Date): Promise<number> {
    return (await this.policies.on(tx, CODE_T_PRACTICE, dayIn(await organizationZone(tx), now))).staleAfterHours;
  }
}
