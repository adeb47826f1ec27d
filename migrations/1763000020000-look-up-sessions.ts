import type { MigrationInterface, QueryRunner } from 'typeorm';

const SIGNATURES = ['look_up_session(uuid, bytea, date, date)', 'look_up_api_token(uuid, bytea, date)'];

/** The person of a secret as an actor: language, roles and the teams they lead. */
const ACTOR_COLUMNS = 'person_id uuid, locale text, is_admin boolean, sees_whole_organization boolean, leads uuid[]';
const ACTOR = `
  p.person_id, p.locale,
  exists (select from public.role_grant g where g.organization_id = p.organization_id and g.person_id = p.person_id and g.role = 'admin'),
  exists (select from public.role_grant g where g.organization_id = p.organization_id and g.person_id = p.person_id and g.role = 'whole-organization-viewer'),
  array(select l.team_id from public.team_lead l where l.organization_id = p.organization_id and l.person_id = p.person_id and l.until is null)`;
const IS_HERE = '(p.ended_on is null or p.ended_on > p_today)';

/**
 * Who a request speaks for, in one round trip: the function takes on the organization that the cookie or token names and
 * looks, under row-level security like everybody, for the secret's hash. Roles and leads come along each time, so that a
 * change of them holds from the next request on.
 */
export class LookUpSessions1763000020000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function public.look_up_session(p_organization uuid, p_token_hash bytea, p_oldest_use date, p_today date)
        returns table (session_id uuid, last_used_on text, ${ACTOR_COLUMNS})
        language plpgsql stable as $$
      begin
        perform set_config('app.organization_id', p_organization::text, true);
        return query select s.session_id, s.last_used_on::text, ${ACTOR}
          from public.session s join public.person p on p.organization_id = s.organization_id and p.person_id = s.person_id
         where s.organization_id = p_organization and s.token_hash = p_token_hash and s.last_used_on >= p_oldest_use and ${IS_HERE};
      end $$`);
    await runner.query(`
      create function public.look_up_api_token(p_organization uuid, p_token_hash bytea, p_today date)
        returns table (token_id uuid, last_used_on text, scopes text[], ${ACTOR_COLUMNS})
        language plpgsql stable as $$
      begin
        perform set_config('app.organization_id', p_organization::text, true);
        return query select t.token_id, t.last_used_on::text, t.scopes, ${ACTOR}
          from public.api_token t join public.person p on p.organization_id = t.organization_id and p.person_id = t.person_id
         where t.organization_id = p_organization and t.token_hash = p_token_hash and (t.expires_on is null or t.expires_on > p_today) and ${IS_HERE};
      end $$`);
    for (const signature of SIGNATURES) {
      await runner.query(`revoke all on function public.${signature} from public`);
      await runner.query(`grant execute on function public.${signature} to barograph_app`);
    }
  }

  public async down(runner: QueryRunner): Promise<void> {
    for (const signature of [...SIGNATURES].reverse()) await runner.query(`drop function public.${signature}`);
  }
}
