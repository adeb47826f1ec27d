import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx } from '../../../platform/access/request-context.js';
import { InvalidInput, NotFoundError, outcome } from '../../../platform/graphql/user-error.js';
import { CancelAnnounced } from '../app/cancel-announced.js';
import { ChangePulseState } from '../app/change-pulse-state.js';
import { DeletePulse } from '../app/delete-pulse.js';
import { DestroyUnreadable } from '../app/destroy-unreadable.js';
import { SavePulse } from '../app/save-pulse.js';
import { StartRound } from '../app/start-round.js';
import { CancelRoundInput, ChangePulseStateInput, DeletePulseInput, DestroyUnreadableAnswersInput, SavePulseInput, StartRoundInput } from './pulse.inputs.js';
import { presentPulseState, presentRoundState, pulseStateOf, pulseStub, roundStub } from './pulse.presenter.js';
import {
  CancelRoundResult, CancelRoundSuccess, ChangePulseStateResult, ChangePulseStateSuccess, DeletePulseResult, DeletePulseSuccess, DestroyUnreadableAnswersResult, DestroyUnreadableAnswersSuccess,
  NoUnitPossible, PulseHasHistory, PulseTransitionRefused, RoundAlreadyRunning, RoundNotOverdue, RoundTransitionRefused, SavePulseResult, SavePulseSuccess, StartRoundResult, StartRoundSuccess,
} from './pulse.results.js';
import { settingsOf } from './pulse-settings.reader.js';
import type { NoUnitPossible as NoUnit } from '../domain/round.errors.js';

const NO_PULSE = { message: 'There is no such pulse.' };
const NO_ROUND = { message: 'There is no such round.' };

@Resolver()
export class PulseCommandsResolver {
  constructor(
    private readonly save: SavePulse,
    private readonly states: ChangePulseState,
    private readonly starting: StartRound,
    private readonly cancelling: CancelAnnounced,
    private readonly deleting: DeletePulse,
    private readonly mending: DestroyUnreadable,
  ) {}

  @Can('pulse:manage')
  @Mutation(() => SavePulseResult, { description: 'Makes a draft or changes a pulse. Rounds that were announced keep what they were announced with.' })
  async savePulse(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => SavePulseInput }) input: SavePulseInput): Promise<SavePulseResult> {
    const result = await this.save.save(ctx, input.pulseId ?? null, settingsOf(input));
    if (result.ok) return outcome(SavePulseSuccess, { pulse: pulseStub(result.value.id) });
    switch (result.error.kind) {
      case 'not-found': return outcome(NotFoundError, NO_PULSE);
      case 'invalid': return outcome(InvalidInput, { message: 'The pulse was not saved.', problems: result.error.problems.map((problem) => ({ ...problem })) });
    }
  }

  @Can('pulse:manage')
  @Mutation(() => ChangePulseStateResult, { description: 'Launches, pauses, resumes or ends a pulse. Pausing and ending call off the round that is announced; an open one runs to its end.' })
  async changePulseState(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => ChangePulseStateInput }) input: ChangePulseStateInput): Promise<ChangePulseStateResult> {
    const result = await this.states.change(ctx, input.pulseId, pulseStateOf(input.to));
    if (result.ok) return outcome(ChangePulseStateSuccess, { pulse: pulseStub(result.value.id) });
    switch (result.error.kind) {
      case 'not-found': return outcome(NotFoundError, NO_PULSE);
      case 'no-unit-possible': return noUnit(result.error);
      case 'refused': {
        const from = presentPulseState(result.error.from);
        return outcome(PulseTransitionRefused, { message: `A pulse can't go from ${from} to ${input.to}.`, from, to: input.to });
      }
    }
  }

  @Can('pulse:manage')
  @Mutation(() => StartRoundResult, { description: 'Opens a round at once.' })
  async startRound(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => StartRoundInput }) input: StartRoundInput): Promise<StartRoundResult> {
    const result = await this.starting.start(ctx, input.pulseId);
    if (result.ok) return outcome(StartRoundSuccess, { round: roundStub(result.value) });
    switch (result.error.kind) {
      case 'not-found': return outcome(NotFoundError, NO_PULSE);
      case 'no-unit-possible': return noUnit(result.error);
      case 'already-running':
        return outcome(RoundAlreadyRunning, { message: 'A round is open, or would open before this one closed.', round: roundStub(result.error.roundId) });
      case 'not-active':
        return outcome(PulseTransitionRefused, { message: 'Only an active pulse can open a round.', from: presentPulseState(result.error.state), to: presentPulseState('active') });
    }
  }

  @Can('pulse:manage')
  @Mutation(() => CancelRoundResult, { description: 'Calls off a round that is announced and not open yet.' })
  async cancelRound(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => CancelRoundInput }) input: CancelRoundInput): Promise<CancelRoundResult> {
    const result = await this.cancelling.one(ctx, input.roundId);
    if (result.ok) return outcome(CancelRoundSuccess, { round: roundStub(result.value) });
    switch (result.error.kind) {
      case 'not-found': return outcome(NotFoundError, NO_ROUND);
      case 'refused': return outcome(RoundTransitionRefused, { message: 'Only an announced round can be called off.', state: presentRoundState(result.error.state) });
    }
  }

  @Can('pulse:manage')
  @Mutation(() => DeletePulseResult, { description: 'Deletes a draft. A pulse that was ever launched is ended instead.' })
  async deletePulse(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => DeletePulseInput }) input: DeletePulseInput): Promise<DeletePulseResult> {
    const result = await this.deleting.delete(ctx, input.pulseId);
    if (result.ok) return outcome(DeletePulseSuccess, { pulseId: result.value });
    switch (result.error.kind) {
      case 'not-found': return outcome(NotFoundError, NO_PULSE);
      case 'has-history': return outcome(PulseHasHistory, { message: 'A pulse that was launched is ended, not deleted.', state: presentPulseState(result.error.state) });
    }
  }

  @Can('round:mend')
  @Mutation(() => DestroyUnreadableAnswersResult, {
    description: 'Destroys the waiting answers and comments of a round past its time that can not be decrypted, and nothing else, so that it can close. Members read of it in their log, and the recount counts them.',
  })
  async destroyUnreadableAnswers(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => DestroyUnreadableAnswersInput }) input: DestroyUnreadableAnswersInput): Promise<DestroyUnreadableAnswersResult> {
    const result = await this.mending.run(ctx, input.roundId);
    if (result.ok) return outcome(DestroyUnreadableAnswersSuccess, result.value);
    switch (result.error.kind) {
      case 'round-not-found': return outcome(NotFoundError, NO_ROUND);
      case 'not-overdue': {
        const { closesAt, state } = result.error;
        return outcome(RoundNotOverdue, { message: 'Only a round that is open past its time can be mended.', closesAt, state: presentRoundState(state) });
      }
    }
  }
}

function noUnit({ peopleInAudience, needed }: NoUnit): NoUnitPossible {
  return outcome(NoUnitPossible, { message: `No team has the ${needed} people that a pool needs.`, peopleAsked: peopleInAudience, needed });
}

