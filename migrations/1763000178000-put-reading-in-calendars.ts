import type { MigrationInterface, QueryRunner } from 'typeorm';

const COMMITMENTS = ['shift', 'code-t', 'demo-slot', 'talk', 'visit', 'debrief'];
const FEEDS = ['on-call', 'code-t', 'talks', 'calls', 'demos', 'visits', 'hack-demos'];

/** Sessions of reading groups stand in people's calendars, and can be subscribed to. */
export class PutReadingInCalendars1763000178000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await allow(runner, 'commitment', [...COMMITMENTS, 'reading']);
    await allow(runner, 'calendar_feed', [...FEEDS, 'reading']);
  }

  public async down(runner: QueryRunner): Promise<void> {
    for (const table of ['commitment', 'calendar_feed']) await runner.query(`delete from public.${table} where kind = 'reading'`);
    await allow(runner, 'commitment', COMMITMENTS);
    await allow(runner, 'calendar_feed', FEEDS);
  }
}

async function allow(runner: QueryRunner, table: string, kinds: readonly string[]): Promise<void> {
  await runner.query(`alter table public.${table} drop constraint ${table}_kind_check`);
  await runner.query(`alter table public.${table} add constraint ${table}_kind_check check (kind in (${kinds.map((kind) => `'${kind}'`).join(', ')}))`);
}
