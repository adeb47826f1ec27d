import { canonicalJson } from '../../../engines/anonymity/canonical.js';
import type { Acknowledgement, Message } from './conversation.js';

/** What was said about one comment, under its key (hex). */
export interface ReplyEntry {
  readonly publicKey: string;
  readonly isWithdrawn: boolean;
  readonly acknowledgements: readonly Pick<Acknowledgement, 'by' | 'on'>[];
  readonly messages: readonly Pick<Message, 'by' | 'sequence' | 'body' | 'on'>[];
}

/**
 * The reply file of a unit in a round, one text for everybody: comments by key, each with what its readers said, in its order. No word of an author is
 * in it, neither of the comment nor of an answer, of which only the number and the day are: the author's device has the words itself.
 */
export function replyFile(round: string, unit: string, entries: readonly ReplyEntry[]): string {
  const byKey = [...entries].sort((a, b) => (a.publicKey < b.publicKey ? -1 : 1));
  return canonicalJson({
    round, unit,
    comments: byKey.map(({ publicKey, isWithdrawn, acknowledgements, messages }) => ({
      publicKey: Buffer.from(publicKey, 'hex').toString('base64url'),
      acknowledgements: acknowledgements.map(({ by, on }) => ({ by, on })),
      replies: messages.flatMap(({ by, body, on }) => (by === null ? [] : [{ by, body, on }])),
      answersDelivered: messages.flatMap(({ by, sequence, on }) => (by === null && sequence !== null ? [{ sequence, on }] : [])),
      isWithdrawn,
    })),
  });
}
