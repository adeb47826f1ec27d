/** A link as it is written: an address and what to call it. */
export interface DraftLink {
  readonly label: string;
  readonly url: string;
}

/** Who shows it, and whether from elsewhere. */
export interface DraftPresenter {
  readonly personId: string;
  readonly isRemote: boolean;
}

/** What is written about a demo, as the form holds it. Pictures are not part of it: each is kept by itself the moment it is added. */
export interface DemoDraft {
  readonly title: string;
  readonly oneLine: string;
  readonly story: string;
  /** As typed: minutes, with a comma or a point; empty for the usual length */
  readonly minutes: number | '';
  readonly presenters: readonly DraftPresenter[];
  readonly links: readonly DraftLink[];
  readonly videoUrl: string;
  readonly agreed: boolean;
}

export type DemoField = keyof DemoDraft;

export const demoFields = ['title', 'oneLine', 'story', 'minutes', 'presenters', 'links', 'videoUrl', 'agreed'] as const satisfies readonly DemoField[];

/** What is kept on this device until the server has it: the words, and what they began from. */
export interface LocalCopy {
  readonly draft: DemoDraft;
  /** What the server had when these words were begun */
  readonly base: DemoDraft;
  /** The server's version of `base` */
  readonly version: number;
  /** Ms since 1970 */
  readonly at: number;
}

export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export const isSameDraft = (a: DemoDraft, b: DemoDraft): boolean => demoFields.every((field) => isSame(a[field], b[field]));

/** The fields in which `draft` differs from `base`. */
export const changesOf = (base: DemoDraft, draft: DemoDraft): Partial<DemoDraft> => Object.fromEntries(demoFields.filter((field) => !isSame(draft[field], base[field])).map((field) => [field, draft[field]]));

export interface Merged {
  /** Both sides' changes together; where both changed the same field, the one here */
  readonly draft: DemoDraft;
  /** Fields that both changed, differently: somebody has to choose */
  readonly clashes: readonly DemoField[];
  /** Fields that only the other side changed: taken over */
  readonly taken: readonly DemoField[];
}

const taking = <Field extends DemoField>(draft: DemoDraft, field: Field, from: DemoDraft): DemoDraft => ({ ...draft, [field]: from[field] });

/**
 * Puts two people's changes of the same demo together, field by field, against what both began from (a three-way merge). What only one of them
 * changed is kept; nothing is lost: a field that both changed is named in `clashes` and both wordings are still there.
 */
export function mergeDrafts(base: DemoDraft, mine: DemoDraft, theirs: DemoDraft): Merged {
  const changedByThem = demoFields.filter((field) => !isSame(theirs[field], base[field]) && !isSame(theirs[field], mine[field]));
  const clashes = changedByThem.filter((field) => !isSame(mine[field], base[field]));
  const taken = changedByThem.filter((field) => !clashes.includes(field));
  return { draft: taken.reduce<DemoDraft>((draft, field) => taking(draft, field, theirs), mine), clashes, taken };
}

/** One side's words for the fields that clash. */
export const resolveWith = (draft: DemoDraft, theirs: DemoDraft, fields: readonly DemoField[]): DemoDraft => fields.reduce<DemoDraft>((next, field) => taking(next, field, theirs), draft);

/** An address as people type it: what has no scheme gets https. */
export function completeAddress(typed: string): string {
  const text = typed.trim();
  if (text === '' || /^[a-z][a-z0-9+.-]*:/i.test(text)) return text;
  return /^[^\s/]+\.[^\s/]{2,}/.test(text) ? `https://${text}` : text;
}

export const isWebAddress = (text: string): boolean => {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
};

/** How an address on the web begins. */
export const scheme = 'https://';
