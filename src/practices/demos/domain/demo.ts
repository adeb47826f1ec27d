import type { PersonId, PictureId } from '../../../kernel/ids.js';
import type { HackEntryId } from '../../hack-week/domain/entry.js';

/** A link as it was typed. Whether it may be followed, `webLink` says. */
export interface TypedLink {
  readonly label: string;
  readonly url: string;
}

export interface Presenter {
  readonly personId: PersonId;
  /** Not in the room. */
  readonly isRemote: boolean;
}

/** What a team writes about its demo. A draft holds whatever was typed, finished or not. */
export interface DemoText {
  readonly title: string;
  readonly oneLine: string;
  /** Markdown. */
  readonly story: string;
  /** On stage; null: as long as all. */
  readonly lengthSeconds: number | null;
  readonly videoUrl: string;
  readonly links: readonly TypedLink[];
  /** The team says that it is there when its turn comes. */
  readonly agreed: boolean;
  readonly presenters: readonly Presenter[];
}

export const DEMO_FIELDS = ['title', 'oneLine', 'story', 'lengthSeconds', 'videoUrl', 'links', 'agreed', 'presenters'] as const satisfies readonly (keyof DemoText)[];
export type DemoField = (typeof DEMO_FIELDS)[number];

/** The demo of a project in an edition. */
export interface Demo {
  readonly entryId: HackEntryId;
  /** Counts the saves of the text; 0: nothing was saved. */
  readonly version: number;
  /** The newest text there is. */
  readonly draft: DemoText;
  readonly savedAt: Date | null;
  readonly savedBy: PersonId | null;
  /** What all see; null: not submitted. What is saved after that waits until it is submitted again. */
  readonly submitted: DemoText | null;
  readonly submittedAt: Date | null;
}

/** A text as it was after a save. */
export interface EarlierText {
  readonly version: number;
  readonly text: DemoText;
  readonly savedAt: Date;
  readonly savedBy: PersonId | null;
}

/** A picture of a demo, in its place. */
export interface DemoPicture {
  readonly pictureId: PictureId;
  readonly entryId: HackEntryId;
  /** What it shows, for those who don't see it. */
  readonly alt: string;
  readonly position: number;
}

/** A text as it is compared: PostgreSQL keeps the parts of a JSON value and not their order. */
export function readStoredText({ title, oneLine, story, lengthSeconds, videoUrl, links, agreed, presenters }: DemoText): DemoText {
  return {
    title, oneLine, story, lengthSeconds, videoUrl, agreed,
    links: links.map(({ label, url }) => ({ label, url })),
    presenters: presenters.map(({ personId, isRemote }) => ({ personId, isRemote })),
  };
}

/** Are two texts the same in a field? */
export function isSameField(one: DemoText, other: DemoText, field: DemoField): boolean {
  return JSON.stringify(one[field]) === JSON.stringify(other[field]);
}

export function isSameText(one: DemoText, other: DemoText): boolean {
  return DEMO_FIELDS.every((field) => isSameField(one, other, field));
}
