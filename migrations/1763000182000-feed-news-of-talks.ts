import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = ['on-call', 'code-t', 'talks', 'calls', 'demos', 'visits', 'hack-demos', 'reading'];

/** News of talks can be subscribed to, at addresses kept beside those of calendars. */
export class FeedNewsOfTalks1763000182000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await allow(runner, [...KINDS, 'talk-news']);
  }

  public async down(runner: QueryRunner): Promise<void> {
    // The owner has to see the rows of all organizations for that.
    await runner.query('alter table public.calendar_feed no force row level security');
    await runner.query(`delete from public.calendar_feed where kind = 'talk-news'`);
    await runner.query('alter table public.calendar_feed force row level security');
    await allow(runner, KINDS);
  }
}

async function allow(runner: QueryRunner, kinds: readonly string[]): Promise<void> {
  await runner.query('alter table public.calendar_feed drop constraint calendar_feed_kind_check');
  await runner.query(`alter table public.calendar_feed add constraint calendar_feed_kind_check check (kind in (${kinds.map((kind) => `'${kind}'`).join(', ')}))`);
}
