import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { FieldProblem } from '../../../kernel/field-problem.js';
import { parseId, type PersonId, type TeamId } from '../../../kernel/ids.js';
import { invalid, type InvalidValues } from '../../../kernel/outcomes.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { accessChanged } from '../../../platform/access/access-news.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { LiveChannel } from '../../../platform/live/live-channel.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { noTeam, type NotFound } from '../domain/directory.errors.js';
import { mayManageDirectory } from '../domain/directory.policy.js';
import { lockDirectory } from '../persistence/directory-lock.js';
import { PersonStore } from '../persistence/person.store.js';
import { TeamStore } from '../persistence/team.store.js';
import { refuseUnless } from './allowed.js';

/** Says who leads a team: exactly these people, from today on. */
@Injectable()
export class SetTeamLeads {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly teams: TeamStore,
    private readonly people: PersonStore,
    private readonly logbook: Logbook,
    private readonly live: LiveChannel,
  ) {}

  async execute(ctx: Ctx, teamText: string, personTexts: readonly string[]): Promise<Result<TeamId, InvalidValues | NotFound>> {
    refuseUnless(mayManageDirectory(ctx.actor));
    const teamId = parseId<TeamId>(teamText);
    if (!teamId) return err(noTeam);
    return this.uow.run<TeamId, InvalidValues | NotFound>(ctx, async (tx) => {
      const { today } = await lockDirectory(tx, ctx);
      if (!(await this.teams.tree(tx, ctx)).teams.has(teamId)) return err(noTeam);
      const wanted = await this.read(tx, ctx, personTexts);
      if (!wanted.ok) return wanted;
      await this.set(tx, ctx, teamId, wanted.value, today);
      return ok(teamId);
    });
  }

  private async read(tx: Tx, ctx: Ctx, texts: readonly string[]): Promise<Result<readonly PersonId[], InvalidValues>> {
    const ids = texts.map((text) => parseId<PersonId>(text));
    const active = await this.people.activeAmong(tx, ctx, ids.filter((id) => id !== undefined));
    const problems = ids.flatMap((id, index): FieldProblem[] =>
      id && active.has(id) ? [] : [{ path: `personIds.${index}`, code: 'person-unknown', message: 'There is no such person working here.' }]);
    return problems.length > 0 ? err(invalid(...problems)) : ok([...active]);
  }

  private async set(tx: Tx, ctx: Ctx, teamId: TeamId, wanted: readonly PersonId[], today: string): Promise<void> {
    const before = await this.teams.leadsOf(tx, ctx, teamId);
    const withdrawn = before.filter((id) => !wanted.includes(id));
    const appointed = wanted.filter((id) => !before.includes(id));
    if (withdrawn.length + appointed.length === 0) return;
    await this.teams.withdrawLeads(tx, ctx, teamId, withdrawn, today);
    for (const personId of appointed) await this.teams.appointLead(tx, ctx, teamId, personId, today);
    await this.logbook.audit(tx, ctx, 'team.leads-set', { teamId, appointed, withdrawn });
    for (const personId of withdrawn) await this.logbook.tellMembers(tx, ctx, 'lead-withdrawn', { teamId, personId });
    for (const personId of appointed) await this.logbook.tellMembers(tx, ctx, 'lead-appointed', { teamId, personId });
    await accessChanged(this.live, tx, ctx.organization, [...withdrawn, ...appointed]);
  }
}
