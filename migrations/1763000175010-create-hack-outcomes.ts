import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What became of demos 30 and 90 days later: whether the owner was asked, which happens once for each day, and what was answered. */
export class CreateHackOutcomes1763000175010 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table public.hack_outcome (
        organization_id uuid not null references public.organization,
        entry_id uuid not null,
        days int not null check (days in (30, 90)),
        asked_on date,
        outcome text check (outcome in ('shipped', 'adopted', 'code-t', 'parked', 'ended')),
        note text not null default '' check (length(note) <= 500),
        answered_by uuid,
        answered_at timestamptz,
        primary key (organization_id, entry_id, days),
        foreign key (organization_id, entry_id) references public.hack_entry,
        foreign key (organization_id, answered_by) references public.person,
        check ((outcome is null) = (answered_at is null)),
        check (outcome is not null or (note = '' and answered_by is null))
      )`);
    await runner.query(`create index hack_outcome_answered_by on public.hack_outcome (organization_id, answered_by)`);
    await runner.query(`alter table public.hack_outcome enable row level security`);
    await runner.query(`alter table public.hack_outcome force row level security`);
    await runner.query(`
      create policy same_organization on public.hack_outcome
        using (organization_id = public.current_organization()) with check (organization_id = public.current_organization())`);
    await runner.query(`grant select, insert, update, delete on public.hack_outcome to barograph_app`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table public.hack_outcome');
  }
}
