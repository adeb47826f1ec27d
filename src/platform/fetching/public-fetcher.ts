import { Inject, Injectable } from '@nestjs/common';
import { FETCH_SETTINGS, type FetchSettings } from './fetch-settings.js';
import { fetchPublic, type PublicFetch } from './public-fetch.js';

/** `fetchPublic` with this server's settings. Never called inside a unit of work: the network is slow and a transaction is not. */
@Injectable()
export class PublicFetcher {
  constructor(@Inject(FETCH_SETTINGS) private readonly settings: FetchSettings) {}

  readonly fetch: PublicFetch = (url, options) => fetchPublic(url, options, { privateHosts: this.settings.privateHosts });
}
