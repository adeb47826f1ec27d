import { Injectable } from '@nestjs/common';
import { ok } from '../../kernel/result.js';
import { row } from '../database/tx.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Ctx } from '../../kernel/actor.js';
import type { MediaKey, MediaStore } from './media-store.js';

/** Bytes beside everything else: in every backup, on every instance, nothing to set up. */
@Injectable()
export class DatabaseMediaStore implements MediaStore {
  constructor(private readonly uow: UnitOfWork) {}

  async put({ organization, pictureId, variant }: MediaKey, content: Uint8Array): Promise<void> {
    await this.uow.run(inside(organization), async (tx) => ok(await tx.query(
      `insert into media_content (organization_id, picture_id, variant, content) values ($1, $2, $3, $4) on conflict do nothing`,
      [organization, pictureId, variant, Buffer.from(content.buffer, content.byteOffset, content.byteLength)],
    )));
  }

  get({ organization, pictureId, variant }: MediaKey): Promise<Uint8Array | undefined> {
    return this.uow.read({ organization }, async (tx) => (await row<{ content: Buffer }>(
      tx,
      `select content from media_content where organization_id = current_organization() and picture_id = $1 and variant = $2`,
      [pictureId, variant],
    ))?.content);
  }

  async remove({ organization, pictureId, variant }: MediaKey): Promise<void> {
    await this.uow.run(inside(organization), async (tx) => ok(await tx.query(
      `delete from media_content where organization_id = current_organization() and picture_id = $1 and variant = $2`,
      [pictureId, variant],
    )));
  }
}

/** Nobody acts here: whoever calls has decided already. */
function inside(organization: Ctx['organization']): Ctx {
  return { actor: { kind: 'system', job: 'media' }, organization, requestId: 'media', now: new Date(0) };
}
