import type { MigrationInterface, QueryRunner } from 'typeorm';

const NEW = 'door.find_people_by_email(text, date)';
const OLD = 'door.find_people_by_email(text)';
const COLUMNS = 'organization_id uuid, person_id uuid, locale text, organization_name text';
const SELECT = `
  select p.organization_id, p.person_id, p.locale, o.name
    from public.person p join public.organization o on o.organization_id = p.organization_id`;

/** Somebody whose last day is known still signs in until then. */
export class FindPeopleLeaving1763000021000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function ${OLD}`);
    await runner.query(`create index person_email_leaving on public.person (email) where email is not null and ended_on is not null`);
    await runner.query(`
      create function door.find_people_by_email(p_email text, p_today date) returns table (${COLUMNS})
        language sql stable security definer set search_path = pg_catalog, public
        begin atomic
          select f.organization_id, f.person_id, f.locale, f.name
            from (${SELECT} where p.email = p_email and p.ended_on is null
                  union all ${SELECT} where p.email = p_email and p.ended_on > p_today) f
            join public.organization o on o.organization_id = f.organization_id
           order by o.created_at, f.organization_id limit 20;
        end`);
    await open(runner, NEW);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function ${NEW}`);
    await runner.query(`drop index public.person_email_leaving`);
    await runner.query(`
      create function door.find_people_by_email(p_email text) returns table (${COLUMNS})
        language sql stable security definer set search_path = pg_catalog, public
        begin atomic
          ${SELECT} where p.email = p_email and p.ended_on is null order by o.created_at limit 20;
        end`);
    await open(runner, OLD);
  }
}

async function open(runner: QueryRunner, signature: string): Promise<void> {
  await runner.query(`revoke all on function ${signature} from public`);
  await runner.query(`alter function ${signature} owner to barograph_door`);
  await runner.query(`grant execute on function ${signature} to barograph_app`);
}
