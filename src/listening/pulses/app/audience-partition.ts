import { Injectable } from '@nestjs/common';
import { partition, type NoUnit, type Partition } from '../../../engines/anonymity/units.js';
import type { TeamId } from '../../../kernel/ids.js';
import type { Result } from '../../../kernel/result.js';
import { rows, type Tx } from '../../../platform/database/tx.js';
import { DirectoryReader, type Audience } from '../../../people/directory/app/directory-reader.js';
import { leastUnitSize, type PulseSettings } from '../domain/pulse.js';

/** Today's people of an audience, and the units that a round announced now would have. */
export interface PartitionedAudience {
  readonly audience: Audience;
  readonly partition: Result<Partition, NoUnit>;
}

/** Asks the directory and the engine what a round announced at an instant would look like. Freezes nothing. */
@Injectable()
export class AudiencePartition {
  constructor(private readonly directory: DirectoryReader) {}

  /** @throws Error when the audience's team is not there: callers check it before. */
  async of(tx: Tx, { audienceTeamId, k }: Pick<PulseSettings, 'audienceTeamId' | 'k'>, now: Date): Promise<PartitionedAudience> {
    const audience = await this.directory.audience(tx, audienceTeamId as TeamId, now);
    if (!audience) throw new Error(`the audience ${audienceTeamId} is not there`);
    // Rounds called off don't count: announcing and calling off would turn newcomers into old hands.
    const announced = await rows<{ announced_at: Date }>(tx, `select announced_at from round where organization_id = current_organization() and state <> 'cancelled' order by announced_at`);
    const parted = partition({
      teams: [...audience.teams, ...audience.above].map(({ id, name, parentId }) => ({ id, name, parent: parentId })),
      audience: audienceTeamId,
      people: audience.people.map(({ id, teamId, leads, membershipChangedAt }) => ({ id, team: teamId, leads, membershipChangedAt: membershipChangedAt.getTime() })),
      kElig: leastUnitSize(k), now: now.getTime(), announcements: announced.map(({ announced_at }) => announced_at.getTime()),
    });
    return { audience, partition: parted };
  }
}
