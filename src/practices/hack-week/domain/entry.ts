import type { Id, PersonId } from '../../../kernel/ids.js';
import type { Phase } from './edition-phase.js';
import type { HackEditionId } from './edition.js';
import type { EntryOutcome, EntryState, RequestState } from './entry-lifecycle.js';

/** A project, which may be in several editions. */
export type HackProjectId = Id<'hack-project'>;
/** A project in one edition: what pages show. */
export type HackEntryId = Id<'hack-entry'>;
export type HackRoleId = Id<'hack-role'>;
export type HackCommentId = Id<'hack-comment'>;
export type HackRequestId = Id<'hack-join-request'>;

/** A project as it takes part in one edition. */
export interface Entry {
  readonly entryId: HackEntryId;
  readonly projectId: HackProjectId;
  readonly editionId: HackEditionId;
  /** Within the edition: "#12". */
  readonly number: number;
  readonly ownerId: PersonId;
  readonly state: EntryState;
  readonly stateChangedAt: Date;
  readonly outcome: EntryOutcome | null;
  readonly title: string;
  readonly oneLine: string;
  /** Markdown. */
  readonly idea: string;
  readonly tags: readonly string[];
  readonly asksFirst: boolean;
  readonly createdBy: PersonId;
  readonly codeTProjectId: string | null;
  readonly version: number;
  /** The phase of its edition, read with it. */
  readonly phase: Phase;
}

export interface Member {
  readonly entryId: HackEntryId;
  readonly personId: PersonId;
  readonly role: string | null;
  readonly joinedAt: Date;
}

/** Somebody wanted: a role with the skills for it. */
export interface WantedRole {
  readonly roleId: HackRoleId;
  readonly entryId: HackEntryId;
  readonly title: string;
  readonly skills: readonly string[];
  readonly filledBy: PersonId | null;
}

export interface JoinRequest {
  readonly requestId: HackRequestId;
  readonly entryId: HackEntryId;
  readonly personId: PersonId;
  readonly role: string | null;
  readonly message: string;
  readonly state: RequestState;
  readonly askedAt: Date;
}

export interface HackComment {
  readonly commentId: HackCommentId;
  readonly entryId: HackEntryId;
  readonly authorId: PersonId;
  readonly text: string;
  readonly mentions: readonly PersonId[];
  readonly at: Date;
  /** Removed by its author or hidden by an organizer: the text is gone, its place is not. */
  readonly isRemoved: boolean;
}
