import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['hack_reminder', 'hack_digest'];

/** Which mails of hack weeks went out: whom a freeze was announced to and how long before, and up to when somebody knows what was commented. */
export class CreateHackReminders1763000160010 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table public.hack_reminder (
        organization_id uuid not null references public.organization,
        edition_id uuid not null,
        person_id uuid not null,
        hours_before integer not null check (hours_before >= 1),
        freezes_at timestamptz not null,
        primary key (organization_id, edition_id, person_id, hours_before, freezes_at),
        foreign key (organization_id, edition_id) references public.hack_edition on delete cascade,
        foreign key (organization_id, person_id) references public.person
      )`);
    await runner.query(`create index hack_reminder_person on public.hack_reminder (organization_id, person_id)`);
    await runner.query(`
      create table public.hack_digest (
        organization_id uuid not null references public.organization,
        person_id uuid not null,
        told_until timestamptz not null,
        sent_on date not null,
        primary key (organization_id, person_id),
        foreign key (organization_id, person_id) references public.person
      )`);
    for (const table of TABLES) {
      await runner.query(`alter table public.${table} enable row level security`);
      await runner.query(`alter table public.${table} force row level security`);
      await runner.query(`
        create policy same_organization on public.${table}
          using (organization_id = public.current_organization()) with check (organization_id = public.current_organization())`);
      await runner.query(`grant select, insert, update, delete on public.${table} to barograph_app`);
    }
  }

  public async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES.toReversed()) await runner.query(`drop table public.${table}`);
  }
}
