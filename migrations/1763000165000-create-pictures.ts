import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['media_picture', 'media_content'];

/**
 * Pictures that people add: what is known of each, and the bytes of those that are kept here and not on other storage. A row comes before its
 * bytes and goes after them.
 */
export class CreatePictures1763000165000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table public.media_picture (
        organization_id uuid not null references public.organization,
        picture_id uuid not null,
        owner text not null check (length(owner) between 1 and 40),
        place text not null check (place in ('database', 's3')),
        state text not null check (state in ('arriving', 'kept', 'dropped')),
        state_at timestamptz not null,
        width int not null check (width between 1 and 1600),
        height int not null check (height between 1 and 1600),
        large_hash text not null check (length(large_hash) = 43),
        small_hash text not null check (length(small_hash) = 43),
        primary key (organization_id, picture_id)
      )`);
    await runner.query(`create index media_picture_to_sweep on public.media_picture (organization_id, state_at) where state <> 'kept'`);
    await runner.query(`
      create table public.media_content (
        organization_id uuid not null references public.organization,
        picture_id uuid not null,
        variant text not null check (variant in ('large', 'small')),
        content bytea not null check (length(content) between 1 and 10000000),
        primary key (organization_id, picture_id, variant),
        foreign key (organization_id, picture_id) references public.media_picture
      )`);
    // WebP is packed already; packing it again costs time and saves nothing.
    await runner.query(`alter table public.media_content alter column content set storage external`);
    for (const table of TABLES) {
      await runner.query(`alter table public.${table} enable row level security`);
      await runner.query(`alter table public.${table} force row level security`);
      await runner.query(`
        create policy same_organization on public.${table}
          using (organization_id = public.current_organization()) with check (organization_id = public.current_organization())`);
      await runner.query(`grant select, insert, update, delete on public.${table} to barograph_app`);
    }
    await runner.query(`revoke update on public.media_content from barograph_app`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES.toReversed()) await runner.query(`drop table public.${table}`);
  }
}
