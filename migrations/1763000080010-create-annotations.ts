import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Events on the time line of a team, or of everybody (team_id null). Added by a person or, under a key of its own, by a practice. A removed
 * one keeps its row without its words, so that revisions only ever grow.
 */
export class CreateAnnotations1763000080010 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table public.annotation (
        organization_id uuid not null references public.organization,
        annotation_id uuid not null,
        team_id uuid,
        kind text not null check (kind in ('reorganisation', 'incident', 'launch', 'practice', 'other')),
        title text not null check (length(title) between 1 and 120 or removed_at is not null),
        title_de text check (length(title_de) between 1 and 120),
        starts_on date not null,
        ends_on date check (ends_on >= starts_on),
        url text check (length(url) between 1 and 500),
        added_by uuid,
        source_key text check (length(source_key) between 1 and 200),
        created_at timestamptz not null,
        revision integer not null default 1 check (revision > 0),
        removed_at timestamptz,
        primary key (organization_id, annotation_id),
        foreign key (organization_id, team_id) references public.team,
        foreign key (organization_id, added_by) references public.person,
        check ((added_by is null) = (source_key is not null)),
        check ((kind = 'practice') = (source_key is not null))
      )`);
    await runner.query(`create unique index annotation_source on public.annotation (organization_id, source_key) where source_key is not null`);
    await runner.query(`create index annotation_time_line on public.annotation (organization_id, team_id, starts_on)`);
    await runner.query(`create index annotation_added_by on public.annotation (organization_id, added_by)`);
    await runner.query(`alter table public.annotation enable row level security`);
    await runner.query(`alter table public.annotation force row level security`);
    await runner.query(`
      create policy same_organization on public.annotation
        using (organization_id = public.current_organization()) with check (organization_id = public.current_organization())`);
    await runner.query(`grant select, insert, update, delete on public.annotation to barograph_app`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table public.annotation`);
  }
}
