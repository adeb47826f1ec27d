import { Module } from '@nestjs/common';
import { registerPolicy } from '../access/policy-registry.js';
import { GraphqlContextModule } from '../graphql/graphql.module.js';
import { DatabaseMediaStore } from './database-media-store.js';
import { mediaPolicy } from './media.policy.js';
import { MediaStores } from './media-stores.js';
import { PictureOwners } from './picture-owners.js';
import { PictureReader } from './picture-reader.js';
import { PictureRoute } from './picture-route.js';
import { PictureStore } from './picture.store.js';
import { PictureUploads } from './picture-uploads.js';
import { Pictures } from './pictures.js';
import { SweepLeftovers } from './sweep-leftovers.js';
import { SweepPictures } from './sweep-pictures.js';

registerPolicy(mediaPolicy);

/** Pictures: received, made anew, kept in the database or on S3 storage, served. */
@Module({
  imports: [GraphqlContextModule],
  providers: [DatabaseMediaStore, MediaStores, PictureOwners, PictureReader, PictureRoute, PictureStore, PictureUploads, Pictures, SweepLeftovers, SweepPictures],
  exports: [PictureOwners, PictureReader, PictureUploads, Pictures, SweepLeftovers, SweepPictures],
})
export class MediaModule {}
