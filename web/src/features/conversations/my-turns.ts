import type { Conversation } from '../../lib/answering/conversations.js';
import type { OwnAnswer } from '../../lib/answering/thread-record.js';

/** A turn as the author's device can tell it: readers' words from the file, one's own from the device. */
export type MyTurn =
  | { readonly kind: 'reply'; readonly key: string; readonly by: string; readonly on: string; readonly body: string }
  | { readonly kind: 'own'; readonly key: string; readonly on: string | null; readonly body: string; readonly state: 'delivered' | OwnAnswer['state'] };

/**
 * A conversation in its order. Answers reach their readers at nine in the morning, so on the same day they stand before replies; what readers don't
 * have yet stands last.
 */
export function turnsOf({ thread, entry }: Conversation): MyTurn[] {
  const replies = (entry?.replies ?? []).map((reply, index): MyTurn => ({ kind: 'reply', key: `reply-${index}`, ...reply }));
  const own = thread.answers.map(({ sequence, body, state, deliveredOn }): MyTurn => {
    const delivered = entry?.answersDelivered.find((one) => one.sequence === sequence);
    return { kind: 'own', key: `own-${sequence}`, body, on: delivered?.on ?? deliveredOn, state: delivered ? 'delivered' : state };
  });
  const isThere = (turn: MyTurn): boolean => turn.kind === 'reply' || turn.state === 'delivered';
  const told = [...own.filter(isThere), ...replies].sort((a, b) => (a.on ?? '').localeCompare(b.on ?? ''));
  return [...told, ...own.filter((turn) => !isThere(turn))];
}
