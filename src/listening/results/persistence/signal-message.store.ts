import { Injectable } from '@nestjs/common';
import type { OrganizationId, PersonId } from '../../../kernel/ids.js';
import type { Locale } from '../../../kernel/locale.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { MessageLine } from '../../../engines/statistics/signal-messages.js';
import type { StandingReading } from '../domain/tell-signals.js';

/** What one unit is told of one round. */
export interface SignalMessage {
  readonly messageId: string;
  readonly teamId: string;
  readonly kind: 'worse' | 'better';
  readonly lines: readonly MessageLine[];
}

/** An alert that a message tells. */
export interface ToldAlert {
  readonly messageId: string;
  readonly teamId: string;
  readonly driverId: string;
  /** The round in which it began. */
  readonly roundId: string;
}

/** Somebody who leads a team and wants mails. */
export interface SignalRecipient {
  readonly teamId: string;
  readonly personId: PersonId;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly timeZone: string;
}

/** Rounds back from a closed one that are looked at for the newest result of a driver that takes turns. */
const ROUNDS_BACK = 12;

/** What people were told. */
@Injectable()
export class SignalMessageStore {
  async told(tx: Tx): Promise<readonly Omit<ToldAlert, 'messageId'>[]> {
    return rows(tx, `select t.team_id as "teamId", t.driver_id as "driverId", t.round_id as "roundId" from signal_told t where t.organization_id = current_organization()`);
  }

  /**
   * The newest readings, before a round, of series whose driver it didn't ask, at its teams. Roll-ups with nothing of the kind are left out before the
   * others are taken apart: in a large company they are nearly all.
   */
  standing(tx: Tx, { pulseId, roundId, closesAt }: { readonly pulseId: string; readonly roundId: string; readonly closesAt: Date }, asked: readonly string[]): Promise<StandingReading[]> {
    return rows<StandingReading>(
      tx,
      `with recent as materialized (
         select t.team_id, t.pooled_at_team_id, t.closes_at, t.driver_ids, t.states, t.directions, t.z from trend_rollup t
          where t.organization_id = current_organization() and t.is_final and not (t.driver_ids <@ $3::text[])
            and t.team_id = any(array(select u.team_id from round_unit u where u.organization_id = current_organization() and u.round_id = $2))
            and t.round_id = any(array(
              select r.round_id from round r where r.organization_id = current_organization() and r.pulse_id = $1 and r.state = 'closed' and r.closes_at < $4 order by r.closes_at desc limit $5)))
       select distinct on (t.team_id, read.driver) t.team_id as "teamId", t.pooled_at_team_id as "parentId", read.driver as "driverId", read.state, nullif(read.direction, '') as direction, read.z
         from recent t cross join lateral unnest(t.driver_ids, t.states, t.directions, t.z) as read(driver, state, direction, z)
        where not (read.driver = any($3))
        order by t.team_id, read.driver, t.closes_at desc`,
      [pulseId, roundId, asked, closesAt, ROUNDS_BACK],
    );
  }

  /** When each team was last told of something that got worse, before an instant. */
  async lastTold(tx: Tx, before: Date): Promise<ReadonlyMap<string, Date>> {
    const found = await rows<{ teamId: string; at: Date }>(
      tx,
      `select m.team_id as "teamId", max(m.decided_at) as at from signal_message m
        where m.organization_id = current_organization() and m.kind = 'worse' and m.decided_at < $1 group by m.team_id`,
      [before],
    );
    return new Map(found.map(({ teamId, at }) => [teamId, at]));
  }

  async add(tx: Tx, organization: OrganizationId, round: { readonly roundId: string; readonly pulseId: string; readonly closesAt: Date }, messages: readonly SignalMessage[], told: readonly ToldAlert[]): Promise<void> {
    await tx.query(
      `insert into signal_message (organization_id, message_id, pulse_id, team_id, round_id, kind, lines, decided_at)
       select $1, m."messageId", $2, m."teamId", $3, m.kind, m.lines, $4 from jsonb_to_recordset($5::jsonb) as m("messageId" uuid, "teamId" uuid, kind text, lines jsonb)`,
      [organization, round.pulseId, round.roundId, round.closesAt, JSON.stringify(messages)],
    );
    await tx.query(
      `insert into signal_told (organization_id, team_id, driver_id, round_id, message_id)
       select $1, t."teamId", t."driverId", t."roundId", t."messageId" from jsonb_to_recordset($2::jsonb) as t("teamId" uuid, "driverId" text, "roundId" uuid, "messageId" uuid)
       on conflict do nothing`,
      [organization, JSON.stringify(told)],
    );
  }

  /** Good news decided between two instants, with its round. */
  better(tx: Tx, from: Date, to: Date): Promise<(SignalMessage & { readonly roundId: string })[]> {
    return rows(
      tx,
      `select m.message_id as "messageId", m.team_id as "teamId", m.round_id as "roundId", m.kind, m.lines from signal_message m
        where m.organization_id = current_organization() and m.kind = 'better' and m.decided_at >= $1 and m.decided_at < $2 order by m.decided_at, m.message_id`,
      [from, to],
    );
  }

  /** Who is told about each team: its leads, or where it has none those of the nearest team above that has. Muted people are left out. */
  recipients(tx: Tx, teamIds: readonly string[]): Promise<SignalRecipient[]> {
    return rows<SignalRecipient>(
      tx,
      `with recursive way as (
         select t.team_id as about, t.team_id, t.parent_team_id, 0 as steps from team t where t.organization_id = current_organization() and t.team_id = any($1::uuid[])
         union all
         select way.about, t.team_id, t.parent_team_id, way.steps + 1 from team t join way on t.team_id = way.parent_team_id where t.organization_id = current_organization()),
       led as (
         select way.about, way.steps, p.person_id, p.name, p.email, p.locale, p.time_zone, rank() over (partition by way.about order by way.steps) as place
           from way join team_lead l on l.organization_id = current_organization() and l.team_id = way.team_id and l.until is null
           join person p on p.organization_id = l.organization_id and p.person_id = l.person_id and p.ended_on is null and p.email is not null)
       select led.about as "teamId", led.person_id as "personId", led.name, led.email, led.locale, led.time_zone as "timeZone" from led
        where led.place = 1 and not exists (select from signal_mute m where m.organization_id = current_organization() and m.person_id = led.person_id)
        order by led.person_id, led.about`,
      [teamIds],
    );
  }

  /** Names for a mail. */
  async names(tx: Tx): Promise<{ readonly organization: string; readonly teams: ReadonlyMap<string, string>; readonly drivers: ReadonlyMap<string, Readonly<Record<Locale, string>>> }> {
    const organization = await row<{ name: string }>(tx, 'select name from organization where organization_id = current_organization()');
    const teams = await rows<{ id: string; name: string }>(tx, 'select team_id as id, name from team where organization_id = current_organization()');
    const drivers = await rows<{ id: string; names: Record<Locale, string> }>(tx, 'select driver_id as id, names from driver where organization_id = current_organization()');
    return { organization: organization!.name, teams: new Map(teams.map(({ id, name }) => [id, name])), drivers: new Map(drivers.map(({ id, names }) => [id, names])) };
  }
}
