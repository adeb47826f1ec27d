import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which mails about a round a person got, so that each is sent once. Everybody asked gets the same ones, so it says nothing about who
 * answered; the rows go when the round closes.
 */
export class CreateRoundAsks1763000030000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table public.round_ask (
        organization_id uuid not null references public.organization,
        round_id uuid not null,
        person_id uuid not null,
        kind text not null check (kind in ('invitation', 'reminder')),
        primary key (organization_id, round_id, person_id, kind),
        foreign key (organization_id, round_id, person_id) references public.round_member
      )`);
    await runner.query(`alter table public.round_ask enable row level security`);
    await runner.query(`alter table public.round_ask force row level security`);
    await runner.query(`
      create policy same_organization on public.round_ask
        using (organization_id = public.current_organization()) with check (organization_id = public.current_organization())`);
    await runner.query(`grant select, insert, update, delete on public.round_ask to barograph_app`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table public.round_ask`);
  }
}
