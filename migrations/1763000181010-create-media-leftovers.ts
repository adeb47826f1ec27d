import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Pictures on storage outside of the database whose organization is deleted: the names of what is still to be removed there. They belong to no
 * organization any more, and say nothing but that.
 */
export class CreateMediaLeftovers1763000181010 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table installation.media_leftover (
        organization_id uuid not null,
        picture_id uuid not null,
        place text not null check (place = 's3'),
        large_hash text not null check (length(large_hash) = 43),
        small_hash text not null check (length(small_hash) = 43),
        since timestamptz not null,
        primary key (organization_id, picture_id)
      )`);
    await runner.query(`create index media_leftover_since on installation.media_leftover (since)`);
    await runner.query(`alter table installation.media_leftover enable row level security`);
    await runner.query(`alter table installation.media_leftover force row level security`);
    await runner.query(`create policy app on installation.media_leftover to barograph_app using (true) with check (true)`);
    await runner.query(`grant select, insert, update, delete on installation.media_leftover to barograph_app`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table installation.media_leftover`);
  }
}
