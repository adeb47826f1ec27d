import { Injectable } from '@nestjs/common';
import type { OrganizationId, TeamId } from '../../../kernel/ids.js';
import { DirectoryReader } from '../../../people/directory/app/directory-reader.js';
import { rows, type Tx } from '../../../platform/database/tx.js';
import { LiveChannel } from '../../../platform/live/live-channel.js';
import { trendTopic } from '../domain/trend-topic.js';

/** Tells everybody who looks at a time line that it changed, with the commit: of a team and those below it, or of all teams. */
@Injectable()
export class AnnotationNews {
  constructor(
    private readonly directory: DirectoryReader,
    private readonly live: LiveChannel,
  ) {}

  async tell(tx: Tx, organization: OrganizationId, teamId: string | null): Promise<void> {
    const teams = teamId === null
      ? (await rows<{ id: TeamId }>(tx, 'select team_id as id from team where organization_id = current_organization() and ended_on is null')).map(({ id }) => id)
      : await this.directory.subtree(tx, teamId as TeamId);
    await this.live.publish(tx, ...teams.map((id) => ({ topic: trendTopic(organization, id), payload: { teamId: id } })));
  }
}
