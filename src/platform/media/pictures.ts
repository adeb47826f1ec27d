import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../kernel/actor.js';
import { idFrom, type OrganizationId, type PictureId } from '../../kernel/ids.js';
import type { RandomBytes } from '../../kernel/random.js';
import { err, ok, type Result } from '../../kernel/result.js';
import type { Tx } from '../database/tx.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { logger } from '../observability/logger.js';
import { RANDOM_BYTES } from '../secrets/random.js';
import { MediaStores } from './media-stores.js';
import type { MediaKey } from './media-store.js';
import { hashOf, VARIANTS, type Picture, type Variant } from './picture.js';
import type { PictureProblem } from './picture.errors.js';
import { PictureReader, type ReadPicture } from './picture-reader.js';
import { PictureStore } from './picture.store.js';

/** Pictures that people add: checked, made anew, kept. Whose they are and who may see them, the feature knows that they belong to. */
@Injectable()
export class Pictures {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reader: PictureReader,
    private readonly stores: MediaStores,
    private readonly store: PictureStore,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  /**
   * Reads a file and puts the picture away, before any transaction of the caller: `keep` it in the one that says what it is for. One that nobody
   * keeps within the hour is swept.
   */
  async take(ctx: Ctx, owner: string, bytes: Uint8Array): Promise<Result<Picture, PictureProblem>> {
    const read = await this.reader.read(bytes);
    if (!read.ok) return read;
    const { width, height, large, small } = read.value;
    const picture: Picture = { pictureId: idFrom<PictureId>(this.random(16)), owner, place: this.stores.current, width, height, largeHash: hash(large), smallHash: hash(small) };
    await this.uow.run(ctx, async (tx) => ok(await this.store.arrive(tx, ctx.organization, ctx.now, picture)));
    return this.putAway(ctx.organization, picture, read.value);
  }

  /** False when it took so long that it was swept. */
  keep(tx: Tx, ctx: Ctx, pictureId: PictureId): Promise<boolean> {
    return this.store.keep(tx, ctx, pictureId);
  }

  /** From the commit on it is seen by nobody; its bytes go with the next sweep. */
  drop(tx: Tx, ctx: Ctx, pictureIds: readonly PictureId[]): Promise<void> {
    return this.store.drop(tx, ctx, pictureIds);
  }

  facts(tx: Tx, pictureIds: readonly PictureId[]): Promise<readonly Picture[]> {
    return this.store.byIds(tx, pictureIds);
  }

  find(organization: OrganizationId, pictureId: PictureId): Promise<Picture | undefined> {
    return this.uow.read({ organization }, (tx) => this.store.find(tx, pictureId));
  }

  /** The bytes of one size. Undefined when they are gone, or not those that were put there. Throws when the storage can't be reached. */
  async bytes(organization: OrganizationId, picture: Picture, variant: Variant): Promise<Uint8Array | undefined> {
    const content = await this.stores.at(picture.place).get(keyOf(organization, picture, variant));
    if (content !== undefined && hash(content) === hashOf(picture, variant)) return content;
    logger.error({ organization, picture: picture.pictureId, variant, place: picture.place }, content ? 'a picture in the storage is not the one that was put there' : 'a picture is missing in the storage');
    return undefined;
  }

  private async putAway(organization: OrganizationId, picture: Picture, read: ReadPicture): Promise<Result<Picture, PictureProblem>> {
    try {
      for (const variant of VARIANTS) await this.stores.at(picture.place).put(keyOf(organization, picture, variant), read[variant]);
      return ok(picture);
    } catch (error) {
      logger.error({ place: picture.place, reason: (error as Error).message }, 'a picture could not be stored');
      return err({ kind: 'storage-away' });
    }
  }
}

export function keyOf(organization: OrganizationId, picture: Pick<Picture, 'pictureId' | 'largeHash' | 'smallHash'>, variant: Variant): MediaKey {
  return { organization, pictureId: picture.pictureId, variant, hash: hashOf(picture, variant) };
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}
