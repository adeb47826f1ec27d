import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyReply } from 'fastify';
import { isHttps, type HttpSettings } from '../../../platform/http/http-settings.js';
import { SESSION_DAYS } from '../domain/session.js';

const NAME = 'barograph_session';
const SECONDS_PER_DAY = 86_400;

/** Over https the name says to browsers: only from this host, only over TLS, for the whole site. */
function cookieName(http: HttpSettings): string {
  return isHttps(http) ? `__Host-${NAME}` : NAME;
}

/** The value of the session cookie, if one was sent. */
export function readSessionCookie(headers: IncomingHttpHeaders, http: HttpSettings): string | undefined {
  const prefix = `${cookieName(http)}=`;
  return headers.cookie
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(prefix))
    ?.slice(prefix.length);
}

/** Unreadable to scripts, not sent along by other sites' forms, gone after 90 days without being set again. */
export function setSessionCookie(reply: FastifyReply, http: HttpSettings, value: string): void {
  void reply.setCookie(cookieName(http), value, { ...flags(http), maxAge: SESSION_DAYS * SECONDS_PER_DAY });
}

export function clearSessionCookie(reply: FastifyReply, http: HttpSettings): void {
  void reply.clearCookie(cookieName(http), flags(http));
}

function flags(http: HttpSettings): { httpOnly: true; sameSite: 'lax'; path: '/'; secure: boolean } {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: isHttps(http) };
}

/** The Cookie header that a browser with this session sends. */
export function asSessionCookie(http: HttpSettings, value: string): string {
  return `${cookieName(http)}=${value}`;
}
