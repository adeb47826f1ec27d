import { hkdfSync } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { HTTP_SETTINGS, type HttpSettings } from '../../../platform/http/http-settings.js';
import { SECRET_SETTINGS, type SecretSettings } from '../../../platform/secrets/secret-settings.js';
import { feedSecret, readFeedSecret, type FeedPlace } from '../domain/feed-address.js';

/** Where feeds are fetched. The addresses follow from the server key, so with another key all of them are others. */
@Injectable()
export class FeedAddresses {
  private readonly key: Uint8Array;

  constructor(@Inject(HTTP_SETTINGS) private readonly http: HttpSettings, @Inject(SECRET_SETTINGS) secrets: SecretSettings) {
    this.key = new Uint8Array(hkdfSync('sha256', secrets.serverKey, new Uint8Array(0), 'barograph/v1|calendar-feed', 32));
  }

  of(place: FeedPlace, form: 'ics' | 'atom' = 'ics'): string {
    return `${this.http.publicUrl}/feeds/${feedSecret(place, this.key)}.${form}`;
  }

  read(secret: string): FeedPlace | undefined {
    return readFeedSecret(secret, this.key);
  }
}
