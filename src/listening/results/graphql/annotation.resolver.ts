import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import type { Locale } from '../../../kernel/locale.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx } from '../../../platform/access/request-context.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { AnnotationsReader } from '../app/annotations-reader.js';
import { WriteAnnotations } from '../app/write-annotations.js';
import type { Annotation as Event } from '../domain/annotation.js';
import { AddAnnotationInput, AnnotationsInput, ChangeAnnotationInput, RemoveAnnotationInput } from './annotation.inputs.js';
import { kindOf, presentAnnotation, presentAnnotationError } from './annotation.presenter.js';
import { AddAnnotationResult, AddAnnotationSuccess, ChangeAnnotationResult, ChangeAnnotationSuccess, RemoveAnnotationResult, RemoveAnnotationSuccess } from './annotation.results.js';
import { Annotation } from './annotation.types.js';
import { TeamTrends } from './results.types.js';

/** Events on time lines. */
@Resolver(() => TeamTrends)
export class AnnotationResolver {
  constructor(
    private readonly reader: AnnotationsReader,
    private readonly writing: WriteAnnotations,
  ) {}

  @Can('results:view')
  @Query(() => [Annotation], { nullable: true, description: 'Events on a time line, the oldest first, 500 at most; null when there is no such team or nothing of it is the viewer’s to see.' })
  async annotations(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => AnnotationsInput, nullable: true }) input?: AnnotationsInput | null): Promise<Annotation[] | null> {
    const read = await this.reader.read(ctx, input?.teamId ?? null, input?.from ?? null, input?.to ?? null);
    return read && read.map((annotation) => presentAnnotation(annotation, localeOf(ctx)));
  }

  @ResolveField('annotations', () => [Annotation], { description: 'Events from the opening of the first of these rounds until now: the team’s own, those of teams above it and everybody’s.' })
  async annotationsOfTrends(@Parent() trends: TeamTrends, @CurrentCtx() ctx: Ctx): Promise<Annotation[]> {
    const from = trends.rounds[0]?.opensAt ?? null;
    const to = trends.rounds.at(-1)?.closesAt ?? null;
    const read = await this.reader.between(ctx, trends.team.id, from, to && to < ctx.now ? ctx.now : to);
    return read.map((annotation) => presentAnnotation(annotation, localeOf(ctx)));
  }

  @Can('annotation:write')
  @Mutation(() => AddAnnotationResult, { description: 'Puts an event on a time line.' })
  async addAnnotation(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => AddAnnotationInput }) { teamId, kind, title, on, until, url }: AddAnnotationInput): Promise<AddAnnotationResult> {
    const added = await this.writing.add(ctx, teamId ?? null, { kind: kindOf(kind), title, on, until: until ?? null, url: url ?? null });
    return added.ok ? outcome(AddAnnotationSuccess, { annotation: await this.present(ctx, added.value) }) : presentAnnotationError(added.error);
  }

  @Can('annotation:write')
  @Mutation(() => ChangeAnnotationResult, { description: 'Changes an event on a time line; not those of practices.' })
  async changeAnnotation(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => ChangeAnnotationInput }) { annotationId, kind, title, on, until, url }: ChangeAnnotationInput): Promise<ChangeAnnotationResult> {
    const changed = await this.writing.change(ctx, annotationId, { kind: kindOf(kind), title, on, until: until ?? null, url: url ?? null });
    return changed.ok ? outcome(ChangeAnnotationSuccess, { annotation: await this.present(ctx, changed.value) }) : presentAnnotationError(changed.error);
  }

  @Can('annotation:write')
  @Mutation(() => RemoveAnnotationResult, { description: 'Takes an event off its time line; not those of practices.' })
  async removeAnnotation(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => RemoveAnnotationInput }) { annotationId }: RemoveAnnotationInput): Promise<RemoveAnnotationResult> {
    const removed = await this.writing.remove(ctx, annotationId);
    return removed.ok ? outcome(RemoveAnnotationSuccess, { annotationId: removed.value.annotationId }) : presentAnnotationError(removed.error);
  }

  /** Whoever wrote it may go on doing so. */
  private async present(ctx: Ctx, annotation: Event): Promise<Annotation> {
    return presentAnnotation({ ...(await this.reader.named(ctx, annotation)), mayEdit: true }, localeOf(ctx));
  }
}

function localeOf({ actor }: Pick<Ctx, 'actor'>): Locale {
  return isSomebody(actor) ? actor.locale : 'en';
}
