import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What making two opportunities one moved, and what the one that stayed said before and after: so that they can be taken apart again. */
export class RememberMergedOpportunities1763000183000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table public.opportunity_merge (
        organization_id uuid not null references public.organization,
        merge_id uuid not null,
        kept_id uuid not null,
        gone_id uuid not null,
        event_keys text[] not null,
        announcements jsonb not null,
        submission_ids uuid[] not null,
        kept_before jsonb not null,
        kept_after jsonb not null,
        merged_at timestamptz not null,
        merged_by uuid,
        taken_apart_at timestamptz,
        taken_apart_by uuid,
        primary key (organization_id, merge_id),
        foreign key (organization_id, kept_id) references public.opportunity,
        foreign key (organization_id, gone_id) references public.opportunity,
        foreign key (organization_id, merged_by) references public.person,
        foreign key (organization_id, taken_apart_by) references public.person,
        check (kept_id <> gone_id),
        check (taken_apart_by is null or taken_apart_at is not null)
      )`);
    await runner.query(`create index opportunity_merge_kept on public.opportunity_merge (organization_id, kept_id)`);
    await runner.query(`create unique index opportunity_merge_gone on public.opportunity_merge (organization_id, gone_id) where taken_apart_at is null`);
    await runner.query(`create index opportunity_merge_gone_ever on public.opportunity_merge (organization_id, gone_id)`);
    await runner.query(`create index opportunity_merge_by on public.opportunity_merge (organization_id, merged_by)`);
    await runner.query(`create index opportunity_merge_apart_by on public.opportunity_merge (organization_id, taken_apart_by)`);
    await runner.query(`alter table public.opportunity_merge enable row level security`);
    await runner.query(`alter table public.opportunity_merge force row level security`);
    await runner.query(`
      create policy same_organization on public.opportunity_merge
        using (organization_id = public.current_organization()) with check (organization_id = public.current_organization())`);
    await runner.query(`grant select, insert, update, delete on public.opportunity_merge to barograph_app`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table public.opportunity_merge`);
  }
}
