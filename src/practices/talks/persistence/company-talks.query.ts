import type { PersonId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { CompanyYear } from '../domain/company-year.js';
import type { StoredSubmission } from '../domain/talk.js';
import { SUBMISSION_COLUMNS } from './submission.store.js';

/** The year of what was given is when it was given; of what is ahead, when its event begins, or else when it was accepted. */
const YEAR = `extract(year from coalesce(s.delivered_on, o.starts_on, (s.accepted_at at time zone 'UTC')::date))::int`;
/** What it stands by in a list: without a day it is still to come. */
const DAY = `coalesce(s.delivered_on, o.starts_on, 'infinity'::date)`;
const SHOWN = `s.organization_id = current_organization() and s.conference = 'accepted' and s.delivery <> 'cancelled'`;
const FROM = `talk_submission s join opportunity o on o.organization_id = s.organization_id and o.opportunity_id = s.opportunity_id`;

/** The figures of a year, counted over all of it. */
export async function companyYear(tx: Tx, year: number): Promise<CompanyYear> {
  const figures = await row<Omit<CompanyYear, 'firstTimeSpeakerIds'>>(
    tx,
    `with shown as materialized (select s.organization_id, s.talk_id, s.delivery = 'delivered' as "isGiven", s.recording_url, o.kind <> 'conference' as "isInternal", o.country, ${YEAR} as year from ${FROM} where ${SHOWN}),
          this as materialized (select * from shown where year = $1)
     select (select coalesce(array_agg(y.year order by y.year desc), '{}') from (select distinct year from shown order by year desc limit 100) y) as years,
            count(*) filter (where "isGiven")::int as given, count(*) filter (where "isGiven" and recording_url is not null)::int as recorded,
            count(*) filter (where not "isInternal")::int as outside, count(*) filter (where "isInternal")::int as inside,
            (select coalesce(array_agg(distinct t.country order by t.country), '{}') from this t where t."isGiven" and t.country is not null) as countries,
            (select count(distinct k.person_id)::int from this t join talk_speaker k on k.organization_id = t.organization_id and k.talk_id = t.talk_id) as speakers
       from this`,
    [year],
  );
  const first = await rows<{ id: PersonId }>(
    tx,
    `select k.person_id as id from talk_submission s join talk_speaker k on k.organization_id = s.organization_id and k.talk_id = s.talk_id
      where s.organization_id = current_organization() and s.delivery = 'delivered' group by k.person_id having extract(year from min(s.delivered_on))::int = $1 order by min(s.delivered_on), k.person_id`,
    [year],
  );
  return { ...figures!, firstTimeSpeakerIds: first.map(({ id }) => id) };
}

/** One page of a year, the latest day first; `after` is the day and the id of the last one before it. One more than `first` where there are more. */
export function companyTalks(tx: Tx, year: number, isInternal: boolean, first: number, after: readonly string[] | undefined): Promise<(StoredSubmission & { readonly sortKey: string })[]> {
  return rows(
    tx,
    `select ${SUBMISSION_COLUMNS}, ${DAY}::text as "sortKey" from ${FROM}
      where ${SHOWN} and ${YEAR} = $1 and (o.kind <> 'conference') = $2 and ($3::date is null or ${DAY} < $3::date or (${DAY} = $3::date and s.submission_id > $4::uuid))
      order by ${DAY} desc, s.submission_id limit $5`,
    [year, isInternal, after?.[0] ?? null, after?.[1] ?? null, first + 1],
  );
}
