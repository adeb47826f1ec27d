import { Injectable } from '@nestjs/common';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import { organizationDay, workingPeople } from '../../../people/directory/app/working-people.js';
import type { Tx } from '../../../platform/database/tx.js';
import { PoliciesReader } from '../../policies/app/policies-reader.js';
import { HACK_WEEK_PRACTICE, type HackWeekSettings } from '../../policies/domain/hack-week-settings.js';
import type { HackWeekOff } from '../domain/hack-week.errors.js';
import { EditionStore } from '../persistence/edition.store.js';

/** What holds today for somebody who comes to the hack week. */
export interface HackWeekFacts {
  readonly settings: HackWeekSettings;
  /** Switched on, and the person is in its audience or organizes. */
  readonly isIn: boolean;
  readonly today: CalendarDate;
  readonly zone: TimeZone;
  /** An admin in person. */
  readonly isAdmin: boolean;
  /** Editions they organize. */
  readonly organizes: ReadonlySet<string>;
}

/** Whether hack weeks are on, and for whom. The same question for every room of it. */
@Injectable()
export class HackWeekDoor {
  constructor(
    private readonly policies: PoliciesReader,
    private readonly editions: EditionStore,
  ) {}

  async look(tx: Tx, ctx: Ctx): Promise<HackWeekFacts> {
    const { today, zone } = await organizationDay(tx, ctx.now);
    const settings = await this.policies.on(tx, HACK_WEEK_PRACTICE, today);
    const { actor } = ctx;
    if (!isSomebody(actor)) return { settings, isIn: settings.isOn && actor.kind === 'system', today, zone, isAdmin: false, organizes: new Set() };
    const organizes = actor.kind === 'person' ? await this.editions.organizedBy(tx, actor.personId) : new Set<string>();
    const isAdmin = actor.kind === 'person' && actor.isAdmin;
    const isIn = settings.isOn && (settings.audienceTeamId === null || isAdmin || organizes.size > 0 || (await this.isInTeam(tx, ctx, actor.personId, settings.audienceTeamId)));
    return { settings, isIn, today, zone, isAdmin, organizes };
  }

  /** First thing of every write: the policy stays as it is until the transaction ends. */
  async enter(tx: Tx, ctx: Ctx): Promise<Result<HackWeekFacts, HackWeekOff>> {
    await this.policies.hold(tx, ctx, HACK_WEEK_PRACTICE);
    const facts = await this.look(tx, ctx);
    return facts.isIn ? ok(facts) : err({ kind: 'off', why: facts.settings.isOn ? 'not-in-audience' : 'off' });
  }

  private async isInTeam(tx: Tx, { now }: Ctx, personId: string, teamId: string): Promise<boolean> {
    const [person] = await workingPeople(tx, [personId], now);
    return person !== undefined && (person.teams as readonly string[]).includes(teamId);
  }
}
