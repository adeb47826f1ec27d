import type { InvalidValues } from '../../../kernel/outcomes.js';

/** No such team or person, or not one that can be changed any more (ended team, erased person). */
export interface NotFound {
  readonly kind: 'not-found';
  readonly what: 'team' | 'person';
}

/** Nobody would be left who can appoint an admin. */
export interface LastAdmin {
  readonly kind: 'last-admin';
}

/** A team ends only when nobody is in it and no team is below it. */
export interface TeamNotEmpty {
  readonly kind: 'team-not-empty';
  readonly people: number;
  readonly teams: number;
}

export type DirectoryError = NotFound | InvalidValues | LastAdmin | TeamNotEmpty;

export const noTeam: NotFound = { kind: 'not-found', what: 'team' };
export const noPerson: NotFound = { kind: 'not-found', what: 'person' };
