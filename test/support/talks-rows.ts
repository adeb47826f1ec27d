import { randomUUID } from 'node:crypto';
import type { OrganizationId, PersonId } from '../../src/kernel/ids.js';
import type { Builders } from './builders.js';

/** Ids of what `talkRows` wrote. */
export interface TalkRows {
  readonly talk: string;
  readonly opportunity: string;
  readonly stageSlot: string;
  readonly submission: string;
  readonly declined: string;
  readonly advice: string;
  readonly search: string;
  readonly opportunitySource: string;
  readonly merge: string;
}

/** Switches talks on and writes something of everything, by SQL; what it says begins with `name`. */
export async function talkRows(build: Builders, organization: OrganizationId, name: string, [speaker, other]: readonly [PersonId, PersonId]): Promise<TalkRows> {
  const ids: TalkRows = {
    talk: randomUUID(), opportunity: randomUUID(), stageSlot: randomUUID(), submission: randomUUID(), declined: randomUUID(), advice: randomUUID(), search: randomUUID(), opportunitySource: randomUUID(), merge: randomUUID(),
  };
  const insert = (table: string, columns: string, values: readonly unknown[]): Promise<unknown> =>
    build.query(organization, `insert into ${table} (organization_id, ${columns}) values ($1, ${values.map((_, index) => `$${index + 2}`).join(', ')})`, [organization, ...values]);
  const at = '2026-03-02T09:00:00Z';
  const word = name.toLowerCase();
  await switchOnTalks(build, organization);
  const opportunity = 'opportunity_id, kind, name, summary, starts_on, city, country, topics, deadline_precision, deadline_day, closes_at, created_by, created_at, changed_at';
  await insert('opportunity', opportunity, [ids.opportunity, 'conference', `${name} Conf`, `${name} summary`, '2036-09-10', `${name} City`, `${name}land`, [word], 'day', '2036-06-30', '2036-07-01T12:00:00Z', speaker, at, at]);
  await insert('opportunity', opportunity, [ids.stageSlot, 'brown-bag', `${name} lunch`, '', '2036-04-10', null, null, [word], 'none', null, null, speaker, at, at]);
  const gone = randomUUID();
  await insert('opportunity', `${opportunity}, removed_at`, [gone, 'conference', `${name} Conf again`, '', '2036-09-10', null, null, [word], 'none', null, null, speaker, at, at, at]);
  await insert('opportunity_merge', 'merge_id, kept_id, gone_id, event_keys, announcements, submission_ids, kept_before, kept_after, merged_at, merged_by', [ids.merge, ids.opportunity, gone, [`${word} conf again|2036-09-10`], '[]', [], '{"event":{},"byHand":{}}', '{"event":{},"byHand":{}}', at, speaker]);
  await insert('opportunity_key', 'event_key, opportunity_id', [`${word} conf|2036-09-10`, ids.opportunity]);
  await insert('opportunity_source', 'source_id, kind, label, address, settings, added_by, added_at, next_read_at', [ids.opportunitySource, 'icalendar', `${name} source`, `https://${word}.example/x.ics`, '{}', speaker, at, '2036-01-01T00:00:00Z']);
  await insert('opportunity_announcement', 'source_id, event_key, opportunity_id, announced, first_seen_at, last_seen_at', [ids.opportunitySource, `${word} conf|2036-09-10`, ids.opportunity, JSON.stringify({ name: `${name} Conf` }), at, at]);
  await insert('opportunity_change', 'change_id, opportunity_id, field, before, after, at', [randomUUID(), ids.opportunity, 'city', JSON.stringify(`${name} Village`), JSON.stringify(`${name} City`), at]);
  await insert('opportunity_import', 'import_id, source_id, at, rows_read, events, added, changed, unchanged, gone, skipped', [randomUUID(), ids.opportunitySource, at, 1, 1, 1, 0, 0, 0, '[]']);
  await insert('opportunity_search', 'search_id, person_id, name, criteria, is_in_feed, created_at', [ids.search, speaker, `${name} search`, '{}', true, at]);
  await insert('talk', 'talk_id, owner_id, title, abstract, audience, topics, is_shared, created_at, changed_at', [ids.talk, speaker, `${name} talk`, `${name} abstract`, 'everybody', [word], true, at, at]);
  await insert('talk_speaker', 'talk_id, person_id, added_at', [ids.talk, speaker, at]);
  await insert('talk_revision', 'talk_id, revision, title, abstract, audience, topics, at, by_person_id', [ids.talk, 1, `${name} talk`, `${name} abstract`, 'everybody', [word], at, speaker]);
  const submission = 'submission_id, talk_id, opportunity_id, company, approved_by, approved_at, conference, sent_on, accepted_at, delivery, travel_note, created_by, created_at, changed_at';
  await insert('talk_submission', submission, [ids.submission, ids.talk, ids.opportunity, 'approved', 'policy:all-speaking-approved', at, 'accepted', '2026-03-02', at, 'confirmed', `${name} travels`, speaker, at, at]);
  await insert('talk_submission', submission, [ids.declined, ids.talk, ids.stageSlot, 'approved', 'policy:all-speaking-approved', at, 'declined', '2026-03-02', null, 'open', '', speaker, at, at]);
  await insert('talk_submission_event', 'event_id, submission_id, position, action, company, conference, delivery, note, at, by_person_id', [randomUUID(), ids.submission, 1, 'accept', 'approved', 'accepted', 'open', `${name} note`, at, speaker]);
  await insert('talk_submission_reader', 'submission_id, person_id', [ids.submission, other]);
  await insert('talk_advice', 'advice_id, submission_id, kind, asked_by, note, asked_at, state', [ids.advice, ids.submission, 'rehearsal', speaker, `${name} asks`, at, 'open']);
  await insert('talk_reminder', 'submission_id, person_id, reminder, at', [ids.submission, speaker, 'confirm:3', at]);
  await insert('stage_guest', 'opportunity_id, person_id, at', [ids.stageSlot, other, at]);
  return ids;
}

export async function switchOnTalks(build: Builders, organization: OrganizationId): Promise<void> {
  await build.query(organization, `insert into practice_policy (organization_id, practice, effective_from, settings, set_at) values ($1, 'talks', '2026-01-01', '{"isOn": true}', now())`, [organization]);
}
