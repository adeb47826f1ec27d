import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { rows, type Tx } from '../../../platform/database/tx.js';
import type { KnownShift, MatchedShift } from '../domain/plan-roster-import.js';

const OWN = 'organization_id = current_organization()';

/** Columns of a shift as the domain knows it. */
export const SHIFT_COLUMNS = `
  s.shift_id as "shiftId", s.source_id as "sourceId", s.shift_key as "shiftKey", s.role, s.person_id as "personId", s.person_keys as "personKeys", s.person_label as "personLabel",
  lower(s.span) as "from", upper(s.span) as "to", s.is_all_day as "isAllDay", s.sequence::int as sequence, cardinality(s.person_keys) = 0 as "isErased"`;

/** A shift with the source it came from. */
export interface StoredShift extends KnownShift {
  readonly sourceId: string;
}

/** Shifts as they are kept. Whoever writes holds the lock on their source. */
@Injectable()
export class ShiftStore {
  /** What is kept of a source from an instant on, and whatever has one of these keys. */
  ofSource(tx: Tx, sourceId: string, from: Date, keys: readonly string[] = []): Promise<StoredShift[]> {
    return rows<StoredShift>(tx, `
      select ${SHIFT_COLUMNS} from on_call_shift s
       where s.${OWN} and s.source_id = $1 and (upper(s.span) > $2 or s.shift_key = any($3::text[])) order by lower(s.span), s.shift_id`, [sourceId, from, keys]);
  }

  /** When the last shift of each source ends; sources without any are absent. */
  async reachOf(tx: Tx, sourceIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    const found = await rows<{ id: string; until: Date }>(tx, `select source_id as id, max(upper(span)) as until from on_call_shift where ${OWN} and source_id = any($1::uuid[]) group by source_id`, [sourceIds]);
    return new Map(found.map(({ id, until }) => [id, until]));
  }

  async insert(tx: Tx, ctx: Pick<Ctx, 'organization' | 'now'>, sourceId: string, shifts: readonly (MatchedShift & { readonly shiftId: string })[]): Promise<void> {
    if (shifts.length === 0) return;
    await tx.query(`
      insert into on_call_shift (organization_id, source_id, first_seen_at, shift_id, shift_key, role, person_id, person_keys, person_label, span, is_all_day, sequence)
      select $1, $2, $3, v.* from (${UNPACKED}) v`, [ctx.organization, sourceId, ctx.now, packed(shifts)]);
  }

  async update(tx: Tx, shifts: readonly (MatchedShift & { readonly shiftId: string })[]): Promise<void> {
    if (shifts.length === 0) return;
    // Keys may change places among these; none may stand twice in between.
    await tx.query(`update on_call_shift set shift_key = 'moving:' || shift_id where ${OWN} and shift_id = any($1::uuid[])`, [shifts.map(({ shiftId }) => shiftId)]);
    await tx.query(`
      update on_call_shift s set shift_key = v.shift_key, role = v.role, person_id = v.person_id, person_keys = v.person_keys, person_label = v.person_label, span = v.span,
             is_all_day = v.is_all_day, sequence = v.sequence
        from (${UNPACKED.replace('$4', '$1')}) v where s.${OWN} and s.shift_id = v.shift_id`, [packed(shifts)]);
  }

  async delete(tx: Tx, shiftIds: readonly string[]): Promise<void> {
    if (shiftIds.length > 0) await tx.query(`delete from on_call_shift where ${OWN} and shift_id = any($1::uuid[])`, [shiftIds]);
  }

  /** Sources with shifts of these people that run or lie ahead. */
  async sourcesAheadOf(tx: Tx, personIds: readonly PersonId[], now: Date): Promise<readonly string[]> {
    const found = await rows<{ id: string }>(tx, `select distinct source_id as id from on_call_shift where ${OWN} and person_id = any($1::uuid[]) and upper(span) > $2 order by id`, [personIds, now]);
    return found.map(({ id }) => id);
  }

  /** Somebody's shifts ahead go (the roster outside is asked again), and past ones say no name. */
  async erase(tx: Tx, personId: PersonId, keys: readonly string[], now: Date): Promise<void> {
    await tx.query(`delete from on_call_shift where ${OWN} and upper(span) > $2 and (person_id = $1 or exists (select from unnest(person_keys) k where lower(k) = any($3::text[])))`, [personId, now, keys]);
    await tx.query(`
      update on_call_shift set person_keys = '{}', person_label = '' where ${OWN} and (person_id = $1 or exists (select from unnest(person_keys) k where lower(k) = any($2::text[])))`, [personId, keys]);
    await tx.query(`delete from on_call_notice where ${OWN} and person_id = $1`, [personId]);
  }
}

function packed(shifts: readonly (MatchedShift & { readonly shiftId: string })[]): string {
  return JSON.stringify(shifts.map(({ shiftId, shiftKey, role, personId, personKeys, personLabel, from, to, isAllDay, sequence }) => ({
    shift_id: shiftId, shift_key: shiftKey, role, person_id: personId, person_keys: personKeys, person_label: personLabel, starts: from, ends: to, is_all_day: isAllDay, sequence,
  })));
}

const UNPACKED = `
  select r.shift_id, r.shift_key, r.role, r.person_id, array(select jsonb_array_elements_text(r.person_keys)) as person_keys, r.person_label,
         tstzrange(r.starts, r.ends, '[)') as span, r.is_all_day, r.sequence
    from jsonb_to_recordset($4::jsonb) as r (shift_id uuid, shift_key text, role text, person_id uuid, person_keys jsonb, person_label text, starts timestamptz, ends timestamptz, is_all_day boolean, sequence bigint)`;
