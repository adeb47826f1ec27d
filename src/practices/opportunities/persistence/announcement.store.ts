import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { rows, type Tx } from '../../../platform/database/tx.js';
import type { AnnouncedEvent } from '../domain/announced-event.js';
import { eventFromJson, type OpportunityId } from '../domain/opportunity.js';

/** What a source last said of one event. */
export interface Announcement {
  readonly sourceId: string;
  readonly eventKey: string;
  readonly opportunityId: OpportunityId;
  readonly announced: AnnouncedEvent;
  readonly goneAt: Date | null;
  /** When its source was added: the oldest comes first. */
  readonly sourceAddedAt: Date;
}

const COLUMNS = `a.source_id as "sourceId", a.event_key as "eventKey", a.opportunity_id as "opportunityId", a.announced, a.gone_at as "goneAt", s.added_at as "sourceAddedAt"`;
/** The oldest source first; one that was removed says nothing more, what it said stays. */
const FROM = `from opportunity_announcement a join opportunity_source s on s.organization_id = a.organization_id and s.source_id = a.source_id where a.organization_id = current_organization()`;

/** What sources say of events, each by itself: two that differ don't undo each other at every reading. */
@Injectable()
export class AnnouncementStore {
  async ofSource(tx: Tx, sourceId: string): Promise<Announcement[]> {
    return (await rows<Announcement>(tx, `select ${COLUMNS} ${FROM} and a.source_id = $1 order by a.event_key`, [sourceId])).map(read);
  }

  /** What is said of an event by all of its sources, the oldest source first; what is gone from a source stands behind what isn't. */
  async ofOpportunity(tx: Tx, opportunityId: string): Promise<AnnouncedEvent[]> {
    return inOrder(await this.ofOpportunities(tx, [opportunityId]));
  }

  async ofOpportunities(tx: Tx, opportunityIds: readonly string[]): Promise<Announcement[]> {
    return (await rows<Announcement>(tx, `select ${COLUMNS} ${FROM} and a.opportunity_id = any($1::uuid[])`, [opportunityIds])).map(read);
  }

  async put(tx: Tx, ctx: Pick<Ctx, 'organization' | 'now'>, sourceId: string, announced: readonly Pick<Announcement, 'eventKey' | 'opportunityId' | 'announced'>[]): Promise<void> {
    await tx.query(
      `insert into opportunity_announcement as a (organization_id, source_id, event_key, opportunity_id, announced, first_seen_at, last_seen_at)
       select $1, $2, v."eventKey", v."opportunityId", v.announced, $3, $3 from jsonb_to_recordset($4::jsonb) as v ("eventKey" text, "opportunityId" uuid, announced jsonb)
       on conflict (organization_id, source_id, event_key) do update set opportunity_id = excluded.opportunity_id, announced = excluded.announced, last_seen_at = excluded.last_seen_at, gone_at = null`,
      [ctx.organization, sourceId, ctx.now, JSON.stringify(announced)],
    );
  }

  /** No longer announced there; the opportunity stays. */
  async markGone(tx: Tx, ctx: Pick<Ctx, 'now'>, sourceId: string, keys: readonly string[]): Promise<void> {
    await tx.query('update opportunity_announcement set gone_at = $3 where organization_id = current_organization() and source_id = $1 and event_key = any($2::text[]) and gone_at is null', [sourceId, keys, ctx.now]);
  }

  async drop(tx: Tx, sourceId: string, keys: readonly string[]): Promise<void> {
    await tx.query('delete from opportunity_announcement where organization_id = current_organization() and source_id = $1 and event_key = any($2::text[])', [sourceId, keys]);
  }

  /** The named ones speak of another opportunity from now on. */
  async moveTo(tx: Tx, fromId: string, toId: string, announcements: readonly Pick<Announcement, 'sourceId' | 'eventKey'>[]): Promise<void> {
    await tx.query(
      `update opportunity_announcement a set opportunity_id = $2 from jsonb_to_recordset($3::jsonb) as v ("sourceId" uuid, "eventKey" text)
        where a.organization_id = current_organization() and a.opportunity_id = $1 and a.source_id = v."sourceId" and a.event_key = v."eventKey"`,
      [fromId, toId, JSON.stringify(announcements.map(({ sourceId, eventKey }) => ({ sourceId, eventKey })))],
    );
  }
}

function read(stored: Announcement): Announcement {
  return { ...stored, announced: eventFromJson(stored.announced) };
}

/** What is announced of one event, in the order in which sources are believed. */
export function inOrder(announcements: readonly Pick<Announcement, 'announced' | 'goneAt' | 'sourceAddedAt' | 'sourceId' | 'eventKey'>[]): AnnouncedEvent[] {
  const rank = ({ goneAt, sourceAddedAt, sourceId, eventKey }: (typeof announcements)[number]): string => `${goneAt === null ? 0 : 1}|${sourceAddedAt.toISOString()}|${sourceId}|${eventKey}`;
  return [...announcements].sort((a, b) => (rank(a) < rank(b) ? -1 : 1)).map(({ announced }) => announced);
}
