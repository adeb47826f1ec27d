import type { RandomBytes } from '../../../kernel/random.js';

/** Crockford's base32: no I, L, O, U, so that a code read from a terminal is typed without mistakes. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;
const GROUP = 4;

/** A new code of 80 random bits, for example `7K2M-Q0ZX-94TA-BCDE`. */
export function newSetUpCode(random: RandomBytes): string {
  const letters = Array.from(random(LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]!).join('');
  return letters.match(new RegExp(`.{${GROUP}}`, 'g'))!.join('-');
}

/** The letters that count in what was typed: case, dashes and spaces don't, and look-alikes are read as what was printed. */
export function readSetUpCode(typed: string): string {
  return typed.toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1').replace(/[^0-9A-Z]/g, '');
}
