import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['comment_acknowledgement', 'comment_message', 'waiting_comment_answer', 'moderation_word'];

/**
 * What is said about released comments. A comment may carry its own public key, and loses its text when its author takes it back. Nothing here
 * holds a time finer than a day, nor a person on the author's side.
 */
export class CreateConversations1763000070000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
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
    for (const table of [...TABLES].reverse()) await runner.query(`drop table public.${table}`);
    await runner.query(`drop index public.released_comment_key`);
    await runner.query(`delete from public.released_comment where body is null`);
    await runner.query(`alter table public.released_comment alter column body set not null, drop column public_key`);
  }
}

const STATEMENTS = [
  // A key belongs to one comment, ever: two comments under one key would be known to have one author.
  `alter table public.released_comment alter column body drop not null, add column public_key bytea check (octet_length(public_key) = 32)`,
  `create unique index released_comment_key on public.released_comment (organization_id, public_key) where public_key is not null`,
  `create table public.comment_acknowledgement (
     organization_id uuid not null references public.organization,
     round_id uuid not null,
     comment_id uuid not null,
     person_id uuid not null,
     acknowledged_on date not null,
     primary key (organization_id, round_id, comment_id, person_id),
     foreign key (organization_id, round_id, comment_id) references public.released_comment,
     foreign key (organization_id, person_id) references public.person
   )`,
  `create index comment_acknowledgement_person on public.comment_acknowledgement (organization_id, person_id)`,
  // A reader's message has its reader; an author's has nobody, only its number.
  `create table public.comment_message (
     organization_id uuid not null references public.organization,
     round_id uuid not null,
     comment_id uuid not null,
     message_id uuid not null,
     place integer not null check (place > 0),
     person_id uuid,
     sequence integer check (sequence between 1 and 100),
     body text not null check (length(body) between 1 and 2000),
     written_on date not null,
     primary key (organization_id, round_id, comment_id, message_id),
     unique (organization_id, round_id, comment_id, place),
     unique (organization_id, round_id, comment_id, sequence),
     foreign key (organization_id, round_id, comment_id) references public.released_comment,
     foreign key (organization_id, person_id) references public.person,
     check ((person_id is null) = (sequence is not null))
   )`,
  `create index comment_message_person on public.comment_message (organization_id, person_id)`,
  // Sealed under the server key until nine on the day of delivery, when it is written anew as a message.
  `create table public.waiting_comment_answer (
     organization_id uuid not null references public.organization,
     round_id uuid not null,
     comment_id uuid not null,
     sequence integer not null check (sequence between 1 and 100),
     sealed bytea not null,
     deliver_on date not null,
     primary key (organization_id, round_id, comment_id, sequence),
     foreign key (organization_id, round_id, comment_id) references public.released_comment
   )`,
  `create index waiting_comment_answer_due on public.waiting_comment_answer (organization_id, deliver_on)`,
  `create table public.moderation_word (
     organization_id uuid not null references public.organization,
     word text not null check (length(word) between 2 and 60),
     primary key (organization_id, word)
   )`,
];
