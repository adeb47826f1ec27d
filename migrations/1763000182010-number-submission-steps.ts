import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Steps of a submission are numbered from 1 in the order in which they were taken: several of one request have one instant. What is there already was
 * taken within an instant along one way only: drafted, asked for, sent, put on the waiting list, accepted, confirmed.
 */
export class NumberSubmissionSteps1763000182010 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table public.talk_submission_event add column position integer check (position >= 1)');
    // The owner has to see the rows of all organizations for that.
    await runner.query('alter table public.talk_submission_event no force row level security');
    await runner.query(`
      update public.talk_submission_event e set position = n.position
        from (select organization_id, event_id,
                     row_number() over (partition by organization_id, submission_id
                       order by at, array_position(array['draft', 'request', 'send', 'send-again', 'waitlist', 'accept', 'confirm'], action) nulls last, event_id) as position
                from public.talk_submission_event) n
       where e.organization_id = n.organization_id and e.event_id = n.event_id`);
    await runner.query('alter table public.talk_submission_event force row level security');
    await runner.query('alter table public.talk_submission_event alter column position set not null');
    await runner.query('drop index public.talk_submission_event_submission');
    await runner.query('alter table public.talk_submission_event add constraint talk_submission_event_once unique (organization_id, submission_id, position)');
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table public.talk_submission_event drop constraint talk_submission_event_once');
    await runner.query('create index talk_submission_event_submission on public.talk_submission_event (organization_id, submission_id, at)');
    await runner.query('alter table public.talk_submission_event drop column position');
  }
}
