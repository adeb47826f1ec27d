import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId, type PersonId } from '../../../kernel/ids.js';
import { invalid, nothingThere, type InvalidValues, type NothingThere } from '../../../kernel/outcomes.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { NameInRosters } from '../../../people/directory/app/name-in-rosters.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { foldedKey } from '../domain/person-matching.js';
import { visibleChanges } from '../domain/plan-roster-import.js';
import { sourcesNaming } from '../persistence/on-call.query.js';
import { RosterSourceStore } from '../persistence/roster-source.store.js';
import { RosterRights } from './roster-rights.js';
import { TakeOverRoster } from './take-over-roster.js';
import { TellOnCall } from './tell-on-call.js';

/** "This is …": an unknown name on a roster belongs to somebody, from now on and on every roster. */
@Injectable()
export class MatchOnCallPerson {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rights: RosterRights,
    private readonly names: NameInRosters,
    private readonly sources: RosterSourceStore,
    private readonly takeOver: TakeOverRoster,
    private readonly telling: TellOnCall,
    private readonly logbook: Logbook,
  ) {}

  /** Gives how many shifts found their person. Only names that stand on a roster of the team and that nobody is known by can be given. */
  async run(ctx: Ctx, teamText: string, key: string, personText: string): Promise<Result<number, NothingThere | InvalidValues>> {
    const personId = parseId<PersonId>(personText);
    if (personId === undefined) return err(nothingThere);
    return this.uow.run<number, NothingThere | InvalidValues>(ctx, async (tx) => {
      const teamId = await this.rights.team(tx, ctx, teamText);
      const naming = teamId === undefined ? [] : await sourcesNaming(tx, foldedKey(key));
      if (teamId === undefined || !naming.some((source) => source.teamId === teamId)) return err(nothingThere);
      const [kind, value] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
      const named = await this.names.add(tx, ctx, personId, { kind, value });
      if (!named.ok) return named.error.kind === 'not-found' ? err(nothingThere) : err(invalid(...named.error.problems));
      let found = 0;
      for (const { sourceId } of naming) found += await this.rematch(tx, ctx, sourceId);
      await this.logbook.audit(tx, ctx, 'roster.person-matched', { personId, teamId, kind });
      await this.logbook.tellMembers(tx, ctx, 'roster-person-matched', { personId, teamId });
      return ok(found);
    });
  }

  private async rematch(tx: Tx, ctx: Ctx, sourceId: string): Promise<number> {
    const source = await this.sources.lock(tx, sourceId);
    if (!source) return 0;
    const { plan } = await this.takeOver.run(tx, ctx, source, 'rematch', 'matched');
    await this.telling.tell(tx, ctx, source.teamId);
    return visibleChanges(plan).filter(({ before, after }) => before.personId === null && after.personId !== null).length;
  }
}
