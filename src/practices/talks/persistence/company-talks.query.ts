import type { PersonId } from '../../../kernel/ids.js';
import { rows, type Tx } from '../../../platform/database/tx.js';
import type { StoredSubmission } from '../domain/talk.js';
import { SUBMISSION_COLUMNS } from './submission.store.js';

/** What the company shares in a year, with the world and with itself. */
export interface CompanyYear {
  /** Years that have something, the latest first. */
  readonly years: readonly number[];
  /** Accepted and not cancelled, the latest event first; at most 1000. */
  readonly submissions: readonly StoredSubmission[];
  /** Who gave a talk that year and none in any year before. */
  readonly firstTimeSpeakerIds: readonly PersonId[];
}

/** The year of what was given is when it was given; of what is ahead, when its event begins, or else when it was accepted. */
const YEAR = `extract(year from coalesce(s.delivered_on, o.starts_on, (s.accepted_at at time zone 'UTC')::date))::int`;
const SHOWN = `s.organization_id = current_organization() and s.conference = 'accepted' and s.delivery <> 'cancelled'`;
const FROM = `talk_submission s join opportunity o on o.organization_id = s.organization_id and o.opportunity_id = s.opportunity_id`;

export async function companyTalks(tx: Tx, year: number): Promise<CompanyYear> {
  const years = await rows<{ year: number }>(tx, `select distinct ${YEAR} as year from ${FROM} where ${SHOWN} order by 1 desc limit 100`);
  const submissions = await rows<StoredSubmission>(
    tx, `select ${SUBMISSION_COLUMNS} from ${FROM} where ${SHOWN} and ${YEAR} = $1 order by coalesce(s.delivered_on, o.starts_on, 'infinity'::date) desc, s.submission_id limit 1000`, [year],
  );
  const first = await rows<{ id: PersonId }>(
    tx,
    `select k.person_id as id from talk_submission s join talk_speaker k on k.organization_id = s.organization_id and k.talk_id = s.talk_id
      where s.organization_id = current_organization() and s.delivery = 'delivered' group by k.person_id having extract(year from min(s.delivered_on))::int = $1 order by min(s.delivered_on), k.person_id`,
    [year],
  );
  return { years: years.map((one) => one.year), submissions, firstTimeSpeakerIds: first.map(({ id }) => id) };
}
