import { Inject, Injectable } from '@nestjs/common';
import { isSomebody } from '../../../kernel/actor.js';
import { continueAs, type RequestContext } from '../../../platform/access/request-context.js';
import { Authenticator } from '../../../platform/access/authenticator.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { HTTP_SETTINGS, type HttpSettings } from '../../../platform/http/http-settings.js';
import { Refusal } from '../../../platform/refusal.js';
import { asSessionCookie, clearSessionCookie, readSessionCookie, setSessionCookie } from '../app/session-cookie.js';
import { findViewer } from '../persistence/viewer.query.js';
import { presentViewer } from './viewer.presenter.js';
import type { Viewer } from './viewer.types.js';

/** The viewer as an answer, and the cookie that goes with it. */
@Injectable()
export class ViewerAnswer {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly authenticator: Authenticator,
    @Inject(HTTP_SETTINGS) private readonly http: HttpSettings,
  ) {}

  /** Whoever the request speaks for; null for nobody. */
  async of({ ctx }: RequestContext): Promise<Viewer | null> {
    const { actor } = ctx;
    if (!isSomebody(actor)) return null;
    const row = await this.uow.read(ctx, (tx) => findViewer(tx, actor.personId));
    return row ? presentViewer(actor, row) : null;
  }

  /** The browser gets the session, and the rest of this request already speaks for its person. */
  async signIn(request: RequestContext, sessionValue: string): Promise<Viewer> {
    const cookie = asSessionCookie(this.http, sessionValue);
    const identity = await this.authenticator.identify({ cookie }, request.ctx.now);
    if (identity === undefined) throw new Refusal('UNAUTHENTICATED', 'Sign in first.');
    continueAs(request, { ...request.ctx, ...identity });
    if (request.reply) setSessionCookie(request.reply, this.http, sessionValue);
    const viewer = await this.of(request);
    if (viewer === null) throw new Refusal('UNAUTHENTICATED', 'Sign in first.');
    return viewer;
  }

  /** Every page asks for the viewer, so a cookie in use always has 90 days before it, as its session has. */
  prolong({ ctx, request, reply }: RequestContext): void {
    const value = ctx.actor.kind === 'person' && request ? readSessionCookie(request.headers, this.http) : undefined;
    if (value !== undefined && reply) setSessionCookie(reply, this.http, value);
  }

  forget({ reply }: RequestContext): void {
    if (reply) clearSessionCookie(reply, this.http);
  }
}
