import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { isCalendarDate, type CalendarDate } from '../../../kernel/calendar-date.js';
import { parseId, type PersonId } from '../../../kernel/ids.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { accessChanged } from '../../../platform/access/access-news.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { LiveChannel } from '../../../platform/live/live-channel.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { Refusal } from '../../../platform/refusal.js';
import { noPerson, type LastAdmin, type NotFound } from '../domain/directory.errors.js';
import { mayManageDirectory } from '../domain/directory.policy.js';
import { leaveTeam } from '../domain/membership.js';
import { endPerson, type ActivePerson } from '../domain/person.js';
import { startsBeforeEnd } from '../domain/person-draft.js';
import { deleteCredentials, withdrawDuties } from '../persistence/credentials.js';
import { lockDirectory } from '../persistence/directory-lock.js';
import { MembershipStore } from '../persistence/membership.store.js';
import { PersonStore } from '../persistence/person.store.js';
import { refuseUnless } from './allowed.js';
import { Departures } from './departures.js';

/** Somebody leaves: out of their team, signed out, without duties. Name and past stay; the same address comes back as the same person. */
@Injectable()
export class EndPerson {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: PersonStore,
    private readonly memberships: MembershipStore,
    private readonly logbook: Logbook,
    private readonly live: LiveChannel,
    private readonly departures: Departures,
  ) {}

  /** `endedOn` is the first day on which they no longer work here, today when not given; it can't lie ahead. */
  async execute(ctx: Ctx, personText: string, endedOn: CalendarDate | undefined): Promise<Result<PersonId, LastAdmin | NotFound>> {
    refuseUnless(mayManageDirectory(ctx.actor));
    const personId = parseId<PersonId>(personText);
    if (!personId) return err(noPerson);
    return this.uow.run<PersonId, LastAdmin | NotFound>(ctx, async (tx) => {
      const { today } = await lockDirectory(tx, ctx);
      const person = await this.people.find(tx, ctx, personId);
      if (!person || person.state === 'erased') return err(noPerson);
      if (person.state === 'former') return ok(personId);
      const day = endedOn ?? today;
      if (!isCalendarDate(day) || day > today) throw new Refusal('BAD_INPUT', 'The day somebody left can’t lie ahead.');
      if (endedOn !== undefined && !startsBeforeEnd(person.startedOn, day)) throw new Refusal('BAD_INPUT', 'They started after that day.');
      if ((await this.people.countOtherAdmins(tx, ctx, personId)) === 0) return err({ kind: 'last-admin' });
      await this.end(tx, ctx, person, day, today);
      return ok(personId);
    });
  }

  private async end(tx: Tx, ctx: Ctx, person: ActivePerson, day: CalendarDate, today: CalendarDate): Promise<void> {
    const personId = person.id as PersonId;
    // Who never came has no first day.
    const startedOn = startsBeforeEnd(person.startedOn, day) ? person.startedOn : null;
    await this.people.update(tx, ctx, endPerson({ ...person, startedOn }, day));
    await this.memberships.save(tx, ctx, personId, leaveTeam(await this.memberships.history(tx, ctx, personId), day));
    await withdrawDuties(tx, ctx, [personId], today);
    await deleteCredentials(tx, ctx, [personId]);
    await this.departures.left(tx, ctx, [personId]);
    await accessChanged(this.live, tx, ctx.organization, [personId]);
    await this.logbook.audit(tx, ctx, 'person.ended', { personId, endedOn: day });
    await this.logbook.tellMembers(tx, ctx, 'person-left', { personId });
  }
}
