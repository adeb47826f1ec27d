import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { PersonId, TeamId } from '../../../kernel/ids.js';
import type { Locale } from '../../../kernel/locale.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { Alias } from '../domain/alias.js';
import { ERASED_NAME, type Person } from '../domain/person.js';
import { IdentityAliasRow } from './identity-alias.entity.js';
import { PersonRow } from './person.entity.js';

type Organization = Pick<Ctx, 'organization'>;

/** Writes people and their aliases. Everything happens within the organization of the context. */
@Injectable()
export class PersonStore {
  async find(tx: Tx, { organization }: Organization, personId: PersonId): Promise<Person | undefined> {
    const found = await tx.findOneBy(PersonRow, { organizationId: organization, personId });
    return found === null ? undefined : toDomain(found);
  }

  async findByEmail(tx: Tx, { organization }: Organization, email: string): Promise<Person | undefined> {
    const found = await tx.findOneBy(PersonRow, { organizationId: organization, email });
    return found === null ? undefined : toDomain(found);
  }

  async insert(tx: Tx, { organization, now }: Ctx, person: Person): Promise<void> {
    await tx.insert(PersonRow, { organizationId: organization, personId: person.id, ...toRow(person), erasedOn: null, createdAt: now });
  }

  async update(tx: Tx, { organization }: Organization, person: Exclude<Person, { state: 'erased' }>): Promise<void> {
    await tx.update(PersonRow, { organizationId: organization, personId: person.id }, toRow(person));
  }

  /** Which of these work here. */
  async activeAmong(tx: Tx, { organization }: Organization, personIds: readonly PersonId[]): Promise<ReadonlySet<PersonId>> {
    const found = await rows<{ id: PersonId }>(
      tx,
      `select p.person_id as id from person p where p.organization_id = $1 and p.person_id = any($2::uuid[]) and p.ended_on is null`,
      [organization, personIds],
    );
    return new Set(found.map(({ id }) => id));
  }

  async teamsLed(tx: Tx, { organization }: Organization, personId: PersonId): Promise<readonly TeamId[]> {
    const found = await rows<{ id: TeamId }>(
      tx,
      `select l.team_id as id from team_lead l where l.organization_id = $1 and l.person_id = $2 and l.until is null order by l.team_id`,
      [organization, personId],
    );
    return found.map(({ id }) => id);
  }

  /** Whose these names are, where they are somebody else's. */
  async takenAliases(tx: Tx, { organization }: Organization, personId: PersonId, aliases: readonly Alias[]): Promise<readonly Alias[]> {
    return rows<Alias>(
      tx,
      `select a.kind, a.value from identity_alias a join unnest($3::text[], $4::text[]) as wanted (kind, value) on wanted.kind = a.kind and wanted.value = a.value
        where a.organization_id = $1 and a.person_id <> $2`,
      [organization, personId, aliases.map(({ kind }) => kind), aliases.map(({ value }) => value)],
    );
  }

  async aliases(tx: Tx, { organization }: Organization, personId: PersonId): Promise<readonly Alias[]> {
    const found = await tx.find(IdentityAliasRow, { where: { organizationId: organization, personId }, order: { kind: 'ASC', value: 'ASC' } });
    return found.map(({ kind, value }) => ({ kind, value }));
  }

  async replaceAliases(tx: Tx, { organization }: Organization, personId: PersonId, aliases: readonly Alias[]): Promise<void> {
    await tx.delete(IdentityAliasRow, { organizationId: organization, personId });
    if (aliases.length > 0) await tx.insert(IdentityAliasRow, aliases.map(({ kind, value }) => ({ organizationId: organization, personId, kind, value })));
  }

  /** Admins who work here, this person aside. */
  async countOtherAdmins(tx: Tx, { organization }: Organization, personId: PersonId): Promise<number> {
    const found = await row<{ admins: number }>(
      tx,
      `select count(*)::int as admins from role_grant g join person p on p.organization_id = g.organization_id and p.person_id = g.person_id
        where g.organization_id = $1 and g.role = 'admin' and g.person_id <> $2 and p.ended_on is null`,
      [organization, personId],
    );
    return found!.admins;
  }
}

function toRow(person: Person): Pick<PersonRow, 'email' | 'name' | 'timeZone' | 'locale' | 'startedOn' | 'endedOn'> {
  const { email, name, timeZone, locale, startedOn } = person;
  return { email, name, timeZone, locale, startedOn, endedOn: person.state === 'active' ? null : person.endedOn };
}

function toDomain(stored: PersonRow): Person {
  const base = { id: stored.personId, name: stored.name, timeZone: stored.timeZone, locale: stored.locale as Locale, startedOn: stored.startedOn };
  const endedOn: CalendarDate | null = stored.endedOn;
  if (stored.email === null) return { ...base, state: 'erased', email: null, name: ERASED_NAME, startedOn: null, endedOn: endedOn! };
  return endedOn === null ? { ...base, state: 'active', email: stored.email } : { ...base, state: 'former', email: stored.email, endedOn };
}
