import type { CommentPartsFragment } from '../lib/graphql/generated.js';

/** A released comment as the server gives it. */
export const comment = (more: Partial<CommentPartsFragment> = {}): CommentPartsFragment => ({
  __typename: 'Comment', id: 'c1', body: 'The new pipeline helps a lot.', dated: '2026-01-05', roundId: 'r2', roundNumber: 12, isWithdrawn: false, flags: [], viewerAcknowledged: false, viewerMayRespond: true,
  canBeAnswered: true, team: { __typename: 'Team', id: 't', name: 'Checkout' }, acknowledgements: [], messages: [], ...more,
});
