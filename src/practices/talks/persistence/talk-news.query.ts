import { rows, type Tx } from '../../../platform/database/tx.js';
import type { TalkNewsItem } from '../domain/talk-news.js';

/** What was accepted and is not cancelled, the latest acceptance first. */
export function latestTalks(tx: Tx, most: number): Promise<TalkNewsItem[]> {
  return rows<TalkNewsItem>(
    tx,
    `select s.submission_id as "submissionId", t.title, t.abstract, o.name as event, o.city, o.country, o.starts_on::text as "startsOn", s.delivered_on::text as "deliveredOn", s.slides_url as "slidesUrl",
            s.recording_url as "recordingUrl", s.accepted_at as "acceptedAt", greatest(s.changed_at, t.changed_at, o.changed_at) as "changedAt",
            array(select p.name from talk_speaker k join person p on p.organization_id = k.organization_id and p.person_id = k.person_id
                   where k.organization_id = s.organization_id and k.talk_id = s.talk_id and p.erased_on is null order by k.added_at, k.person_id) as speakers
       from talk_submission s
       join talk t on t.organization_id = s.organization_id and t.talk_id = s.talk_id
       join opportunity o on o.organization_id = s.organization_id and o.opportunity_id = s.opportunity_id
      where s.organization_id = current_organization() and s.conference = 'accepted' and s.delivery <> 'cancelled'
      order by s.accepted_at desc, s.submission_id limit $1`,
    [most],
  );
}
