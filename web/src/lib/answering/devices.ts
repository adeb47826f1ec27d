import { deviceStore, ownerKey, type DeviceRecord } from './device-store.js';
import type { Owner } from './owner.js';
import type { DeviceTransfer } from './device-link.js';

interface Names {
  readonly personName: string;
  readonly organizationName: string;
}

/** The longest that a pass of a secret can be good for: announced up to a quarter ahead, open up to two weeks. */
const olderSecretDays = 120;

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, index) => byte === b[index]);

/** Asks the browser not to throw the device's secret away when space is short. A refusal changes nothing. */
async function keepStorage(): Promise<void> {
  await navigator.storage?.persist?.().catch(() => false);
}

/** "I answer on this device": makes the member's secret here. Answers with the one that exists if there is one. */
export async function startAnswering(owner: Owner, names: Names): Promise<DeviceRecord> {
  const existing = await deviceStore.device(owner);
  if (existing) return existing;
  const record: DeviceRecord = { ...owner, ...names, key: ownerKey(owner), secret: crypto.getRandomValues(new Uint8Array(32)), olderSecrets: [] };
  await deviceStore.putDevice(record);
  await keepStorage();
  return record;
}

/** Takes a secret over from another device of the same member. One that was here before is kept until its rounds are closed. */
export async function bringDevice(transfer: DeviceTransfer, now: Date): Promise<DeviceRecord> {
  const existing = await deviceStore.device(transfer);
  const until = new Date(now.getTime() + olderSecretDays * 86_400_000).toISOString();
  const replaced = existing && !sameBytes(existing.secret, transfer.secret) ? [{ secret: existing.secret, until }] : [];
  const kept = (existing?.olderSecrets ?? []).filter((older) => older.until > now.toISOString() && !sameBytes(older.secret, transfer.secret));
  const { organization, person, personName, organizationName, secret } = transfer;
  const record: DeviceRecord = { organization, person, personName, organizationName, secret, key: ownerKey(transfer), olderSecrets: [...replaced, ...kept], hintsReplies: existing?.hintsReplies === true };
  await deviceStore.putDevice(record);
  await keepStorage();
  return record;
}
