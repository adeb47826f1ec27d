import type { DriverPartsFragment, Locale, LocalizedTextInput, SaveDriverInput } from '../../lib/graphql/generated.js';

/** One statement in the form. `key` tells rows apart while they have no id. */
export interface ItemDraft {
  key: string;
  itemId: string | null;
  en: string;
  de: string;
  reversed: boolean;
}

/** The form of a driver of one's own, both languages side by side. */
export interface DriverDraft {
  en: string;
  de: string;
  description: string;
  higherIsWorse: boolean;
  items: ItemDraft[];
}

type Texts = readonly { locale: Locale; text: string }[];

const textIn = (texts: Texts, locale: Locale): string => texts.find((one) => one.locale === locale)?.text ?? '';
const filled = (en: string, de: string): LocalizedTextInput[] =>
  [{ locale: 'EN' as const, text: en.trim() }, { locale: 'DE' as const, text: de.trim() }].filter(({ text }) => text !== '');

export const emptyItem = (key: string): ItemDraft => ({ key, itemId: null, en: '', de: '', reversed: false });

export function draftOf(driver: DriverPartsFragment | null): DriverDraft {
  if (!driver) return { en: '', de: '', description: '', higherIsWorse: false, items: [emptyItem('0')] };
  return {
    en: textIn(driver.names, 'EN'), de: textIn(driver.names, 'DE'), description: driver.description, higherIsWorse: driver.higherIsWorse,
    items: driver.items.filter(({ isRetired }) => !isRetired).map(({ id, texts, reversed }) => ({ key: id, itemId: id, en: textIn(texts, 'EN'), de: textIn(texts, 'DE'), reversed })),
  };
}

/** The draft as the server takes it; rows without any words are left out. */
export function inputOf(draft: DriverDraft, driverId: string | undefined): SaveDriverInput {
  return {
    driverId, names: filled(draft.en, draft.de), description: draft.description.trim(), higherIsWorse: draft.higherIsWorse,
    items: draft.items.map(({ itemId, en, de, reversed }) => ({ itemId: itemId ?? undefined, texts: filled(en, de), reversed })).filter(({ texts }) => texts.length > 0),
  };
}

/** A driver as it is, ready to be saved with one thing changed. */
export const driverInput = (driver: DriverPartsFragment): SaveDriverInput => inputOf(draftOf(driver), driver.id);
