import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['set_up_code', 'rate_window', 'sample_progress'];

/** What belongs to no organization: set-up codes, rate windows (keys are hashes), the progress of the sample. */
export class CreateInstallation1763000001000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table installation.set_up_code (
        code_hash bytea primary key check (octet_length(code_hash) = 32),
        created_on date not null
      )`);
    await runner.query(`
      create table installation.rate_window (
        key text not null,
        window_start timestamptz not null,
        used integer not null check (used > 0),
        primary key (key, window_start)
      )`);
    await runner.query(`create index rate_window_start on installation.rate_window (window_start)`);
    await runner.query(`
      create table installation.sample_progress (
        only_row boolean primary key default true check (only_row),
        stage text not null,
        done integer not null,
        total integer not null check (total >= done),
        ready boolean not null
      )`);
    for (const table of TABLES) {
      await runner.query(`alter table installation.${table} enable row level security`);
      await runner.query(`alter table installation.${table} force row level security`);
      await runner.query(`create policy app on installation.${table} to barograph_app using (true) with check (true)`);
      await runner.query(`grant select, insert, update, delete on installation.${table} to barograph_app`);
    }
  }

  public async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.query(`drop table installation.${table}`);
  }
}
