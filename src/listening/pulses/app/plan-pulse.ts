import { Injectable } from '@nestjs/common';
import type { Partition } from '../../../engines/anonymity/units.js';
import type { Ctx } from '../../../kernel/actor.js';
import type { FieldProblem } from '../../../kernel/field-problem.js';
import { parseId, type PulseId } from '../../../kernel/ids.js';
import { rows, type Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { validatePulseSettings } from '../domain/pulse.policy.js';
import type { PulseSettings } from '../domain/pulse.js';
import { planPulse, type PersonNotAsked, type PlannerInput, type PulsePlan } from '../domain/planner.js';
import { DriverStore } from '../persistence/driver.store.js';
import { PulseStore } from '../persistence/pulse.store.js';
import { newestRounds } from '../persistence/round-times.query.js';
import { AudiencePartition, type PartitionedAudience } from './audience-partition.js';
import { audienceProblems } from './save-pulse.js';

/** A team that is no unit, and where its people answer. */
export interface PooledTeamPlan {
  readonly teamId: string;
  readonly name: string;
  readonly people: number;
  readonly answersAt: string;
  readonly together: readonly string[];
}

/** The plan, or as much of it as can be told while the settings have problems. */
export interface PlanOutcome {
  readonly problems: readonly FieldProblem[];
  readonly plan: PulsePlan | null;
  readonly pooledTeams: readonly PooledTeamPlan[];
}

/** Says what a pulse with some settings would do to today's organization. Saves nothing and asks nobody. */
@Injectable()
export class PlanPulse {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly pulses: PulseStore,
    private readonly drivers: DriverStore,
    private readonly partitions: AudiencePartition,
  ) {}

  plan(ctx: Ctx, pulseId: string | null, wanted: PulseSettings): Promise<PlanOutcome> {
    return this.uow.read(ctx, async (tx) => {
      const drivers = await this.drivers.all(tx);
      const problems = [...validatePulseSettings(wanted, drivers), ...(await audienceProblems(tx, wanted.audienceTeamId))];
      if (problems.length > 0) return { problems, plan: null, pooledTeams: [] };
      const history = await this.historyOf(tx, pulseId, wanted);
      const parted = await this.partitions.of(tx, history.settings, ctx.now);
      const plan = planPulse({ ...history, drivers, units: unitsOf(parted), notAsked: notAskedOf(parted), now: ctx.now });
      return { problems: [], plan, pooledTeams: parted.partition.ok ? pooledTeamsOf(parted, parted.partition.value) : [] };
    });
  }

  /** What the pulse has asked so far; nothing for a new one. The two-week rhythm stays as it runs. */
  private async historyOf(tx: Tx, pulseId: string | null, wanted: PulseSettings): Promise<Pick<PlannerInput, 'settings' | 'previous' | 'resultsSoFar'>> {
    const id = pulseId === null ? undefined : parseId<PulseId>(pulseId);
    const stored = id && (await this.pulses.find(tx, id));
    if (!stored) return { settings: wanted, previous: null, resultsSoFar: new Map() };
    const newest = await newestRounds(tx, [stored.id]);
    const scheduled = newest.find(({ byHand }) => !byHand);
    const number = newest[0]?.number;
    const asked = await rows<{ driver_id: string; rounds: number }>(tx, `
      select q.driver_id, count(distinct q.round_id)::integer as rounds from round_question q
        join round r on r.organization_id = q.organization_id and r.round_id = q.round_id
       where r.pulse_id = $1 and r.state <> 'cancelled' group by q.driver_id`, [stored.id]);
    return {
      settings: { ...wanted, schedule: { ...wanted.schedule, anchor: stored.settings.schedule.anchor ?? null } },
      previous: number === undefined ? null : { number, opensAt: (scheduled ?? newest[0]!).opensAt },
      resultsSoFar: new Map(asked.map(({ driver_id, rounds }) => [driver_id, rounds])),
    };
  }
}

function unitsOf({ partition }: PartitionedAudience): PlannerInput['units'] {
  return partition.ok ? partition.value.units.map(({ id, name, members }) => ({ unitId: id, name, eligible: members.length })) : [];
}

function notAskedOf({ audience, partition }: PartitionedAudience): readonly PersonNotAsked[] {
  const names = new Map<string, string>(audience.people.map(({ id, name }) => [id, name]));
  if (!partition.ok) return audience.people.map(({ id, name }) => ({ personId: id, name, reason: 'too-few-at-the-top' as const }));
  return partition.value.notAsked.map(({ person, reason }) => ({ personId: person, name: names.get(person)!, reason }));
}

const byName = (a: string, b: string): number => a.localeCompare(b);

function pooledTeamsOf({ audience }: PartitionedAudience, { pooledTeams }: Partition): readonly PooledTeamPlan[] {
  const names = new Map<string, string>(audience.teams.map(({ id, name }) => [id, name]));
  const plans = pooledTeams.flatMap(({ team, name, answersAt, together }) => {
    if (answersAt === null) return [];
    const people = audience.people.filter(({ teamId }) => teamId === team).length;
    return [{ teamId: team, name, people, answersAt: names.get(answersAt)!, together: together.map((other) => names.get(other)!).sort(byName) }];
  });
  return plans.sort((a, b) => byName(a.name, b.name));
}

