import type { OpenRoundPartsFragment, ReplyFilesQuery } from '../graphql/generated.js';
import { deviceStore, passKey } from './device-store.js';
import type { Owner } from './owner.js';

/** Remembers where a round's replies will be read, for every round that the member is asked in, so that reading them says nothing about who wrote. */
export async function keepMailbox({ organization, person }: Owner, { round, unitId, unitName, repliesPath }: OpenRoundPartsFragment): Promise<void> {
  if (!unitId || !repliesPath) return;
  const owner = { organization, person };
  await deviceStore.putMailbox({ ...owner, key: passKey(owner, round.id), round: round.id, unit: unitId, unitName: unitName ?? '', pulseName: round.pulse.name, closesAt: round.closesAt, repliesPath });
}

/** The same for rounds that are over: a device that was added since then finds its member's comments in them by their keys. */
export async function keepClosedMailboxes({ organization, person }: Owner, files: ReplyFilesQuery['replyFiles']): Promise<void> {
  const owner = { organization, person };
  for (const { roundId, unitId, unitName, pulseName, closesAt, repliesPath } of files) {
    await deviceStore.putMailbox({ ...owner, key: passKey(owner, roundId), round: roundId, unit: unitId, unitName, pulseName, closesAt, repliesPath });
  }
}
