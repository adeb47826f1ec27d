import { LOCALES, type LocalizedText as KernelText, type Locale } from '../../../kernel/locale.js';
import { toLocale } from '../../../platform/graphql/locale.types.js';
import type { Ctx } from '../../../kernel/actor.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import type { DriverKind as DomainKind, ItemScale } from '../domain/driver.js';
import { Driver, DriverKind, Item, LocalizedText, Scale } from './driver.types.js';

const KINDS: Readonly<Record<DomainKind, DriverKind>> = { outcome: DriverKind.OUTCOME, strain: DriverKind.STRAIN, driver: DriverKind.DRIVER, recommend: DriverKind.RECOMMEND };

/** A driver by id alone; its fields come through the loader. */
export function driverStub(id: string): Driver {
  return outcome(Driver, { id } as Driver);
}

/** A question by id, in one version or (without) in the newest. */
export function itemStub(id: string, version?: number): Item {
  return outcome(Item, { id, ...(version === undefined ? {} : { version }) } as Item);
}

export function presentTexts(text: KernelText): LocalizedText[] {
  return LOCALES.map((locale) => outcome(LocalizedText, { locale: toLocale(locale), text: text[locale] }));
}

export function presentKind(kind: DomainKind): DriverKind {
  return KINDS[kind];
}

export function presentScale(scale: ItemScale): Scale {
  return scale === 'agree-5' ? Scale.AGREE_5 : Scale.RECOMMEND_0_10;
}

/** The language that texts are worded in for whoever asks. */
export function localeOf({ actor }: Pick<Ctx, 'actor'>): Locale {
  return actor.kind === 'person' || actor.kind === 'token' ? actor.locale : 'en';
}
