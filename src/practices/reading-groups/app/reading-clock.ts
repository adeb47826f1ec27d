import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { groupBy } from '../../../kernel/group-by.js';
import type { OrganizationId } from '../../../kernel/ids.js';
import { ok } from '../../../kernel/result.js';
import { organizationDay } from '../../../people/directory/app/working-people.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { OrganizationTicks, type OrganizationWork } from '../../../platform/jobs/organization-ticks.js';
import { PoliciesReader } from '../../policies/app/policies-reader.js';
import { READING_GROUPS_PRACTICE } from '../../policies/domain/reading-groups-settings.js';
import { attendanceFell } from '../domain/attendance.js';
import { FINISHED_AFTER_DAYS } from '../domain/group-lifecycle.js';
import type { StoredGroup, StoredSession } from '../domain/reading-group.js';
import { ReadingGroupStore } from '../persistence/reading-group.store.js';
import { ReadingSessionStore } from '../persistence/reading-session.store.js';
import { ReadingVoiceStore } from '../persistence/reading-voice.store.js';
import { GroupSteps } from './group-steps.js';
import { ReadingMails } from './reading-mails.js';
import { TellReading } from './tell-reading.js';

const LOOK: OrganizationWork = { job: 'reading-groups', everyMs: 60_000, failure: 'reading groups were not seen to; the next look tries again' };
const HOUR_MS = 3_600_000;
/** From this hour of the day before, by their own clock, people are reminded. */
const REMIND_FROM_HOUR = 8;
/** So long people have to say that they were there before a session counts for the early word. */
const SAYING_MS = 48 * HOUR_MS;

/** What time does to reading groups: sessions come and go, people are reminded, groups begin and end. Done again, also elsewhere or after a crash, it does nothing twice. */
@Injectable()
export class ReadingClock implements OnModuleInit {
  /** What each organization's gauge was last told; telling the same again after a start does no harm. */
  private readonly told = new Map<string, number | null>();

  constructor(
    private readonly uow: UnitOfWork,
    private readonly ticks: OrganizationTicks,
    private readonly policies: PoliciesReader,
    private readonly groups: ReadingGroupStore,
    private readonly sessions: ReadingSessionStore,
    private readonly voices: ReadingVoiceStore,
    private readonly steps: GroupSteps,
    private readonly mails: ReadingMails,
    private readonly telling: TellReading,
  ) {}

  onModuleInit(): void {
    this.ticks.every(LOOK, (ctx) => this.look(ctx));
  }

  ofOrganization(organization: OrganizationId): Promise<void> {
    return this.look(this.ticks.ctx(LOOK, organization));
  }

  private async look(ctx: Ctx): Promise<void> {
    const isOn = await this.uow.read(ctx, (tx) => this.isOn(tx, ctx));
    if (isOn === undefined) return;
    if (isOn) {
      await this.sessionsBegun(ctx);
      await this.finishRead(ctx);
      await this.remind(ctx);
      await this.sayEarlyWords(ctx);
    }
    await this.showInCalendars(ctx, isOn);
    await this.tellRunning(ctx, isOn);
  }

  /** Undefined where nobody ever set rules for it. */
  private async isOn(tx: Tx, ctx: Ctx): Promise<boolean | undefined> {
    if ((await this.policies.timeline(tx, READING_GROUPS_PRACTICE)).length === 0) return undefined;
    return (await this.policies.on(tx, READING_GROUPS_PRACTICE, (await organizationDay(tx, ctx.now)).today)).isOn;
  }

  /** Groups begin with their first session; sessions whose time is over were held, unless somebody says otherwise. */
  private async sessionsBegun(ctx: Ctx): Promise<void> {
    for (const { sessionId, groupId } of await this.uow.read(ctx, (tx) => this.sessions.begun(tx, ctx.now))) {
      await this.inGroup(ctx, groupId, async (tx, group) => {
        const session = await this.sessions.find(tx, sessionId);
        if (session?.state !== 'planned' || session.from > ctx.now) return;
        const begun = group.state === 'planned' ? await this.steps.move(tx, ctx, group, 'begin') : ok(group);
        if (begun.ok && session.to <= ctx.now) await this.steps.moveSession(tx, ctx, begun.value, session, 'hold', null);
      });
    }
  }

  private async finishRead(ctx: Ctx): Promise<void> {
    const isRead = ({ state, nextAt, lastAt }: StoredGroup): boolean => state === 'running' && nextAt === null && (lastAt?.getTime() ?? 0) + FINISHED_AFTER_DAYS * 24 * HOUR_MS <= ctx.now.getTime();
    for (const group of await this.running(ctx)) {
      if (isRead(group)) await this.inGroup(ctx, group.groupId, async (tx, now) => void (isRead(now) && (await this.steps.move(tx, ctx, now, 'finish'))));
    }
  }

  private async remind(ctx: Ctx): Promise<void> {
    const due = groupBy(await this.uow.read(ctx, (tx) => this.sessions.dueReminders(tx, ctx.now, REMIND_FROM_HOUR)), ({ sessionId }) => sessionId);
    for (const [sessionId, people] of due) {
      await this.uow.run(ctx, async (tx) => {
        const session = await this.sessions.find(tx, sessionId);
        const group = session && (await this.groups.find(tx, session.groupId));
        if (group && session.state === 'planned') await this.mails.tomorrow(tx, ctx, group, session, people.map(({ personId }) => personId));
        return ok(null);
      });
    }
  }

  /** To who leads, once in the life of a group. */
  private async sayEarlyWords(ctx: Ctx): Promise<void> {
    const isToBeSaid = ({ earlyWordAt, leaderId }: StoredGroup): boolean => earlyWordAt === null && leaderId !== null;
    for (const { groupId } of (await this.running(ctx)).filter(isToBeSaid)) {
      if (!(await this.uow.read(ctx, (tx) => this.fell(tx, ctx, groupId)))) continue;
      await this.inGroup(ctx, groupId, async (tx, group) => {
        if (!isToBeSaid(group)) return;
        await this.groups.markEarlyWord(tx, ctx, groupId);
        await this.mails.fewerCome(tx, ctx, group);
      });
    }
  }

  private async fell(tx: Tx, ctx: Ctx, groupId: string): Promise<boolean> {
    const isSettled = ({ state, to }: StoredSession): boolean => state === 'held' && to.getTime() + SAYING_MS <= ctx.now.getTime();
    const held = (await this.sessions.ofGroups(tx, [groupId])).filter(isSettled).map(({ sessionId }) => sessionId);
    const attended = await this.voices.attended(tx, held);
    return attendanceFell(held.map((sessionId) => attended.get(sessionId) ?? 0));
  }

  /** Switched off, the practice leaves nothing in anybody's calendar; switched on again, what lies ahead is back. */
  private async showInCalendars(ctx: Ctx, isOn: boolean): Promise<void> {
    for (const groupId of await this.uow.read(ctx, (tx) => this.groups.idsShown(tx, !isOn))) {
      await this.inGroup(ctx, groupId, async (tx, group) => void (group.isInCalendar !== isOn && (await this.steps.show(tx, ctx, group, isOn))));
    }
  }

  private async tellRunning(ctx: Ctx, isOn: boolean): Promise<void> {
    await this.uow.run(ctx, async (tx) => {
      const count = isOn ? await this.groups.count(tx, 'running') : null;
      if (this.told.has(ctx.organization) && this.told.get(ctx.organization) === count) return ok(count);
      await this.telling.running(tx, ctx, count);
      return ok(count);
    }).then((told) => told.ok && this.told.set(ctx.organization, told.value));
  }

  private running(ctx: Ctx): Promise<readonly StoredGroup[]> {
    return this.uow.read(ctx, (tx) => this.groups.running(tx));
  }

  private async inGroup(ctx: Ctx, groupId: string, work: (tx: Tx, group: StoredGroup) => Promise<void>): Promise<void> {
    await this.uow.run(ctx, async (tx) => {
      const group = await this.groups.find(tx, groupId, 'for update');
      if (group) await work(tx, group);
      return ok(null);
    });
  }
}
