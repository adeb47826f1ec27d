import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import type { TooManyTries } from '../../../kernel/outcomes.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx } from '../../../platform/access/request-context.js';
import { fromEnum, toEnum } from '../../../platform/graphql/enum-words.js';
import { noSuchThing, presentInvalid } from '../../../platform/graphql/usual-outcomes.js';
import { outcome, RateLimited } from '../../../platform/graphql/user-error.js';
import { ManageSources } from '../app/manage-sources.js';
import type { CalendarMeaning, OpportunitySource, TypedSource } from '../domain/opportunity-source.js';
import type { ImportCounts } from '../persistence/source.store.js';
import {
  AddTalkSourceInput, AddTalkSourceResult, AddTalkSourceSuccess, ChangeTalkSourceInput, ChangeTalkSourceResult, ChangeTalkSourceSuccess, PreviewTalkSourceInput, PreviewTalkSourceResult, PreviewTalkSourceSuccess,
  ReadTalkSourceInput, ReadTalkSourceResult, ReadTalkSourceSuccess, RemoveTalkSourceInput, RemoveTalkSourceResult, RemoveTalkSourceSuccess, TalkCalendarMeaning, TalkImport, TalkSkippedRow, TalkSource, TalkSourceKind,
  TalkSourceNotRead,
} from './source.types.js';

/** Where opportunities are read; for admins. */
@Resolver(() => TalkSource)
export class SourceResolver {
  constructor(private readonly sources: ManageSources) {}

  @Can('practice:manage')
  @Query(() => [TalkSource], { description: 'Where opportunities are read, the oldest first.' })
  async talkSources(@CurrentCtx() ctx: Ctx): Promise<TalkSource[]> {
    return (await this.sources.list(ctx)).map(present);
  }

  @ResolveField(() => [TalkImport], { description: 'What its last readings did, the newest first; up to 20.' })
  async imports(@CurrentCtx() ctx: Ctx, @Parent() { id }: TalkSource): Promise<TalkImport[]> {
    return (await this.sources.imports(ctx, id)).map(({ at, problem, ...counts }) => presentImport(counts, at, problem));
  }

  @Can('practice:manage')
  @Mutation(() => PreviewTalkSourceResult, { description: 'A dry run: asks a source and says what it would bring. Keeps nothing.' })
  async previewTalkSource(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => PreviewTalkSourceInput }) input: PreviewTalkSourceInput): Promise<PreviewTalkSourceResult> {
    const done = await this.sources.preview(ctx, typed(input));
    if (done.ok) return outcome(PreviewTalkSourceSuccess, { plan: presentImport(done.value.counts, null, null), names: done.value.added.slice(0, 20).map(({ name }) => name) });
    switch (done.error.kind) {
      case 'invalid': return presentInvalid(done.error.problems);
      case 'not-read': return outcome(TalkSourceNotRead, { message: done.error.detail });
      case 'too-many-tries': return tooManyTries(done.error);
    }
  }

  @Can('practice:manage')
  @Mutation(() => AddTalkSourceResult, { description: 'Adds a source.' })
  async addTalkSource(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => AddTalkSourceInput }) input: AddTalkSourceInput): Promise<AddTalkSourceResult> {
    const done = await this.sources.add(ctx, typed(input));
    return done.ok ? outcome(AddTalkSourceSuccess, { source: present(done.value) }) : presentInvalid(done.error.kind === 'invalid' ? done.error.problems : []);
  }

  @Can('practice:manage')
  @Mutation(() => ChangeTalkSourceResult, { description: 'Changes how a source is read, or stops reading it for the time being.' })
  async changeTalkSource(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => ChangeTalkSourceInput }) { sourceId, isPaused, ...input }: ChangeTalkSourceInput): Promise<ChangeTalkSourceResult> {
    const done = await this.sources.change(ctx, sourceId, typed({ ...input, kind: TalkSourceKind.ICALENDAR }), isPaused ?? false);
    if (done.ok) return outcome(ChangeTalkSourceSuccess, { source: present(done.value) });
    return done.error.kind === 'invalid' ? presentInvalid(done.error.problems) : noSuchThing();
  }

  @Can('practice:manage')
  @Mutation(() => RemoveTalkSourceResult, { description: 'Stops reading a source. What it announced stays.' })
  async removeTalkSource(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => RemoveTalkSourceInput }) { sourceId }: RemoveTalkSourceInput): Promise<RemoveTalkSourceResult> {
    const done = await this.sources.remove(ctx, sourceId);
    return done.ok ? outcome(RemoveTalkSourceSuccess, { sourceId: done.value }) : noSuchThing();
  }

  @Can('practice:manage')
  @Mutation(() => ReadTalkSourceResult, { description: 'Reads a source now.' })
  async readTalkSource(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => ReadTalkSourceInput }) { sourceId }: ReadTalkSourceInput): Promise<ReadTalkSourceResult> {
    const done = await this.sources.readNow(ctx, sourceId);
    if (done.ok) return outcome(ReadTalkSourceSuccess, { source: present(done.value) });
    return done.error.kind === 'too-many-tries' ? tooManyTries(done.error) : noSuchThing();
  }
}

function typed({ kind, label, address, topics, meaning }: AddTalkSourceInput): TypedSource {
  return { kind: fromEnum(kind), label, address: address || null, topics: topics ?? [], meaning: fromEnum<CalendarMeaning>(meaning ?? TalkCalendarMeaning.EVENTS) };
}

function present({ sourceId, kind, settings, ...source }: OpportunitySource): TalkSource {
  const { label, address, isPaused, lastGoodAt, lastTriedAt, nextReadAt, failures, problem } = source;
  return outcome(TalkSource, {
    id: sourceId, kind: toEnum(TalkSourceKind, kind), label, address, topics: [...settings.topics], meaning: toEnum(TalkCalendarMeaning, settings.meaning), isPaused, lastGoodAt, lastTriedAt, nextReadAt, failures, problem,
  });
}

function presentImport({ rows, events, added, changed, unchanged, gone, skipped }: ImportCounts, at: Date | null, problem: string | null): TalkImport {
  return outcome(TalkImport, { at, rows, events, added, changed, unchanged, gone, skipped: skipped.slice(0, 100).map((row) => outcome(TalkSkippedRow, { ...row })), problem });
}

function tooManyTries({ retryAfterSeconds }: TooManyTries): RateLimited {
  return outcome(RateLimited, { message: `Too many tries; wait ${retryAfterSeconds} seconds.`, retryAfterSeconds });
}
