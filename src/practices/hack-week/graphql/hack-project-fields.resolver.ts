import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { allowedActions } from '../../../kernel/transition-table.js';
import { Person } from '../../../people/directory/graphql/person.types.js';
import { localeOf, personOf } from '../../../platform/access/acting.js';
import { CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { pageSize, toConnection } from '../../../platform/graphql/connection.js';
import { toEnum } from '../../../platform/graphql/enum-words.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { Comments } from '../app/comments.js';
import type { Entry } from '../domain/entry.js';
import { ENTRY_LIFECYCLE } from '../domain/entry-lifecycle.js';
import { sayState } from '../domain/hack-week-words.js';
import { HackEdition } from './hack-edition.types.js';
import { HackCodeTProject, HackJoinRequest, HackMember, HackOutcome, HackProject, HackProjectAction, HackProjectPermissions, HackProjectState, HackRole } from './hack-project.types.js';
import { HackWeekLoading } from './hack-week.loader.js';
import { HackCommentConnection } from './hack-talk.types.js';
import { editionStub, presentComment, projectStub } from './hack-week.presenter.js';

type Request = RequestContext;

/** Everything of a project from its id, in batches. */
@Resolver(() => HackProject)
export class HackProjectFields {
  constructor(
    private readonly loading: HackWeekLoading,
    private readonly talk: Comments,
  ) {}

  @ResolveField(() => ID, { description: 'Opaque; of the project, the same in every hack week.' })
  async projectId(@Parent() it: HackProject, @CurrentRequest() request: Request): Promise<string> {
    return (await this.of(it, request)).projectId;
  }

  @ResolveField(() => Int, { description: 'Within its hack week.' })
  async number(@Parent() it: HackProject, @CurrentRequest() request: Request): Promise<number> {
    return (await this.of(it, request)).number;
  }

  @ResolveField(() => HackEdition, { description: 'Its hack week.' })
  async edition(@Parent() it: HackProject, @CurrentRequest() request: Request): Promise<HackEdition> {
    return editionStub((await this.of(it, request)).editionId);
  }

  @ResolveField(() => String, { description: 'What it is called.' })
  async title(@Parent() it: HackProject, @CurrentRequest() request: Request): Promise<string> {
    return (await this.of(it, request)).title;
  }

  @ResolveField(() => String, { description: 'What it is, in one line; may be empty.' })
  async oneLine(@Parent() it: HackProject, @CurrentRequest() request: Request): Promise<string> {
    return (await this.of(it, request)).oneLine;
  }

  @ResolveField(() => String, { description: 'The idea, in Markdown; may be empty.' })
  async idea(@Parent() it: HackProject, @CurrentRequest() request: Request): Promise<string> {
    return (await this.of(it, request)).idea;
  }

  @ResolveField(() => [String], { description: 'In lower case.' })
  async tags(@Parent() it: HackProject, @CurrentRequest() request: Request): Promise<string[]> {
    return [...(await this.of(it, request)).tags];
  }

  @ResolveField(() => HackProjectState, { description: 'Where it stands.' })
  async state(@Parent() it: HackProject, @CurrentRequest() request: Request): Promise<HackProjectState> {
    return toEnum(HackProjectState, (await this.of(it, request)).state);
  }

  @ResolveField(() => String, { description: 'Where it stands, in the viewer’s language.' })
  async stateText(@Parent() it: HackProject, @CurrentRequest() request: Request): Promise<string> {
    return sayState((await this.of(it, request)).state, localeOf(request.ctx));
  }

  @ResolveField(() => HackOutcome, { nullable: true, description: 'What became of it; null: nobody knows.' })
  async outcome(@Parent() it: HackProject, @CurrentRequest() request: Request): Promise<HackOutcome | null> {
    const found = (await this.of(it, request)).outcome;
    return found === null ? null : toEnum(HackOutcome, found);
  }

  @ResolveField(() => Person, { description: 'Who proposed it, or who took it over when they left.' })
  async owner(@Parent() it: HackProject, @CurrentRequest() request: Request): Promise<Person> {
    return outcome(Person, { id: (await this.of(it, request)).ownerId });
  }

  @ResolveField(() => [HackMember], { description: 'Who is on it, who joined first first.' })
  async members(@Parent() { id }: HackProject, @CurrentRequest() request: Request): Promise<HackMember[]> {
    return (await this.loading.of(request).members.load(id)).map(({ personId, role, joinedAt }) => outcome(HackMember, { person: outcome(Person, { id: personId }), role, joinedAt }));
  }

  @ResolveField(() => [HackRole], { description: 'Whom it looks for, in its own order.' })
  async roles(@Parent() { id }: HackProject, @CurrentRequest() request: Request): Promise<HackRole[]> {
    const roles = await this.loading.of(request).roles.load(id);
    return roles.map(({ roleId, title, skills, filledBy }) => outcome(HackRole, { id: roleId, title, skills: [...skills], filledBy: filledBy === null ? null : outcome(Person, { id: filledBy }) }));
  }

  @ResolveField(() => Boolean, { description: 'Who wants to join asks first.' })
  async asksFirst(@Parent() it: HackProject, @CurrentRequest() request: Request): Promise<boolean> {
    return (await this.of(it, request)).asksFirst;
  }

  @ResolveField(() => [HackJoinRequest], { description: 'Who waits for an answer: all of them for its people and its owner, for others their own.' })
  async joinRequests(@Parent() it: HackProject, @CurrentRequest() request: Request): Promise<HackJoinRequest[]> {
    const viewer = personOf(request.ctx);
    const [entry, standing, requests] = await Promise.all([this.of(it, request), this.loading.of(request).standings.load(it.id), this.loading.of(request).requests.load(it.id)]);
    const seesAll = standing.isMember || entry.ownerId === viewer;
    return requests.filter(({ personId }) => seesAll || personId === viewer).map(({ requestId, personId, role, message, askedAt }) => outcome(HackJoinRequest, {
      id: requestId, person: outcome(Person, { id: personId }), role, message, askedAt, viewerCanAnswer: standing.can.answerRequests && personId !== viewer, viewerCanWithdraw: personId === viewer,
    }));
  }

  @ResolveField(() => Boolean, { description: 'The viewer hears of it: they follow it, or are on it.' })
  async follows(@Parent() { id }: HackProject, @CurrentRequest() request: Request): Promise<boolean> {
    const { isMember, follows } = await this.loading.of(request).standings.load(id);
    return isMember || follows;
  }

  @ResolveField(() => Int, { description: 'How many hear of it.' })
  async followers(@Parent() { id }: HackProject, @CurrentRequest() request: Request): Promise<number> {
    return (await this.loading.of(request).standings.load(id)).followers;
  }

  @ResolveField(() => HackCommentConnection, { description: 'What people say about it, the newest first.' })
  async comments(
    @Parent() it: HackProject, @CurrentRequest() request: Request, @Args('first', { type: () => Int, nullable: true, description: 'How many, 1 to 200; 50 by default.' }) first?: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'After this cursor.' }) after?: string | null,
  ): Promise<HackCommentConnection> {
    const [entry, { isAdmin, organizes }, page] = await Promise.all([this.of(it, request), this.loading.of(request).facts(), this.talk.page(request.ctx, it.id, pageSize(first), after ?? null)]);
    const mayHide = isAdmin || organizes.has(entry.editionId);
    return toConnection(page, (comment) => presentComment(comment, mayHide || comment.authorId === personOf(request.ctx)));
  }

  @ResolveField(() => Int, { description: 'How many comments there are, removed ones left out.' })
  commentCount(@Parent() { id }: HackProject, @CurrentRequest() request: Request): Promise<number> {
    return this.loading.of(request).commentCounts.load(id);
  }

  @ResolveField(() => HackCodeTProject, { nullable: true, description: 'The Code T project that it goes on from.' })
  async codeTProject(@Parent() it: HackProject, @CurrentRequest() request: Request): Promise<HackCodeTProject | null> {
    const { codeTProjectId } = await this.of(it, request);
    const project = codeTProjectId === null ? undefined : await this.loading.of(request).codeTProjects.load(codeTProjectId);
    return project ? outcome(HackCodeTProject, { id: project.projectId, title: project.title }) : null;
  }

  @ResolveField(() => [HackProject], { description: 'The same project in other hack weeks, the newest first.' })
  async editions(@Parent() it: HackProject, @CurrentRequest() request: Request): Promise<HackProject[]> {
    const all = await this.loading.of(request).ofProject.load((await this.of(it, request)).projectId);
    return all.filter(({ entryId }) => entryId !== it.id).map(({ entryId }) => projectStub(entryId));
  }

  @ResolveField(() => Int, { description: 'Grows with every change of what it says; what is written names the one that was read.' })
  async version(@Parent() it: HackProject, @CurrentRequest() request: Request): Promise<number> {
    return (await this.of(it, request)).version;
  }

  @ResolveField(() => [HackProjectAction], { description: 'What can happen to it in its state, whoever does it.' })
  async actions(@Parent() it: HackProject, @CurrentRequest() request: Request): Promise<HackProjectAction[]> {
    return allowedActions(ENTRY_LIFECYCLE, (await this.of(it, request)).state).map((action) => toEnum(HackProjectAction, action));
  }

  @ResolveField(() => HackProjectPermissions, { description: 'What the viewer may do with it now.' })
  async viewerCan(@Parent() { id }: HackProject, @CurrentRequest() request: Request): Promise<HackProjectPermissions> {
    const { edit, join, ask, leave, takeOff, build, submit, withdraw, remove, comment, revive } = (await this.loading.of(request).standings.load(id)).can;
    return outcome(HackProjectPermissions, { edit, join, ask, leave, takeOff, build, submit, withdraw, remove, comment, revive });
  }

  private of({ id }: HackProject, request: Request): Promise<Entry> {
    return this.loading.of(request).entries.load(id);
  }
}
