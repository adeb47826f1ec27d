import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mentions in comments are told in one mail a reader, project and hour: which were told, and when the last mail went. */
export class BatchHackMentions1763000181020 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table public.hack_mention add column told_at timestamptz`);
    // Until now each was told at once.
    await runner.query(`update public.hack_mention m set told_at = c.at from public.hack_comment c where c.organization_id = m.organization_id and c.comment_id = m.comment_id`);
    await runner.query(`create index hack_mention_untold on public.hack_mention (organization_id, person_id) where told_at is null`);
    await runner.query(`
      create table public.hack_mention_mail (
        organization_id uuid not null references public.organization,
        entry_id uuid not null,
        person_id uuid not null,
        told_at timestamptz not null,
        primary key (organization_id, entry_id, person_id),
        foreign key (organization_id, entry_id) references public.hack_entry on delete cascade,
        foreign key (organization_id, person_id) references public.person
      )`);
    await runner.query(`create index hack_mention_mail_person on public.hack_mention_mail (organization_id, person_id)`);
    await runner.query(`alter table public.hack_mention_mail enable row level security`);
    await runner.query(`alter table public.hack_mention_mail force row level security`);
    await runner.query(`
      create policy same_organization on public.hack_mention_mail
        using (organization_id = public.current_organization()) with check (organization_id = public.current_organization())`);
    await runner.query(`grant select, insert, update, delete on public.hack_mention_mail to barograph_app`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table public.hack_mention_mail`);
    await runner.query(`drop index public.hack_mention_untold`);
    await runner.query(`alter table public.hack_mention drop column told_at`);
  }
}
