import type { MigrationInterface, QueryRunner } from 'typeorm';

const DUE = 'door.organizations_with_events(timestamptz)';

/** Events between the wings, a row for each consumer, written with the change they tell of and gone when delivered. */
export class CreateEventOutbox1763000080000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table public.event_outbox (
        organization_id uuid not null references public.organization,
        event_id uuid not null,
        consumer text not null,
        type text not null,
        version integer not null check (version > 0),
        subject text not null,
        payload jsonb not null,
        position integer not null check (position > 0),
        told_at timestamptz not null,
        attempts integer not null default 0,
        due_at timestamptz not null,
        primary key (organization_id, event_id)
      )`);
    await runner.query(`create unique index event_outbox_order on public.event_outbox (organization_id, consumer, type, subject, position)`);
    await runner.query(`create index event_outbox_due on public.event_outbox (due_at)`);
    await runner.query(`alter table public.event_outbox enable row level security`);
    await runner.query(`alter table public.event_outbox force row level security`);
    await runner.query(`
      create policy same_organization on public.event_outbox
        using (organization_id = public.current_organization()) with check (organization_id = public.current_organization())`);
    await runner.query(`grant select, insert, update, delete on public.event_outbox to barograph_app`);
    await runner.query(`grant select on public.event_outbox to barograph_door`);
    await runner.query(`create policy door on public.event_outbox for select to barograph_door using (true)`);
    await runner.query(`
      create function ${DUE.replace('(timestamptz)', '(p_now timestamptz)')} returns table (organization_id uuid)
        language sql stable security definer set search_path = pg_catalog, public
        begin atomic
          select distinct e.organization_id from public.event_outbox e where e.due_at <= p_now;
        end`);
    await runner.query(`revoke all on function ${DUE} from public`);
    await runner.query(`alter function ${DUE} owner to barograph_door`);
    await runner.query(`grant execute on function ${DUE} to barograph_app`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function ${DUE}`);
    await runner.query(`drop table public.event_outbox`);
  }
}
