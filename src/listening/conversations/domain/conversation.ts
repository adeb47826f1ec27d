import type { FieldProblem } from '../../../kernel/field-problem.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { COMMENT_MAX_LENGTH, readComment } from '../../pulses/domain/comment-text.js';

/** Somebody took note of a comment, on a day. */
export interface Acknowledgement {
  readonly commentId: string;
  readonly personId: string;
  readonly by: string;
  readonly on: string;
}

/** One turn of a conversation; of a reader with their name, or of the author, who has none and numbers what they say. */
export interface Message {
  readonly commentId: string;
  readonly messageId: string;
  readonly by: string | null;
  readonly sequence: number | null;
  readonly body: string;
  readonly on: string;
}

/** Most answers that one author sends to one comment, numbered from 1. */
export const MOST_ANSWERS = 20;

/** A message as it is stored: like a comment, at least one and at most 2,000 characters. */
export function readMessage(typed: string): Result<string, readonly FieldProblem[]> {
  const read = readComment(typed, true);
  if (read.ok && read.value !== null) return ok(read.value);
  if (read.ok) return err([{ path: 'body', code: 'body-empty', message: 'Write something first.' }]);
  const message = read.error === 'comment-too-long' ? `A message has at most ${COMMENT_MAX_LENGTH} characters.` : 'The message holds characters that are no text.';
  return err([{ path: 'body', code: read.error === 'comment-too-long' ? 'body-too-long' : 'body-malformed', message }]);
}
