/** What was said about one comment, under its key. Of an author's answers the days are taken; their words are on the author's device. */
export interface ReplyEntry {
  readonly publicKey: string;
  readonly acknowledgements: readonly { readonly by: string; readonly on: string }[];
  readonly replies: readonly { readonly by: string; readonly body: string; readonly on: string }[];
  readonly answersDelivered: readonly { readonly sequence: number; readonly on: string }[];
  readonly isWithdrawn: boolean;
}

/** Fetches a reply file; replaced in tests. */
export type FetchFile = (path: string) => Promise<Response>;

/** No cookie, no referrer, nothing kept: the same bytes for everybody who was asked in the unit, and nobody is asked who they are. */
export const fetchFile: FetchFile = (path) => fetch(path, { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
const whole = (value: unknown): number => (typeof value === 'number' ? value : 0);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function entryOf(comment: Fields): ReplyEntry {
  return {
    publicKey: text(comment['publicKey']),
    acknowledgements: listOf(comment['acknowledgements']).map(({ by, on }) => ({ by: text(by), on: text(on) })),
    replies: listOf(comment['replies']).map(({ by, body, on }) => ({ by: text(by), body: text(body), on: text(on) })),
    answersDelivered: listOf(comment['answersDelivered']).map(({ sequence, on }) => ({ sequence: whole(sequence), on: text(on) })),
    isWithdrawn: comment['isWithdrawn'] === true,
  };
}

/** The comments of one round's file, or null when it could not be had or is not of this round and unit. */
export async function readReplyFile(path: string, { round, unit }: { round: string; unit: string }, get: FetchFile): Promise<readonly ReplyEntry[] | null> {
  try {
    const response = await get(path);
    if (!response.ok) return null;
    const file: unknown = await response.json();
    if (!isFields(file) || file['round'] !== round || file['unit'] !== unit) return null;
    return listOf(file['comments']).map(entryOf);
  } catch {
    return null;
  }
}
