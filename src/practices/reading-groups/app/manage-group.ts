import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { invalid } from '../../../kernel/outcomes.js';
import { err, ok } from '../../../kernel/result.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { readChapters, readReading } from '../domain/group-draft.js';
import type { GroupAction } from '../domain/group-lifecycle.js';
import type { Reading } from '../domain/reading-group.js';
import { ReadingGroupStore } from '../persistence/reading-group.store.js';
import { ReadingSessionStore } from '../persistence/reading-session.store.js';
import { GroupSteps } from './group-steps.js';
import { ReadingDesk, type Written } from './reading-desk.js';

/** What its leader, or an admin in person, does with a group. */
@Injectable()
export class ManageGroup {
  constructor(
    private readonly desk: ReadingDesk,
    private readonly groups: ReadingGroupStore,
    private readonly sessions: ReadingSessionStore,
    private readonly steps: GroupSteps,
    private readonly logbook: Logbook,
  ) {}

  change(ctx: Ctx, groupText: string, typed: Reading, typedChapters: readonly string[]): Promise<Written> {
    return this.desk.manage(ctx, groupText, async (tx, { group }) => {
      const [reading, chapters] = [readReading(typed), readChapters(typedChapters)];
      if (!reading.ok || !chapters.ok) return err(invalid(...(reading.ok ? [] : reading.error), ...(chapters.ok ? [] : chapters.error)));
      const last = Math.max(0, ...(await this.sessions.ofGroups(tx, [group.groupId])).map(({ chapterTo }) => chapterTo ?? 0));
      if (chapters.value.length < last) return err(invalid({ path: 'chapters', code: 'chapters-too-few', message: `A session reads chapter ${last}; change that session first.` }));
      await this.groups.describe(tx, ctx, group.groupId, { ...reading.value, chapters: chapters.value });
      await this.logbook.audit(tx, ctx, 'reading-group.changed', { groupId: group.groupId });
      if (reading.value.title !== group.title && group.isInCalendar) await this.steps.show(tx, ctx, { ...group, ...reading.value }, true);
      return ok(null);
    });
  }

  move(ctx: Ctx, groupText: string, action: Exclude<GroupAction, 'begin'>): Promise<Written> {
    return this.desk.manage(ctx, groupText, (tx, { group }) => this.steps.move(tx, ctx, group, action));
  }
}
