import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['issue_bucket', 'spent_pass', 'pending_answer', 'pending_comment'];
const SUBMIT = 'door.submit_response(uuid, uuid, bytea, uuid, bytea, uuid, bytea, timestamptz)';
const ROUND_DOOR = 'door.find_round(uuid)';
const MANIFEST = 'door.find_manifest(text)';

/**
 * The way of an answer. Nothing here refers to a person, holds a time, or says who answered: passes are kept in buckets
 * of 64 slots written whole, answers and comments lie apart, sealed, under random ids, and are deleted when counted.
 */
export class CreatePassesAndAnswers1763000008000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
    for (const table of TABLES) {
      await runner.query(`alter table public.${table} enable row level security`);
      await runner.query(`alter table public.${table} force row level security`);
      await runner.query(`
        create policy same_organization on public.${table}
          using (organization_id = public.current_organization()) with check (organization_id = public.current_organization())`);
      await runner.query(`grant select, delete on public.${table} to barograph_app`);
    }
    await runner.query(`grant insert, update on public.issue_bucket to barograph_app`);
    for (const table of ['round', 'round_unit', 'round_secret', 'manifest', 'spent_pass', 'pending_answer', 'pending_comment']) {
      await runner.query(`create policy door on public.${table} to barograph_door using (true) with check (true)`);
    }
    await runner.query(`grant select on public.round, public.round_unit, public.round_secret, public.manifest, public.spent_pass to barograph_door`);
    await runner.query(`grant insert on public.spent_pass, public.pending_answer, public.pending_comment to barograph_door`);
    for (const statement of FUNCTIONS) await runner.query(statement);
    for (const signature of [SUBMIT, ROUND_DOOR, MANIFEST]) {
      await runner.query(`revoke all on function ${signature} from public`);
      await runner.query(`alter function ${signature} owner to barograph_door`);
      await runner.query(`grant execute on function ${signature} to barograph_app`);
    }
    await runner.query(`grant execute on function door.unit_lock(uuid, uuid) to barograph_app, barograph_door`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    for (const signature of [SUBMIT, ROUND_DOOR, MANIFEST, 'door.unit_lock(uuid, uuid)']) await runner.query(`drop function ${signature}`);
    for (const table of ['manifest', 'round_secret', 'round_unit', 'round']) {
      await runner.query(`drop policy door on public.${table}`);
      await runner.query(`revoke all on public.${table} from barograph_door`);
    }
    for (const table of [...TABLES].reverse()) await runner.query(`drop table public.${table}`);
  }
}

const STATEMENTS = [
  // slots: {"<slot>": {"blinded": "<hash>", "device": "Firefox on Linux"}}; written whole so that a row's version names no member.
  `create table public.issue_bucket (
     organization_id uuid not null references public.organization,
     round_id uuid not null,
     bucket integer not null check (bucket >= 0),
     slots jsonb not null,
     primary key (organization_id, round_id, bucket),
     foreign key (organization_id, round_id) references public.round
   )`,
  // No foreign keys on the next three: each would lock the unit's one row for every answer of a busy team (and leave a trace
  // there). door.submit_response is their only writer and has read the unit; the application may read and delete only.
  `create table public.spent_pass (
     organization_id uuid not null references public.organization,
     round_id uuid not null,
     spent_hash bytea not null check (octet_length(spent_hash) = 32),
     unit_id uuid not null,
     primary key (organization_id, round_id, spent_hash)
   )`,
  `create index spent_pass_unit on public.spent_pass (organization_id, round_id, unit_id)`,
  `create table public.pending_answer (
     organization_id uuid not null references public.organization,
     round_id uuid not null,
     pending_id uuid not null,
     unit_id uuid not null,
     sealed bytea not null,
     primary key (organization_id, round_id, pending_id)
   )`,
  `create index pending_answer_unit on public.pending_answer (organization_id, round_id, unit_id)`,
  `create table public.pending_comment (
     organization_id uuid not null references public.organization,
     round_id uuid not null,
     comment_id uuid not null,
     unit_id uuid not null,
     sealed bytea not null,
     primary key (organization_id, round_id, comment_id)
   )`,
  `create index pending_comment_unit on public.pending_comment (organization_id, round_id, unit_id)`,
];

const FUNCTIONS = [
  // Submitting takes it shared, sealing and closing exclusively; an advisory lock leaves no trace on disk.
  `create function door.unit_lock(p_round uuid, p_unit uuid) returns bigint language sql immutable parallel safe
     return hashtextextended('unit|' || p_round::text || '|' || p_unit::text, 0)`,
  // One round trip, autocommit. Answers 'accepted', 'already-received', 'closed' or 'unknown'.
  `create function door.submit_response(p_round uuid, p_unit uuid, p_spent_hash bytea, p_pending uuid, p_sealed bytea,
                                        p_comment uuid, p_sealed_comment bytea, p_now timestamptz)
     returns text language plpgsql volatile security definer set search_path = pg_catalog, public as $$
   declare
     v_organization uuid;
     v_accepting boolean;
   begin
     perform pg_advisory_xact_lock_shared(door.unit_lock(p_round, p_unit));
     select u.organization_id, r.state = 'open' and not u.completed and p_now < r.closes_at
       into v_organization, v_accepting
       from public.round r join public.round_unit u on u.organization_id = r.organization_id and u.round_id = r.round_id and u.unit_id = p_unit
      where r.round_id = p_round;
     if v_organization is null then return 'unknown'; end if;
     if not v_accepting then
       if exists (select from public.spent_pass s where s.organization_id = v_organization and s.round_id = p_round and s.spent_hash = p_spent_hash) then
         return 'already-received';
       end if;
       return 'closed';
     end if;
     insert into public.spent_pass (organization_id, round_id, spent_hash, unit_id)
       values (v_organization, p_round, p_spent_hash, p_unit) on conflict do nothing;
     if not found then return 'already-received'; end if;
     insert into public.pending_answer (organization_id, round_id, pending_id, unit_id, sealed)
       values (v_organization, p_round, p_pending, p_unit, p_sealed);
     if p_comment is not null then
       insert into public.pending_comment (organization_id, round_id, comment_id, unit_id, sealed)
         values (v_organization, p_round, p_comment, p_unit, p_sealed_comment);
     end if;
     return 'accepted';
   end $$`,
  `create function door.find_round(p_round uuid)
     returns table (organization_id uuid, state text, k integer, opens_at timestamptz, closes_at timestamptz,
                    manifest_body text, manifest_hash bytea, previous_hash bytea, sealed_seed bytea)
     language sql stable security definer set search_path = pg_catalog, public
     begin atomic
       select r.organization_id, r.state, r.k, r.opens_at, r.closes_at, m.body, m.hash, m.previous_hash, s.sealed_seed
         from public.round r
         join public.manifest m on m.organization_id = r.organization_id and m.round_id = r.round_id
         left join public.round_secret s on s.organization_id = r.organization_id and s.round_id = r.round_id
        where r.round_id = p_round;
     end`,
  `create function door.find_manifest(p_address text) returns table (organization_id uuid, round_id uuid)
     language sql stable security definer set search_path = pg_catalog, public
     begin atomic
       select m.organization_id, m.round_id from public.manifest m where m.address = p_address;
     end`,
];
