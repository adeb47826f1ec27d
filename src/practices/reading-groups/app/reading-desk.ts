import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId, type PersonId } from '../../../kernel/ids.js';
import { nothingThere } from '../../../kernel/outcomes.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { organizationDay, workingPeople } from '../../../people/directory/app/working-people.js';
import { personOf } from '../../../platform/access/acting.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { PoliciesReader } from '../../policies/app/policies-reader.js';
import { READING_GROUPS_PRACTICE, type ReadingGroupsSettings } from '../../policies/domain/reading-groups-settings.js';
import type { ReadingGroupId, ReadingSessionId, StoredGroup, StoredSession } from '../domain/reading-group.js';
import { readingGroupsAreOff, type ReadingError } from '../domain/reading-groups.errors.js';
import { isAdminInPerson, mayManageGroup } from '../domain/reading-groups.policy.js';
import { ReadingGroupStore } from '../persistence/reading-group.store.js';
import { ReadingSessionStore } from '../persistence/reading-session.store.js';

/** Somebody for whom the practice is there today. */
export interface Seat {
  readonly personId: PersonId;
  readonly settings: ReadingGroupsSettings;
}

/** A group held for a change, by whom, and whether it is theirs to manage. */
export interface HeldGroup extends Seat {
  readonly group: StoredGroup;
  readonly manages: boolean;
}

export type Written = Result<ReadingGroupId, ReadingError>;

/** Where every read and write begins: is the practice on for this person, and which group is it about? */
@Injectable()
export class ReadingDesk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly policies: PoliciesReader,
    private readonly groups: ReadingGroupStore,
    private readonly sessions: ReadingSessionStore,
  ) {}

  /** Undefined where the practice is off today or not for their team; admins in person see it wherever it is on. */
  async seat(tx: Tx, ctx: Ctx): Promise<Seat | undefined> {
    const personId = personOf(ctx);
    const { today } = await organizationDay(tx, ctx.now);
    const settings = await this.policies.on(tx, READING_GROUPS_PRACTICE, today);
    if (!settings.isOn) return undefined;
    const [person] = await workingPeople(tx, [personId], ctx.now);
    const isIn = person && (settings.audienceTeamId === null || (person.teams as readonly string[]).includes(settings.audienceTeamId));
    return isIn || isAdminInPerson(ctx.actor) ? { personId, settings } : undefined;
  }

  /** A look, with `otherwise` for those for whom the practice isn't there. */
  look<T>(ctx: Ctx, otherwise: T, work: (tx: Tx, seat: Seat) => Promise<T>): Promise<T> {
    return this.uow.read(ctx, async (tx) => {
      const seat = await this.seat(tx, ctx);
      return seat ? work(tx, seat) : otherwise;
    });
  }

  write(ctx: Ctx, work: (tx: Tx, seat: Seat) => Promise<Written>): Promise<Written> {
    return this.uow.run<ReadingGroupId, ReadingError>(ctx, async (tx) => {
      await this.policies.hold(tx, ctx, READING_GROUPS_PRACTICE);
      const seat = await this.seat(tx, ctx);
      return seat ? work(tx, seat) : err(readingGroupsAreOff);
    });
  }

  /** Changes one group, whose row is held: one writer after another. */
  inGroup(ctx: Ctx, groupText: string, work: (tx: Tx, held: HeldGroup) => Promise<Result<unknown, ReadingError>>): Promise<Written> {
    return this.write(ctx, async (tx, seat) => {
      const groupId = parseId<ReadingGroupId>(groupText);
      return groupId ? this.held(tx, ctx, seat, groupId, (held) => work(tx, held)) : err(nothingThere);
    });
  }

  /** Changes one session, whose group is held. */
  inSession(ctx: Ctx, sessionText: string, work: (tx: Tx, held: HeldGroup & { readonly session: StoredSession }) => Promise<Result<unknown, ReadingError>>): Promise<Written> {
    return this.write(ctx, async (tx, seat) => {
      const sessionId = parseId<ReadingSessionId>(sessionText);
      const found = sessionId && (await this.sessions.find(tx, sessionId));
      if (!found) return err(nothingThere);
      // Read again once the group is held: somebody may have changed it meanwhile.
      return this.held(tx, ctx, seat, found.groupId, async (held) => work(tx, { ...held, session: (await this.sessions.find(tx, found.sessionId))! }));
    });
  }

  /** The same for managers alone; to others there is nothing to manage. */
  manage(ctx: Ctx, groupText: string, work: (tx: Tx, held: HeldGroup) => Promise<Result<unknown, ReadingError>>): Promise<Written> {
    return this.inGroup(ctx, groupText, async (tx, held) => (held.manages ? work(tx, held) : err(nothingThere)));
  }

  private async held(tx: Tx, ctx: Ctx, seat: Seat, groupId: ReadingGroupId, work: (held: HeldGroup) => Promise<Result<unknown, ReadingError>>): Promise<Written> {
    const group = await this.groups.find(tx, groupId, 'for update');
    if (!group) return err(nothingThere);
    const done = await work({ ...seat, group, manages: mayManageGroup(ctx.actor, group).allow });
    return done.ok ? ok(groupId) : done;
  }
}
