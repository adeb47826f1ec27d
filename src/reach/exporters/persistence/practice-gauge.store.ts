import { Injectable } from '@nestjs/common';
import { gaugeSubject, type Gauge } from '../../../contracts/practices/gauge-changed.event.js';
import type { Ctx } from '../../../kernel/actor.js';
import { rows, type Tx } from '../../../platform/database/tx.js';
import type { ToldGauge } from '../domain/gauge-metrics.js';

/** Numbers of practices as they last told them. */
@Injectable()
export class PracticeGaugeStore {
  async put(tx: Tx, ctx: Ctx, changed: Gauge): Promise<void> {
    const subject = gaugeSubject(changed);
    const { gauge, help, teamId, labels, value } = changed;
    if (value === null) {
      await tx.query('delete from practice_gauge where organization_id = current_organization() and subject = $1', [subject]);
      return;
    }
    await tx.query(
      `insert into practice_gauge (organization_id, subject, gauge, help, team_id, labels, value, changed_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (organization_id, subject) do update set help = excluded.help, value = excluded.value, changed_at = excluded.changed_at`,
      [ctx.organization, subject, gauge, help, teamId, JSON.stringify(labels), value, ctx.now],
    );
  }

  all(tx: Tx): Promise<ToldGauge[]> {
    return rows<ToldGauge>(tx, `
      select g.gauge, g.help, g.team_id as "teamId", t.name as team, g.labels, g.value
        from practice_gauge g left join team t on t.organization_id = g.organization_id and t.team_id = g.team_id
       where g.organization_id = current_organization() order by g.gauge, g.subject`);
  }
}
