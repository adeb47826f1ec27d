import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom, type PersonId } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { rows, type Tx } from '../../../platform/database/tx.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import type { MembershipHistory } from '../domain/membership.js';
import { MembershipRow } from './membership.entity.js';

interface StoredMembership {
  readonly id: string;
  readonly teamId: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Writes when people were in which team. What was recorded once keeps the instant at which it was. */
@Injectable()
export class MembershipStore {
  constructor(@Inject(RANDOM_BYTES) private readonly random: RandomBytes) {}

  async history(tx: Tx, ctx: Pick<Ctx, 'organization'>, personId: PersonId): Promise<MembershipHistory> {
    return (await this.stored(tx, ctx, personId)).map(({ teamId, startsOn, endsOn }) => ({ teamId, startsOn, endsOn }));
  }

  /** Makes the stored history equal to this one, touching only rows that differ. */
  async save(tx: Tx, ctx: Ctx, personId: PersonId, history: MembershipHistory): Promise<void> {
    const key = { organizationId: ctx.organization };
    const keyOf = ({ startsOn, teamId }: { startsOn: string; teamId: string }): string => `${startsOn}|${teamId}`;
    const wanted = new Map(history.map((membership) => [keyOf(membership), membership]));
    const stored = await this.stored(tx, ctx, personId);
    // Rows that fall away go first: no two may overlap even for a moment.
    for (const gone of stored.filter((membership) => !wanted.has(keyOf(membership)))) await tx.delete(MembershipRow, { ...key, membershipId: gone.id });
    for (const kept of stored.filter((membership) => wanted.has(keyOf(membership)))) {
      const { endsOn } = wanted.get(keyOf(kept))!;
      if (endsOn !== kept.endsOn) await tx.update(MembershipRow, { ...key, membershipId: kept.id }, { endsOn });
      wanted.delete(keyOf(kept));
    }
    for (const membership of wanted.values()) {
      await tx.insert(MembershipRow, { ...key, ...membership, membershipId: idFrom(this.random(16)), personId, recordedAt: ctx.now });
    }
  }

  private stored(tx: Tx, { organization }: Pick<Ctx, 'organization'>, personId: PersonId): Promise<StoredMembership[]> {
    return rows<StoredMembership>(
      tx,
      `select m.membership_id as id, m.team_id as "teamId", m.starts_on::text as "startsOn", m.ends_on::text as "endsOn" from membership m
        where m.organization_id = $1 and m.person_id = $2 order by m.starts_on`,
      [organization, personId],
    );
  }
}
