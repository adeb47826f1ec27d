import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { RoundId, UnitId } from '../../../kernel/ids.js';
import type { Locale } from '../../../kernel/locale.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { commentReadersWords } from '../domain/comment-readers.words.js';
import { notAskedWords } from '../domain/planner.words.js';
import { secondsToAnswer } from '../domain/rotation.js';
import { placesOf, readersAbove, rosterOf, unitBefore, type OpenRoundPlace } from '../persistence/open-round.query.js';
import { ReplyAddresses } from './reply-addresses.js';

/** A round that waits for a member, or one that says why it doesn't. */
export interface WaitingRound {
  readonly roundId: string;
  readonly unitId: string | null;
  readonly unitName: string | null;
  /** Where the unit's replies will be read; null when not asked. */
  readonly repliesPath: string | null;
  readonly pooledWith: readonly string[];
  readonly joinedSinceLast: readonly string[];
  readonly leftSinceLast: readonly string[];
  readonly notAskedReason: string | null;
  readonly commentReaders: string;
  readonly secondsToAnswer: number;
}

/** What is waiting for one person, in their language. Never whether they answered: nothing knows. */
@Injectable()
export class ListOpenRounds {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly replies: ReplyAddresses,
  ) {}

  list(ctx: Pick<Ctx, 'organization'>, personId: string, includeAnnounced: boolean, locale: Locale): Promise<readonly WaitingRound[]> {
    return this.uow.read(ctx, async (tx) => {
      const waiting: WaitingRound[] = [];
      for (const place of await placesOf(tx, personId, includeAnnounced ? ['announced', 'open'] : ['open'])) waiting.push({ ...(await describe(tx, place, personId, locale)), repliesPath: this.pathOf(ctx, place) });
      return waiting;
    });
  }

  private pathOf({ organization }: Pick<Ctx, 'organization'>, { roundId, unitId }: OpenRoundPlace): string | null {
    return unitId === null ? null : this.replies.pathOf({ organization, roundId: roundId as RoundId, unitId: unitId as UnitId });
  }
}

async function describe(tx: Tx, place: OpenRoundPlace, personId: string, locale: Locale): Promise<Omit<WaitingRound, 'repliesPath'>> {
  const { roundId, unitId, unitName, notAskedReason, texts } = place;
  const common = { roundId, unitId, unitName, secondsToAnswer: secondsToAnswer(texts.map((text) => ({ texts: text })), locale) };
  if (unitId === null || unitName === null) {
    return { ...common, pooledWith: [], joinedSinceLast: [], leftSinceLast: [], commentReaders: '', notAskedReason: notAskedReason && notAskedWords(notAskedReason, locale) };
  }
  const roster = await rosterOf(tx, roundId, unitId);
  const before = await unitBefore(tx, place, personId);
  const earlier = before ? await rosterOf(tx, before.roundId, before.unitId) : roster;
  const { asksComment, membersSeeResults, commentK } = place;
  return {
    ...common, pooledWith: roster.map(({ name }) => name), joinedSinceLast: missingIn(earlier, roster), leftSinceLast: missingIn(roster, earlier), notAskedReason: null,
    commentReaders: commentReadersWords({ asksComment, unitName, membersSeeResults, commentK, ...(await readersAbove(tx, unitId)) }, locale),
  };
}

type Roster = readonly { readonly personId: string; readonly name: string }[];

/** Names of those who are in `here` and not in `there`. */
function missingIn(there: Roster, here: Roster): readonly string[] {
  const known = new Set(there.map(({ personId }) => personId));
  return here.filter(({ personId }) => !known.has(personId)).map(({ name }) => name);
}
