/** One member of one organization on this device: two members in one browser never share anything. */
export interface Owner {
  readonly organization: string;
  readonly person: string;
}
