import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['outgoing_mail', 'ask'];

/** The mail outbox (bodies sealed under the server key, deleted once sent) and the ledger of asks (two per person and week). */
export class CreateNotifications1763000005000 implements MigrationInterface {
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
    await runner.query(`grant select on public.outgoing_mail to barograph_door`);
    await runner.query(`create policy door on public.outgoing_mail for select to barograph_door using (true)`);
    await runner.query(`
      create function door.organizations_with_mail(p_now timestamptz) returns table (organization_id uuid)
        language sql stable security definer set search_path = pg_catalog, public
        begin atomic
          select distinct m.organization_id from public.outgoing_mail m
           where m.state in ('queued', 'sending') and (m.not_before is null or m.not_before <= p_now);
        end`);
    await runner.query(`revoke all on function door.organizations_with_mail(timestamptz) from public`);
    await runner.query(`alter function door.organizations_with_mail(timestamptz) owner to barograph_door`);
    await runner.query(`grant execute on function door.organizations_with_mail(timestamptz) to barograph_app`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function door.organizations_with_mail(timestamptz)`);
    for (const table of [...TABLES].reverse()) await runner.query(`drop table public.${table}`);
  }
}

const STATEMENTS = [
  `create table public.outgoing_mail (
     organization_id uuid not null references public.organization,
     mail_id uuid not null,
     person_id uuid,
     recipient text not null,
     kind text not null,
     state text not null check (state in ('queued', 'sending', 'sent', 'failed', 'printed')),
     sealed_body bytea,
     dedupe_key text,
     queued_on date not null,
     not_before timestamptz,
     attempts integer not null default 0 check (attempts >= 0),
     lease_until timestamptz,
     last_error text,
     primary key (organization_id, mail_id),
     foreign key (organization_id, person_id) references public.person,
     check ((sealed_body is null) = (state in ('sent', 'printed')))
   )`,
  `create unique index outgoing_mail_dedupe on public.outgoing_mail (organization_id, dedupe_key) where dedupe_key is not null`,
  `create index outgoing_mail_due on public.outgoing_mail (organization_id, not_before) where state in ('queued', 'sending')`,
  `create index outgoing_mail_person on public.outgoing_mail (organization_id, person_id)`,
  // How often a person was asked for something, whatever they did about it: the fatigue budget of all features.
  `create table public.ask (
     organization_id uuid not null references public.organization,
     person_id uuid not null,
     asked_on date not null,
     kind text not null,
     primary key (organization_id, person_id, asked_on, kind),
     foreign key (organization_id, person_id) references public.person
   )`,
];
