import { Injectable } from '@nestjs/common';
import { answerToSign, COMMENT_KEY_BYTES, isSignedBy, SIGNATURE_BYTES, withdrawalToSign, type CommentAddress } from '../../../engines/anonymity/comment-key.js';
import { packText, unpackText } from '../../../engines/anonymity/sealed-box.js';
import { Clock } from '../../../kernel/clock.js';
import type { FieldProblem } from '../../../kernel/field-problem.js';
import { parseId, type OrganizationId, type RoundId, type UnitId } from '../../../kernel/ids.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Sealer } from '../../../platform/secrets/sealer.js';
import { RoundDoor } from '../../pulses/app/round-door.js';
import { bytesFromBase64Url } from '../../pulses/domain/base64url.js';
import { ReleasedComments, type AuthoredComment } from '../../results/app/released-comments.js';
import { MOST_ANSWERS, readMessage } from '../domain/conversation.js';
import { nextDelivery } from '../domain/delivery.js';
import { ConversationStore, type KnownAnswer } from '../persistence/conversation.store.js';
import { AuthorLimits } from './author-limits.js';

/** A comment as its author's device names it, and its signature. */
export interface SignedByAuthor extends CommentAddress {
  readonly signature: string;
}

/** An answer as it comes. */
export interface AuthorAnswer extends SignedByAuthor {
  readonly body: string;
  readonly sequence: number;
}

/** Why an author isn't heard. `unknown`: no such comment, or the signature isn't by its key: nobody is told which. */
export type AuthorRefused =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'invalid'; readonly problems: readonly FieldProblem[] }
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number };

const UNKNOWN: AuthorRefused = { kind: 'unknown' };
const TAKEN: AuthorRefused = { kind: 'invalid', problems: [{ path: 'sequence', code: 'sequence-taken', message: 'An answer with another text has this number.' }] };
const NO_REPLY_YET: AuthorRefused = { kind: 'invalid', problems: [{ path: 'publicKey', code: 'no-reply-yet', message: 'No reader has replied to this comment yet.' }] };

/** The comment that somebody speaks as the author of. */
interface HeardComment extends AuthoredComment {
  readonly organization: OrganizationId;
  readonly roundId: RoundId;
}

/** What an answer is sealed for while it waits. */
export function waitingPurpose(commentId: string, sequence: number): string {
  return `waiting-comment-answer|${commentId}|${sequence}`;
}

/**
 * Hears the author of a comment, who has nothing but its key: no session is looked up, nothing is logged or audited, and no time of arrival is kept.
 * What was said twice is heard once. The unit that is named limits how often may be tried and is kept nowhere: a comment that passed up must not be
 * joined again to the unit it came from.
 */
@Injectable()
export class HearAuthor {
  private readonly limits = new AuthorLimits();

  constructor(
    private readonly uow: UnitOfWork,
    private readonly rounds: RoundDoor,
    private readonly comments: ReleasedComments,
    private readonly store: ConversationStore,
    private readonly sealer: Sealer,
    private readonly clock: Clock,
  ) {}

  /** Keeps an answer until its day; gives that day. */
  async answer(given: AuthorAnswer): Promise<Result<string, AuthorRefused>> {
    const body = readMessage(given.body);
    const { sequence } = given;
    const isNumber = Number.isInteger(sequence) && sequence >= 1 && sequence <= MOST_ANSWERS;
    const problems = [...(body.ok ? [] : body.error), ...(isNumber ? [] : [{ path: 'sequence', code: 'sequence-range', message: `Answers are numbered from 1 to ${MOST_ANSWERS}.` }])];
    if (!body.ok || problems.length > 0) return err({ kind: 'invalid', problems });
    return this.hear(given, (address) => answerToSign(address, sequence, given.body), async (tx, { organization, roundId, commentId, isWithdrawn }) => {
      if (isWithdrawn || (await this.store.isBeingWithdrawn(tx, commentId))) return err(UNKNOWN);
      const known = await this.store.answerOf(tx, commentId, sequence);
      if (known) return this.textOf(known, commentId, sequence) === body.value ? ok(known.on) : err(TAKEN);
      if (!(await this.store.hasReply(tx, commentId))) return err(NO_REPLY_YET);
      const deliverOn = nextDelivery(this.clock.now(), await this.store.timeZone(tx));
      const sealed = this.sealer.seal(waitingPurpose(commentId, sequence), packText(body.value));
      await this.store.putWaiting(tx, organization, { roundId, commentId, sequence, sealed }, deliverOn);
      return ok(deliverOn);
    });
  }

  /** Has the comment and all that was written about it destroyed at the next tick. */
  withdraw(given: SignedByAuthor): Promise<Result<true, AuthorRefused>> {
    return this.hear<true>(given, withdrawalToSign, async (tx, { organization, roundId, commentId, isWithdrawn }) => {
      if (!isWithdrawn) await this.store.putWithdrawal(tx, organization, { roundId, commentId });
      return ok(true);
    });
  }

  /** Undefined for one that can't be read any more. */
  private textOf({ sealed, body }: KnownAnswer, commentId: string, sequence: number): string | undefined {
    if (sealed === null) return body ?? undefined;
    try {
      return unpackText(this.sealer.open(waitingPurpose(commentId, sequence), sealed));
    } catch {
      return undefined;
    }
  }

  private async hear<T>(
    given: SignedByAuthor,
    toSign: (address: CommentAddress) => string,
    work: (tx: Tx, comment: HeardComment) => Promise<Result<T, AuthorRefused>>,
  ): Promise<Result<T, AuthorRefused>> {
    const [roundId, unitId] = [parseId<RoundId>(given.roundId), parseId<UnitId>(given.unitId)];
    const [key, signature] = [bytesFromBase64Url(given.publicKey, COMMENT_KEY_BYTES), bytesFromBase64Url(given.signature, SIGNATURE_BYTES)];
    if (!roundId || !unitId || !key || !signature) return err(UNKNOWN);
    const lookup = await this.rounds.find(roundId);
    if (lookup.kind === 'wait') return err({ kind: 'rate-limited', retryAfterSeconds: lookup.retryAfterSeconds });
    if (lookup.kind === 'unknown' || !lookup.round.manifest.units.some(({ id }) => id === unitId)) return err(UNKNOWN);
    const [unit, now] = [`${roundId}|${unitId}`, this.clock.now().getTime()];
    const wait = this.limits.enter(unit, given.publicKey, now);
    if (wait > 0) return err({ kind: 'rate-limited', retryAfterSeconds: wait });
    const organization = lookup.round.found.organization as OrganizationId;
    const heard = isSignedBy(key, toSign({ roundId, unitId, publicKey: given.publicKey }), signature) ? await this.uow.run<T, AuthorRefused>({ organization }, async (tx) => {
      const comment = await this.comments.ofKey(tx, roundId, Buffer.from(key).toString('hex'));
      return comment ? work(tx, { organization, roundId, ...comment }) : err(UNKNOWN);
    }) : err(UNKNOWN);
    if (!heard.ok && heard.error.kind === 'unknown') this.limits.failed(unit, now);
    return heard;
  }
}
