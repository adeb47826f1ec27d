import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['hack_demo', 'hack_demo_version', 'hack_presenter', 'hack_picture'];

/**
 * Demos of hack weeks: the newest text of each and the one that was submitted, every text of the last saves, who presents, and pictures in their
 * order. Who leaves a project presents it no longer.
 */
export class CreateDemos1763000165010 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await createTexts(runner);
    await createPresenters(runner);
    await createPictures(runner);
    for (const table of TABLES) {
      await runner.query(`alter table public.${table} enable row level security`);
      await runner.query(`alter table public.${table} force row level security`);
      await runner.query(`
        create policy same_organization on public.${table}
          using (organization_id = public.current_organization()) with check (organization_id = public.current_organization())`);
      await runner.query(`grant select, insert, update, delete on public.${table} to barograph_app`);
    }
    await runner.query(`revoke update on public.hack_demo_version from barograph_app`);
    // Atom of demos, beside the calendars.
    await runner.query(`alter table public.calendar_feed drop constraint calendar_feed_kind_check`);
    await runner.query(`alter table public.calendar_feed add constraint calendar_feed_kind_check check (kind in ('on-call', 'code-t', 'talks', 'calls', 'demos', 'visits', 'hack-demos'))`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from public.calendar_feed where kind = 'hack-demos'`);
    await runner.query(`alter table public.calendar_feed drop constraint calendar_feed_kind_check`);
    await runner.query(`alter table public.calendar_feed add constraint calendar_feed_kind_check check (kind in ('on-call', 'code-t', 'talks', 'calls', 'demos', 'visits'))`);
    for (const table of TABLES.toReversed()) await runner.query(`drop table public.${table}`);
  }
}

const isText = (column: string): string =>
  `jsonb_typeof(${column}) = 'object' and length(${column} ->> 'title') <= 120 and length(${column} ->> 'oneLine') <= 200 and length(${column} ->> 'story') <= 20000
     and length(${column} ->> 'videoUrl') <= 1000 and jsonb_array_length(${column} -> 'links') <= 8`;

async function createTexts(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table public.hack_demo (
      organization_id uuid not null references public.organization,
      entry_id uuid not null,
      version integer not null check (version >= 1),
      draft jsonb not null check (${isText('draft')}),
      saved_at timestamptz not null,
      saved_by uuid,
      submitted jsonb check (${isText('submitted')}),
      submitted_at timestamptz,
      primary key (organization_id, entry_id),
      foreign key (organization_id, entry_id) references public.hack_entry on delete cascade,
      foreign key (organization_id, saved_by) references public.person,
      check ((submitted is null) = (submitted_at is null))
    )`);
  await runner.query(`create index hack_demo_saved_by on public.hack_demo (organization_id, saved_by)`);
  await runner.query(`create index hack_demo_submitted on public.hack_demo (organization_id, submitted_at desc) where submitted is not null`);
  await runner.query(`
    create table public.hack_demo_version (
      organization_id uuid not null references public.organization,
      entry_id uuid not null,
      version integer not null check (version >= 1),
      text jsonb not null check (${isText('text')}),
      saved_at timestamptz not null,
      saved_by uuid,
      primary key (organization_id, entry_id, version),
      foreign key (organization_id, entry_id) references public.hack_demo on delete cascade,
      foreign key (organization_id, saved_by) references public.person
    )`);
  await runner.query(`create index hack_demo_version_saved_by on public.hack_demo_version (organization_id, saved_by)`);
}

async function createPresenters(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table public.hack_presenter (
      organization_id uuid not null references public.organization,
      entry_id uuid not null,
      person_id uuid not null,
      mode text not null check (mode in ('present', 'remote')),
      position integer not null check (position >= 0),
      primary key (organization_id, entry_id, person_id),
      foreign key (organization_id, entry_id) references public.hack_demo on delete cascade,
      foreign key (organization_id, entry_id, person_id) references public.hack_member on delete cascade
    )`);
  await runner.query(`create index hack_presenter_person on public.hack_presenter (organization_id, person_id)`);
}

async function createPictures(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table public.hack_picture (
      organization_id uuid not null references public.organization,
      picture_id uuid not null,
      entry_id uuid not null,
      position integer not null check (position between 0 and 19),
      alt text not null default '' check (length(alt) <= 300),
      added_at timestamptz not null,
      added_by uuid,
      primary key (organization_id, picture_id),
      unique (organization_id, entry_id, position) deferrable initially deferred,
      foreign key (organization_id, picture_id) references public.media_picture,
      foreign key (organization_id, entry_id) references public.hack_entry on delete cascade,
      foreign key (organization_id, added_by) references public.person
    )`);
  await runner.query(`create index hack_picture_added_by on public.hack_picture (organization_id, added_by)`);
}
