import type { OpenRoundPartsFragment } from '../graphql/generated.js';
import { deviceStore, passKey } from './device-store.js';
import type { Owner } from './owner.js';

/** The reply file lies beside the manifest, at an address that only those who are in the round were given. */
const repliesPath = (manifestPath: string, unit: string): string => `${manifestPath.replace('/manifests/', '/replies/')}/${unit}`;

/** Remembers where a round's replies will be read, for every round that the member is asked in, so that reading them says nothing about who wrote. */
export async function keepMailbox({ organization, person }: Owner, { round, unitId, unitName }: OpenRoundPartsFragment): Promise<void> {
  if (!unitId) return;
  const owner = { organization, person };
  await deviceStore.putMailbox({ ...owner, key: passKey(owner, round.id), round: round.id, unit: unitId, unitName: unitName ?? '', pulseName: round.pulse.name, closesAt: round.closesAt, repliesPath: repliesPath(round.manifestPath, unitId) });
}
