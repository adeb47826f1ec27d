import type { IncomingHttpHeaders } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { Authenticator, type Identity } from '../../../platform/access/authenticator.js';
import { HTTP_SETTINGS, type HttpSettings } from '../../../platform/http/http-settings.js';
import { parseApiToken, parseBearer, type Bearer } from '../domain/secret.js';
import { dayOf, oldestLivingUse } from '../domain/session.js';
import { ActorLookup } from '../persistence/actor-lookup.query.js';
import { LastUse } from './last-use.js';
import { secretHash } from './secret-hash.js';
import { readSessionCookie } from './session-cookie.js';

const AUTHORIZATION = /^Bearer (\S+)$/i;

/**
 * Who a request speaks for: the API token of its Authorization header or, without one, the session of its cookie. Nothing
 * is remembered between requests, so that an ended session, person or role counts at once.
 */
@Injectable()
export class SessionAuthenticator extends Authenticator {
  constructor(
    private readonly lookup: ActorLookup,
    private readonly lastUse: LastUse,
    @Inject(HTTP_SETTINGS) private readonly http: HttpSettings,
  ) {
    super();
  }

  async identify(headers: IncomingHttpHeaders, now: Date): Promise<Identity | undefined> {
    if (headers.authorization !== undefined) {
      const token = parseApiToken(AUTHORIZATION.exec(headers.authorization)?.[1] ?? '');
      return token && this.byToken(token, now);
    }
    const session = parseBearer(readSessionCookie(headers, this.http) ?? '');
    return session && this.bySession(session, now);
  }

  private async bySession({ organization, secret }: Bearer, now: Date): Promise<Identity | undefined> {
    const today = dayOf(now);
    const row = await this.lookup.bySession(organization, secretHash(secret), oldestLivingUse(today), today);
    if (row === undefined) return undefined;
    if (row.last_used_on < today) this.lastUse.note(organization, 'session', row.session_id, today);
    const { person_id: personId, session_id: sessionId, is_admin: isAdmin, sees_whole_organization: seesWholeOrganization, leads, locale } = row;
    return { organization, actor: Object.freeze({ kind: 'person', personId, sessionId, isAdmin, seesWholeOrganization, leads, locale }) };
  }

  private async byToken({ organization, secret }: Bearer, now: Date): Promise<Identity | undefined> {
    const today = dayOf(now);
    const row = await this.lookup.byApiToken(organization, secretHash(secret), today);
    if (row === undefined) return undefined;
    if (row.last_used_on === null || row.last_used_on < today) this.lastUse.note(organization, 'api_token', row.token_id, today);
    const { person_id: personId, scopes, is_admin: isAdmin, sees_whole_organization: seesWholeOrganization, leads, locale } = row;
    return { organization, actor: Object.freeze({ kind: 'token', personId, scopes, isAdmin, seesWholeOrganization, leads, locale }) };
  }
}
