import { Injectable } from '@nestjs/common';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import type { PictureId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { HackEntryId } from '../../hack-week/domain/entry.js';
import type { DemoPicture } from '../domain/demo.js';

const SELECT = `select p.picture_id as "pictureId", p.entry_id as "entryId", p.alt, p.position from hack_picture p where p.organization_id = current_organization()`;

/** Pictures of demos, in their order. Writers hold the entry's row. */
@Injectable()
export class DemoPictureStore {
  find(tx: Tx, pictureId: string): Promise<DemoPicture | undefined> {
    return row<DemoPicture>(tx, `${SELECT} and p.picture_id = $1`, [pictureId]);
  }

  ofEntries(tx: Tx, entryIds: readonly string[]): Promise<DemoPicture[]> {
    return rows<DemoPicture>(tx, `${SELECT} and p.entry_id = any($1::uuid[]) order by p.entry_id, p.position`, [entryIds]);
  }

  /** One of the entry that shows, to the last pixel, what another one shows. */
  same(tx: Tx, entryId: string, pictureId: string): Promise<DemoPicture | undefined> {
    return row<DemoPicture>(
      tx,
      `${SELECT} and p.entry_id = $1 and exists (
         select from media_picture m join media_picture o on o.organization_id = m.organization_id and o.large_hash = m.large_hash
          where m.organization_id = p.organization_id and m.picture_id = p.picture_id and o.picture_id = $2) order by p.position limit 1`,
      [entryId, pictureId],
    );
  }

  async count(tx: Tx, entryId: string): Promise<number> {
    return (await row<{ count: number }>(tx, 'select count(*)::int as count from hack_picture where organization_id = current_organization() and entry_id = $1', [entryId]))!.count;
  }

  /** As the last one. */
  async insert(tx: Tx, ctx: Ctx, entryId: HackEntryId, pictureId: PictureId): Promise<void> {
    await tx.query(
      `insert into hack_picture (organization_id, picture_id, entry_id, position, added_at, added_by)
       select $1, $2, $3, coalesce(max(position) + 1, 0), $4, $5 from hack_picture where organization_id = $1 and entry_id = $3`,
      [ctx.organization, pictureId, entryId, ctx.now, isSomebody(ctx.actor) ? ctx.actor.personId : null],
    );
  }

  async describe(tx: Tx, { organization }: Pick<Ctx, 'organization'>, pictureId: PictureId, alt: string): Promise<void> {
    await tx.query('update hack_picture set alt = $3 where organization_id = $1 and picture_id = $2', [organization, pictureId, alt]);
  }

  /** All pictures of an entry, in this order. */
  async arrange(tx: Tx, { organization }: Pick<Ctx, 'organization'>, pictureIds: readonly PictureId[]): Promise<void> {
    await tx.query(
      `update hack_picture p set position = u.place - 1 from unnest($2::uuid[]) with ordinality as u (picture_id, place) where p.organization_id = $1 and p.picture_id = u.picture_id and p.position <> u.place - 1`,
      [organization, pictureIds],
    );
  }

  async remove(tx: Tx, { organization }: Pick<Ctx, 'organization'>, pictureId: PictureId): Promise<void> {
    await tx.query('delete from hack_picture where organization_id = $1 and picture_id = $2', [organization, pictureId]);
  }

  /** Kept bytes that no demo has any more: their project was removed as a whole. */
  abandoned(tx: Tx, owner: string): Promise<{ readonly pictureId: PictureId }[]> {
    return rows(
      tx,
      `select m.picture_id as "pictureId" from media_picture m where m.organization_id = current_organization() and m.owner = $1 and m.state = 'kept'
          and not exists (select from hack_picture p where p.organization_id = m.organization_id and p.picture_id = m.picture_id) limit 500`,
      [owner],
    );
  }
}
