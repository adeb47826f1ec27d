import type { Locale, LocalizedText } from '../../kernel/locale.js';
import type { OtherContent } from './picture-content.js';

/** Why a picture was not taken. Nothing of it was kept. */
export type PictureProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly limitBytes: number }
  | { readonly kind: 'not-a-picture'; readonly found: OtherContent }
  | { readonly kind: 'too-many-pixels'; readonly limitPixels: number }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'too-slow' }
  | { readonly kind: 'interrupted' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'no-decoder' }
  | { readonly kind: 'storage-away' };

export type PictureCode =
  | 'EMPTY' | 'TOO_LARGE' | 'NOT_A_PICTURE' | 'TOO_MANY_PIXELS' | 'DAMAGED' | 'TOO_SLOW' | 'INTERRUPTED' | 'BUSY' | 'PICTURES_UNAVAILABLE' | 'STORAGE_AWAY';

const CODES: Readonly<Record<PictureProblem['kind'], readonly [number, PictureCode]>> = {
  empty: [400, 'EMPTY'],
  'too-large': [413, 'TOO_LARGE'],
  'not-a-picture': [415, 'NOT_A_PICTURE'],
  'too-many-pixels': [422, 'TOO_MANY_PIXELS'],
  damaged: [422, 'DAMAGED'],
  'too-slow': [408, 'TOO_SLOW'],
  interrupted: [400, 'INTERRUPTED'],
  busy: [503, 'BUSY'],
  'no-decoder': [503, 'PICTURES_UNAVAILABLE'],
  'storage-away': [503, 'STORAGE_AWAY'],
};

const TAKEN: LocalizedText = { en: 'PNG, JPEG, WebP, GIF and AVIF are taken.', de: 'Angenommen werden PNG, JPEG, WebP, GIF und AVIF.' };

const FOUND: Readonly<Record<OtherContent, LocalizedText>> = {
  svg: { en: 'This is an SVG, which can hold programs; save it as PNG.', de: 'Das ist ein SVG, das Programme enthalten kann; speichere es als PNG.' },
  heic: { en: 'This is a HEIC photo, which browsers can’t show; save it as JPEG.', de: 'Das ist ein HEIC-Foto, das Browser nicht zeigen können; speichere es als JPEG.' },
  pdf: { en: 'This is a PDF; take a picture of the page, or link it.', de: 'Das ist ein PDF; nimm ein Bild der Seite, oder verlinke es.' },
  tiff: { en: 'This is a TIFF; save it as PNG.', de: 'Das ist ein TIFF; speichere es als PNG.' },
  bmp: { en: 'This is a BMP; save it as PNG.', de: 'Das ist ein BMP; speichere es als PNG.' },
  video: { en: 'This is a video; link it instead.', de: 'Das ist ein Video; verlinke es stattdessen.' },
  archive: { en: 'This is an archive and no picture.', de: 'Das ist ein Archiv und kein Bild.' },
  html: { en: 'This is a web page and no picture.', de: 'Das ist eine Webseite und kein Bild.' },
  other: { en: 'This is no picture.', de: 'Das ist kein Bild.' },
};

type Fixed = Exclude<PictureProblem['kind'], 'too-large' | 'not-a-picture' | 'too-many-pixels'>;

const WORDS: Readonly<Record<Fixed, LocalizedText>> = {
  empty: { en: 'The file is empty.', de: 'Die Datei ist leer.' },
  damaged: { en: 'The picture is damaged or ends in the middle.', de: 'Das Bild ist beschädigt oder hört mittendrin auf.' },
  'too-slow': { en: 'The picture took too long; try again, or make it smaller.', de: 'Das Bild hat zu lange gebraucht; versuche es noch einmal oder verkleinere es.' },
  interrupted: { en: 'The picture did not arrive whole; try again.', de: 'Das Bild ist nicht vollständig angekommen; versuche es noch einmal.' },
  busy: { en: 'Many pictures are arriving right now; try again in a moment.', de: 'Gerade kommen viele Bilder an; versuche es gleich noch einmal.' },
  'no-decoder': { en: 'This server can’t read pictures: its picture library doesn’t run on this platform.', de: 'Dieser Server kann keine Bilder lesen: seine Bildbibliothek läuft auf dieser Plattform nicht.' },
  'storage-away': { en: 'The picture storage can’t be reached; try again later.', de: 'Der Bildspeicher ist nicht erreichbar; versuche es später noch einmal.' },
};

/** How a problem is answered over HTTP: a status, and a code that stays when words change. */
export function pictureAnswer(problem: PictureProblem, locale: Locale): { readonly status: number; readonly code: PictureCode; readonly message: string } {
  const [status, code] = CODES[problem.kind];
  return { status, code, message: wordsOf(problem, locale) };
}

function wordsOf(problem: PictureProblem, locale: Locale): string {
  switch (problem.kind) {
    case 'too-large': {
      const size = `${Math.floor(problem.limitBytes / 1_000_000)} MB`;
      return locale === 'de' ? `Das Bild ist größer als ${size}.` : `The picture is larger than ${size}.`;
    }
    case 'too-many-pixels': {
      const size = Math.floor(problem.limitPixels / 1_000_000);
      return locale === 'de' ? `Das Bild hat mehr als ${size} Millionen Bildpunkte; verkleinere es.` : `The picture has more than ${size} million pixels; make it smaller.`;
    }
    case 'not-a-picture': return `${FOUND[problem.found][locale]} ${TAKEN[locale]}`;
    default: return WORDS[problem.kind][locale];
  }
}
