import type { LocalizedText } from '../../../kernel/locale.js';
import { EMAIL_MAX_LENGTH, NAME_MAX_LENGTH } from './person.js';
import type { NameError } from './person.errors.js';
import { TEAM_DEPTH_MAX, TEAM_NAME_MAX_LENGTH } from './team-path.js';
import type { TeamNameError, TeamPathError } from './team.errors.js';

/** What a line can't be applied for, in words; each sentence says what was found. */
export const LINE_WORDS = {
  cells: (found: number, wanted: number): LocalizedText => ({
    en: `The line has ${found} cells and the header ${wanted}.`, de: `Die Zeile hat ${found} Zellen und die Kopfzeile ${wanted}.`,
  }),
  emailMissing: { en: 'The e-mail address is missing.', de: 'Die Mailadresse fehlt.' },
  emailInvalid: (email: string): LocalizedText => {
    const shown = email.slice(0, EMAIL_MAX_LENGTH);
    return { en: `"${shown}" is no e-mail address.`, de: `„${shown}“ ist keine Mailadresse.` };
  },
  emailTwice: (email: string, line: number): LocalizedText => ({
    en: `${email} stands in line ${line} already; that line counts.`, de: `${email} steht schon in Zeile ${line}; jene Zeile gilt.`,
  }),
  leadOf: (problem: LocalizedText): LocalizedText => ({ en: `In lead_of: ${problem.en}`, de: `In lead_of: ${problem.de}` }),
  leadOfUnknown: (path: string): LocalizedText => ({
    en: `There is no team "${path}" to lead, neither here nor in this file.`, de: `Ein Team „${path}“, das zu leiten wäre, gibt es weder hier noch in dieser Datei.`,
  }),
  timeZone: (text: string): LocalizedText => ({ en: `"${text}" is no time zone such as Europe/Berlin.`, de: `„${text}“ ist keine Zeitzone wie Europe/Berlin.` }),
  locale: (text: string): LocalizedText => ({ en: `"${text}" is no language of this product: en or de.`, de: `„${text}“ ist keine Sprache dieses Programms: en oder de.` }),
  startedOn: (text: string): LocalizedText => ({ en: `"${text}" is no day written as 2026-11-22.`, de: `„${text}“ ist kein Tag in der Schreibweise 2026-11-22.` }),
} as const;

export function nameWords(error: NameError): LocalizedText {
  switch (error.kind) {
    case 'name-missing': return { en: 'The name is missing.', de: 'Der Name fehlt.' };
    case 'name-too-long': return { en: `The name has ${error.length} characters; at most ${NAME_MAX_LENGTH} fit.`, de: `Der Name hat ${error.length} Zeichen; höchstens ${NAME_MAX_LENGTH} passen.` };
    case 'name-unprintable': return { en: 'The name holds characters that cannot be shown.', de: 'Der Name enthält Zeichen, die sich nicht anzeigen lassen.' };
    case 'name-reserved': return { en: 'This name stands for people who were erased.', de: 'Dieser Name steht für gelöschte Personen.' };
  }
}

export function pathWords(error: TeamPathError): LocalizedText {
  switch (error.kind) {
    case 'team-path-missing': return { en: 'The team path is missing, for example Company / Platform / SRE.', de: 'Der Teampfad fehlt, zum Beispiel Firma / Plattform / SRE.' };
    case 'team-path-too-deep': return { en: `The team path has ${error.depth} levels; at most ${TEAM_DEPTH_MAX} are possible.`, de: `Der Teampfad hat ${error.depth} Ebenen; höchstens ${TEAM_DEPTH_MAX} sind möglich.` };
    case 'team-path-invalid': {
      const [shown, reason] = [error.text.slice(0, 200), teamNameWords(error.reason)];
      return { en: `"${shown}" is no team path: ${reason.en}`, de: `„${shown}“ ist kein Teampfad: ${reason.de}` };
    }
  }
}

function teamNameWords(error: TeamNameError): LocalizedText {
  switch (error.kind) {
    case 'team-name-missing': return { en: 'a name between two slashes is empty.', de: 'Ein Name zwischen zwei Schrägstrichen ist leer.' };
    case 'team-name-too-long': return { en: `a team name has at most ${TEAM_NAME_MAX_LENGTH} characters.`, de: `Ein Teamname hat höchstens ${TEAM_NAME_MAX_LENGTH} Zeichen.` };
    case 'team-name-unprintable': return { en: 'a name holds characters that cannot be shown.', de: 'Ein Name enthält Zeichen, die sich nicht anzeigen lassen.' };
  }
}
