import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../kernel/actor.js';
import type { OrganizationId, PictureId } from '../../kernel/ids.js';
import { row, rows, type Tx } from '../database/tx.js';
import type { Picture } from './picture.js';

const COLUMNS = `p.picture_id as "pictureId", p.owner, p.place, p.width, p.height, p.large_hash as "largeHash", p.small_hash as "smallHash"`;

/** What is known of each picture's bytes. A row comes before the bytes and goes after them, so bytes without a row don't exist. */
@Injectable()
export class PictureStore {
  async arrive(tx: Tx, organization: OrganizationId, now: Date, { pictureId, owner, place, width, height, largeHash, smallHash }: Picture): Promise<void> {
    await tx.query(
      `insert into media_picture (organization_id, picture_id, owner, place, state, state_at, width, height, large_hash, small_hash)
       values ($1, $2, $3, $4, 'arriving', $5, $6, $7, $8, $9)`,
      [organization, pictureId, owner, place, now, width, height, largeHash, smallHash],
    );
  }

  /** False when it was given up in the meantime. */
  async keep(tx: Tx, { now }: Pick<Ctx, 'now'>, pictureId: PictureId): Promise<boolean> {
    const kept = await rows(tx, `with kept as (update media_picture set state = 'kept', state_at = $2 where organization_id = current_organization() and picture_id = $1 and state = 'arriving' returning 1) select from kept`, [pictureId, now]);
    return kept.length === 1;
  }

  async drop(tx: Tx, { now }: Pick<Ctx, 'now'>, pictureIds: readonly PictureId[]): Promise<void> {
    await tx.query(`update media_picture set state = 'dropped', state_at = $2 where organization_id = current_organization() and picture_id = any($1::uuid[])`, [pictureIds, now]);
  }

  async dropForgotten(tx: Tx, { now }: Pick<Ctx, 'now'>, before: Date): Promise<void> {
    await tx.query(`update media_picture set state = 'dropped', state_at = $1 where organization_id = current_organization() and state = 'arriving' and state_at < $2`, [now, before]);
  }

  dropped(tx: Tx, most: number): Promise<Picture[]> {
    return rows<Picture>(tx, `select ${COLUMNS} from media_picture p where p.organization_id = current_organization() and p.state = 'dropped' order by p.state_at limit $1`, [most]);
  }

  async forget(tx: Tx, pictureId: PictureId): Promise<void> {
    await tx.query(`delete from media_picture where organization_id = current_organization() and picture_id = $1 and state = 'dropped'`, [pictureId]);
  }

  find(tx: Tx, pictureId: PictureId): Promise<Picture | undefined> {
    return row<Picture>(tx, `select ${COLUMNS} from media_picture p where p.organization_id = current_organization() and p.picture_id = $1 and p.state = 'kept'`, [pictureId]);
  }

  byIds(tx: Tx, pictureIds: readonly PictureId[]): Promise<Picture[]> {
    return rows<Picture>(tx, `select ${COLUMNS} from media_picture p where p.organization_id = current_organization() and p.picture_id = any($1::uuid[]) and p.state = 'kept'`, [pictureIds]);
  }
}
