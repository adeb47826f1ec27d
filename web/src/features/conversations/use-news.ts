import { useAnswering } from '../../lib/answering/answering-context.js';
import { newReplies } from '../../lib/answering/conversations.js';
import { ownerKey } from '../../lib/answering/device-store.js';
import { useViewerState } from '../../lib/viewer.js';

/** Replies to this device's comments that were not on the screen yet: the signed-in member's, or of everybody here when nobody is signed in. Counted on the device. */
export function useNews(): number {
  const { viewer } = useViewerState();
  const { conversations } = useAnswering();
  const owner = viewer && ownerKey({ organization: viewer.organization.id, person: viewer.person.id });
  return (conversations ?? []).filter(({ thread }) => owner === null || ownerKey(thread) === owner).reduce((sum, conversation) => sum + newReplies(conversation), 0);
}
