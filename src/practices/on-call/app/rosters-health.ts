import { Injectable, type OnModuleInit } from '@nestjs/common';
import { groupBy } from '../../../kernel/group-by.js';
import type { PersonId, TeamId } from '../../../kernel/ids.js';
import { DirectoryReader } from '../../../people/directory/app/directory-reader.js';
import type { Tx } from '../../../platform/database/tx.js';
import { RosterHealths, type RosterHealthReader } from '../../calendar/app/roster-healths.js';
import type { RosterHealth } from '../../calendar/domain/roster-health.js';
import { healthOf, type HealthFacts } from '../domain/roster-health.js';
import { healthState, type RosterSource } from '../domain/roster-source.js';
import { teamsNaming, unmatchedKeys } from '../persistence/on-call.query.js';
import { RosterSourceStore } from '../persistence/roster-source.store.js';
import { ShiftStore } from '../persistence/shift.store.js';
import { StalePolicy } from './stale-policy.js';

/** How far the rosters of teams can be believed; also for the calendar and whoever asks it. */
@Injectable()
export class RostersHealth implements RosterHealthReader, OnModuleInit {
  constructor(
    private readonly healths: RosterHealths,
    private readonly directory: DirectoryReader,
    private readonly sources: RosterSourceStore,
    private readonly shifts: ShiftStore,
    private readonly policy: StalePolicy,
  ) {}

  onModuleInit(): void {
    this.healths.register(this);
  }

  async ofTeams(tx: Tx, teamIds: readonly TeamId[], now: Date): Promise<RosterHealth> {
    return healthOf([...(await this.facts(tx, teamIds, now)).values()].flat(), now, await this.policy.staleAfterHours(tx, now));
  }

  /** Rosters of the person's team, of those above it, and any that names them. */
  async ofPerson(tx: Tx, personId: PersonId, now: Date): Promise<RosterHealth> {
    const own = await this.directory.teamOf(tx, personId, now);
    const way = own === undefined ? [] : await this.directory.wayUp(tx, own);
    return this.ofTeams(tx, [...new Set([...way, ...(await teamsNaming(tx, personId, now))])], now);
  }

  /** Each team's own; teams without a source are absent. */
  async byTeam(tx: Tx, teamIds: readonly TeamId[], now: Date): Promise<ReadonlyMap<TeamId, RosterHealth>> {
    const hours = await this.policy.staleAfterHours(tx, now);
    return new Map([...(await this.facts(tx, teamIds, now))].map(([teamId, facts]) => [teamId, healthOf(facts, now, hours)]));
  }

  private async facts(tx: Tx, teamIds: readonly TeamId[], now: Date): Promise<ReadonlyMap<TeamId, readonly HealthFacts[]>> {
    const sources = await this.sources.ofTeams(tx, teamIds);
    const reach = await this.shifts.reachOf(tx, sources.map(({ sourceId }) => sourceId));
    const unmatched = groupBy(await unmatchedKeys(tx, teamIds, now), ({ sourceId }) => sourceId);
    const factsOf = (source: RosterSource): HealthFacts => ({
      state: healthState(source, reach.get(source.sourceId) ?? null), problem: source.problem,
      unmatched: (unmatched.get(source.sourceId) ?? []).map(({ key }) => key),
    });
    return new Map([...groupBy(sources, ({ teamId }) => teamId)].map(([teamId, own]) => [teamId, own.map(factsOf)]));
  }
}
