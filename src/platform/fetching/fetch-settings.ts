/** What fetches of addresses that people typed are allowed beyond the public network. */
export interface FetchSettings {
  /** Hosts that may lie in the private network, from FETCH_PRIVATE_HOSTS. */
  readonly privateHosts: readonly string[];
}

export const FETCH_SETTINGS = Symbol('FetchSettings');
