import type { Locale } from '../../../kernel/locale.js';
import type { CountedOutcome, Report } from './report.js';
import type { OutcomeDay } from './outcome.js';

/** Ballots are counted in a report from so many on. */
const FEWEST_BALLOTS = 10;

const OUTCOMES: Readonly<Record<CountedOutcome, Readonly<Record<Locale, string>>>> = {
  shipped: { en: 'in use', de: 'im Einsatz' },
  adopted: { en: 'adopted by a team', de: 'von einem Team übernommen' },
  'code-t': { en: 'going on in Code T days', de: 'geht an Code-T-Tagen weiter' },
  parked: { en: 'resting', de: 'ruht' },
  ended: { en: 'ended', de: 'zu Ende' },
  unknown: { en: 'unknown', de: 'unbekannt' },
};

/** What an outcome is called. */
export function sayOutcome(outcome: CountedOutcome, locale: Locale): string {
  return OUTCOMES[outcome][locale];
}

/** How many ballots, without giving small numbers away. */
export function sayBallotCount(ballots: number | null, locale: Locale): string {
  const isGerman = locale === 'de';
  if (ballots === null) return isGerman ? 'noch nicht veröffentlicht' : 'not published yet';
  return ballots < FEWEST_BALLOTS ? (isGerman ? `weniger als ${FEWEST_BALLOTS}` : `fewer than ${FEWEST_BALLOTS}`) : String(ballots);
}

/** One figure with its name, for a table on the page and in a file. `value` is a number where it is one. */
export interface ReportLine {
  readonly key: string;
  readonly label: string;
  readonly value: number | string;
}

const LABELS: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  people: { en: 'People on projects', de: 'Leute in Projekten' },
  newcomers: { en: 'in their first hack week', de: 'davon zum ersten Mal dabei' },
  teams: { en: 'Teams they came from', de: 'Teams, aus denen sie kamen' },
  projects: { en: 'Projects', de: 'Projekte' },
  crossTeamProjects: { en: 'across teams', de: 'davon über Teamgrenzen' },
  demos: { en: 'Demos shown', de: 'Gezeigte Demos' },
  noShows: { en: 'No-shows', de: 'Nicht erschienen' },
  presenters: { en: 'Presenters', de: 'Vortragende' },
  remotePresenters: { en: 'remote', de: 'davon aus der Ferne' },
  stageMinutes: { en: 'Minutes on stage', de: 'Minuten auf der Bühne' },
};

/** The report line by line, in the order of the page. */
export function reportLines(report: Report, locale: Locale): readonly ReportLine[] {
  const isGerman = locale === 'de';
  const figures = Object.entries(LABELS).map(([key, label]) => ({ key, label: label[locale], value: report[key as keyof Report] as number }));
  const outcomes = report.outcomes.map(({ at, outcome, count }) => ({ key: `outcome-${at}-${outcome}`, label: sayOutcomeLine(at, outcome, locale), value: count }));
  return [...figures, { key: 'ballots', label: isGerman ? 'Abgegebene Stimmen' : 'Ballots cast', value: sayBallotCount(report.ballots, locale) }, ...outcomes];
}

function sayOutcomeLine(at: OutcomeDay, outcome: CountedOutcome, locale: Locale): string {
  return locale === 'de' ? `Nach ${at} Tagen ${sayOutcome(outcome, 'de')}` : `After ${at} days ${sayOutcome(outcome, 'en')}`;
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The report in sentences, to be sent to whoever asks whether there should be another hack week. */
export function reportSentences(report: Report, locale: Locale): readonly string[] {
  const { people, newcomers, teams, projects, crossTeamProjects, demos, presenters, remotePresenters, stageMinutes } = report;
  const known = report.outcomes.filter(({ at, outcome }) => at === 90 && outcome !== 'unknown');
  const living = known.filter(({ outcome }) => outcome === 'shipped' || outcome === 'adopted' || outcome === 'code-t').reduce((sum, { count }) => sum + count, 0);
  const answered = known.reduce((sum, { count }) => sum + count, 0);
  if (locale === 'de') {
    return [
      `${counted(people, 'Person', 'Leute')} aus ${counted(teams, 'Team', 'Teams')} im Einsatz für ${counted(projects, 'Projekt', 'Projekte')}, ${newcomers} davon zum ersten Mal.`,
      `${counted(crossTeamProjects, 'Projekt', 'Projekte')} über Teamgrenzen hinweg.`,
      `${counted(demos, 'Demo', 'Demos')} von ${counted(presenters, 'Person', 'Leuten')}, ${remotePresenters} davon aus der Ferne: ${counted(stageMinutes, 'Minute', 'Minuten')} auf der Bühne.`,
      ...(answered > 0 ? [`Nach 90 Tagen gab es zu ${answered} eine Antwort; ${living} davon leben weiter.`] : []),
    ];
  }
  return [
    `${counted(people, 'person', 'people')} of ${counted(teams, 'team', 'teams')} worked on ${counted(projects, 'project', 'projects')}, ${newcomers} of them for the first time.`,
    `${counted(crossTeamProjects, 'project', 'projects')} went across teams.`,
    `${counted(demos, 'demo', 'demos')} shown by ${counted(presenters, 'person', 'people')}, ${remotePresenters} of them remote: ${counted(stageMinutes, 'minute', 'minutes')} on stage.`,
    ...(answered > 0 ? [`After 90 days ${answered} had an answer, and ${living} of these live on.`] : []),
  ];
}

/** Why a question can't be answered now. */
export function sayNotAsked(at: OutcomeDay, locale: Locale): string {
  const until = at === 30 ? 90 : 180;
  return locale === 'de' ? `Diese Frage ist vom ${at}. bis zum ${until}. Tag nach den Demos offen.` : `This question is open from ${at} to ${until} days after the demos.`;
}
