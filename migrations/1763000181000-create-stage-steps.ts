import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The last steps of a stage, each with the slots as they were before it: a host who pressed the wrong button takes it back. */
export class CreateStageSteps1763000181000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    // Slots come and go with the running order, which makes another version of the stage: a step is of use for its own version only.
    await runner.query(`
      create table public.stage_step (
        organization_id uuid not null references public.organization,
        stage_id uuid not null,
        version integer not null,
        from_version integer not null check (from_version >= 1),
        command text not null check (length(command) between 1 and 40),
        slot_id uuid not null,
        before jsonb not null check (jsonb_typeof(before) = 'array'),
        at timestamptz not null,
        primary key (organization_id, stage_id, version),
        foreign key (organization_id, stage_id) references public.demo_stage on delete cascade,
        check (version > from_version)
      )`);
    await runner.query(`alter table public.stage_step enable row level security`);
    await runner.query(`alter table public.stage_step force row level security`);
    await runner.query(`
      create policy same_organization on public.stage_step
        using (organization_id = public.current_organization()) with check (organization_id = public.current_organization())`);
    await runner.query(`grant select, insert, update, delete on public.stage_step to barograph_app`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table public.stage_step`);
  }
}
