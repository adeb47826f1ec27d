/** A comment as it is released: written anew under a new random id. */
export interface ReleasedCommentRow {
  readonly commentId: string;
  readonly teamId: string;
  readonly body: string;
  /** The comment's own Ed25519 public key as hex; null when its device left none. */
  readonly publicKey: string | null;
}

/** What somebody sees of the comments of a team: there and below in every round, or there alone in the rounds they answered in. */
export interface CommentSight {
  readonly teamIds: readonly string[];
  /** Null: every round. */
  readonly roundIds: readonly string[] | null;
  /** Readers who answer for the team: those who see every round. A member who may read could otherwise answer themselves under their name. */
  readonly mayRespond: boolean;
}
