import { rows, type Tx } from '../../../platform/database/tx.js';
import type { TreeChange } from '../domain/lineage.words.js';

/**
 * Dated changes of the team tree that a team went through since an instant: its own, and teams that came under it or left it. From the log that
 * every member may read, so it tells nobody anything new.
 */
export function lineageOf(tx: Tx, teamId: string, since: Date): Promise<TreeChange[]> {
  return rows<TreeChange>(tx, `
    select to_char(e.at at time zone o.time_zone, 'YYYY-MM-DD') as "on", e.kind, e.data->>'teamId' as "teamId", coalesce(t.name, '?') as "teamName",
           case when e.kind = 'team-moved' then f.name else e.data->>'from' end as "from", case when e.kind = 'team-moved' then n.name else e.data->>'to' end as "to"
      from member_log_entry e
      join organization o on o.organization_id = e.organization_id
      left join team t on t.organization_id = e.organization_id and t.team_id::text = e.data->>'teamId'
      left join team f on f.organization_id = e.organization_id and f.team_id::text = e.data->>'fromTeamId'
      left join team n on n.organization_id = e.organization_id and n.team_id::text = e.data->>'toTeamId'
     where e.organization_id = current_organization() and e.at >= $2
       and ((e.kind in ('team-created', 'team-renamed', 'team-moved', 'team-ended') and e.data->>'teamId' = $1)
         or (e.kind = 'team-moved' and $1 in (e.data->>'fromTeamId', e.data->>'toTeamId'))
         or (e.kind = 'team-created' and e.data->>'parentTeamId' = $1)
         or (e.kind = 'team-ended' and t.parent_team_id::text = $1))
     order by e.at, e.entry_id limit 100`, [teamId, since]);
}
