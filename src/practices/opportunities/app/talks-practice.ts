import { Injectable } from '@nestjs/common';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { PersonId } from '../../../kernel/ids.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import { DirectoryReader } from '../../../people/directory/app/directory-reader.js';
import { organizationDay, workingPeople } from '../../../people/directory/app/working-people.js';
import type { Tx } from '../../../platform/database/tx.js';
import { PoliciesReader } from '../../policies/app/policies-reader.js';
import { TALKS_PRACTICE, type TalksSettings } from '../../policies/domain/talks-settings.js';

/** Whether talks are on today, and for whom. Where they are off nothing of them shows. */
@Injectable()
export class TalksPractice {
  constructor(
    private readonly policies: PoliciesReader,
    private readonly directory: DirectoryReader,
  ) {}

  async settings(tx: Tx, now: Date): Promise<TalksSettings> {
    return this.policies.on(tx, TALKS_PRACTICE, await this.today(tx, now));
  }

  /** The rules of today for whoever asks; undefined where talks are off or not open to their team. */
  async of(tx: Tx, ctx: Pick<Ctx, 'actor' | 'now'>): Promise<TalksSettings | undefined> {
    const settings = await this.settings(tx, ctx.now);
    return settings.isOn && isSomebody(ctx.actor) && (await this.isOpenTo(tx, settings, ctx.actor.personId, ctx.now)) ? settings : undefined;
  }

  /** The same for a write: the rules can't change until the transaction ends. First statement of it. */
  async hold(tx: Tx, ctx: Ctx): Promise<TalksSettings | undefined> {
    await this.policies.hold(tx, ctx, TALKS_PRACTICE);
    return this.of(tx, ctx);
  }

  async isOpenTo(tx: Tx, { audienceTeamId }: TalksSettings, personId: PersonId, now: Date): Promise<boolean> {
    if (audienceTeamId === null) return true;
    const teamId = await this.directory.teamOf(tx, personId, now);
    return teamId !== undefined && (await this.directory.wayUp(tx, teamId)).some((id) => id === audienceTeamId);
  }

  /** By whose clock days are counted for a reader: their own; the organization's for whoever has left since. */
  async zoneOf(tx: Tx, personId: PersonId, now: Date): Promise<TimeZone> {
    const [person] = await workingPeople(tx, [personId], now);
    return person?.zone ?? (await organizationDay(tx, now)).zone;
  }

  /** The organization's calendar day. */
  async today(tx: Tx, now: Date): Promise<CalendarDate> {
    return (await organizationDay(tx, now)).today;
  }
}
