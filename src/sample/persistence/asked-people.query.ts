import type { PersonId, RoundId } from '../../kernel/ids.js';
import { rows, type Tx } from '../../platform/database/tx.js';

/** Somebody asked in a round, with the unit they answer in. */
export interface AskedPerson {
  readonly personId: PersonId;
  readonly email: string;
  readonly unitId: string;
}

/** The round's frozen roster, as far as it is asked. */
export function askedPeople(tx: Tx, roundId: RoundId): Promise<AskedPerson[]> {
  return rows<AskedPerson>(
    tx,
    `select m.person_id as "personId", p.email, m.unit_id as "unitId" from round_member m
       join person p on p.organization_id = m.organization_id and p.person_id = m.person_id
      where m.organization_id = current_organization() and m.round_id = $1 and m.unit_id is not null and p.email is not null order by m.person_id`,
    [roundId],
  );
}

/** A round of the sample by its pulse and state. */
export interface SampleRound {
  readonly roundId: RoundId;
  readonly number: number;
  readonly opensAt: Date;
  readonly closesAt: Date;
}

/** Rounds in one state, the oldest first. */
export function roundsIn(tx: Tx, state: 'announced' | 'open'): Promise<SampleRound[]> {
  return rows<SampleRound>(
    tx,
    `select round_id as "roundId", number, opens_at as "opensAt", closes_at as "closesAt" from round where organization_id = current_organization() and state = $1 order by opens_at, round_id`,
    [state],
  );
}
