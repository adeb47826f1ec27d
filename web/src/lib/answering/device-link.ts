import { fromBase64Url, toBase64Url } from '../anonymity/bytes.js';
import type { DeviceRecord } from './device-store.js';
import type { Owner } from './owner.js';

/** What "add another device" carries: the member's secret, and names to show before it is taken over. */
export interface DeviceTransfer extends Owner {
  readonly secret: Uint8Array;
  readonly personName: string;
  readonly organizationName: string;
}

const version = 'v1';
const encodeText = (text: string): string => toBase64Url(new TextEncoder().encode(text));
const decodeText = (text: string): string => new TextDecoder('utf-8', { fatal: true }).decode(fromBase64Url(text));

/** A link whose fragment holds the secret. A fragment never reaches a server, its logs, or a referrer. */
export function deviceLink(device: DeviceRecord, origin: string): string {
  const parts = [version, device.organization, device.person, toBase64Url(device.secret), encodeText(device.personName), encodeText(device.organizationName)];
  return `${origin}/devices/add#${parts.join('.')}`;
}

/** Reads the fragment of {@link deviceLink}; null for anything else. */
export function readDeviceLink(fragment: string): DeviceTransfer | null {
  const [found, organization, person, secret, personName, organizationName, ...rest] = fragment.replace(/^#/, '').split('.');
  if (found !== version || !organization || !person || !secret || !personName || !organizationName || rest.length > 0) return null;
  try {
    const bytes = fromBase64Url(secret);
    if (bytes.length !== 32) return null;
    return { organization, person, secret: bytes, personName: decodeText(personName), organizationName: decodeText(organizationName) };
  } catch {
    return null;
  }
}
