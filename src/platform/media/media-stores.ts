import { Inject, Injectable } from '@nestjs/common';
import { DatabaseMediaStore } from './database-media-store.js';
import { MEDIA_SETTINGS, type MediaSettings } from './media-settings.js';
import type { MediaStore } from './media-store.js';
import type { Place } from './picture.js';
import { S3MediaStore } from './s3-media-store.js';

/** The places there are. New pictures go to the one that the settings name; older ones are found where they were put. */
@Injectable()
export class MediaStores {
  readonly current: Place;
  private readonly s3: S3MediaStore | undefined;

  constructor(@Inject(MEDIA_SETTINGS) { s3 }: MediaSettings, private readonly database: DatabaseMediaStore) {
    this.s3 = s3 && new S3MediaStore(s3);
    this.current = s3 ? 's3' : 'database';
  }

  /** Throws when the settings no longer say where it is. */
  at(place: Place): MediaStore {
    if (place === 'database') return this.database;
    if (!this.s3) throw new Error('pictures lie on S3 storage, and the settings name none (MEDIA_S3_URL)');
    return this.s3;
  }
}
