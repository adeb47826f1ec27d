import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { parseId } from '../../../kernel/ids.js';
import type { Result } from '../../../kernel/result.js';
import { localeOf } from '../../../platform/access/acting.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx, CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import type { HackEntryId } from '../../hack-week/domain/entry.js';
import { HackProject } from '../../hack-week/graphql/hack-project.types.js';
import { HackWeekLoading } from '../../hack-week/graphql/hack-week.loader.js';
import { DemoPictures } from '../app/demo-pictures.js';
import { SaveDemo } from '../app/save-demo.js';
import type { TypedDemo } from '../domain/demo-draft.js';
import type { DemoError } from '../domain/demo.errors.js';
import { presentDemoError } from './demo-refusal.presenter.js';
import { ChangeHackPictureInput, RemoveHackPictureInput, SaveHackDemoDraftInput, SubmitHackDemoInput, UnsubmitHackDemoInput } from './demo.inputs.js';
import {
  ChangeHackPictureResult, ChangeHackPictureSuccess, RemoveHackPictureResult, RemoveHackPictureSuccess, SaveHackDemoDraftResult, SaveHackDemoDraftSuccess, SubmitHackDemoResult, SubmitHackDemoSuccess, UnsubmitHackDemoResult,
  UnsubmitHackDemoSuccess,
} from './demo.results.js';
import type { HackDemo } from './demo.types.js';
import { ShowDemo } from './show-demo.js';

interface WithDemo {
  demo: HackDemo;
  project: HackProject;
}

/** Demos are written and submitted by their teams. */
@Resolver()
export class DemoResolver {
  constructor(
    private readonly demos: SaveDemo,
    private readonly pictures: DemoPictures,
    private readonly show: ShowDemo,
    private readonly hackWeek: HackWeekLoading,
  ) {}

  @Can('hack-week:use')
  @Mutation(() => SaveHackDemoDraftResult, { description: 'Saves what was typed of a demo, finished or not. What others saved since in other fields stays; saving the same again does nothing.' })
  async saveHackDemoDraft(@CurrentCtx() ctx: Ctx, @CurrentRequest() request: RequestContext, @Args('input', { type: () => SaveHackDemoDraftInput }) input: SaveHackDemoDraftInput): Promise<SaveHackDemoDraftResult> {
    return this.answer(request, input.entryId, SaveHackDemoDraftSuccess, await this.demos.draft(ctx, input.entryId, input.version, typedOf(input)));
  }

  @Can('hack-week:use')
  @Mutation(() => SubmitHackDemoResult, { description: 'Submits a demo with what was typed; what was submitted before is replaced. Until the freeze by its team, after it by organizers, to put something right.' })
  async submitHackDemo(@CurrentCtx() ctx: Ctx, @CurrentRequest() request: RequestContext, @Args('input', { type: () => SubmitHackDemoInput }) input: SubmitHackDemoInput): Promise<SubmitHackDemoResult> {
    return this.answer(request, input.entryId, SubmitHackDemoSuccess, await this.demos.submit(ctx, input.entryId, input.version, typedOf(input)));
  }

  @Can('hack-week:use')
  @Mutation(() => UnsubmitHackDemoResult, { description: 'Takes a submission back; the text stays.' })
  async unsubmitHackDemo(@CurrentCtx() ctx: Ctx, @CurrentRequest() request: RequestContext, @Args('input', { type: () => UnsubmitHackDemoInput }) { entryId }: UnsubmitHackDemoInput): Promise<UnsubmitHackDemoResult> {
    return this.answer(request, entryId, UnsubmitHackDemoSuccess, await this.demos.unsubmit(ctx, entryId));
  }

  @Can('hack-week:use')
  @Mutation(() => ChangeHackPictureResult, { description: 'Says what a picture shows, or moves it among the pictures of its demo.' })
  async changeHackPicture(@CurrentCtx() ctx: Ctx, @CurrentRequest() request: RequestContext, @Args('input', { type: () => ChangeHackPictureInput }) { pictureId, alt, position }: ChangeHackPictureInput): Promise<ChangeHackPictureResult> {
    const changed = await this.pictures.change(ctx, pictureId, { alt: alt ?? undefined, position: position ?? undefined });
    return this.answer(request, null, ChangeHackPictureSuccess, changed);
  }

  @Can('hack-week:use')
  @Mutation(() => RemoveHackPictureResult, { description: 'Removes a picture for good.' })
  async removeHackPicture(@CurrentCtx() ctx: Ctx, @CurrentRequest() request: RequestContext, @Args('input', { type: () => RemoveHackPictureInput }) { pictureId }: RemoveHackPictureInput): Promise<RemoveHackPictureResult> {
    return this.answer(request, null, RemoveHackPictureSuccess, await this.pictures.remove(ctx, pictureId));
  }

  /** Any of the unions: each use case gives only errors that its union has. */
  private async answer<Success extends WithDemo, Union>(request: RequestContext, entryId: string | null, success: new () => Success, result: Result<HackEntryId, DemoError>): Promise<Union> {
    if (result.ok) return outcome(success, { demo: await this.show.again(request, result.value), project: outcome(HackProject, { id: result.value }) } as Success) as never;
    const { error } = result;
    const demo = error.kind === 'demo-changed' ? await this.show.again(request, parseId<HackEntryId>(entryId!)!) : null;
    const { zone } = await this.hackWeek.of(request).facts();
    return presentDemoError(error, { locale: localeOf(request.ctx), zone, demo }) as never;
  }
}

/** Null is no value but for the length, where it means "as long as all". */
function typedOf(input: SaveHackDemoDraftInput): TypedDemo {
  const { title, oneLine, story, lengthSeconds, videoUrl, links, presenters, agreed } = input;
  return {
    title: title ?? undefined, oneLine: oneLine ?? undefined, story: story ?? undefined, lengthSeconds, videoUrl: videoUrl ?? undefined, agreed: agreed ?? undefined,
    links: links?.map(({ label, url }) => ({ label, url })), presenters: presenters?.map(({ personId, isRemote }) => ({ personId: personId.toLowerCase() as PersonId, isRemote })),
  };
}
