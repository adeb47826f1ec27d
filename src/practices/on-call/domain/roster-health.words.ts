import type { LocalizedText } from '../../../kernel/locale.js';

/** A shrinking roster that waits. */
export const HELD_WORDS: LocalizedText = {
  en: 'The new roster is much shorter, so the one before stays until somebody accepts it.',
  de: 'Der neue Dienstplan ist viel kürzer; der alte bleibt, bis jemand den neuen annimmt.',
};

/** A file whose last shift is over. */
export const RUN_OUT_WORDS: LocalizedText = { en: 'The last shift of the file is over. Give a newer file.', de: 'Die letzte Schicht der Datei ist vorbei. Bitte eine neuere Datei angeben.' };
