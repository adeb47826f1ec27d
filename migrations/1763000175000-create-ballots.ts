import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['ballot_question', 'hack_award', 'ballot_paper', 'ballot_event', 'ballot_log', 'ballot_result', 'hack_award_winner'];

/**
 * Ballots of hack weeks. While they are open, a paper says which random number a person's ballot has (one a person and question, by primary key), and
 * events hold what it says, sealed under a key that the database doesn't hold. The count writes log, results and winners, and deletes papers, events and
 * seeds in one transaction. No table here knows a time: not when a ballot was cast, nor in which order.
 */
export class CreateBallots1763000175000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await createQuestions(runner);
    await createOpenBallots(runner);
    await createCount(runner);
    for (const table of TABLES) {
      await runner.query(`alter table public.${table} enable row level security`);
      await runner.query(`alter table public.${table} force row level security`);
      await runner.query(`
        create policy same_organization on public.${table}
          using (organization_id = public.current_organization()) with check (organization_id = public.current_organization())`);
      await runner.query(`grant select, insert, update, delete on public.${table} to barograph_app`);
    }
    for (const table of ['ballot_event', 'ballot_log', 'ballot_result', 'hack_award_winner']) await runner.query(`revoke update on public.${table} from barograph_app`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES.toReversed()) await runner.query(`drop table public.${table}`);
  }
}

async function createQuestions(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table public.ballot_question (
      organization_id uuid not null references public.organization,
      question_id uuid not null,
      edition_id uuid not null,
      kind text not null check (kind in ('main', 'award')),
      picks int not null check (picks between 1 and 20),
      fewest_viewers int not null check (fewest_viewers between 1 and 1000),
      seed bytea check (length(seed) = 32),
      ballots int check (ballots >= 0),
      primary key (organization_id, question_id),
      foreign key (organization_id, edition_id) references public.hack_edition on delete cascade,
      check ((kind = 'main') = (question_id = edition_id)),
      check ((seed is null) = (ballots is not null))
    )`);
  await runner.query(`create index ballot_question_edition on public.ballot_question (organization_id, edition_id)`);
  await runner.query(`
    create table public.hack_award (
      organization_id uuid not null references public.organization,
      award_id uuid not null,
      edition_id uuid not null,
      title text not null check (length(title) between 1 and 80),
      kind text not null check (kind in ('filter', 'ballot')),
      tag text check (length(tag) between 1 and 40),
      team_id uuid,
      newcomers boolean not null default false,
      question_id uuid,
      created_at timestamptz not null,
      primary key (organization_id, award_id),
      foreign key (organization_id, edition_id) references public.hack_edition on delete cascade,
      foreign key (organization_id, team_id) references public.team,
      foreign key (organization_id, question_id) references public.ballot_question on delete cascade,
      check ((kind = 'ballot') = (question_id is not null)),
      check ((kind = 'filter') = (tag is not null or team_id is not null or newcomers))
    )`);
  await runner.query(`create index hack_award_edition on public.hack_award (organization_id, edition_id)`);
  await runner.query(`create index hack_award_team on public.hack_award (organization_id, team_id)`);
  await runner.query(`create unique index hack_award_question on public.hack_award (organization_id, question_id)`);
}

async function createOpenBallots(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table public.ballot_paper (
      organization_id uuid not null references public.organization,
      question_id uuid not null,
      person_id uuid not null,
      ballot_id uuid not null,
      primary key (organization_id, question_id, person_id),
      foreign key (organization_id, question_id) references public.ballot_question,
      foreign key (organization_id, person_id) references public.person,
      constraint ballot_paper_ballot unique (organization_id, ballot_id)
    )`);
  await runner.query(`create index ballot_paper_person on public.ballot_paper (organization_id, person_id)`);
  await runner.query(`
    create table public.ballot_event (
      organization_id uuid not null references public.organization,
      ballot_id uuid not null,
      event_no int not null check (event_no >= 1),
      sealed bytea not null check (length(sealed) between 2048 and 40000),
      primary key (organization_id, ballot_id, event_no),
      foreign key (organization_id, ballot_id) references public.ballot_paper (organization_id, ballot_id)
    )`);
}

async function createCount(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table public.ballot_log (
      organization_id uuid not null references public.organization,
      question_id uuid not null,
      ballot_number uuid not null,
      picks uuid[] not null check (picks <@ watched),
      watched uuid[] not null,
      primary key (organization_id, question_id, ballot_number),
      foreign key (organization_id, question_id) references public.ballot_question
    )`);
  await runner.query(`
    create table public.ballot_result (
      organization_id uuid not null references public.organization,
      question_id uuid not null,
      entry_id uuid not null,
      picks int not null check (picks >= 0),
      viewers int not null check (viewers >= picks),
      lower double precision not null check (lower between 0 and 1),
      place int check (place >= 1),
      is_tied boolean not null,
      position int not null,
      primary key (organization_id, question_id, entry_id),
      foreign key (organization_id, question_id) references public.ballot_question,
      foreign key (organization_id, entry_id) references public.hack_entry,
      check (place is not null or not is_tied)
    )`);
  await runner.query(`create index ballot_result_entry on public.ballot_result (organization_id, entry_id)`);
  await runner.query(`
    create table public.hack_award_winner (
      organization_id uuid not null references public.organization,
      award_id uuid not null,
      entry_id uuid not null,
      primary key (organization_id, award_id, entry_id),
      foreign key (organization_id, award_id) references public.hack_award,
      foreign key (organization_id, entry_id) references public.hack_entry
    )`);
  await runner.query(`create index hack_award_winner_entry on public.hack_award_winner (organization_id, entry_id)`);
}
