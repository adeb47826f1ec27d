import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom, parseId } from '../../../kernel/ids.js';
import { invalid, nothingThere, type InvalidValues, type NothingThere } from '../../../kernel/outcomes.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { DirectoryReader } from '../../../people/directory/app/directory-reader.js';
import { ActingOn } from '../../hack-week/app/acting-on.js';
import { Editions } from '../../hack-week/app/editions.js';
import { Entries } from '../../hack-week/app/entries.js';
import { HackWeekDoor } from '../../hack-week/app/hack-week-door.js';
import type { Edition, HackEditionId } from '../../hack-week/domain/edition.js';
import type { HackWeekOff } from '../../hack-week/domain/hack-week.errors.js';
import { awardProblems, MOST_AWARDS, type AwardRule } from '../domain/award.js';
import type { AwardId, BallotQuestionId } from '../domain/ballot.js';
import { alreadyCounted, type AlreadyCounted, type NotOpen } from '../domain/ballot.errors.js';
import { ballotState, type BallotState } from '../domain/ballot-state.js';
import { AwardStore, type StoredAward } from '../persistence/award.store.js';
import { BallotBoxStore } from '../persistence/ballot-box.store.js';
import { BallotQuestionStore } from '../persistence/ballot-question.store.js';
import { BallotQuestions } from './ballot-questions.js';

export interface AwardWish {
  readonly title: string;
  readonly rule: AwardRule;
}

export type AwardError = HackWeekOff | NothingThere | InvalidValues | AlreadyCounted | NotOpen;

interface Held {
  readonly edition: Edition;
  readonly state: BallotState;
}

/**
 * Awards of an edition, by its organizers. All of them are settled before anybody knows the count: after it nothing changes. What people vote on doesn't
 * change under them either: the rule of an award with a ballot is fixed once ballots are open.
 */
@Injectable()
export class Awards {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly acting: ActingOn,
    private readonly door: HackWeekDoor,
    private readonly editions: Editions,
    private readonly entries: Entries,
    private readonly questions: BallotQuestions,
    private readonly questionStore: BallotQuestionStore,
    private readonly box: BallotBoxStore,
    private readonly store: AwardStore,
    private readonly directory: DirectoryReader,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  /** The awards of an edition; none where there is no such edition for the viewer. */
  list(ctx: Ctx, editionText: string): Promise<readonly StoredAward[]> {
    const editionId = parseId<HackEditionId>(editionText);
    return this.uow.read(ctx, async (tx) => {
      const edition = editionId && (await this.door.look(tx, ctx)).isIn ? await this.editions.get(tx, editionId) : undefined;
      const isThere = edition && (edition.phase !== 'draft' || (await this.editions.isOrganizer(tx, ctx, edition)));
      return isThere ? this.store.ofEdition(tx, edition.editionId) : [];
    });
  }

  create(ctx: Ctx, editionId: string, wish: AwardWish): Promise<Result<StoredAward, AwardError>> {
    return this.uow.run<StoredAward, AwardError>(ctx, async (tx) => {
      const held = await this.hold(tx, ctx, editionId);
      if (!held.ok) return held;
      const { edition, state } = held.value;
      if (wish.rule.kind === 'ballot' && state === 'closed') return err({ kind: 'not-open', state });
      const problems = await this.problems(tx, wish);
      if ((await this.store.ofEdition(tx, edition.editionId)).length >= MOST_AWARDS) problems.push({ path: 'editionId', code: 'too-many', message: `An edition has at most ${MOST_AWARDS} awards.` });
      if (problems.length > 0) return err(invalid(...problems));
      const award: StoredAward = { awardId: idFrom<AwardId>(this.random(16)), editionId: edition.editionId, title: wish.title.trim(), rule: await this.withQuestion(tx, ctx, edition, wish.rule, null) };
      await this.store.insert(tx, ctx, award);
      await this.entries.record(tx, ctx, { editionId: edition.editionId }, 'award-created');
      return ok(award);
    });
  }

  change(ctx: Ctx, awardText: string, wish: AwardWish): Promise<Result<StoredAward, AwardError>> {
    return this.uow.run<StoredAward, AwardError>(ctx, async (tx) => {
      const held = await this.holdOf(tx, ctx, awardText);
      if (!held.ok) return held;
      const { edition, state, award } = held.value;
      const isSameVote = award.rule.kind === 'ballot' ? wish.rule.kind === 'ballot' && wish.rule.picks === award.rule.picks : wish.rule.kind === 'filter';
      if (!isSameVote && state !== 'not-yet') return err({ kind: 'not-open', state });
      const problems = await this.problems(tx, wish);
      if (problems.length > 0) return err(invalid(...problems));
      const questionId = award.rule.kind === 'ballot' ? award.rule.questionId : null;
      const changed: StoredAward = { ...award, title: wish.title.trim(), rule: await this.withQuestion(tx, ctx, edition, wish.rule, questionId) };
      await this.store.update(tx, changed);
      if (questionId !== null && changed.rule.kind === 'filter') await this.questionStore.remove(tx, questionId);
      await this.entries.record(tx, ctx, { editionId: edition.editionId }, 'award-changed');
      return ok(changed);
    });
  }

  /** Ballots that were cast on it are destroyed with it. */
  remove(ctx: Ctx, awardText: string): Promise<Result<null, AwardError>> {
    return this.uow.run<null, AwardError>(ctx, async (tx) => {
      const held = await this.holdOf(tx, ctx, awardText);
      if (!held.ok) return held;
      const { award, edition } = held.value;
      await this.store.remove(tx, award.awardId);
      if (award.rule.kind === 'ballot') {
        await this.box.clear(tx, [award.rule.questionId]);
        await this.questionStore.remove(tx, award.rule.questionId);
      }
      await this.entries.record(tx, ctx, { editionId: edition.editionId }, 'award-removed');
      return ok(null);
    });
  }

  /** Holds the edition alone: nobody votes while an award changes. */
  private async hold(tx: Tx, ctx: Ctx, editionId: string): Promise<Result<Held, AwardError>> {
    const held = await this.acting.edition(tx, ctx, editionId, 'alone');
    if (!held.ok) return held;
    if (!held.value.isOrganizer) return err(nothingThere);
    const { edition } = held.value;
    const isCounted = (await this.questionStore.ofEdition(tx, edition.editionId)).some(({ ballots }) => ballots !== null);
    const state = ballotState(edition, isCounted, ctx.now);
    return state === 'counted' || state === 'published' ? err(alreadyCounted) : ok({ edition, state });
  }

  private async holdOf(tx: Tx, ctx: Ctx, awardText: string): Promise<Result<Held & { readonly award: StoredAward }, AwardError>> {
    const awardId = parseId<AwardId>(awardText);
    const seen = awardId && (await this.store.find(tx, awardId));
    if (!seen) return err(nothingThere);
    const held = await this.hold(tx, ctx, seen.editionId);
    if (!held.ok) return held;
    const award = await this.store.find(tx, awardId);
    return award ? ok({ ...held.value, award }) : err(nothingThere);
  }

  private async problems(tx: Tx, { title, rule }: AwardWish): Promise<{ path: string; code: string; message: string }[]> {
    const problems = [...awardProblems(title, rule)];
    const isTeamUnknown = rule.kind === 'filter' && rule.filter.teamId !== null && (await this.directory.wayUp(tx, rule.filter.teamId)).length === 0;
    return isTeamUnknown ? [...problems, { path: 'filter.teamId', code: 'no-team', message: 'There is no such team.' }] : problems;
  }

  private async withQuestion(tx: Tx, ctx: Ctx, edition: Edition, rule: AwardRule, existing: BallotQuestionId | null): Promise<StoredAward['rule']> {
    if (rule.kind === 'filter') return { kind: 'filter', filter: { ...rule.filter, tag: rule.filter.tag?.trim() ?? null } };
    const questionId = existing ?? idFrom<BallotQuestionId>(this.random(16));
    const { fewestViewers } = await this.questions.rules(tx, ctx, edition);
    if (existing) await this.questionStore.changePicks(tx, existing, rule.picks);
    else await this.questionStore.ensure(tx, ctx, { questionId, editionId: edition.editionId, kind: 'award', picks: rule.picks, fewestViewers });
    return { kind: 'ballot', picks: rule.picks, questionId };
  }
}
