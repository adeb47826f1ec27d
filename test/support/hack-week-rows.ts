import { randomUUID } from 'node:crypto';
import type { OrganizationId, PersonId } from '../../src/kernel/ids.js';
import type { Builders } from './builders.js';

/** Ids of what `hackWeekRows` wrote. */
export interface HackWeekRows {
  readonly hackEdition: string;
  readonly hackProject: string;
  readonly hackRequest: string;
  readonly hackComment: string;
  readonly stage: string;
  readonly stageSession: string;
  readonly demoSlot: string;
}

/** Switches hack weeks on and writes one with everything in it, by SQL; what it says begins with `name`. */
export async function hackWeekRows(build: Builders, organization: OrganizationId, name: string, [owner, asker]: readonly [PersonId, PersonId]): Promise<HackWeekRows> {
  const ids = { hackEdition: randomUUID(), hackProject: randomUUID(), hackRequest: randomUUID(), hackComment: randomUUID(), stage: randomUUID(), stageSession: randomUUID(), demoSlot: randomUUID() };
  const project = randomUUID();
  const insert = (table: string, columns: string, values: readonly unknown[]): Promise<unknown> =>
    build.query(organization, `insert into ${table} (organization_id, ${columns}) values ($1, ${values.map((_, index) => `$${index + 2}`).join(', ')})`, [organization, ...values]);
  const at = '2026-03-02T09:00:00Z';
  await switchOnHackWeek(build, organization);
  await insert('hack_edition', 'edition_id, number, name, starts_on, days, zone, freezes_at, demos_at, follows_dates, phase, phase_changed_at, created_at', [
    ids.hackEdition, 1, `${name} hacks`, '2026-03-02', 7, 'Europe/Berlin', '2026-03-08T11:00:00Z', '2026-03-08T12:00:00Z', false, 'hacking', at, at,
  ]);
  await insert('hack_phase_change', 'edition_id, number, phase, at, by_person_id, reason', [ids.hackEdition, 1, 'hacking', at, owner, `${name} began`]);
  await insert('hack_organizer', 'edition_id, person_id, since', [ids.hackEdition, owner, at]);
  await insert('hack_project', 'project_id, title, idea, tags, asks_first, created_by, created_at', [project, `${name} project`, `${name} idea`, [name.toLowerCase()], true, owner, at]);
  await insert('hack_entry', 'entry_id, edition_id, project_id, number, owner_id, state, state_changed_at, created_at', [ids.hackProject, ids.hackEdition, project, 1, owner, 'building', at, at]);
  await insert('hack_member', 'entry_id, person_id, role, joined_at', [ids.hackProject, owner, `${name} role`, at]);
  await insert('hack_role', 'role_id, entry_id, position, title, skills', [randomUUID(), ids.hackProject, 0, `${name} wanted`, [name.toLowerCase()]]);
  await insert('hack_join_request', 'request_id, entry_id, person_id, message, state, asked_at', [ids.hackRequest, ids.hackProject, asker, `${name} asks`, 'asked', at]);
  await insert('hack_comment', 'comment_id, entry_id, author_id, text, at', [ids.hackComment, ids.hackProject, asker, `${name} comments`, at]);
  await insert('hack_mention', 'comment_id, person_id', [ids.hackComment, owner]);
  await insert('hack_mention_mail', 'entry_id, person_id, told_at', [ids.hackProject, owner, at]);
  await insert('hack_follow', 'entry_id, person_id, since', [ids.hackProject, asker, at]);
  await insert('hack_skill', 'skill', [name.toLowerCase()]);
  await insert('person_skill', 'person_id, skill', [asker, name.toLowerCase()]);
  await insert('demo_stage', 'stage_id, edition_id, name, place, created_at', [ids.stage, ids.hackEdition, `${name} hall`, `${name} floor`, at]);
  await insert('demo_host', 'stage_id, person_id, since', [ids.stage, owner, at]);
  await insert('stage_session', 'session_id, stage_id, title, starts_at', [ids.stageSession, ids.stage, `${name} afternoon`, '2026-03-08T12:00:00Z']);
  await insert('demo_slot', 'slot_id, stage_id, session_id, entry_id, position, state, budget_ms, live_started_at, ended_at', [ids.demoSlot, ids.stage, ids.stageSession, ids.hackProject, 1, 'done', 180_000, at, at]);
  await insert('stage_step', 'stage_id, version, from_version, command, slot_id, before, at', [ids.stage, 2, 1, 'finish', ids.demoSlot, '[]', at]);
  await insert('stage_event', 'event_id, stage_id, entry_id, action, state, at, by_person_id', [randomUUID(), ids.stage, ids.hackProject, 'finish', 'done', at, owner]);
  return ids;
}

export async function switchOnHackWeek(build: Builders, organization: OrganizationId): Promise<void> {
  await build.query(organization, `insert into practice_policy (organization_id, practice, effective_from, settings, set_at) values ($1, 'hack-week', '2026-01-01', '{"isOn": true}', now())`, [organization]);
}
