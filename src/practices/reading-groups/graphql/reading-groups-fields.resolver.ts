import { Injectable } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import { ViewerPermissions } from '../../../people/accounts/graphql/viewer.types.js';
import { Person } from '../../../people/directory/graphql/person.types.js';
import { personOf } from '../../../platform/access/acting.js';
import { CurrentCtx, CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { toEnum } from '../../../platform/graphql/enum-words.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { ReadGroups } from '../app/read-groups.js';
import type { ReadingRole as Role } from '../domain/reading-group.js';
import { ReadingAttendancePoint, ReadingGroup, ReadingGroupPermissions, ReadingRole } from './reading-group.types.js';
import { ReadingLoaders } from './reading-groups.loader.js';
import { groupPermissions, presentOwnAttendance, presentSession, presentTakeaway, sessionPermissions } from './reading-groups.presenter.js';
import { OwnReadingAttendance, ReadingSession, ReadingSessionPermissions, ReadingTakeaway } from './reading-session.types.js';

/** Looks up what groups and sessions point to, in batches. */
@Injectable()
class Fields {
  constructor(protected readonly reading: ReadGroups) {}

  protected loaders(request: RequestContext): ReadingLoaders {
    return ReadingLoaders.of(request, this.reading);
  }

  protected async roleIn(groupId: string, request: RequestContext): Promise<Role | undefined> {
    const viewer = personOf(request.ctx);
    return (await this.loaders(request).members.load(groupId)).find(({ personId }) => personId === viewer)?.role;
  }
}

@Resolver(() => ReadingGroup)
export class ReadingGroupFields extends Fields {
  @ResolveField(() => [Person], { description: 'People who read along, in the order in which they joined.' })
  async members(@Parent() { id }: ReadingGroup, @CurrentRequest() request: RequestContext): Promise<Person[]> {
    return (await this.loaders(request).members.load(id)).filter(({ role }) => role === 'member').map(({ personId }) => outcome(Person, { id: personId }));
  }

  @ResolveField(() => ReadingRole, { nullable: true, description: 'How the viewer is part of it; null when not.' })
  async viewerRole(@Parent() { id }: ReadingGroup, @CurrentRequest() request: RequestContext): Promise<ReadingRole | null> {
    const role = await this.roleIn(id, request);
    return role ? toEnum(ReadingRole, role) : null;
  }

  @ResolveField(() => ReadingGroupPermissions, { description: 'What the viewer may do with it now.' })
  async viewerCan(@Parent() { id, stored }: ReadingGroup, @CurrentRequest() request: RequestContext): Promise<ReadingGroupPermissions> {
    return groupPermissions(request.ctx, stored, await this.roleIn(id, request));
  }

  @ResolveField(() => [ReadingSession], { name: 'sessions', description: 'Its sessions, the earliest first.' })
  async sessionsOf(@Parent() { id, stored }: ReadingGroup, @CurrentRequest() request: RequestContext): Promise<ReadingSession[]> {
    return (await this.loaders(request).sessions.load(id)).map((session, index) => presentSession(session, stored, index + 1));
  }

  @ResolveField(() => [ReadingAttendancePoint], { nullable: true, description: 'How many said that they were there, of each session held; for its members and who manages it, null for others.' })
  async attendance(@Parent() { id, stored }: ReadingGroup, @CurrentRequest() request: RequestContext): Promise<ReadingAttendancePoint[] | null> {
    const numbered = (await this.loaders(request).sessions.load(id)).map(({ sessionId, state }, index) => ({ sessionId, state, number: index + 1 }));
    const held = numbered.filter(({ state }) => state === 'held');
    const attended = await this.reading.attendance(request.ctx, stored, held.map(({ sessionId }) => sessionId));
    return attended && held.map(({ sessionId, number }) => outcome(ReadingAttendancePoint, { sessionId, number, attended: attended.get(sessionId) ?? null }));
  }
}

@Resolver(() => ReadingSession)
export class ReadingSessionFields extends Fields {
  @ResolveField(() => [ReadingTakeaway], { description: 'What people took away, the earliest first; shown once it was held.' })
  async takeaways(@Parent() { id, stored, group }: ReadingSession, @CurrentRequest() request: RequestContext): Promise<ReadingTakeaway[]> {
    const all = await this.loaders(request).takeaways.load(id);
    const viewer = personOf(request.ctx);
    const shown = stored.state === 'held' ? all : all.filter(({ personId }) => personId === viewer);
    return shown.map((takeaway) => presentTakeaway(request.ctx, takeaway, group));
  }

  @ResolveField(() => OwnReadingAttendance, { nullable: true, description: 'What the viewer said of themself; null while they haven’t.' })
  async viewerAttendance(@Parent() { id }: ReadingSession, @CurrentRequest() request: RequestContext): Promise<OwnReadingAttendance | null> {
    const own = await this.loaders(request).ownAttendance.load(id);
    return own && presentOwnAttendance(own);
  }

  @ResolveField(() => ReadingSessionPermissions, { description: 'What the viewer may do with it now.' })
  async viewerCan(@Parent() session: ReadingSession, @CurrentRequest() request: RequestContext): Promise<ReadingSessionPermissions> {
    return sessionPermissions(request.ctx, session, await this.roleIn(session.group.groupId, request));
  }
}

@Resolver(() => ViewerPermissions)
export class ReadingViewerFields extends Fields {
  @ResolveField(() => Boolean, { description: 'Open the reading groups: they are on, and open to their team.' })
  async useReadingGroups(@CurrentCtx() ctx: Ctx): Promise<boolean> {
    return isSomebody(ctx.actor) && this.reading.isThere(ctx);
  }
}
