import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Comments and what is said about them are looked up by the comment's id alone. */
export class IndexComments1763000070010 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create unique index released_comment_id on public.released_comment (organization_id, comment_id)`);
    for (const table of TABLES) await runner.query(`create index ${table}_comment on public.${table} (organization_id, comment_id)`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`drop index public.${table}_comment`);
    await runner.query(`drop index public.released_comment_id`);
  }
}

const TABLES = ['comment_acknowledgement', 'comment_message', 'waiting_comment_answer'];
