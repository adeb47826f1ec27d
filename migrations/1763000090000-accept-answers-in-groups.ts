import type { MigrationInterface, QueryRunner } from 'typeorm';

const SUBMIT = 'door.submit_responses(uuid[], uuid[], bytea[], uuid[], bytea[], uuid[], bytea[], timestamptz, boolean)';

/**
 * Many answers in one statement: what `door.submit_response` promises each, at a fraction of the cost. The function before stays for
 * instances of the release before, which may run beside this one for a while.
 */
export class AcceptAnswersInGroups1763000090000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(FUNCTION);
    await runner.query(`revoke all on function ${SUBMIT} from public`);
    await runner.query(`alter function ${SUBMIT} owner to barograph_door`);
    await runner.query(`grant execute on function ${SUBMIT} to barograph_app`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function ${SUBMIT}`);
  }
}

/*
 * Row i of the arrays is one answer; the text at place i says what became of it: 'accepted', 'already-received', 'closed', 'unknown', or
 * 'busy' for a unit that is being sealed.
 * - Locks come in a statement of their own, so that what follows sees everything that the sealing before it did.
 * - Units are only tried, so a unit being sealed holds up nobody else. With p_wait the first row's unit is waited for, before anything is
 *   held: whoever waits holds nothing, so nobody waits in a circle.
 * - Spent hashes go in by their order, so that two groups with the same ones never wait for each other both ways.
 * - Each table is written in the order of its random ids: where a row lies says nothing of when in the group it came.
 */
const FUNCTION = `
  create function door.submit_responses(p_rounds uuid[], p_units uuid[], p_spent_hashes bytea[], p_pending uuid[], p_sealed bytea[],
                                        p_comments uuid[], p_sealed_comments bytea[], p_now timestamptz, p_wait boolean)
    returns text[] language plpgsql volatile security definer set search_path = pg_catalog, public as $$
  declare
    v_busy bigint[];
    v_answers text[];
  begin
    if p_wait then
      perform pg_advisory_xact_lock_shared(door.unit_lock(p_rounds[1], p_units[1]));
    end if;
    select array_agg(tried.lock) filter (where not tried.is_free) into v_busy
      from (select named.lock, pg_try_advisory_xact_lock_shared(named.lock) as is_free
              from (select distinct door.unit_lock(g.round_id, g.unit_id) as lock from unnest(p_rounds, p_units) as g(round_id, unit_id)) as named) as tried;
    with given as materialized (
      select g.*, u.organization_id, v_busy is not null and door.unit_lock(g.round_id, g.unit_id) = any(v_busy) as is_busy,
             r.state = 'open' and not u.completed and p_now < r.closes_at as is_accepting
        from unnest(p_rounds, p_units, p_spent_hashes, p_pending, p_sealed, p_comments, p_sealed_comments) with ordinality
               as g(round_id, unit_id, spent_hash, pending_id, sealed, comment_id, sealed_comment, place)
        left join (public.round r join public.round_unit u on u.organization_id = r.organization_id and u.round_id = r.round_id)
          on r.round_id = g.round_id and u.unit_id = g.unit_id
    ), first as materialized (
      select distinct on (organization_id, round_id, spent_hash) * from given where is_accepting and not is_busy
       order by organization_id, round_id, spent_hash, place
    ), spent as (
      insert into public.spent_pass (organization_id, round_id, spent_hash, unit_id)
        select organization_id, round_id, spent_hash, unit_id from first order by organization_id, round_id, spent_hash
        on conflict do nothing returning organization_id, round_id, spent_hash
    ), taken as materialized (
      select first.* from first join spent using (organization_id, round_id, spent_hash)
    ), answered as (
      insert into public.pending_answer (organization_id, round_id, pending_id, unit_id, sealed)
        select organization_id, round_id, pending_id, unit_id, sealed from taken order by pending_id
    ), commented as (
      insert into public.pending_comment (organization_id, round_id, comment_id, unit_id, sealed)
        select organization_id, round_id, comment_id, unit_id, sealed_comment from taken where comment_id is not null order by comment_id
    )
    select array_agg(case
             when given.is_busy then 'busy'
             when given.organization_id is null then 'unknown'
             when given.place in (select place from taken) then 'accepted'
             when given.is_accepting then 'already-received'
             when exists (select from public.spent_pass s
                           where s.organization_id = given.organization_id and s.round_id = given.round_id and s.spent_hash = given.spent_hash) then 'already-received'
             else 'closed' end order by given.place)
      into v_answers from given;
    return v_answers;
  end $$`;
