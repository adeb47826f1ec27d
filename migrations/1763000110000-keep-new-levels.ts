import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where a series' chart started anew, a roll-up says from which level to which: an array parallel to driver_ids, null where it never did, empty while
 * the round is open. Roll-ups from before stay without; the next one of the series knows it, since the whole series is read again each time.
 */
export class KeepNewLevels1763000110000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table public.trend_rollup add column new_levels jsonb not null default '[]' check (jsonb_typeof(new_levels) = 'array')`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table public.trend_rollup drop column new_levels`);
  }
}
