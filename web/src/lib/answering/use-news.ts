import { useAnswering } from './answering-context.js';
import { newReplies } from './conversations.js';
import { ownerKey } from './device-store.js';
import { useViewerState } from '../viewer.js';

/**
 * Replies to hint at outside of the page of comments: those that were not on the screen yet, of the signed-in member or of everybody here when nobody is
 * signed in, for members who want the hint on this device. Whoever looks over a shoulder would learn from it that somebody wrote a comment.
 */
export function useNews(): number {
  const { viewer } = useViewerState();
  const { conversations, devices } = useAnswering();
  const owner = viewer && ownerKey({ organization: viewer.organization.id, person: viewer.person.id });
  const wanted = new Set(devices.filter(({ key, hintsReplies }) => hintsReplies === true && (owner === null || key === owner)).map(({ key }) => key));
  return (conversations ?? []).filter(({ thread }) => wanted.has(ownerKey(thread))).reduce((sum, conversation) => sum + newReplies(conversation), 0);
}
