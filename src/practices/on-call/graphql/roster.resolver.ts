import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx } from '../../../platform/access/request-context.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { ManageRosterSources } from '../app/manage-roster-sources.js';
import { MatchOnCallPerson } from '../app/match-on-call-person.js';
import { PreviewRoster } from '../app/preview-roster.js';
import { ReadRosterNow } from '../app/read-roster-now.js';
import type { RosterSource as Source } from '../domain/roster-source.js';
import { localeOf } from './on-call.resolver.js';
import { AddRosterSourceInput, ChangeRosterSourceInput, MatchOnCallPersonInput, PreviewRosterSourceInput, RosterSourceIdInput } from './roster.inputs.js';
import { invalidInput, notFound, nothingHeld, presentPlan, presentSource, tooManyTries, typedSource, unreadable } from './roster.presenter.js';
import {
  AcceptHeldRosterResult, AcceptHeldRosterSuccess, AddRosterSourceResult, AddRosterSourceSuccess, ChangeRosterSourceResult, ChangeRosterSourceSuccess, MatchOnCallPersonResult,
  MatchOnCallPersonSuccess, PreviewRosterSourceResult, PreviewRosterSourceSuccess, ReadRosterNowResult, ReadRosterNowSuccess, RemoveRosterSourceResult, RemoveRosterSourceSuccess,
} from './roster.results.js';
import { RosterSource } from './roster.types.js';

/** Where rosters are read. */
@Resolver()
export class RosterResolver {
  constructor(
    private readonly managing: ManageRosterSources,
    private readonly previewing: PreviewRoster,
    private readonly reading: ReadRosterNow,
    private readonly matching: MatchOnCallPerson,
  ) {}

  @Can('roster:manage')
  @Mutation(() => PreviewRosterSourceResult, { description: 'Asks a roster and says what it would do. Keeps nothing.' })
  async previewRosterSource(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => PreviewRosterSourceInput }) { teamId, sourceId, source }: PreviewRosterSourceInput): Promise<PreviewRosterSourceResult> {
    const previewed = await this.previewing.ofSource(ctx, teamId, sourceId ?? null, typedSource(source));
    if (previewed.ok) return outcome(PreviewRosterSourceSuccess, { plan: presentPlan(previewed.value, localeOf(ctx)) });
    const { error } = previewed;
    switch (error.kind) {
      case 'not-found': return notFound();
      case 'invalid': return invalidInput(error);
      case 'not-read': return unreadable(error, localeOf(ctx));
      case 'too-many-tries': return tooManyTries(error);
    }
  }

  @Can('roster:manage')
  @Mutation(() => AddRosterSourceResult, { description: 'Reads a roster for a team from now on, every quarter of an hour.' })
  async addRosterSource(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => AddRosterSourceInput }) { teamId, label, source }: AddRosterSourceInput): Promise<AddRosterSourceResult> {
    const added = await this.managing.add(ctx, teamId, label, typedSource(source));
    if (added.ok) return outcome(AddRosterSourceSuccess, { source: present(added.value, ctx) });
    return added.error.kind === 'not-found' ? notFound() : invalidInput(added.error);
  }

  @Can('roster:manage')
  @Mutation(() => ChangeRosterSourceResult, { description: 'Changes what a source is called, where it is read, or whether it is.' })
  async changeRosterSource(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => ChangeRosterSourceInput }) { sourceId, label, isPaused, source }: ChangeRosterSourceInput): Promise<ChangeRosterSourceResult> {
    const changed = await this.managing.change(ctx, sourceId, { label: label ?? undefined, isPaused: isPaused ?? undefined, source: source ? typedSource(source) : undefined });
    if (changed.ok) return outcome(ChangeRosterSourceSuccess, { source: present(changed.value, ctx) });
    return changed.error.kind === 'not-found' ? notFound() : invalidInput(changed.error);
  }

  @Can('roster:manage')
  @Mutation(() => RemoveRosterSourceResult, { description: 'Reads a roster no longer. Its shifts ahead go; what is over stays.' })
  async removeRosterSource(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => RosterSourceIdInput }) { sourceId }: RosterSourceIdInput): Promise<RemoveRosterSourceResult> {
    const removed = await this.managing.remove(ctx, sourceId);
    return removed.ok ? outcome(RemoveRosterSourceSuccess, removed.value) : notFound();
  }

  @Can('roster:manage')
  @Mutation(() => ReadRosterNowResult, { description: 'Reads a roster at once and waits for the outcome, a minute at most.' })
  async readRosterNow(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => RosterSourceIdInput }) { sourceId }: RosterSourceIdInput): Promise<ReadRosterNowResult> {
    const read = await this.reading.run(ctx, sourceId);
    if (read.ok) return outcome(ReadRosterNowSuccess, { source: present(read.value, ctx) });
    return read.error.kind === 'not-found' ? notFound() : tooManyTries(read.error);
  }

  @Can('roster:manage')
  @Mutation(() => AcceptHeldRosterResult, { description: 'Takes over a roster that had become much shorter, exactly as it was held.' })
  async acceptHeldRoster(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => RosterSourceIdInput }) { sourceId }: RosterSourceIdInput): Promise<AcceptHeldRosterResult> {
    const accepted = await this.managing.accept(ctx, sourceId);
    if (accepted.ok) return outcome(AcceptHeldRosterSuccess, { source: present(accepted.value, ctx) });
    return accepted.error.kind === 'not-found' ? notFound() : nothingHeld();
  }

  @Can('roster:manage')
  @Mutation(() => MatchOnCallPersonResult, { description: 'Says who an unknown name on a roster is. The name is theirs from now on, for every roster.' })
  async matchOnCallPerson(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => MatchOnCallPersonInput }) { teamId, key, personId }: MatchOnCallPersonInput): Promise<MatchOnCallPersonResult> {
    const matched = await this.matching.run(ctx, teamId, key, personId);
    if (matched.ok) return outcome(MatchOnCallPersonSuccess, { shifts: matched.value });
    return matched.error.kind === 'not-found' ? notFound() : invalidInput(matched.error);
  }
}

/** Whoever changed it may see it in full. */
function present(source: Source, ctx: Ctx): RosterSource {
  return presentSource(source, { locale: localeOf(ctx), now: ctx.now, mayManage: true });
}
