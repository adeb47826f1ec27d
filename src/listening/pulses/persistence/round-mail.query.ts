import type { Locale } from '../../../kernel/locale.js';
import type { PersonId } from '../../../kernel/ids.js';
import { rows, type Tx } from '../../../platform/database/tx.js';
import type { Item } from '../domain/driver.js';

/** An open round with what its mails say. */
export interface MailRound {
  readonly roundId: string;
  readonly pulseName: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly k: number;
  readonly manifestHash: string;
  readonly manifestAddress: string;
  readonly texts: readonly Item['texts'][];
}

/** One person's place in one open round, and the mails about it they got. */
export interface Invitee {
  readonly personId: PersonId;
  readonly roundId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly mutesReminders: boolean;
  readonly unitName: string;
  readonly people: number;
  readonly isUnitComplete: boolean;
  readonly sent: readonly ('invitation' | 'reminder')[];
}

/** Every open round of the organization. */
export function openMailRounds(tx: Tx): Promise<MailRound[]> {
  return rows<MailRound>(tx, `
    select r.round_id as "roundId", p.name as "pulseName", r.opens_at as "opensAt", r.closes_at as "closesAt", r.k,
           encode(m.hash, 'hex') as "manifestHash", m.address as "manifestAddress",
           (select array_agg(i.texts order by q.position) from round_question q
              join item i on i.organization_id = q.organization_id and i.item_id = q.item_id and i.version = q.item_version
             where q.organization_id = r.organization_id and q.round_id = r.round_id) as texts
      from round r
      join pulse p on p.organization_id = r.organization_id and p.pulse_id = r.pulse_id
      join manifest m on m.organization_id = r.organization_id and m.round_id = r.round_id
     where r.organization_id = current_organization() and r.state = 'open' order by r.closes_at, r.round_id`);
}

/** Time zones in which somebody still has a mail about a round to get. */
export async function waitingZones(tx: Tx, roundId: string, kind: 'invitation' | 'reminder'): Promise<readonly string[]> {
  return (await rows<{ zone: string }>(tx, `
    select distinct p.time_zone as zone from round_member m
      join person p on p.organization_id = m.organization_id and p.person_id = m.person_id
      join round_unit u on u.organization_id = m.organization_id and u.round_id = m.round_id and u.unit_id = m.unit_id
     where m.organization_id = current_organization() and m.round_id = $1 and not u.completed and p.email is not null and p.ended_on is null and ($2 = 'invitation' or not p.reminders_muted)
       and not exists (select from round_ask a where a.organization_id = m.organization_id and a.round_id = m.round_id and a.person_id = m.person_id and a.kind = $2)`, [roundId, kind])).map(({ zone }) => zone);
}

/** People of some zones who still have a mail to get, in the order of their ids. */
export async function waitingPeople(tx: Tx, roundId: string, kind: 'invitation' | 'reminder', zones: readonly string[], today: string, limit: number): Promise<readonly PersonId[]> {
  return (await rows<{ id: PersonId }>(tx, `
    select m.person_id as id from round_member m
      join person p on p.organization_id = m.organization_id and p.person_id = m.person_id
      join round_unit u on u.organization_id = m.organization_id and u.round_id = m.round_id and u.unit_id = m.unit_id
     where m.organization_id = current_organization() and m.round_id = $1 and not u.completed and p.email is not null and p.ended_on is null and ($2 = 'invitation' or not p.reminders_muted) and p.time_zone = any($3)
       and not exists (select from round_ask a where a.organization_id = m.organization_id and a.round_id = m.round_id and a.person_id = m.person_id and a.kind = $2)
       and ($2 = 'invitation' or exists (select from round_ask a where a.organization_id = m.organization_id and a.round_id = m.round_id and a.person_id = m.person_id and a.kind = 'invitation'))
       and not exists (select from ask s where s.organization_id = m.organization_id and s.person_id = m.person_id and s.asked_on = $4::date)
       and (select count(*) from ask s where s.organization_id = m.organization_id and s.person_id = m.person_id and abs(s.asked_on - $4::date) < 7) < 2
     order by m.person_id limit $5`, [roundId, kind, zones, today, limit])).map(({ id }) => id);
}

/** The places of some people in all open rounds. */
export function inviteesOf(tx: Tx, people: readonly PersonId[]): Promise<Invitee[]> {
  return rows<Invitee>(tx, `
    select m.person_id as "personId", m.round_id as "roundId", p.name, p.email, p.locale, p.time_zone as "timeZone", p.reminders_muted as "mutesReminders",
           u.name as "unitName", u.eligible as people, u.completed as "isUnitComplete",
           array(select a.kind from round_ask a where a.organization_id = m.organization_id and a.round_id = m.round_id and a.person_id = m.person_id) as sent
      from round_member m
      join round r on r.organization_id = m.organization_id and r.round_id = m.round_id and r.state = 'open'
      join person p on p.organization_id = m.organization_id and p.person_id = m.person_id
      join round_unit u on u.organization_id = m.organization_id and u.round_id = m.round_id and u.unit_id = m.unit_id
     where m.organization_id = current_organization() and m.person_id = any($1::uuid[])`, [people]);
}

/** Writes down who was written to, and forgets it for rounds that are over. */
export async function recordRoundAsks(tx: Tx, organization: string, asks: readonly { readonly roundId: string; readonly personId: string; readonly kind: string }[]): Promise<void> {
  await tx.query(`
    insert into round_ask (organization_id, round_id, person_id, kind)
    select $1, a."roundId", a."personId", a.kind from jsonb_to_recordset($2::jsonb) as a("roundId" uuid, "personId" uuid, kind text) on conflict do nothing`, [organization, JSON.stringify(asks)]);
}

/** Forgets who was written to about rounds that are over. */
export async function forgetRoundAsks(tx: Tx): Promise<void> {
  await tx.query(`delete from round_ask a using round r where a.organization_id = current_organization() and r.organization_id = a.organization_id and r.round_id = a.round_id and r.state in ('closed', 'cancelled')`);
}
