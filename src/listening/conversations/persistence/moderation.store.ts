import { Injectable } from '@nestjs/common';
import type { OrganizationId } from '../../../kernel/ids.js';
import { rows, type Tx } from '../../../platform/database/tx.js';

/** An organization's list of words. */
@Injectable()
export class ModerationStore {
  async words(tx: Tx): Promise<readonly string[]> {
    return (await rows<{ word: string }>(tx, 'select word from moderation_word where organization_id = current_organization() order by lower(word), word')).map(({ word }) => word);
  }

  async replace(tx: Tx, organization: OrganizationId, words: readonly string[]): Promise<void> {
    await tx.query('delete from moderation_word where organization_id = $1', [organization]);
    await tx.query('insert into moderation_word (organization_id, word) select $1, word from unnest($2::text[]) as word', [organization, words]);
  }
}
