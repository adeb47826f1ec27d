import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Can, Public } from '../../../platform/access/can.decorator.js';
import { CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { InvalidInput, NotFoundError, outcome } from '../../../platform/graphql/user-error.js';
import { networkOf } from '../../../platform/http/network.js';
import { MAIL_SETTINGS, type MailSettings } from '../../../platform/mail/mail-settings.js';
import { ConfirmSignIn } from '../app/confirm-sign-in.js';
import { EndSession } from '../app/end-session.js';
import { ListSessions } from '../app/list-sessions.js';
import { RequestSignInLink } from '../app/request-sign-in-link.js';
import { SIGN_IN_LINK_MINUTES } from '../domain/sign-in.mail.js';
import { personOf } from './own-account.js';
import { presentTooManyTries } from './rate-limited.presenter.js';
import { presentSessions } from './session.presenter.js';
import { ConfirmSignInInput, RequestSignInLinkInput, RevokeSessionInput } from './sign-in.inputs.js';
import {
  ConfirmSignInResult, ConfirmSignInSuccess, RequestSignInLinkResult, RequestSignInLinkSuccess, RevokeSessionResult, RevokeSessionSuccess, SignInLinkInvalid, SignOutResult, SignOutSuccess,
} from './sign-in.results.js';
import { mailDeliveryOf } from './installation.types.js';
import { ViewerAnswer } from './viewer-answer.js';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly requestLink: RequestSignInLink,
    private readonly confirm: ConfirmSignIn,
    private readonly endSession: EndSession,
    private readonly listSessions: ListSessions,
    private readonly answer: ViewerAnswer,
    @Inject(MAIL_SETTINGS) private readonly mail: MailSettings,
  ) {}

  @Public('whoever wants to sign in is not signed in yet')
  @Mutation(() => RequestSignInLinkResult, { description: 'Mails a sign-in link. Same answer whether or not the address is known.' })
  async requestSignInLink(@CurrentRequest() { ctx, request }: RequestContext, @Args('input') input: RequestSignInLinkInput): Promise<typeof RequestSignInLinkResult> {
    const requested = await this.requestLink.execute(ctx, input.email, networkOf(request?.ip));
    if (requested.ok) return outcome(RequestSignInLinkSuccess, { expiresInMinutes: SIGN_IN_LINK_MINUTES, mailDelivery: mailDeliveryOf(this.mail) });
    const { error } = requested;
    switch (error.kind) {
      case 'no-mail-address':
        return outcome(InvalidInput, { message: 'This is no mail address.', problems: [{ path: 'email', code: 'email-invalid', message: 'This is no mail address.' }] });
      case 'too-many-tries':
        return presentTooManyTries(error);
    }
  }

  @Public('the link is what proves who it is')
  @Mutation(() => ConfirmSignInResult, { description: 'Changes a sign-in link for a session. A link works once; opening it changes nothing, pressing the button does.' })
  async confirmSignIn(@CurrentRequest() request: RequestContext, @Args('input') input: ConfirmSignInInput): Promise<typeof ConfirmSignInResult> {
    const browser = { network: networkOf(request.request?.ip), userAgent: request.request?.headers['user-agent'] };
    const confirmed = await this.confirm.execute(request.ctx, input.token, browser);
    if (confirmed.ok) return outcome(ConfirmSignInSuccess, { viewer: await this.answer.signIn(request, confirmed.value) });
    const { error } = confirmed;
    switch (error.kind) {
      case 'link-invalid':
        return outcome(SignInLinkInvalid, { message: 'This link has expired, was used already, or is not complete. Ask for a new one.' });
      case 'too-many-tries':
        return presentTooManyTries(error);
    }
  }

  @Public('signing out twice is no mistake')
  @Mutation(() => SignOutResult, { description: 'Ends the session of this browser.' })
  async signOut(@CurrentRequest() request: RequestContext): Promise<typeof SignOutResult> {
    const { actor } = request.ctx;
    if (actor.kind === 'person') await this.endSession.execute(request.ctx, actor, actor.sessionId);
    this.answer.forget(request);
    return outcome(SignOutSuccess, { signedOut: true });
  }

  @Can('account:manage-own')
  @Mutation(() => RevokeSessionResult, { description: 'Ends one of the own sessions, for example of a lost phone.' })
  async revokeSession(@CurrentRequest() request: RequestContext, @Args('input') input: RevokeSessionInput): Promise<typeof RevokeSessionResult> {
    const actor = personOf(request.ctx);
    const ended = await this.endSession.execute(request.ctx, actor, input.sessionId);
    if (!ended.ok) return outcome(NotFoundError, { message: 'There is no such session.' });
    if (input.sessionId.toLowerCase() === actor.sessionId) this.answer.forget(request);
    return outcome(RevokeSessionSuccess, { sessions: presentSessions(await this.listSessions.list(request.ctx, actor), actor.sessionId) });
  }
}
