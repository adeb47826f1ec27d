import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Numbers that practices keep, as they last told them; what exporters show. `labels` are sorted, so that equal ones are equal texts. */
export class CreatePracticeGauges1763000080020 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table public.practice_gauge (
        organization_id uuid not null references public.organization,
        subject text not null,
        gauge text not null check (gauge ~ '^[a-z][a-z0-9]*(_[a-z0-9]+)*$'),
        help text not null,
        team_id uuid,
        labels jsonb not null,
        value double precision not null,
        changed_at timestamptz not null,
        primary key (organization_id, subject),
        foreign key (organization_id, team_id) references public.team
      )`);
    await runner.query(`create index practice_gauge_team on public.practice_gauge (organization_id, team_id)`);
    await runner.query(`alter table public.practice_gauge enable row level security`);
    await runner.query(`alter table public.practice_gauge force row level security`);
    await runner.query(`
      create policy same_organization on public.practice_gauge
        using (organization_id = public.current_organization()) with check (organization_id = public.current_organization())`);
    await runner.query(`grant select, insert, update, delete on public.practice_gauge to barograph_app`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table public.practice_gauge`);
  }
}
