import { Inject, Injectable } from '@nestjs/common';
import type { Ctx, PersonActor } from '../../../kernel/actor.js';
import type { FieldProblem } from '../../../kernel/field-problem.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { row } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { parseTokenDraft } from '../domain/api-token.js';
import { formatApiToken, newSecret } from '../domain/secret.js';
import { dayOf } from '../domain/session.js';
import { ApiTokenStore, type StoredApiToken } from '../persistence/api-token.store.js';
import { secretHash } from './secret-hash.js';

export const MOST_TOKENS = 50;

export interface CreatedApiToken {
  readonly token: StoredApiToken;
  /** Shown once: only its hash is kept. */
  readonly secret: string;
}

@Injectable()
export class CreateApiToken {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: ApiTokenStore,
    private readonly logbook: Logbook,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  async execute(ctx: Ctx, actor: PersonActor, typed: { readonly name: string; readonly scopes: readonly string[]; readonly expiresOn?: string | null }): Promise<Result<CreatedApiToken, readonly FieldProblem[]>> {
    const draft = parseTokenDraft(typed, dayOf(ctx.now));
    if (!draft.ok) return draft;
    const secret = newSecret(this.random);
    return this.uow.run<CreatedApiToken, readonly FieldProblem[]>(ctx, async (tx) => {
      const owned = await row<{ count: number }>(tx, `select count(*)::int as count from api_token where organization_id = current_organization() and person_id = $1`, [actor.personId]);
      if ((owned?.count ?? 0) >= MOST_TOKENS) return err([{ path: 'name', code: 'too-many-tokens', message: `Nobody has more than ${MOST_TOKENS} tokens: revoke one first.` }]);
      const token = await this.store.insert(tx, ctx, actor.personId, draft.value, secretHash(secret));
      await this.logbook.audit(tx, ctx, 'api-token.created', { tokenId: token.id, scopes: token.scopes });
      return ok({ token, secret: formatApiToken({ organization: ctx.organization, secret }) });
    });
  }
}
