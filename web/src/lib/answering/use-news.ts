import { useAnswering } from './answering-context.js';
import { newReplies } from './conversations.js';
import { ownerKey } from './device-store.js';
import { useViewerState } from '../viewer.js';

/** Replies to this device's comments that were not on the screen yet: the signed-in member's, or of everybody here when nobody is signed in. Counted on the device. */
export function useNews(): number {
  const { viewer } = useViewerState();
  const { conversations } = useAnswering();
  const owner = viewer && ownerKey({ organization: viewer.organization.id, person: viewer.person.id });
  return (conversations ?? []).filter(({ thread }) => owner === null || ownerKey(thread) === owner).reduce((sum, conversation) => sum + newReplies(conversation), 0);
}
