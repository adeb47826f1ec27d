import { S3mini } from 's3mini';
import type { S3Settings } from './media-settings.js';
import type { MediaKey, MediaStore } from './media-store.js';

const PATIENCE_MS = 15_000;

/** Bytes on storage that speaks S3, in one bucket; each organization under a name of its own. */
export class S3MediaStore implements MediaStore {
  private readonly client: S3mini;

  constructor({ url, bucket, region, accessKey, secretKey }: S3Settings) {
    this.client = new S3mini({ endpoint: `${url.replace(/\/+$/, '')}/${bucket}`, region, accessKeyId: accessKey, secretAccessKey: secretKey, requestAbortTimeout: PATIENCE_MS });
  }

  async put(key: MediaKey, content: Uint8Array): Promise<void> {
    const response = await this.client.putObject(nameOf(key), content, 'image/webp');
    await response.body?.cancel();
  }

  async get(key: MediaKey): Promise<Uint8Array | undefined> {
    const found = await this.client.getObjectArrayBuffer(nameOf(key));
    return found === null ? undefined : new Uint8Array(found);
  }

  async remove(key: MediaKey): Promise<void> {
    await this.client.deleteObject(nameOf(key));
  }
}

function nameOf({ organization, pictureId, variant, hash }: MediaKey): string {
  return `${organization}/${pictureId}/${variant}-${hash}.webp`;
}
