import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { continueAs, CurrentCtx, CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { fromLocale } from '../../../platform/graphql/locale.types.js';
import { InvalidInput, NotFoundError, outcome } from '../../../platform/graphql/user-error.js';
import { Refusal } from '../../../platform/refusal.js';
import { CreateApiToken } from '../app/create-api-token.js';
import { RevokeApiToken } from '../app/revoke-api-token.js';
import { UpdateMyPreferences } from '../app/update-my-preferences.js';
import { ApiTokenStore, type StoredApiToken } from '../persistence/api-token.store.js';
import {
  ApiToken, CreateApiTokenInput, CreateApiTokenResult, CreateApiTokenSuccess, RevokeApiTokenInput, RevokeApiTokenResult, RevokeApiTokenSuccess,
  UpdateMyPreferencesInput, UpdateMyPreferencesResult, UpdateMyPreferencesSuccess,
} from './account.types.js';
import { personOf } from './own-account.js';
import { ViewerAnswer } from './viewer-answer.js';
import { Viewer } from './viewer.types.js';

@Resolver(() => Viewer)
export class AccountResolver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly tokens: ApiTokenStore,
    private readonly createToken: CreateApiToken,
    private readonly revokeToken: RevokeApiToken,
    private readonly preferences: UpdateMyPreferences,
    private readonly answer: ViewerAnswer,
  ) {}

  @ResolveField(() => [ApiToken], { description: 'The tokens the person has made; to a token, none.' })
  async apiTokens(@CurrentCtx() ctx: Ctx): Promise<ApiToken[]> {
    const { actor } = ctx;
    return actor.kind === 'person' ? present(await this.uow.read(ctx, (tx) => this.tokens.ofPerson(tx, actor.personId))) : [];
  }

  @Can('account:manage-own')
  @Mutation(() => CreateApiTokenResult, { description: 'Makes a key for a program. It can do what its scopes and the person may do, never more.' })
  async createApiToken(@CurrentCtx() ctx: Ctx, @Args('input') input: CreateApiTokenInput): Promise<typeof CreateApiTokenResult> {
    const created = await this.createToken.execute(ctx, personOf(ctx), input);
    if (!created.ok) return outcome(InvalidInput, { message: 'The token was not made.', problems: [...created.error] });
    return outcome(CreateApiTokenSuccess, { apiToken: outcome(ApiToken, created.value.token), secret: created.value.secret });
  }

  @Can('account:manage-own')
  @Mutation(() => RevokeApiTokenResult, { description: 'Ends a token at once.' })
  async revokeApiToken(@CurrentCtx() ctx: Ctx, @Args('input') input: RevokeApiTokenInput): Promise<typeof RevokeApiTokenResult> {
    const revoked = await this.revokeToken.execute(ctx, personOf(ctx), input.tokenId);
    return revoked.ok ? outcome(RevokeApiTokenSuccess, { apiTokens: present(revoked.value) }) : outcome(NotFoundError, { message: 'There is no such token.' });
  }

  @Can('account:manage-own')
  @Mutation(() => UpdateMyPreferencesResult, { description: 'The own language, time zone and reminders.' })
  async updateMyPreferences(@CurrentRequest() request: RequestContext, @Args('input') input: UpdateMyPreferencesInput): Promise<typeof UpdateMyPreferencesResult> {
    const actor = personOf(request.ctx);
    const updated = await this.preferences.execute(request.ctx, actor, {
      ...(input.locale ? { locale: fromLocale(input.locale) } : {}),
      ...(typeof input.timeZone === 'string' ? { timeZone: input.timeZone } : {}),
      ...(typeof input.remindersMuted === 'boolean' ? { remindersMuted: input.remindersMuted } : {}),
    });
    if (!updated.ok) return outcome(InvalidInput, { message: 'Nothing was changed.', problems: [...updated.error] });
    continueAs(request, { ...request.ctx, actor: { ...actor, locale: updated.value.locale ?? actor.locale } });
    const viewer = await this.answer.of(request);
    if (viewer === null) throw new Refusal('UNAUTHENTICATED', 'Sign in first.');
    return outcome(UpdateMyPreferencesSuccess, { viewer });
  }
}

function present(tokens: readonly StoredApiToken[]): ApiToken[] {
  return tokens.map((token) => outcome(ApiToken, token));
}
