import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { localeOf } from '../../../platform/access/acting.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx, CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import type { Ctx } from '../../../kernel/actor.js';
import type { HackEditionId } from '../domain/edition.js';
import { parseId } from '../../../kernel/ids.js';
import { pageSize, toConnection } from '../../../platform/graphql/connection.js';
import { fromEnum } from '../../../platform/graphql/enum-words.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { OrganizeEditions, type EditionError, type WrittenEdition } from '../app/organize-editions.js';
import { ReadHackWeek } from '../app/read-hack-week.js';
import type { TypedEdition } from '../domain/edition-draft.js';
import { noEdition, overlapWords } from '../domain/hack-week-words.js';
import {
  AddHackOrganizerInput, ChangeHackEditionInput, CreateHackEditionInput, HackEditionsInput, HackWeekInput, MoveHackEditionInput, RemoveHackEditionInput, RemoveHackOrganizerInput,
} from './hack-edition.inputs.js';
import {
  AddHackOrganizerResult, AddHackOrganizerSuccess, ChangeHackEditionResult, ChangeHackEditionSuccess, CreateHackEditionResult, CreateHackEditionSuccess, HackEditionChanged, MoveHackEditionResult, MoveHackEditionSuccess,
  RemoveHackEditionResult, RemoveHackEditionSuccess, RemoveHackOrganizerResult, RemoveHackOrganizerSuccess,
} from './hack-edition.results.js';
import { HackEditionConnection, HackWeekView } from './hack-edition.types.js';
import { HackWeekLoading } from './hack-week.loader.js';
import { editionStub, presentRefusal } from './hack-week.presenter.js';

/** Hack weeks as a whole: looked at by everybody they are for, organized by some. */
@Resolver()
export class HackEditionResolver {
  constructor(
    private readonly reading: ReadHackWeek,
    private readonly organizing: OrganizeEditions,
    private readonly loading: HackWeekLoading,
  ) {}

  @Can('hack-week:use')
  @Query(() => HackWeekView, { description: 'The current hack week, or a named one.' })
  async hackWeek(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => HackWeekInput, nullable: true }) input?: HackWeekInput): Promise<HackWeekView> {
    const editionId = input?.editionId ?? null;
    const { facts, edition } = await this.reading.edition(ctx, editionId);
    return outcome(HackWeekView, { isOn: facts.isIn, edition: edition ? editionStub(edition.editionId) : null, text: edition ? '' : noEdition(facts.isIn, editionId !== null, localeOf(ctx)), usualDays: facts.settings.days });
  }

  @Can('hack-week:use')
  @Query(() => HackEditionConnection, { description: 'Hack weeks, the newest first; drafts are there for their organizers alone.' })
  async hackEditions(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => HackEditionsInput, nullable: true }) input?: HackEditionsInput): Promise<HackEditionConnection> {
    const page = await this.reading.list(ctx, pageSize(input?.first), input?.after ?? null);
    return toConnection(page, ({ editionId }) => editionStub(editionId));
  }

  @Can('hack-week:organize')
  @Mutation(() => CreateHackEditionResult, { description: 'Plans a hack week, as a draft that only its organizers see. For admins and for those who organized one before.' })
  async createHackEdition(@CurrentRequest() request: RequestContext, @Args('input', { type: () => CreateHackEditionInput }) { copyFrom, ...values }: CreateHackEditionInput): Promise<CreateHackEditionResult> {
    const done = await this.organizing.create(request.ctx, typed(values), copyFrom ?? null);
    return done.ok ? outcome(CreateHackEditionSuccess, this.written(request, done.value)) : (this.refused(request, done.error) as CreateHackEditionResult);
  }

  @Can('hack-week:organize')
  @Mutation(() => ChangeHackEditionResult, { description: 'Changes what a hack week says and when its phases begin.' })
  async changeHackEdition(@CurrentRequest() request: RequestContext, @Args('input', { type: () => ChangeHackEditionInput }) { editionId, version, ...values }: ChangeHackEditionInput): Promise<ChangeHackEditionResult> {
    const done = await this.organizing.change(request.ctx, editionId, version, typed(values));
    return done.ok ? outcome(ChangeHackEditionSuccess, this.written(request, done.value)) : (this.refused(request, done.error, editionId) as ChangeHackEditionResult);
  }

  @Can('hack-week:organize')
  @Mutation(() => MoveHackEditionResult, { description: 'Moves a hack week on by one phase, or back by one with a reason. A phase set by hand stays until a later date.' })
  async moveHackEdition(@CurrentRequest() request: RequestContext, @Args('input', { type: () => MoveHackEditionInput }) { editionId, version, to, reason }: MoveHackEditionInput): Promise<MoveHackEditionResult> {
    const done = await this.organizing.move(request.ctx, editionId, version, { to: fromEnum(to), reason: reason ?? null });
    this.loading.forget(request);
    return done.ok ? outcome(MoveHackEditionSuccess, { edition: editionStub(done.value.editionId) }) : (this.refused(request, done.error, editionId) as MoveHackEditionResult);
  }

  @Can('hack-week:organize')
  @Mutation(() => RemoveHackEditionResult, { description: 'Removes a draft.' })
  async removeHackEdition(@CurrentRequest() request: RequestContext, @Args('input', { type: () => RemoveHackEditionInput }) { editionId }: RemoveHackEditionInput): Promise<RemoveHackEditionResult> {
    const done = await this.organizing.remove(request.ctx, editionId);
    this.loading.forget(request);
    return done.ok ? outcome(RemoveHackEditionSuccess, { editionId: done.value }) : (this.refused(request, done.error) as RemoveHackEditionResult);
  }

  @Can('hack-week:organize')
  @Mutation(() => AddHackOrganizerResult, { description: 'Lets somebody organize a hack week.' })
  async addHackOrganizer(@CurrentRequest() request: RequestContext, @Args('input', { type: () => AddHackOrganizerInput }) { editionId, personId }: AddHackOrganizerInput): Promise<AddHackOrganizerResult> {
    const done = await this.organizing.setOrganizer(request.ctx, editionId, personId, true);
    this.loading.forget(request);
    return done.ok ? outcome(AddHackOrganizerSuccess, { edition: editionStub(done.value.editionId) }) : (this.refused(request, done.error) as AddHackOrganizerResult);
  }

  @Can('hack-week:organize')
  @Mutation(() => RemoveHackOrganizerResult, { description: 'Takes somebody off the organizers of a hack week; the last one stays.' })
  async removeHackOrganizer(@CurrentRequest() request: RequestContext, @Args('input', { type: () => RemoveHackOrganizerInput }) { editionId, personId }: RemoveHackOrganizerInput): Promise<RemoveHackOrganizerResult> {
    const done = await this.organizing.setOrganizer(request.ctx, editionId, personId, false);
    this.loading.forget(request);
    return done.ok ? outcome(RemoveHackOrganizerSuccess, { edition: editionStub(done.value.editionId) }) : (this.refused(request, done.error) as RemoveHackOrganizerResult);
  }

  private written(request: RequestContext, { edition, overlapping }: WrittenEdition): { edition: ReturnType<typeof editionStub>; warnings: string[] } {
    this.loading.forget(request);
    return { edition: editionStub(edition.editionId), warnings: overlapping.length === 0 ? [] : [overlapWords(overlapping.map(({ name }) => name), localeOf(request.ctx))] };
  }

  private refused({ ctx }: RequestContext, error: EditionError, editionText = ''): object {
    if (error.kind !== 'outdated') return presentRefusal(error, localeOf(ctx));
    const message = localeOf(ctx) === 'de' ? 'Jemand anderes hat sie inzwischen geändert.' : 'Somebody else changed it meanwhile.';
    return outcome(HackEditionChanged, { message, edition: editionStub(parseId<HackEditionId>(editionText)!) });
  }
}

function typed({ name, startsOn, days, zone, ideasFrom, freezesAt, demosAt, ballotClosesAt, welcome, followsDates }: Omit<CreateHackEditionInput, 'copyFrom'>): TypedEdition {
  return {
    name, startsOn, days: days ?? null, zone: zone ?? null, ideasFrom: ideasFrom ?? null, freezesAt: freezesAt ?? null, demosAt: demosAt ?? null, ballotClosesAt: ballotClosesAt ?? null, welcome: welcome ?? '',
    followsDates: followsDates ?? true,
  };
}
