import { canonicalJson } from '../../../engines/anonymity/canonical.js';
import type { Acknowledgement, Message } from './conversation.js';

/** What was said about one comment, under its key (hex). */
export interface ReplyEntry {
  readonly publicKey: string;
  readonly acknowledgements: readonly Pick<Acknowledgement, 'by' | 'on'>[];
  readonly messages: readonly Pick<Message, 'by' | 'body' | 'on'>[];
}

/**
 * The reply file of a unit in a round, one text for everybody: comments by key, each with what was said in its order. Nothing of a comment itself is
 * in it, so whoever reads the file and not the comments learns only what replies say.
 */
export function replyFile(round: string, unit: string, entries: readonly ReplyEntry[]): string {
  const byKey = [...entries].sort((a, b) => (a.publicKey < b.publicKey ? -1 : 1));
  return canonicalJson({
    round, unit,
    comments: byKey.map(({ publicKey, acknowledgements, messages }) => ({
      publicKey: Buffer.from(publicKey, 'hex').toString('base64url'),
      acknowledgements: acknowledgements.map(({ by, on }) => ({ by, on })),
      messages: messages.map(({ by, body, on }) => ({ from: by === null ? 'author' : 'reader', by, body, on })),
    })),
  });
}
