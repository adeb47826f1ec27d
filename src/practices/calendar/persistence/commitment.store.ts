import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom, type CommitmentId, type PersonId } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import type { Commitment, CommitmentKind, NewCommitment } from '../domain/commitment.js';
import type { Span } from '../domain/working-day.js';
import { COMMITMENT_COLUMNS, toCommitment, type CommitmentRow } from './commitment.row.js';

/** Whose time, and when. */
export type PersonSpan = Span & { readonly personId: PersonId };

/** Writes commitments. Who calls holds the locks of the people. */
@Injectable()
export class CommitmentStore {
  constructor(@Inject(RANDOM_BYTES) private readonly random: RandomBytes) {}

  /** Locks people's rows in the order of their ids, so that two who lock some of the same people never wait for each other in a circle. */
  async lockPeople(tx: Tx, personIds: readonly PersonId[]): Promise<void> {
    await tx.query('select from person where organization_id = current_organization() and person_id = any($1::uuid[]) order by person_id for no key update', [[...new Set(personIds)]]);
  }

  /** Lets one after another write what an owner calls by the same key; without a key, anything of the kind. Of two writers who give it to two people, the second must see the first. */
  async lockOwner(tx: Tx, { organization }: Pick<Ctx, 'organization'>, kind: CommitmentKind, ownerKey: string | null): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('commitment|' || $1 || '|' || $2 || '|' || coalesce($3, ''), 0))`, [organization, kind, ownerKey]);
  }

  /** Whose active commitments these are. */
  async peopleOf(tx: Tx, kind: CommitmentKind, ownerKeys: readonly string[]): Promise<readonly PersonId[]> {
    const found = await rows<{ personId: PersonId }>(
      tx,
      `select distinct person_id as "personId" from commitment where organization_id = current_organization() and kind = $1 and owner_key = any($2::text[]) and state = 'active'`,
      [kind, ownerKeys],
    );
    return found.map(({ personId }) => personId);
  }

  /** Active ones that block and overlap any of the spans of the same person, the earliest first; none of the kind `except`. */
  async blocking(tx: Tx, spans: readonly PersonSpan[], except: CommitmentKind | null): Promise<readonly Commitment[]> {
    if (spans.length === 0) return [];
    const first = spans.reduce((least, { from }) => (from < least ? from : least), spans[0]!.from);
    const last = spans.reduce((most, { to }) => (to > most ? to : most), spans[0]!.to);
    const found = await rows<CommitmentRow>(
      tx,
      // Looked up once by people and by all of the time, then held against each span: dozens of days that somebody may book are one look.
      `select ${COMMITMENT_COLUMNS} from commitment c
        where c.organization_id = current_organization() and c.person_id = any($5::uuid[]) and c.span && tstzrange($6, $7) and c.state = 'active' and c.is_blocking and c.kind is distinct from $4
          and exists (select from unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[]) as s (person_id, starts_at, ends_at) where s.person_id = c.person_id and c.span && tstzrange(s.starts_at, s.ends_at))
        order by lower(c.span), c.commitment_id`,
      [spans.map(({ personId }) => personId), spans.map(({ from }) => from), spans.map(({ to }) => to), except, [...new Set(spans.map(({ personId }) => personId))], first, last],
    );
    return found.map(toCommitment);
  }

  /** Writes commitments under their owners' keys: new, changed, or standing again. Those that are as they should be are not touched. */
  async put(tx: Tx, { organization, now }: Pick<Ctx, 'organization' | 'now'>, commitments: readonly NewCommitment[]): Promise<void> {
    if (commitments.length === 0) return;
    await tx.query(PUT, [
      organization, now, commitments.map(() => idFrom<CommitmentId>(this.random(16))), commitments.map(({ personId }) => personId), commitments.map(({ teamId }) => teamId),
      commitments.map(({ kind }) => kind), commitments.map(({ ownerKey }) => ownerKey), commitments.map(({ role }) => role ?? null),
      commitments.map(({ from }) => from), commitments.map(({ to }) => to), commitments.map(({ day }) => day ?? null), commitments.map(({ zone }) => zone ?? null),
      commitments.map(({ title }) => title.en), commitments.map(({ title }) => title.de), commitments.map(({ path }) => path), commitments.map(({ isBlocking }) => isBlocking),
    ]);
  }

  /** Makes tombstones of active ones; those that aren't there stay unheard of. */
  async cancel(tx: Tx, { now }: Pick<Ctx, 'now'>, kind: CommitmentKind, ownerKeys: readonly string[]): Promise<readonly Commitment[]> {
    if (ownerKeys.length === 0) return [];
    const found = await rows<CommitmentRow>(
      tx,
      `with c as (
         update commitment set state = 'cancelled', cancelled_at = $3, changed_at = $3, sequence = sequence + 1
          where organization_id = current_organization() and kind = $1 and owner_key = any($2::text[]) and state = 'active' returning *)
       select ${COMMITMENT_COLUMNS} from c order by lower(c.span), c.commitment_id`,
      [kind, ownerKeys, now],
    );
    return found.map(toCommitment);
  }

  /** Makes tombstones of what has gone over to somebody else. */
  async cancelHandedOver(tx: Tx, { now }: Pick<Ctx, 'now'>, commitments: readonly NewCommitment[]): Promise<void> {
    if (commitments.length === 0) return;
    await tx.query(
      `update commitment c set state = 'cancelled', cancelled_at = $4, changed_at = $4, sequence = c.sequence + 1
         from unnest($1::text[], $2::text[], $3::uuid[]) as n (kind, owner_key, person_id)
        where c.organization_id = current_organization() and c.kind = n.kind and c.owner_key = n.owner_key and c.state = 'active' and c.person_id <> n.person_id`,
      [commitments.map(({ kind }) => kind), commitments.map(({ ownerKey }) => ownerKey), commitments.map(({ personId }) => personId), now],
    );
  }

  /** Whether they take their people's time; nobody can see that, so nothing else changes. */
  async setBlocking(tx: Tx, ids: readonly CommitmentId[], isBlocking: boolean): Promise<void> {
    if (ids.length === 0) return;
    await tx.query('update commitment set is_blocking = $2 where organization_id = current_organization() and commitment_id = any($1::uuid[])', [ids, isBlocking]);
  }

  /** Those of `ids` that still stand and block. */
  async stillBlocking(tx: Tx, ids: readonly CommitmentId[]): Promise<readonly CommitmentId[]> {
    const found = await rows<{ id: CommitmentId }>(
      tx,
      `select commitment_id as id from commitment where organization_id = current_organization() and commitment_id = any($1::uuid[]) and state = 'active' and is_blocking`,
      [ids],
    );
    return found.map(({ id }) => id);
  }

  async find(tx: Tx, kind: CommitmentKind, ownerKey: string): Promise<Commitment | undefined> {
    const found = await row<CommitmentRow>(
      tx,
      `select ${COMMITMENT_COLUMNS} from commitment c where c.organization_id = current_organization() and c.kind = $1 and c.owner_key = $2 and c.state = 'active'`,
      [kind, ownerKey],
    );
    return found && toCommitment(found);
  }

  /** Active shifts that end after an instant. */
  async shiftsAfter(tx: Tx, from: Date): Promise<readonly Commitment[]> {
    const found = await rows<CommitmentRow>(
      tx,
      `select ${COMMITMENT_COLUMNS} from commitment c where c.organization_id = current_organization() and c.kind = 'shift' and c.state = 'active' and upper(c.span) > $1 order by lower(c.span), c.commitment_id`,
      [from],
    );
    return found.map(toCommitment);
  }

  async zoneOfOrganization(tx: Tx): Promise<string> {
    return (await row<{ zone: string }>(tx, 'select time_zone as zone from organization where organization_id = current_organization()'))!.zone;
  }

  /** What was promised in somebody's name is nobody's any more. */
  async erase(tx: Tx, personId: PersonId): Promise<void> {
    await tx.query('delete from commitment where organization_id = current_organization() and person_id = $1', [personId]);
  }
}

const VISIBLE = ['team_id', 'role', 'span', 'day', 'zone', 'title_en', 'title_de', 'path', 'state'];
const CHANGED = `(${VISIBLE.map((column) => `c.${column}`).join(', ')}) is distinct from (${VISIBLE.map((column) => `excluded.${column}`).join(', ')})`;

const PUT = `
  insert into commitment as c (organization_id, commitment_id, person_id, team_id, kind, owner_key, role, span, day, zone, title_en, title_de, path, is_blocking, state, created_at, changed_at)
  select $1, n.id, n.person_id, n.team_id, n.kind, n.owner_key, n.role, tstzrange(n.starts_at, n.ends_at), n.day, n.zone, n.title_en, n.title_de, n.path, n.is_blocking, 'active', $2, $2
    from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::timestamptz[], $10::timestamptz[], $11::date[], $12::text[], $13::text[], $14::text[], $15::text[], $16::boolean[])
      as n (id, person_id, team_id, kind, owner_key, role, starts_at, ends_at, day, zone, title_en, title_de, path, is_blocking)
  on conflict (organization_id, kind, owner_key, person_id) do update
    set team_id = excluded.team_id, role = excluded.role, span = excluded.span, day = excluded.day, zone = excluded.zone,
        title_en = excluded.title_en, title_de = excluded.title_de, path = excluded.path, is_blocking = excluded.is_blocking, state = 'active', cancelled_at = null,
        sequence = c.sequence + case when ${CHANGED} then 1 else 0 end,
        changed_at = case when ${CHANGED} then excluded.changed_at else c.changed_at end
    where c.is_blocking <> excluded.is_blocking or ${CHANGED}`;
