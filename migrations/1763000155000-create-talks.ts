import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['talk', 'talk_speaker', 'talk_revision', 'talk_submission', 'talk_submission_event', 'talk_submission_reader', 'talk_advice', 'talk_reminder', 'stage_guest'];

/**
 * Talks, their history, and where they were sent. A submission's three axes stand side by side, and the checks refuse what would contradict itself:
 * nothing sent without approval, nothing confirmed that wasn't accepted, nothing given before its event. The company has no way to refuse: there
 * is no such word.
 */
export class CreateTalks1763000155000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...LIBRARY, ...SUBMISSIONS, ...BESIDE]) await runner.query(statement);
    for (const table of TABLES) {
      await runner.query(`alter table public.${table} enable row level security`);
      await runner.query(`alter table public.${table} force row level security`);
      await runner.query(`
        create policy same_organization on public.${table}
          using (organization_id = public.current_organization()) with check (organization_id = public.current_organization())`);
      await runner.query(`grant select, insert, update, delete on public.${table} to barograph_app`);
    }
    // What happened is only ever appended; words can be taken out of it when somebody is erased.
    await runner.query(`revoke update on public.talk_revision, public.talk_submission_event from barograph_app`);
    await runner.query(`grant update (note) on public.talk_submission_event to barograph_app`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES.toReversed()) await runner.query(`drop table public.${table}`);
  }
}

const LIBRARY = [
  `create table public.talk (
     organization_id uuid not null references public.organization,
     talk_id uuid not null,
     owner_id uuid not null,
     title text not null check (length(title) between 1 and 200),
     abstract text not null default '' check (length(abstract) <= 5000),
     minutes integer check (minutes between 1 and 600),
     audience text not null check (audience in ('everybody', 'beginners', 'intermediate', 'advanced')),
     topics text[] not null default '{}',
     slides_url text check (length(slides_url) between 1 and 1000),
     is_shared boolean not null default false,
     revision integer not null default 1 check (revision >= 1),
     created_at timestamptz not null,
     changed_at timestamptz not null,
     archived_at timestamptz,
     primary key (organization_id, talk_id),
     foreign key (organization_id, owner_id) references public.person
   )`,
  `create index talk_owner on public.talk (organization_id, owner_id)`,
  `create index talk_changed on public.talk (organization_id, changed_at desc, talk_id desc)`,
  `create table public.talk_speaker (
     organization_id uuid not null references public.organization,
     talk_id uuid not null,
     person_id uuid not null,
     added_at timestamptz not null,
     primary key (organization_id, talk_id, person_id),
     foreign key (organization_id, talk_id) references public.talk,
     foreign key (organization_id, person_id) references public.person
   )`,
  `create index talk_speaker_person on public.talk_speaker (organization_id, person_id)`,
  `create table public.talk_revision (
     organization_id uuid not null references public.organization,
     talk_id uuid not null,
     revision integer not null check (revision >= 1),
     title text not null,
     abstract text not null,
     minutes integer,
     audience text not null,
     topics text[] not null,
     slides_url text,
     at timestamptz not null,
     by_person_id uuid,
     primary key (organization_id, talk_id, revision),
     foreign key (organization_id, talk_id) references public.talk,
     foreign key (organization_id, by_person_id) references public.person
   )`,
  `create index talk_revision_by_person on public.talk_revision (organization_id, by_person_id)`,
];

const SUBMISSIONS = [
  `create table public.talk_submission (
     organization_id uuid not null references public.organization,
     submission_id uuid not null,
     talk_id uuid not null,
     opportunity_id uuid not null,
     company text not null check (company in ('draft', 'approved')),
     approved_by text check (length(approved_by) between 1 and 80),
     approved_at timestamptz,
     conference text not null check (conference in ('not-sent', 'sent', 'accepted', 'waitlisted', 'declined', 'withdrawn')),
     sent_on date,
     is_late_entry boolean not null default false,
     accepted_at timestamptz,
     delivery text not null check (delivery in ('open', 'confirmed', 'delivered', 'cancelled')),
     delivered_on date,
     event_starts_on date,
     slot_starts_at timestamptz,
     slides_url text check (length(slides_url) between 1 and 1000),
     recording_url text check (length(recording_url) between 1 and 1000),
     travel_note text not null default '' check (length(travel_note) <= 2000),
     thanks text not null default '' check (length(thanks) <= 1000),
     created_by uuid not null,
     created_at timestamptz not null,
     changed_at timestamptz not null,
     version integer not null default 1,
     primary key (organization_id, submission_id),
     unique (organization_id, talk_id, opportunity_id),
     foreign key (organization_id, talk_id) references public.talk,
     foreign key (organization_id, opportunity_id) references public.opportunity,
     foreign key (organization_id, opportunity_id, event_starts_on) references public.opportunity (organization_id, opportunity_id, starts_on),
     foreign key (organization_id, created_by) references public.person,
     constraint approved_by_somebody check ((company = 'approved') = (approved_by is not null)),
     constraint approved_at_some_time check ((company = 'approved') = (approved_at is not null)),
     constraint nothing_sent_unapproved check (company = 'approved' or (conference in ('not-sent', 'withdrawn') and delivery = 'open')),
     constraint sent_on_a_day check ((conference in ('not-sent') and sent_on is null) or (conference = 'withdrawn') or (conference in ('sent', 'accepted', 'waitlisted', 'declined') and sent_on is not null)),
     constraint accepted_at_some_time check ((conference = 'accepted') = (accepted_at is not null)),
     constraint only_the_accepted_goes_on check (delivery not in ('confirmed', 'delivered') or conference = 'accepted'),
     constraint only_the_accepted_is_cancelled check (delivery <> 'cancelled' or conference in ('accepted', 'withdrawn')),
     constraint delivered_on_a_day check ((delivery = 'delivered') = (delivered_on is not null) and (delivery = 'delivered') = (event_starts_on is not null)),
     constraint not_delivered_before_its_event check (delivered_on >= event_starts_on)
   )`,
  `create index talk_submission_opportunity on public.talk_submission (organization_id, opportunity_id, event_starts_on)`,
  `create index talk_submission_created_by on public.talk_submission (organization_id, created_by)`,
  `create index talk_submission_open on public.talk_submission (organization_id, conference, delivery)`,
  `create table public.talk_submission_event (
     organization_id uuid not null references public.organization,
     event_id uuid not null,
     submission_id uuid not null,
     action text not null check (length(action) between 1 and 40),
     company text not null,
     conference text not null,
     delivery text not null,
     note text not null default '' check (length(note) <= 1000),
     at timestamptz not null,
     by_person_id uuid,
     primary key (organization_id, event_id),
     foreign key (organization_id, submission_id) references public.talk_submission,
     foreign key (organization_id, by_person_id) references public.person
   )`,
  `create index talk_submission_event_submission on public.talk_submission_event (organization_id, submission_id, at)`,
  `create index talk_submission_event_by_person on public.talk_submission_event (organization_id, by_person_id)`,
];

const BESIDE = [
  `create table public.talk_submission_reader (
     organization_id uuid not null references public.organization,
     submission_id uuid not null,
     person_id uuid not null,
     primary key (organization_id, submission_id, person_id),
     foreign key (organization_id, submission_id) references public.talk_submission,
     foreign key (organization_id, person_id) references public.person
   )`,
  `create index talk_submission_reader_person on public.talk_submission_reader (organization_id, person_id)`,
  `create table public.talk_advice (
     organization_id uuid not null references public.organization,
     advice_id uuid not null,
     submission_id uuid not null,
     kind text not null check (kind in ('rehearsal', 'design', 'legal', 'security', 'communications', 'travel')),
     asked_by uuid not null,
     asked_person_id uuid check (asked_person_id <> asked_by),
     note text not null default '' check (length(note) <= 1000),
     asked_at timestamptz not null,
     state text not null check (state in ('open', 'answered', 'withdrawn')),
     answer text not null default '' check (length(answer) <= 4000),
     answered_by uuid,
     answered_at timestamptz,
     primary key (organization_id, advice_id),
     foreign key (organization_id, submission_id) references public.talk_submission,
     foreign key (organization_id, asked_by) references public.person,
     foreign key (organization_id, asked_person_id) references public.person,
     foreign key (organization_id, answered_by) references public.person,
     check ((state = 'answered') = (answered_by is not null)),
     check ((state = 'answered') = (answered_at is not null))
   )`,
  `create index talk_advice_submission on public.talk_advice (organization_id, submission_id)`,
  `create index talk_advice_asked_by on public.talk_advice (organization_id, asked_by)`,
  `create index talk_advice_asked_person on public.talk_advice (organization_id, asked_person_id, state)`,
  `create index talk_advice_answered_by on public.talk_advice (organization_id, answered_by)`,
  `create index talk_advice_open on public.talk_advice (organization_id, asked_at desc) where state = 'open'`,
  `create table public.talk_reminder (
     organization_id uuid not null references public.organization,
     submission_id uuid not null,
     person_id uuid not null,
     reminder text not null check (length(reminder) between 1 and 80),
     at timestamptz not null,
     primary key (organization_id, submission_id, person_id, reminder),
     foreign key (organization_id, submission_id) references public.talk_submission,
     foreign key (organization_id, person_id) references public.person
   )`,
  `create index talk_reminder_person on public.talk_reminder (organization_id, person_id)`,
  `create table public.stage_guest (
     organization_id uuid not null references public.organization,
     opportunity_id uuid not null,
     person_id uuid not null,
     at timestamptz not null,
     primary key (organization_id, opportunity_id, person_id),
     foreign key (organization_id, opportunity_id) references public.opportunity,
     foreign key (organization_id, person_id) references public.person
   )`,
  `create index stage_guest_person on public.stage_guest (organization_id, person_id)`,
];
