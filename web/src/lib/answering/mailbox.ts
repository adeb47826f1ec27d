import type { OpenRoundPartsFragment } from '../graphql/generated.js';
import { deviceStore, passKey } from './device-store.js';
import type { Owner } from './owner.js';

/** Remembers where a round's replies will be read, for every round that the member is asked in, so that reading them says nothing about who wrote. */
export async function keepMailbox({ organization, person }: Owner, { round, unitId, unitName, repliesPath }: OpenRoundPartsFragment): Promise<void> {
  if (!unitId || !repliesPath) return;
  const owner = { organization, person };
  await deviceStore.putMailbox({ ...owner, key: passKey(owner, round.id), round: round.id, unit: unitId, unitName: unitName ?? '', pulseName: round.pulse.name, closesAt: round.closesAt, repliesPath });
}
