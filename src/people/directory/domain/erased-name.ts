import type { Locale } from '../../../kernel/locale.js';
import { ERASED_NAME } from './person.js';

/** What an erased person is called on a screen. In storage it is always `ERASED_NAME`. */
export function erasedName(locale: Locale): string {
  return locale === 'de' ? 'gelöschte Person' : ERASED_NAME;
}
