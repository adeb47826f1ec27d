import type { IncomingHttpHeaders } from 'node:http';
import { isHttps, type HttpSettings } from './http-settings.js';

/** True when a request comes from our own pages or carries no Origin (not a browser's cross-site request). */
export function isOwnOrigin(headers: IncomingHttpHeaders, settings: HttpSettings): boolean {
  const origin = headers.origin;
  if (origin === undefined) return true;
  if (origin === new URL(settings.publicUrl).origin) return true;
  return !isHttps(settings) && isLoopback(origin) && origin === `http://${headers.host ?? ''}`;
}

function isLoopback(origin: string): boolean {
  try {
    return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(origin).hostname);
  } catch {
    return false;
  }
}
