import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { rows, type Tx } from '../../../platform/database/tx.js';
import type { HackEntryId } from '../domain/entry.js';
import type { Candidate } from '../domain/suggestions.js';

/** What people offer, and which projects ask for it. */
@Injectable()
export class SkillStore {
  async of(tx: Tx, personId: PersonId): Promise<readonly string[]> {
    const found = await rows<{ skill: string }>(tx, 'select skill from person_skill where organization_id = current_organization() and person_id = $1 order by skill', [personId]);
    return found.map(({ skill }) => skill);
  }

  /** These and no others. */
  async replace(tx: Tx, { organization }: Pick<Ctx, 'organization'>, personId: PersonId, skills: readonly string[]): Promise<void> {
    await tx.query('insert into hack_skill (organization_id, skill) select $1, s from unnest($2::text[]) s order by s on conflict do nothing', [organization, skills]);
    await tx.query('delete from person_skill where organization_id = $1 and person_id = $2 and skill <> all($3::text[])', [organization, personId, skills]);
    await tx.query('insert into person_skill (organization_id, person_id, skill) select $1, $2, s from unnest($3::text[]) s on conflict do nothing', [organization, personId, skills]);
  }

  /** Words that somebody offers or a project asks for, those that begin with the search first; at most 30. */
  async search(tx: Tx, search: string): Promise<readonly string[]> {
    const found = await rows<{ word: string }>(
      tx,
      `select w.word from (
         select s.skill as word from person_skill s where s.organization_id = current_organization()
         union select unnest(r.skills) from hack_role r where r.organization_id = current_organization()
         union select unnest(p.tags) from hack_project p where p.organization_id = current_organization()) w
        where $1 = '' or strpos(w.word, $1) > 0 order by strpos(w.word, $1) > 1, w.word limit 30`,
      [search],
    );
    return found.map(({ word }) => word);
  }

  /** Projects of an edition that this person isn't on and that people can come to. */
  candidates(tx: Tx, editionId: string, personId: PersonId): Promise<(Candidate & { readonly entryId: HackEntryId })[]> {
    return rows(
      tx,
      `select n.entry_id as "entryId", n.number, p.tags,
              coalesce((select jsonb_agg(to_jsonb(r.skills) order by r.position) from hack_role r where r.organization_id = n.organization_id and r.entry_id = n.entry_id and r.filled_by is null), '[]') as "openRoles"
         from hack_entry n join hack_project p on p.organization_id = n.organization_id and p.project_id = n.project_id
        where n.organization_id = current_organization() and n.edition_id = $1 and n.state in ('idea', 'forming', 'building') and n.owner_id <> $2
          and not exists (select from hack_member m where m.organization_id = n.organization_id and m.entry_id = n.entry_id and m.person_id = $2)`,
      [editionId, personId],
    );
  }
}
