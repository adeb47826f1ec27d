import { Injectable } from '@nestjs/common';
import type { PublishedComment } from '../../../engines/anonymity/published-value.js';
import { readReleasedComment, type Released } from '../../../engines/anonymity/release.js';
import type { OrganizationId, TeamId } from '../../../kernel/ids.js';
import { DirectoryReader } from '../../../people/directory/app/directory-reader.js';
import type { Tx } from '../../../platform/database/tx.js';
import type { CommentSight } from '../domain/released-comment.js';
import { sightOf, type Sight } from '../domain/results.policy.js';
import { commentById, commentOfKey, commentRounds, commentsCounted, commentsSeen, holdAuthors, keyedComments, lockComments, lockCommentsOf, type AuthoredComment, type CommentPlace, type CommentRow, type CommentRoundRow, type CommentWish, type KeyedComment } from '../persistence/comment.query.js';
import { ReleasedStore } from '../persistence/released.store.js';
import { resultsViewer } from '../persistence/viewer.query.js';

export type { AuthoredComment };

/** A released comment with where and when it belongs. */
export interface SeenComment extends Pick<CommentRow, 'commentId' | 'roundId' | 'roundNumber' | 'dated' | 'teamId'> {
  readonly text: Released<PublishedComment>;
  /** Its device left a key, so that its author can read answers. */
  readonly hasKey: boolean;
}

/** Released comments for the feature of conversations: seen by the rule of results, read through the gate of releases. */
@Injectable()
export class ReleasedComments {
  constructor(
    private readonly directory: DirectoryReader,
    private readonly store: ReleasedStore,
  ) {}

  /** Which comments somebody sees at a team; undefined when there is no such team, or nothing of it is theirs to see. */
  async sight(tx: Tx, personId: string, teamId: TeamId): Promise<CommentSight | undefined> {
    const sight = await this.sightOfTeam(tx, personId, teamId);
    if (sight.kind === 'nothing') return undefined;
    if (sight.kind === 'own-rounds') return { teamIds: [teamId], roundIds: sight.roundIds, mayRespond: false };
    return { teamIds: await this.directory.subtree(tx, teamId), roundIds: null, mayRespond: true };
  }

  async page(tx: Tx, sight: CommentSight, wish: CommentWish, limit: number | null, after: CommentPlace | null): Promise<readonly SeenComment[]> {
    return (await commentsSeen(tx, sight, wish, limit, after)).map(seen);
  }

  count(tx: Tx, sight: CommentSight, wish: CommentWish): Promise<number> {
    return commentsCounted(tx, sight, wish);
  }

  rounds(tx: Tx, sight: CommentSight): Promise<readonly CommentRoundRow[]> {
    return commentRounds(tx, sight);
  }

  /** A comment that somebody may answer for its team, locked; undefined for one that isn't there or isn't theirs. */
  async toRespond(tx: Tx, personId: string, commentId: string): Promise<SeenComment | undefined> {
    const found = await commentById(tx, commentId, true);
    if (!found || (await this.sightOfTeam(tx, personId, found.teamId as TeamId)).kind !== 'every-round') return undefined;
    return seen(found);
  }

  /** Comments with keys for the reply file of a unit; undefined when the round has no such unit or isn't closed. */
  ofFile(tx: Tx, roundId: string, unitId: string): Promise<readonly KeyedComment[] | undefined> {
    return keyedComments(tx, roundId, unitId);
  }

  /** The comment of a key (hex) in a closed round, its author held without a trace: nobody else speaks as its author meanwhile. */
  ofKey(tx: Tx, roundId: string, publicKey: string): Promise<AuthoredComment | undefined> {
    return commentOfKey(tx, roundId, publicKey);
  }

  /** Locks comments, so that nothing else is said about them meanwhile. */
  lock(tx: Tx, commentIds: readonly string[]): Promise<void> {
    return lockComments(tx, commentIds);
  }

  /**
   * Destroys the texts of comments; their rows stay as tombstones. Authors and readers are held until the transaction ends. Every comment of these
   * rounds is written anew, so that no row tells by its number when its author came back.
   */
  async withdraw(tx: Tx, organization: OrganizationId, comments: readonly { readonly roundId: string; readonly commentId: string }[]): Promise<void> {
    const [roundIds, commentIds] = [[...new Set(comments.map(({ roundId }) => roundId))], comments.map(({ commentId }) => commentId)];
    await holdAuthors(tx, commentIds);
    await lockCommentsOf(tx, roundIds);
    await this.store.withdrawComments(tx, organization, roundIds, commentIds);
  }

  private async sightOfTeam(tx: Tx, personId: string, teamId: TeamId): Promise<Sight> {
    const viewer = await resultsViewer(tx, personId);
    const [itself, ...above] = await this.directory.wayUp(tx, teamId);
    return viewer && itself ? sightOf(viewer, { teamId: itself, above }) : { kind: 'nothing' };
  }
}

function seen({ commentId, roundId, roundNumber, dated, teamId, commentK, together, body, publicKey }: CommentRow): SeenComment {
  return { commentId, roundId, roundNumber, dated, teamId, hasKey: publicKey !== null, text: readReleasedComment({ commentId, round: roundId, node: teamId, commentK, together, body }) };
}
