import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom, parseId, type PersonId, type TeamId } from '../../../kernel/ids.js';
import { invalid, type InvalidValues } from '../../../kernel/outcomes.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { noTeam, type NotFound } from '../domain/directory.errors.js';
import { mayManageDirectory } from '../domain/directory.policy.js';
import { joinTeam } from '../domain/membership.js';
import { returnPerson, type ActivePerson } from '../domain/person.js';
import { parsePersonDraft, withValues, type PersonDraft, type PersonValues } from '../domain/person-draft.js';
import { lockDirectory, type OpenDirectory } from '../persistence/directory-lock.js';
import { MembershipStore } from '../persistence/membership.store.js';
import { PersonStore } from '../persistence/person.store.js';
import { TeamStore } from '../persistence/team.store.js';
import { refuseUnless } from './allowed.js';
import { Invitations } from './invitations.js';

export interface NewPerson extends PersonDraft {
  readonly name: string;
  readonly email: string;
  readonly teamId: string;
  /** Whether a mail tells them where to sign in. */
  readonly invite: boolean;
}

type Failure = InvalidValues | NotFound;

/** Brings somebody into a team from today on. Who left and has the same address comes back under the old id. */
@Injectable()
export class AddPerson {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly teams: TeamStore,
    private readonly people: PersonStore,
    private readonly memberships: MembershipStore,
    private readonly invitations: Invitations,
    private readonly logbook: Logbook,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  async execute(ctx: Ctx, draft: NewPerson): Promise<Result<PersonId, Failure>> {
    refuseUnless(mayManageDirectory(ctx.actor));
    const values = parsePersonDraft(draft);
    if (!values.ok) return err(invalid(...values.error));
    const teamId = parseId<TeamId>(draft.teamId);
    if (!teamId) return err(noTeam);
    return this.uow.run<PersonId, Failure>(ctx, async (tx) => {
      const directory = await lockDirectory(tx, ctx);
      if (!(await this.teams.tree(tx, ctx)).teams.has(teamId)) return err(noTeam);
      const saved = await this.save(tx, ctx, values.value, directory);
      if (!saved.ok) return saved;
      const { person, isBack } = saved.value;
      const personId = person.id as PersonId;
      await this.memberships.save(tx, ctx, personId, joinTeam(await this.memberships.history(tx, ctx, personId), teamId, directory.today));
      if (draft.invite) await this.invitations.queue(tx, ctx, person, directory.name);
      await this.logbook.audit(tx, ctx, 'person.added', { personId, teamId, invited: draft.invite });
      await this.logbook.tellMembers(tx, ctx, isBack ? 'person-returned' : 'person-joined', { personId, teamId });
      return ok(personId);
    });
  }

  private async save(tx: Tx, ctx: Ctx, values: PersonValues, directory: OpenDirectory): Promise<Result<{ readonly person: ActivePerson; readonly isBack: boolean }, Failure>> {
    const known = await this.people.findByEmail(tx, ctx, values.email!);
    if (known?.state === 'active') return err(invalid({ path: 'email', code: 'email-taken', message: 'Somebody with this address works here already.' }));
    if (known?.state === 'former') {
      const back: ActivePerson = withValues(returnPerson(known), values);
      await this.people.update(tx, ctx, back);
      return ok({ person: back, isBack: true });
    }
    const person: ActivePerson = {
      state: 'active', id: idFrom<PersonId>(this.random(16)), name: values.name!, email: values.email!,
      timeZone: values.timeZone ?? directory.timeZone, locale: values.locale ?? directory.locale, startedOn: values.startedOn ?? null,
    };
    await this.people.insert(tx, ctx, person);
    return ok({ person, isBack: false });
  }
}
