import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calendars that people subscribe to from outside. The secret in an address is worked out from the server key: nothing here opens one. */
export class CreateCalendarFeeds1763000120020 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
    await runner.query(`alter table public.calendar_feed enable row level security`);
    await runner.query(`alter table public.calendar_feed force row level security`);
    await runner.query(`
      create policy same_organization on public.calendar_feed
        using (organization_id = public.current_organization()) with check (organization_id = public.current_organization())`);
    await runner.query(`grant select, insert, update, delete on public.calendar_feed to barograph_app`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table public.calendar_feed`);
  }
}

const STATEMENTS = [
  `create table public.calendar_feed (
     organization_id uuid not null references public.organization,
     feed_id uuid not null,
     person_id uuid not null,
     team_id uuid,
     kind text not null check (kind in ('on-call', 'code-t', 'talks', 'calls', 'demos', 'visits')),
     created_at timestamptz not null,
     revoked_at timestamptz check (revoked_at >= created_at),
     primary key (organization_id, feed_id),
     foreign key (organization_id, person_id) references public.person,
     foreign key (organization_id, team_id) references public.team
   )`,
  `create index calendar_feed_person on public.calendar_feed (organization_id, person_id)`,
  `create index calendar_feed_team on public.calendar_feed (organization_id, team_id)`,
  `create unique index calendar_feed_one_address on public.calendar_feed (organization_id, person_id, kind, team_id) nulls not distinct where revoked_at is null`,
];
