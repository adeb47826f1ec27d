import type { Locale } from '../../../kernel/locale.js';
import type { LineProblem } from './demo-import.js';

/** What is wrong with a line, or worth knowing of it. */
export function lineProblemWords(problem: LineProblem, locale: Locale): string {
  const isGerman = locale === 'de';
  switch (problem.kind) {
    case 'no-title': return isGerman ? 'Ohne Titel; wird ausgelassen.' : 'It has no title; left out.';
    case 'twice': return isGerman ? `Dasselbe Projekt wie in Zeile ${problem.firstLine}; wird ausgelassen.` : `The same project as in line ${problem.firstLine}; left out.`;
    case 'withdrawn': return isGerman ? 'Das Projekt wurde zurückgezogen; wird ausgelassen.' : 'The project was withdrawn; left out.';
    case 'too-long': return isGerman ? `Zu lang: ${problem.field}; wird ausgelassen.` : `Too long: ${problem.field}; left out.`;
    case 'nobody': return isGerman ? `${problem.email} ist hier niemand.` : `${problem.email} is nobody here.`;
    case 'nobody-known': return isGerman ? 'Ein neues Projekt braucht jemanden, der hier arbeitet; wird ausgelassen.' : 'A new project needs somebody who works here; left out.';
  }
}
