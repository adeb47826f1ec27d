import { Inject, Injectable } from '@nestjs/common';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import { idFrom } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { closesAt } from '../domain/call.js';
import type { FieldChange, Opportunity, OpportunityId } from '../domain/opportunity.js';
import { OPPORTUNITY_COLUMNS, toOpportunity, type OpportunityRow } from './opportunity.row.js';

const OWN = 'o.organization_id = current_organization()';

/** An opportunity as it is written; the rest follows. */
export type OpportunityValues = Omit<Opportunity, 'createdAt' | 'changedAt' | 'version' | 'closesAt'>;

/** A field that changed, when, and by whom: a source, a person, or neither. */
export interface StoredChange extends FieldChange {
  readonly changeId: string;
  readonly opportunityId: string;
  readonly at: Date;
  readonly sourceId: string | null;
  readonly byPersonId: string | null;
}

export type NewChange = FieldChange & { readonly opportunityId: string; readonly sourceId: string | null };

/** Events and slots at which a talk can be given. */
@Injectable()
export class OpportunityStore {
  constructor(@Inject(RANDOM_BYTES) private readonly random: RandomBytes) {}

  async find(tx: Tx, opportunityId: string, lock: '' | 'for update' = ''): Promise<Opportunity | undefined> {
    const found = await row<OpportunityRow>(tx, `select ${OPPORTUNITY_COLUMNS} from opportunity o where ${OWN} and o.opportunity_id = $1 and o.removed_at is null ${lock}`, [opportunityId]);
    return found && toOpportunity(found);
  }

  /** By id, removed ones too. */
  async byIds(tx: Tx, opportunityIds: readonly string[]): Promise<Opportunity[]> {
    return (await rows<OpportunityRow>(tx, `select ${OPPORTUNITY_COLUMNS} from opportunity o where ${OWN} and o.opportunity_id = any($1::uuid[]) order by o.opportunity_id`, [opportunityIds])).map(toOpportunity);
  }

  /** Which opportunity each event is, by its key. */
  async byKeys(tx: Tx, keys: readonly string[]): Promise<ReadonlyMap<string, OpportunityId>> {
    const found = await rows<{ key: string; id: OpportunityId }>(tx, `select k.event_key as key, k.opportunity_id as id from opportunity_key k where k.organization_id = current_organization() and k.event_key = any($1::text[])`, [keys]);
    return new Map(found.map(({ key, id }) => [key, id]));
  }

  async keysOf(tx: Tx, opportunityId: string): Promise<readonly string[]> {
    return (await rows<{ key: string }>(tx, `select k.event_key as key from opportunity_key k where k.organization_id = current_organization() and k.opportunity_id = $1 order by 1`, [opportunityId])).map(({ key }) => key);
  }

  /** New names of events. A name that is taken stays with whose it is. */
  async putKeys(tx: Tx, ctx: Pick<Ctx, 'organization'>, keys: readonly (readonly [string, string])[]): Promise<void> {
    await tx.query(
      `insert into opportunity_key (organization_id, event_key, opportunity_id) select $1, k.event_key, k.opportunity_id from unnest($2::text[], $3::uuid[]) as k (event_key, opportunity_id) on conflict do nothing`,
      [ctx.organization, keys.map(([key]) => key), keys.map(([, id]) => id)],
    );
  }

  /** Names of the one become names of the other. */
  async moveKeys(tx: Tx, fromId: string, toId: string, keys: readonly string[]): Promise<void> {
    await tx.query('update opportunity_key set opportunity_id = $2 where organization_id = current_organization() and opportunity_id = $1 and event_key = any($3::text[])', [fromId, toId, keys]);
  }

  /** One writer after another in an organization: what two say of the same event is told apart by its key. */
  async lockAll(tx: Tx, { organization }: Pick<Ctx, 'organization'>): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('opportunities|' || $1, 0))`, [organization]);
  }

  /** Writes them, new ones and those that are there. */
  async put(tx: Tx, ctx: Pick<Ctx, 'organization' | 'now'>, values: readonly OpportunityValues[]): Promise<void> {
    if (values.length === 0) return;
    await tx.query(PUT, [ctx.organization, ctx.now, JSON.stringify(values.map(toRecord))]);
  }

  /** Those whose talk was given there: the day it began stays. */
  async startsFixed(tx: Tx, opportunityIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const found = await rows<{ id: string; day: string }>(
      tx, `select distinct s.opportunity_id as id, s.event_starts_on::text as day from talk_submission s where s.organization_id = current_organization() and s.opportunity_id = any($1::uuid[]) and s.event_starts_on is not null`, [opportunityIds],
    );
    return new Map(found.map(({ id, day }) => [id, day]));
  }

  /** Taken out of all lists; where it was pointed to it stays. */
  async remove(tx: Tx, ctx: Pick<Ctx, 'now'>, opportunityId: string): Promise<void> {
    await tx.query('update opportunity set removed_at = $2 where organization_id = current_organization() and opportunity_id = $1', [opportunityId, ctx.now]);
  }

  async appendChanges(tx: Tx, ctx: Ctx, changes: readonly NewChange[]): Promise<void> {
    if (changes.length === 0) return;
    const by = isSomebody(ctx.actor) ? ctx.actor.personId : null;
    const records = changes.map((change) => ({ ...change, changeId: idFrom(this.random(16)), before: change.before ?? null, after: change.after ?? null, by: change.sourceId === null ? by : null }));
    await tx.query(
      `insert into opportunity_change (organization_id, change_id, opportunity_id, field, before, after, at, source_id, by_person_id)
       select $1, c."changeId", c."opportunityId", c.field, c.before, c.after, $2, c."sourceId", c.by
         from jsonb_to_recordset($3::jsonb) as c ("changeId" uuid, "opportunityId" uuid, field text, before jsonb, after jsonb, "sourceId" uuid, by uuid)`,
      [ctx.organization, ctx.now, JSON.stringify(records)],
    );
  }

  /** What changed of an opportunity, the newest first; at most 100. */
  changesOf(tx: Tx, opportunityId: string): Promise<StoredChange[]> {
    return rows<StoredChange>(
      tx,
      `select c.change_id as "changeId", c.opportunity_id as "opportunityId", c.field, c.before, c.after, c.at, c.source_id as "sourceId", c.by_person_id as "byPersonId"
         from opportunity_change c where c.organization_id = current_organization() and c.opportunity_id = $1 order by c.at desc, c.field limit 100`,
      [opportunityId],
    );
  }
}

function toRecord({ opportunityId, call, ...values }: OpportunityValues): object {
  return {
    ...values, opportunityId, precision: call.precision, deadlineDay: call.precision === 'day' ? call.day : null, deadlineZone: call.precision === 'day' ? call.zone : null,
    deadlineAt: call.precision === 'instant' ? call.at : null, closesAt: closesAt(call),
  };
}

const PUT = `
  insert into opportunity as o (
    organization_id, opportunity_id, kind, name, summary, starts_on, ends_on, starts_at, slots, place, url, call_url, deadline_precision, deadline_day, deadline_zone, deadline_at, closes_at,
    city, country, is_online, languages, topics, code_of_conduct_url, has_captions, by_hand, created_by, created_at, changed_at)
  select $1, v."opportunityId", v.kind, v.name, v.summary, v."startsOn", v."endsOn", v."startsAt", v.slots, v.place, v.url, v."callUrl", v.precision, v."deadlineDay", v."deadlineZone", v."deadlineAt", v."closesAt",
         v.city, v.country, v."isOnline", array(select jsonb_array_elements_text(v.languages)), array(select jsonb_array_elements_text(v.topics)), v."codeOfConductUrl", v."hasSignLanguageOrCaptions", v."byHand",
         v."createdBy", $2, $2
    from jsonb_to_recordset($3::jsonb) as v (
      "opportunityId" uuid, kind text, name text, summary text, "startsOn" date, "endsOn" date, "startsAt" timestamptz, slots int, place text, url text, "callUrl" text, precision text, "deadlineDay" date,
      "deadlineZone" text, "deadlineAt" timestamptz, "closesAt" timestamptz, city text, country text, "isOnline" boolean, languages jsonb, topics jsonb, "codeOfConductUrl" text,
      "hasSignLanguageOrCaptions" boolean, "byHand" jsonb, "createdBy" uuid)
  on conflict (organization_id, opportunity_id) do update set
    kind = excluded.kind, name = excluded.name, summary = excluded.summary, starts_on = excluded.starts_on, ends_on = excluded.ends_on, starts_at = excluded.starts_at, slots = excluded.slots, place = excluded.place,
    url = excluded.url, call_url = excluded.call_url, deadline_precision = excluded.deadline_precision, deadline_day = excluded.deadline_day, deadline_zone = excluded.deadline_zone,
    deadline_at = excluded.deadline_at, closes_at = excluded.closes_at, city = excluded.city, country = excluded.country, is_online = excluded.is_online, languages = excluded.languages, topics = excluded.topics,
    code_of_conduct_url = excluded.code_of_conduct_url, has_captions = excluded.has_captions, by_hand = excluded.by_hand, changed_at = excluded.changed_at, removed_at = null, version = o.version + 1`;
