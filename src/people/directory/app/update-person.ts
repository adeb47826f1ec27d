import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId, type PersonId, type TeamId } from '../../../kernel/ids.js';
import { invalid, type InvalidValues } from '../../../kernel/outcomes.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { noPerson, noTeam, type NotFound } from '../domain/directory.errors.js';
import { mayManageDirectory } from '../domain/directory.policy.js';
import { joinTeam, membershipOn } from '../domain/membership.js';
import type { ActivePerson, FormerPerson } from '../domain/person.js';
import { parsePersonDraft, startsBeforeEnd, withValues, type PersonDraft, type PersonValues } from '../domain/person-draft.js';
import { lockDirectory } from '../persistence/directory-lock.js';
import { MembershipStore } from '../persistence/membership.store.js';
import { PersonStore } from '../persistence/person.store.js';
import { TeamStore } from '../persistence/team.store.js';
import { refuseUnless } from './allowed.js';

export interface PersonChange extends PersonDraft {
  readonly personId: string;
  /** The team they are in from today on. */
  readonly teamId: string | undefined;
}

type Failure = InvalidValues | NotFound;

/** Changes what is known of a person, or their team: what they were in before stays on record. */
@Injectable()
export class UpdatePerson {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly teams: TeamStore,
    private readonly people: PersonStore,
    private readonly memberships: MembershipStore,
    private readonly logbook: Logbook,
  ) {}

  async execute(ctx: Ctx, change: PersonChange): Promise<Result<PersonId, Failure>> {
    refuseUnless(mayManageDirectory(ctx.actor));
    const personId = parseId<PersonId>(change.personId);
    if (!personId) return err(noPerson);
    const values = parsePersonDraft(change);
    if (!values.ok) return err(invalid(...values.error));
    return this.uow.run<PersonId, Failure>(ctx, async (tx) => {
      const { today } = await lockDirectory(tx, ctx);
      const person = await this.people.find(tx, ctx, personId);
      if (!person || person.state === 'erased') return err(noPerson);
      const changed = await this.change(tx, ctx, person, values.value);
      if (!changed.ok) return changed;
      if (change.teamId === undefined) return ok(personId);
      const moved = await this.move(tx, ctx, person, change.teamId, today);
      return moved.ok ? ok(personId) : moved;
    });
  }

  private async change(tx: Tx, ctx: Ctx, person: ActivePerson | FormerPerson, values: PersonValues): Promise<Result<void, Failure>> {
    const after = withValues(person, values);
    if (!startsBeforeEnd(after.startedOn, person.state === 'former' ? person.endedOn : null)) {
      return err(invalid({ path: 'startedOn', code: 'starts-after-end', message: 'This is after the day they left.' }));
    }
    const other = after.email === person.email ? undefined : await this.people.findByEmail(tx, ctx, after.email);
    if (other) return err(invalid({ path: 'email', code: 'email-taken', message: 'Somebody else has this address.' }));
    const fields = (['name', 'email', 'timeZone', 'locale', 'startedOn'] as const).filter((field) => after[field] !== person[field]);
    if (fields.length === 0) return ok(undefined);
    await this.people.update(tx, ctx, after);
    await this.logbook.audit(tx, ctx, 'person.changed', { personId: person.id, fields });
    // A name says who is pooled with whom, so its change is for all to see; the log holds no names, old or new.
    if (fields.includes('name')) await this.logbook.tellMembers(tx, ctx, 'person-renamed', { personId: person.id });
    return ok(undefined);
  }

  private async move(tx: Tx, ctx: Ctx, person: ActivePerson | FormerPerson, teamText: string, today: string): Promise<Result<void, Failure>> {
    const teamId = parseId<TeamId>(teamText);
    if (!teamId || !(await this.teams.tree(tx, ctx)).teams.has(teamId)) return err(noTeam);
    if (person.state === 'former') return err(invalid({ path: 'teamId', code: 'person-left', message: 'They left; add them again under their address.' }));
    const personId = person.id as PersonId;
    const history = await this.memberships.history(tx, ctx, personId);
    const fromTeamId = membershipOn(history, today)?.teamId ?? null;
    if (fromTeamId === teamId) return ok(undefined);
    await this.memberships.save(tx, ctx, personId, joinTeam(history, teamId, today));
    await this.logbook.audit(tx, ctx, 'person.moved', { personId, fromTeamId, toTeamId: teamId });
    await this.logbook.tellMembers(tx, ctx, 'person-moved', { personId, fromTeamId, toTeamId: teamId });
    return ok(undefined);
  }
}
