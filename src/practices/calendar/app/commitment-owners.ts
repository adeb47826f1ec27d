import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { Tx } from '../../../platform/database/tx.js';
import type { Commitment, CommitmentKind } from '../domain/commitment.js';

/** Why commitments have to give way. */
export interface Displacing {
  readonly kind: 'shift';
  /** Active ones that overlap, as they will be. */
  readonly shifts: readonly DisplacingShift[];
}

export type DisplacingShift = Pick<Commitment, 'personId' | 'teamId' | 'role' | 'from' | 'to' | 'title' | 'path'>;

/** The feature behind a kind of commitment. */
export interface CommitmentOwner {
  /** Changes its own state, tells people, and releases every one of `commitments`: what isn't released makes the whole change fail. */
  displace(tx: Tx, ctx: Ctx, commitments: readonly Commitment[], because: Displacing): Promise<void>;
}

/** Features say here, once at start, that a kind of commitment is theirs. The calendar knows none of them. */
@Injectable()
export class CommitmentOwners {
  private readonly owners = new Map<CommitmentKind, CommitmentOwner>();

  register(kind: Exclude<CommitmentKind, 'shift'>, owner: CommitmentOwner): void {
    if (this.owners.has(kind)) throw new Error(`two owners for commitments of the kind ${kind}`);
    this.owners.set(kind, owner);
  }

  of(kind: CommitmentKind): CommitmentOwner | undefined {
    return this.owners.get(kind);
  }
}
