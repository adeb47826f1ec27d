import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an organization decided about its practices: each row holds from its day on, until the next one of the same practice. */
export class CreatePolicies1763000120000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table public.practice_policy (
        organization_id uuid not null references public.organization,
        practice text not null check (practice ~ '^[a-z][a-z0-9-]{0,30}$'),
        effective_from date not null,
        settings jsonb not null check (jsonb_typeof(settings) = 'object' and settings ? 'isOn'),
        set_by uuid,
        set_at timestamptz not null,
        primary key (organization_id, practice, effective_from),
        foreign key (organization_id, set_by) references public.person
      )`);
    await runner.query(`create index practice_policy_set_by on public.practice_policy (organization_id, set_by)`);
    await runner.query(`alter table public.practice_policy enable row level security`);
    await runner.query(`alter table public.practice_policy force row level security`);
    await runner.query(`
      create policy same_organization on public.practice_policy
        using (organization_id = public.current_organization()) with check (organization_id = public.current_organization())`);
    await runner.query(`grant select, insert, update, delete on public.practice_policy to barograph_app`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table public.practice_policy`);
  }
}
