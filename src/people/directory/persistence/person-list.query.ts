import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId, TeamId } from '../../../kernel/ids.js';
import type { Locale } from '../../../kernel/locale.js';
import { decodeCursor, pageOf, type Page } from '../../../kernel/page.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import { Refusal } from '../../../platform/refusal.js';
import { TODAY } from './today.js';

export interface PersonRecord {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string | null;
  readonly timeZone: string;
  readonly locale: Locale;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  readonly isErased: boolean;
  readonly isAdmin: boolean;
  readonly seesWholeOrganization: boolean;
  /** The team today. */
  readonly teamId: TeamId | null;
  readonly leads: readonly TeamId[];
}

export interface MembershipRecord {
  readonly personId: PersonId;
  readonly teamId: TeamId;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export interface AliasRecord {
  readonly personId: PersonId;
  readonly kind: string;
  readonly value: string;
}

export interface PeopleFilter {
  readonly search: string | undefined;
  /** Whether `search` looks at addresses too. */
  readonly searchesEmail: boolean;
  /** People in these teams today. */
  readonly teamIds: readonly TeamId[] | undefined;
  readonly includeLeft: boolean;
  readonly first: number;
  readonly after: string | undefined;
}

type At = Pick<Ctx, 'organization' | 'now'>;

/** People by id, in no order. */
export function findPeople(tx: Tx, at: At, ids: readonly string[]): Promise<PersonRecord[]> {
  return rows<PersonRecord>(
    tx,
    `select p.person_id as id, p.name, p.email, p.time_zone as "timeZone", p.locale, p.started_on::text as "startedOn", p.ended_on::text as "endedOn",
            p.erased_on is not null as "isErased",
            exists (select from role_grant g where g.organization_id = $1 and g.person_id = p.person_id and g.role = 'admin') as "isAdmin",
            exists (select from role_grant g where g.organization_id = $1 and g.person_id = p.person_id and g.role = 'whole-organization-viewer') as "seesWholeOrganization",
            (select m.team_id from membership m where m.organization_id = $1 and m.person_id = p.person_id
                and m.starts_on <= ${TODAY} and (m.ends_on is null or m.ends_on > ${TODAY})) as "teamId",
            array(select l.team_id::text from team_lead l where l.organization_id = $1 and l.person_id = p.person_id and l.until is null order by 1) as leads
       from person p where p.organization_id = $1 and p.person_id = any($3::uuid[])`,
    [at.organization, at.now, ids],
  );
}

export function findMemberships(tx: Tx, at: Pick<Ctx, 'organization'>, ids: readonly string[]): Promise<MembershipRecord[]> {
  return rows<MembershipRecord>(
    tx,
    `select m.person_id as "personId", m.team_id as "teamId", m.starts_on::text as "startsOn", m.ends_on::text as "endsOn" from membership m
      where m.organization_id = $1 and m.person_id = any($2::uuid[]) order by m.starts_on`,
    [at.organization, ids],
  );
}

export function findAliases(tx: Tx, at: Pick<Ctx, 'organization'>, ids: readonly string[]): Promise<AliasRecord[]> {
  return rows<AliasRecord>(
    tx,
    `select a.person_id as "personId", a.kind, a.value from identity_alias a
      where a.organization_id = $1 and a.person_id = any($2::uuid[]) order by a.kind, a.value`,
    [at.organization, ids],
  );
}

const FILTER = `
   from person p
   left join membership m on m.organization_id = p.organization_id and m.person_id = p.person_id
         and m.starts_on <= ${TODAY} and (m.ends_on is null or m.ends_on > ${TODAY})
  where p.organization_id = $1
    and ($3::boolean or p.ended_on is null or p.ended_on > ${TODAY})
    and ($4::uuid[] is null or m.team_id = any($4::uuid[]))
    and ($5::text is null or lower(p.name) like $5 or ($6::boolean and p.email like $5))`;

/** One page of people by name. `search` matches anywhere in the name (and in the address, where that may be searched). */
export async function listPeople(tx: Tx, at: At, filter: PeopleFilter): Promise<{ page: Page<PersonId>; totalCount: number }> {
  const after = filter.after === undefined ? undefined : decodeCursor(filter.after, 2);
  if (filter.after !== undefined && after === undefined) throw new Refusal('BAD_INPUT', 'This cursor is not one of ours.');
  const pattern = filter.search === undefined ? null : `%${filter.search.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  const where = [at.organization, at.now, filter.includeLeft, filter.teamIds ?? null, pattern, filter.searchesEmail];
  const found = await rows<{ id: PersonId; key: string }>(
    tx,
    `select p.person_id as id, lower(p.name) as key ${FILTER} and ($7::text is null or (lower(p.name), p.person_id) > ($7::text, $8::uuid))
      order by lower(p.name), p.person_id limit $9`,
    [...where, after?.[0] ?? null, after?.[1] ?? null, filter.first + 1],
  );
  const total = await row<{ people: number }>(tx, `select count(*)::int as people ${FILTER}`, where);
  const page = pageOf(found, filter.first, filter.after, ({ key, id }) => [key, id]);
  return { page: { ...page, items: page.items.map(({ id }) => id) }, totalCount: total!.people };
}
