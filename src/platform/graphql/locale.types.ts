import { registerEnumType } from '@nestjs/graphql';
import type { Locale as KernelLocale } from '../../kernel/locale.js';

export enum Locale {
  EN = 'EN',
  DE = 'DE',
}
registerEnumType(Locale, { name: 'Locale', description: 'A language that every text of the product exists in.', valuesMap: { EN: { description: 'English' }, DE: { description: 'German' } } });

/** The API's word for a language. */
export function toLocale(locale: KernelLocale): Locale {
  return locale === 'de' ? Locale.DE : Locale.EN;
}

/** The language behind the API's word. */
export function fromLocale(locale: Locale): KernelLocale {
  return locale === Locale.DE ? 'de' : 'en';
}
