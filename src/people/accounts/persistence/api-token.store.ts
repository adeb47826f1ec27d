import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import { idFrom, type PersonId } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { rows, type Tx } from '../../../platform/database/tx.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import type { TokenDraft } from '../domain/api-token.js';
import { dayOf } from '../domain/session.js';

export interface StoredApiToken {
  readonly id: string;
  readonly name: string;
  readonly scopes: string[];
  readonly createdOn: CalendarDate;
  readonly lastUsedOn: CalendarDate | null;
  readonly expiresOn: CalendarDate | null;
}

const COLUMNS = `token_id as id, name, scopes, created_on::text as "createdOn", last_used_on::text as "lastUsedOn", expires_on::text as "expiresOn"`;

@Injectable()
export class ApiTokenStore {
  constructor(@Inject(RANDOM_BYTES) private readonly random: RandomBytes) {}

  async insert(tx: Tx, ctx: Pick<Ctx, 'organization' | 'now'>, personId: PersonId, draft: TokenDraft, tokenHash: Buffer): Promise<StoredApiToken> {
    const token = { id: idFrom(this.random(16)), name: draft.name, scopes: [...draft.scopes], createdOn: dayOf(ctx.now), lastUsedOn: null, expiresOn: draft.expiresOn };
    await tx.query(
      `insert into api_token (organization_id, token_id, person_id, name, token_hash, scopes, created_on, expires_on) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [ctx.organization, token.id, personId, token.name, tokenHash, token.scopes, token.createdOn, token.expiresOn],
    );
    return token;
  }

  /** Newest first; expired ones stay in the list, so that one sees why a program stopped. */
  ofPerson(tx: Tx, personId: PersonId): Promise<StoredApiToken[]> {
    return rows<StoredApiToken>(tx, `select ${COLUMNS} from api_token where organization_id = current_organization() and person_id = $1 order by created_on desc, lower(name), token_id`, [personId]);
  }

  /** False when the person has no such token. */
  async delete(tx: Tx, personId: PersonId, id: string): Promise<boolean> {
    const gone = await rows(tx, `with gone as (delete from api_token where organization_id = current_organization() and person_id = $1 and token_id = $2 returning 1) select * from gone`, [personId, id]);
    return gone.length > 0;
  }
}
