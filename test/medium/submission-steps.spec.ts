import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { NumberSubmissionSteps1763000182010 } from '../../migrations/1763000182010-number-submission-steps.js';
import { ownerDataSource } from '../../src/platform/database/data-source.js';
import { talkRows, type TalkRows } from '../support/talks-rows.js';
import { talksWorld, type TalksWorld } from '../support/talks-world.js';

/** The order of a submission's steps, in the table itself. */
describe('the steps of a submission', () => {
  let world: TalksWorld;
  let rows: TalkRows;
  let owner: DataSource;
  beforeAll(async () => {
    world = await talksWorld();
    await world.build.query(world.organization, `delete from practice_policy where practice = 'talks'`);
    rows = await talkRows(world.build, world.organization, 'Old', [world.people[0]!, world.people[1]!]);
    owner = await new DataSource(ownerDataSource({ url: world.app.database.url }).options).initialize();
  });
  afterAll(async () => {
    await owner.destroy();
    await world.close();
  });

  const insert = (columns: string, values: readonly unknown[]): Promise<unknown> =>
    world.build.query(world.organization, `insert into talk_submission_event (organization_id, event_id, submission_id, ${columns}) values ($1, $2, $3, ${values.map((_, index) => `$${index + 4}`).join(', ')})`, [world.organization, randomUUID(), rows.declined, ...values]);

  it('are numbered by the migration in their true order, whatever their ids, and back again', async () => {
    const runner = owner.createQueryRunner();
    const migration = new NumberSubmissionSteps1763000182010();
    await migration.down(runner);
    for (const [action, at] of [['confirm', '2026-03-02'], ['decline', '2026-03-04'], ['accept', '2026-03-02'], ['draft', '2026-03-02'], ['send', '2026-03-02'], ['send-again', '2026-03-03'], ['request', '2026-03-02']]) {
      await insert('action, company, conference, delivery, at', [action, 'approved', 'sent', 'open', at]);
    }
    await migration.up(runner);
    await runner.release();
    expect(await world.build.query(world.organization, `select relforcerowsecurity as forced from pg_class where relname = 'talk_submission_event'`)).toEqual([{ forced: true }]);
    const found = await world.build.query<{ action: string; position: number }>(world.organization, 'select action, position from talk_submission_event where submission_id = $1 order by position', [rows.declined]);
    expect(found.map(({ action, position }) => `${position} ${action}`)).toEqual(['1 draft', '2 request', '3 send', '4 accept', '5 confirm', '6 send-again', '7 decline']);
  });

  it('have a place each', async () => {
    const step = 'position, action, company, conference, delivery, at';
    await expect(insert(step, [7, 'withdraw', 'approved', 'withdrawn', 'open', '2026-03-05'])).rejects.toThrow(/talk_submission_event_once/);
    await expect(insert(step, [0, 'withdraw', 'approved', 'withdrawn', 'open', '2026-03-05'])).rejects.toThrow(/position_check/);
    await expect(insert(step, [null, 'withdraw', 'approved', 'withdrawn', 'open', '2026-03-05'])).rejects.toThrow(/null value/);
  });
});
