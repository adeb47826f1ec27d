import type { FieldProblem } from '../../../kernel/field-problem.js';
import { LOCALES, type Locale, type LocalizedText } from '../../../kernel/locale.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Driver, Item, Polarity } from './driver.js';

export const DRIVER_NAME_MAX_LENGTH = 60;
export const DRIVER_DESCRIPTION_MAX_LENGTH = 300;
export const ITEM_TEXT = { shortest: 8, longest: 160 } as const;
export const ITEMS_PER_DRIVER_MAX = 5;

/** A text in some languages; those left out borrow the first that is there. */
export type TextDraft = Readonly<Partial<Record<Locale, string>>>;

/** What an admin writes to make or change a driver of their own. */
export interface DriverDraft {
  readonly names: TextDraft;
  readonly description: string;
  readonly polarity: Polarity;
  readonly items: readonly ItemDraft[];
  readonly isRetired: boolean;
}

/** `id` names the item that is kept or changed; null makes a new one. */
export interface ItemDraft {
  readonly id: string | null;
  readonly texts: TextDraft;
  readonly reversed: boolean;
  readonly isRetired: boolean;
}

export type DriverProblemCode =
  | 'name-missing' | 'name-too-long' | 'name-taken' | 'description-too-long' | 'no-items' | 'too-many-items' | 'text-missing' | 'text-too-short'
  | 'text-too-long' | 'text-is-question' | 'text-twice' | 'unprintable' | 'unknown-item' | 'item-twice' | 'standard-driver';

export type DriverProblem = FieldProblem<DriverProblemCode>;

/** What `validateDriver` and `reviseDriver` compare a draft with: the driver it changes (null: a new one) and the organization's others. */
export interface DriverContext {
  readonly existing: Driver | null;
  readonly others: readonly Driver[];
}

const squeeze = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
const key = (text: string): string => squeeze(text).toLowerCase();
const hasUnprintable = (text: string): boolean => /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(squeeze(text));

/** All problems of a draft at once; an empty list means it can be saved. */
export function validateDriver(draft: DriverDraft, context: DriverContext): readonly DriverProblem[] {
  if (context.existing && !context.existing.isCustom) return validateStandard(draft, context.existing);
  return [...validateNames(draft, context), ...validateDescription(draft), ...validateItems(draft, context.existing)];
}

/** A standard driver can be retired and taken back, nothing else: its words are the same everywhere, and so are its sources. */
function validateStandard(draft: DriverDraft, existing: Driver): readonly DriverProblem[] {
  const sameItems = draft.items.length === 0 || (draft.items.length === existing.items.length && draft.items.every((item, index) => {
    const standard = existing.items[index]!;
    return item.id === standard.id && LOCALES.every((locale) => item.texts[locale] === undefined || squeeze(item.texts[locale]) === standard.texts[locale]);
  }));
  return sameItems ? [] : [{ path: 'items', code: 'standard-driver', message: 'The words of a standard driver cannot be changed. Make a driver of your own.' }];
}

function validateNames({ names }: DriverDraft, { existing, others }: DriverContext): readonly DriverProblem[] {
  const given = LOCALES.filter((locale) => squeeze(names[locale] ?? '') !== '');
  if (given.length === 0) return [{ path: 'names', code: 'name-missing', message: 'A driver needs a name in at least one language.' }];
  const taken = new Set(others.filter(({ id, isRetired }) => id !== existing?.id && !isRetired).flatMap((other) => LOCALES.map((locale) => key(other.names[locale]))));
  return given.flatMap((locale): DriverProblem[] => {
    const path = `names.${locale}`;
    const name = squeeze(names[locale]!);
    if (name.length > DRIVER_NAME_MAX_LENGTH) return [{ path, code: 'name-too-long', message: `A name has at most ${DRIVER_NAME_MAX_LENGTH} characters, this one has ${name.length}.` }];
    if (hasUnprintable(name)) return [{ path, code: 'unprintable', message: 'The name holds characters that cannot be shown.' }];
    return taken.has(key(name)) ? [{ path, code: 'name-taken', message: `There is a driver named "${name}" already.` }] : [];
  });
}

function validateDescription({ description }: DriverDraft): readonly DriverProblem[] {
  const { length } = squeeze(description);
  if (length <= DRIVER_DESCRIPTION_MAX_LENGTH) return [];
  return [{ path: 'description', code: 'description-too-long', message: `A description has at most ${DRIVER_DESCRIPTION_MAX_LENGTH} characters, this one has ${length}.` }];
}

function validateItems(draft: DriverDraft, existing: Driver | null): readonly DriverProblem[] {
  const asked = draft.items.filter(({ isRetired }) => !isRetired);
  const problems: DriverProblem[] = [];
  if (asked.length === 0) problems.push({ path: 'items', code: 'no-items', message: 'A driver needs at least one question.' });
  if (asked.length > ITEMS_PER_DRIVER_MAX) problems.push({ path: 'items', code: 'too-many-items', message: `A driver has at most ${ITEMS_PER_DRIVER_MAX} questions, this one has ${asked.length}.` });
  const known = new Set(existing?.items.map(({ id }) => id));
  const ids = new Set<string>();
  const texts = new Set<string>();
  for (const [index, item] of draft.items.entries()) {
    const path = `items.${index}`;
    if (item.id !== null && !known.has(item.id)) problems.push({ path: `${path}.id`, code: 'unknown-item', message: 'This question does not belong to this driver.' });
    if (item.id !== null && ids.has(item.id)) problems.push({ path: `${path}.id`, code: 'item-twice', message: 'This question stands in the list twice.' });
    if (item.id !== null) ids.add(item.id);
    if (!item.isRetired) problems.push(...validateTexts(item.texts, path, texts));
  }
  return problems;
}

function validateTexts(drafts: TextDraft, path: string, seen: Set<string>): readonly DriverProblem[] {
  const given = LOCALES.filter((locale) => squeeze(drafts[locale] ?? '') !== '');
  if (given.length === 0) return [{ path: `${path}.texts`, code: 'text-missing', message: 'A question needs a text in at least one language.' }];
  return given.flatMap((locale): DriverProblem[] => {
    const at = `${path}.texts.${locale}`;
    const text = squeeze(drafts[locale]!);
    const unique = `${locale} ${key(text)}`;
    if (seen.has(unique)) return [{ path: at, code: 'text-twice', message: 'This question stands in the driver twice.' }];
    seen.add(unique);
    if (text.length < ITEM_TEXT.shortest) return [{ path: at, code: 'text-too-short', message: `A question has at least ${ITEM_TEXT.shortest} characters.` }];
    if (text.length > ITEM_TEXT.longest) return [{ path: at, code: 'text-too-long', message: `A question has at most ${ITEM_TEXT.longest} characters, this one has ${text.length}.` }];
    if (hasUnprintable(text)) return [{ path: at, code: 'unprintable', message: 'The question holds characters that cannot be shown.' }];
    return text.endsWith('?') ? [{ path: at, code: 'text-is-question', message: 'People agree or disagree with a statement: write "Our tools help me" and not "Do our tools help you?".' }] : [];
  });
}

/**
 * The driver after the draft, or all its problems. A question whose words or direction change gets a new version, because its answers no
 * longer mean the same; a question left out of the draft is retired, never lost. `newId` makes ids for what is new.
 */
export function reviseDriver(draft: DriverDraft, context: DriverContext, newId: () => string): Result<Driver, readonly DriverProblem[]> {
  const problems = validateDriver(draft, context);
  if (problems.length > 0) return err(problems);
  const { existing } = context;
  if (existing && !existing.isCustom) return ok({ ...existing, isRetired: draft.isRetired });
  const description = squeeze(draft.description);
  return ok({
    id: existing?.id ?? newId(), kind: 'driver', polarity: draft.polarity, isCustom: true, isRetired: draft.isRetired,
    names: completed(draft.names), descriptions: completed({ en: description, de: description }), items: revisedItems(draft, existing, newId),
  });
}

function revisedItems(draft: DriverDraft, existing: Driver | null, newId: () => string): readonly Item[] {
  const before = new Map(existing?.items.map((item) => [item.id, item]));
  const kept = draft.items.map((item) => revisedItem(item, item.id === null ? null : before.get(item.id)!, newId));
  const named = new Set(draft.items.map(({ id }) => id));
  const dropped = [...before.values()].filter(({ id }) => !named.has(id)).map((item): Item => ({ ...item, isRetired: true }));
  return [...kept, ...dropped];
}

function revisedItem(draft: ItemDraft, before: Item | null, newId: () => string): Item {
  if (before && draft.isRetired) return { ...before, isRetired: true };
  const texts = completed(draft.texts);
  if (!before) {
    return { id: newId(), version: 1, texts, scale: 'agree-5', reversed: draft.reversed, source: 'Written by this organization.', licence: 'This organization\'s own.', isRetired: draft.isRetired };
  }
  const isSame = before.reversed === draft.reversed && LOCALES.every((locale) => before.texts[locale] === texts[locale]);
  return { ...before, texts, reversed: draft.reversed, version: isSame ? before.version : before.version + 1, isRetired: false };
}

function completed(draft: TextDraft): LocalizedText {
  const texts = LOCALES.map((locale) => squeeze(draft[locale] ?? ''));
  const fallback = texts.find((text) => text !== '') ?? '';
  return Object.fromEntries(LOCALES.map((locale, index) => [locale, texts[index] || fallback])) as LocalizedText;
}
