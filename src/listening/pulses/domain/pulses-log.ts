import type { Locale } from '../../../kernel/locale.js';
import type { SettingChange } from './pulse-settings-change.js';

interface Facts {
  name(key: string): string;
  text(key: string): string;
}

type Sentence = Readonly<Record<Locale, (facts: Facts) => string>>;

/** What each setting is called where its change is told. */
const LABELS: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  name: { en: 'the name', de: 'der Name' },
  cadence: { en: 'the cadence', de: 'der Rhythmus' },
  weekday: { en: 'the weekday (1 is Monday)', de: 'der Wochentag (1 ist Montag)' },
  hour: { en: 'the hour', de: 'die Stunde' },
  timeZone: { en: 'the time zone', de: 'die Zeitzone' },
  windowHours: { en: 'the window in hours', de: 'die Dauer in Stunden' },
  leadHours: { en: 'the announcement lead in hours', de: 'der Vorlauf der Ankündigung in Stunden' },
  k: { en: 'the least number of answers (k)', de: 'die Mindestzahl an Antworten (k)' },
  commentK: { en: 'the least number of answers for comments', de: 'die Mindestzahl an Antworten für Kommentare' },
  asksComment: { en: 'asking for comments', de: 'die Frage nach Kommentaren' },
  membersSeeResults: { en: 'members seeing results', de: 'die Sicht der Mitglieder auf Ergebnisse' },
  rotatingPerRound: { en: 'the number of rotating drivers', de: 'die Zahl wechselnder Treiber' },
};

const CANCELLED: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  'by-admin': { en: 'by an admin', de: 'von einer Person mit Adminrechten' },
  'pulse-paused': { en: 'because the pulse was paused', de: 'weil der Puls pausiert' },
  'pulse-ended': { en: 'because the pulse ended', de: 'weil der Puls beendet ist' },
  missed: { en: 'because the server was down during its whole window', de: 'weil der Server während ihrer ganzen Dauer nicht lief' },
};

/** What pulses tell every member, by kind of entry. */
export const PULSES_LOG: Readonly<Record<string, Sentence>> = {
  'pulse-launched': { en: ({ name }) => `The pulse ${name('pulseId')} was launched.`, de: ({ name }) => `Der Puls ${name('pulseId')} wurde gestartet.` },
  'pulse-paused': { en: ({ name }) => `The pulse ${name('pulseId')} was paused.`, de: ({ name }) => `Der Puls ${name('pulseId')} pausiert.` },
  'pulse-resumed': { en: ({ name }) => `The pulse ${name('pulseId')} goes on.`, de: ({ name }) => `Der Puls ${name('pulseId')} geht weiter.` },
  'pulse-ended': { en: ({ name }) => `The pulse ${name('pulseId')} ended.`, de: ({ name }) => `Der Puls ${name('pulseId')} wurde beendet.` },
  'pulse-changed': {
    en: ({ name, text }) => `In the pulse ${name('pulseId')} ${LABELS[text('field')]?.en ?? text('field')} changed from ${text('from')} to ${text('to')}, from the next round that is not announced yet.`,
    de: ({ name, text }) => `Im Puls ${name('pulseId')} änderte sich ${LABELS[text('field')]?.de ?? text('field')} von ${text('from')} zu ${text('to')}, ab der nächsten Runde, die noch nicht angekündigt ist.`,
  },
  'pulse-audience-changed': {
    en: ({ name }) => `The pulse ${name('pulseId')} asks ${name('toTeamId')} now, no longer ${name('fromTeamId')}, from the next round that is not announced yet.`,
    de: ({ name }) => `Der Puls ${name('pulseId')} fragt jetzt ${name('toTeamId')}, nicht mehr ${name('fromTeamId')}, ab der nächsten Runde, die noch nicht angekündigt ist.`,
  },
  'pulse-questions-changed': {
    en: ({ name }) => `The pulse ${name('pulseId')} asks other questions, from the next round that is not announced yet.`,
    de: ({ name }) => `Der Puls ${name('pulseId')} stellt andere Fragen, ab der nächsten Runde, die noch nicht angekündigt ist.`,
  },
  'round-announced': {
    en: ({ name, text }) => `Round ${text('number')} of ${name('pulseId')} was announced. Its manifest: ${text('manifestHash')}`,
    de: ({ name, text }) => `Runde ${text('number')} von ${name('pulseId')} wurde angekündigt. Ihr Manifest: ${text('manifestHash')}`,
  },
  'answers-unreadable': {
    en: ({ name, text }) => `Round ${text('number')} of ${name('pulseId')} could not close: ${text('answers')} answers and ${text('comments')} comments could not be decrypted any more, because the database was changed. They were destroyed, and are counted as destroyed.`,
    de: ({ name, text }) => `Runde ${text('number')} von ${name('pulseId')} konnte nicht schließen: ${text('answers')} Antworten und ${text('comments')} Kommentare ließen sich nicht mehr entschlüsseln, weil die Datenbank verändert wurde. Sie wurden vernichtet und zählen als vernichtet.`,
  },
  'round-cancelled': {
    en: ({ name, text }) => `Round ${text('number')} of ${name('pulseId')} was called off ${CANCELLED[text('reason')]?.en ?? ''}.`,
    de: ({ name, text }) => `Runde ${text('number')} von ${name('pulseId')} wurde abgesagt, ${CANCELLED[text('reason')]?.de ?? ''}.`,
  },
};

/** One change of a pulse's settings as members read it: kind and facts of the entry. Questions are told without their list. */
export interface SettingEntry {
  readonly kind: 'pulse-changed' | 'pulse-audience-changed' | 'pulse-questions-changed';
  readonly data: Readonly<Record<string, string>>;
}

/** The entries that changes of settings make in the members' log, each setting once. */
export function settingEntries(pulseId: string, changes: readonly SettingChange[]): readonly SettingEntry[] {
  const isQuestions = ({ field }: SettingChange): boolean => field === 'fixedDriverIds' || field === 'rotatingDriverIds';
  const plain = changes.filter((change) => !isQuestions(change)).map(({ field, from, to }): SettingEntry => field === 'audienceTeamId'
    ? { kind: 'pulse-audience-changed', data: { pulseId, fromTeamId: String(from), toTeamId: String(to) } }
    : { kind: 'pulse-changed', data: { pulseId, field, from: String(from), to: String(to) } });
  return changes.some(isQuestions) ? [...plain, { kind: 'pulse-questions-changed', data: { pulseId } }] : plain;
}
