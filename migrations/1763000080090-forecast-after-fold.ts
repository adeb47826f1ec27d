import type { MigrationInterface, QueryRunner } from 'typeorm';

/** More that a page of results shows: events on time lines, their authors' names, how many people are in a team. */
const SHOWN = [
  { table: 'annotation', events: 'insert or update', cause: 'annotations' },
  { table: 'membership', events: 'insert or update', cause: 'directory' },
  { table: 'person', events: 'update of name', cause: 'directory' },
];

/** Forecasts are made after the fold, in a step of their own, so that readers don't wait for them; more counts as a change of what is shown. */
export class ForecastAfterFold1763000080090 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table public.release_outbox add column step text not null default 'fold' check (step in ('fold', 'forecast'))`);
    for (const { table, events, cause } of SHOWN) {
      await runner.query(`create trigger counted_for_trends after ${events} on public.${table} for each statement execute function public.count_trend_change('${cause}')`);
    }
  }

  public async down(runner: QueryRunner): Promise<void> {
    for (const { table } of SHOWN) await runner.query(`drop trigger counted_for_trends on public.${table}`);
    await runner.query(`alter table public.release_outbox drop column step`);
  }
}
