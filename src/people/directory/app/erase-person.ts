import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId, type PersonId } from '../../../kernel/ids.js';
import { invalid, type InvalidValues } from '../../../kernel/outcomes.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { accessChanged } from '../../../platform/access/access-news.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { LiveChannel } from '../../../platform/live/live-channel.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { noPerson, type LastAdmin, type NotFound } from '../domain/directory.errors.js';
import { mayErasePerson } from '../domain/directory.policy.js';
import { leaveTeam } from '../domain/membership.js';
import { erasePerson, parseEmail, type ActivePerson, type FormerPerson } from '../domain/person.js';
import { deleteCredentials, withdrawDuties } from '../persistence/credentials.js';
import { lockDirectory, type OpenDirectory } from '../persistence/directory-lock.js';
import { eraseRows } from '../persistence/erasure.js';
import { MembershipStore } from '../persistence/membership.store.js';
import { PersonStore } from '../persistence/person.store.js';
import { refuseUnless } from './allowed.js';
import { Departures } from './departures.js';

type Failure = InvalidValues | LastAdmin | NotFound;

/** Erases somebody on their request, for good: what is left says that there was a person, not who. Sealed results stay. */
@Injectable()
export class ErasePerson {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: PersonStore,
    private readonly memberships: MembershipStore,
    private readonly logbook: Logbook,
    private readonly live: LiveChannel,
    private readonly departures: Departures,
  ) {}

  async execute(ctx: Ctx, personText: string, confirmEmail: string): Promise<Result<PersonId, Failure>> {
    refuseUnless(mayErasePerson(ctx.actor));
    const personId = parseId<PersonId>(personText);
    if (!personId) return err(noPerson);
    return this.uow.run<PersonId, Failure>(ctx, async (tx) => {
      const directory = await lockDirectory(tx, ctx);
      const person = await this.people.find(tx, ctx, personId);
      if (!person || person.state === 'erased') return err(noPerson);
      const typed = parseEmail(confirmEmail);
      if (!typed.ok || typed.value !== person.email) {
        return err(invalid({ path: 'confirmEmail', code: 'email-differs', message: 'This is not their address; nothing was erased.' }));
      }
      if ((await this.people.countOtherAdmins(tx, ctx, personId)) === 0) return err({ kind: 'last-admin' });
      await this.erase(tx, ctx, person, directory);
      return ok(personId);
    });
  }

  private async erase(tx: Tx, ctx: Ctx, person: ActivePerson | FormerPerson, directory: OpenDirectory): Promise<void> {
    const personId = person.id as PersonId;
    const { today, timeZone, locale } = directory;
    const erased = erasePerson(person, { timeZone, locale }, today);
    await this.memberships.save(tx, ctx, personId, leaveTeam(await this.memberships.history(tx, ctx, personId), erased.endedOn));
    await withdrawDuties(tx, ctx, [personId], today);
    await deleteCredentials(tx, ctx, [personId]);
    await this.departures.erased(tx, ctx, personId);
    await eraseRows(tx, ctx, erased, person.email, today);
    await accessChanged(this.live, tx, ctx.organization, [personId]);
    await this.logbook.audit(tx, ctx, 'person.erased', { personId });
    await this.logbook.tellMembers(tx, ctx, 'person-erased', { personId });
  }
}
