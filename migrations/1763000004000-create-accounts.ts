import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['session', 'sign_in_link', 'api_token'];

/**
 * Sessions, sign-in links and API tokens; secrets are stored hashed. Anything written on an ordinary visit is a day,
 * never a time: who was here when must not be readable beside the answers.
 */
export class CreateAccounts1763000004000 implements MigrationInterface {
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
    await runner.query(`grant select on public.person to barograph_door`);
    await runner.query(`create policy door on public.person for select to barograph_door using (true)`);
    await runner.query(`
      create function door.find_people_by_email(p_email text)
        returns table (organization_id uuid, person_id uuid, locale text, organization_name text)
        language sql stable security definer set search_path = pg_catalog, public
        begin atomic
          select p.organization_id, p.person_id, p.locale, o.name
            from public.person p join public.organization o on o.organization_id = p.organization_id
           where p.email = p_email and p.ended_on is null order by o.created_at limit 20;
        end`);
    await runner.query(`revoke all on function door.find_people_by_email(text) from public`);
    await runner.query(`alter function door.find_people_by_email(text) owner to barograph_door`);
    await runner.query(`grant execute on function door.find_people_by_email(text) to barograph_app`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function door.find_people_by_email(text)`);
    await runner.query(`drop policy door on public.person`);
    await runner.query(`revoke select on public.person from barograph_door`);
    for (const table of [...TABLES].reverse()) await runner.query(`drop table public.${table}`);
  }
}

const STATEMENTS = [
  `create table public.session (
     organization_id uuid not null references public.organization,
     session_id uuid not null,
     person_id uuid not null,
     token_hash bytea not null check (octet_length(token_hash) = 32),
     device_label text not null check (length(device_label) <= 120),
     created_on date not null,
     last_used_on date not null,
     primary key (organization_id, session_id),
     unique (organization_id, token_hash),
     foreign key (organization_id, person_id) references public.person
   )`,
  `create index session_person on public.session (organization_id, person_id)`,
  // Deleted when used: the moment of a sign-in is kept nowhere.
  `create table public.sign_in_link (
     organization_id uuid not null references public.organization,
     link_id uuid not null,
     person_id uuid not null,
     token_hash bytea not null check (octet_length(token_hash) = 32),
     expires_at timestamptz not null,
     primary key (organization_id, link_id),
     unique (organization_id, token_hash),
     foreign key (organization_id, person_id) references public.person
   )`,
  `create index sign_in_link_person on public.sign_in_link (organization_id, person_id)`,
  `create table public.api_token (
     organization_id uuid not null references public.organization,
     token_id uuid not null,
     person_id uuid not null,
     name text not null check (length(name) between 1 and 100),
     token_hash bytea not null check (octet_length(token_hash) = 32),
     scopes text[] not null check (cardinality(scopes) > 0),
     created_on date not null,
     last_used_on date,
     expires_on date,
     primary key (organization_id, token_id),
     unique (organization_id, token_hash),
     foreign key (organization_id, person_id) references public.person
   )`,
  `create index api_token_person on public.api_token (organization_id, person_id)`,
];
