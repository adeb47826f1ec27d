import type { Locale } from '../../../kernel/locale.js';
import type { AwardFilter } from './award.js';
import type { BallotRefused } from './ballot.errors.js';
import type { BallotState } from './ballot-state.js';
import { FEWEST_BALLOTS, FEWEST_TOLD } from './ballot.js';
import type { ToldRow } from './told-results.js';

type Words = Readonly<Record<Locale, string>>;

const STATES: Readonly<Record<BallotState, Words>> = {
  'not-yet': { en: 'The ballot opens with the demos.', de: 'Abgestimmt wird, sobald die Demos beginnen.' },
  open: { en: 'The ballot is open. You can change yours until it closes; nobody sees how it stands.', de: 'Die Abstimmung läuft. Du kannst deine Stimme bis zum Schluss ändern; niemand sieht den Stand.' },
  closed: { en: 'The ballot is closed and about to be counted.', de: 'Die Abstimmung ist zu Ende und wird gleich ausgezählt.' },
  counted: { en: 'The ballots are counted. Nobody sees the result before it is published, and nobody can tell any more whose ballot was whose.', de: 'Die Stimmen sind ausgezählt. Vor der Veröffentlichung sieht niemand das Ergebnis, und niemand kann mehr sagen, welche Stimme von wem war.' },
  published: { en: 'The results are published.', de: 'Die Ergebnisse sind veröffentlicht.' },
};

/** Where the ballots stand, in a sentence or two. */
export function sayState(state: BallotState, locale: Locale): string {
  return STATES[state][locale];
}

/** Why nothing can be cast, or an award not changed, in this state. */
export function sayNotOpen(state: BallotState, locale: Locale): string {
  if (state === 'not-yet' || state === 'counted' || state === 'published') return STATES[state][locale];
  if (state === 'open') return locale === 'de' ? 'Die Abstimmung läuft schon: Worüber abgestimmt wird, ändert sich jetzt nicht mehr.' : 'The ballot is open already: what is voted on doesn’t change any more.';
  return locale === 'de' ? 'Die Abstimmung ist zu Ende.' : 'The ballot is closed.';
}

/** Why a ballot was not taken. */
export function sayRefused(refused: BallotRefused, locale: Locale): string {
  const isGerman = locale === 'de';
  switch (refused.kind) {
    case 'too-many': return isGerman ? `Du kannst bis zu ${refused.limit} Demos wählen.` : `You can pick up to ${refused.limit} ${refused.limit === 1 ? 'demo' : 'demos'}.`;
    case 'own': return isGerman ? 'Das eigene Projekt kannst du nicht wählen.' : 'You can’t pick your own project.';
    case 'not-shown': return isGerman ? 'Das wurde noch nicht gezeigt: Wählen kannst du, was auf der Bühne war.' : 'That was not shown yet: you can pick what was on stage.';
    case 'invalid': return refused.problems[0]?.message ?? 'Some values are not acceptable.';
  }
}

/** Once awards are settled by the count. */
export function sayCounted(locale: Locale): string {
  return locale === 'de' ? 'Die Stimmen sind ausgezählt: An den Preisen ändert sich nichts mehr.' : 'The ballots are counted: nothing about the awards changes any more.';
}

/** One line of the result: `38 of 61 who watched it picked it`; of few viewers nothing but that. */
export function sayRow({ figures, rank, isTied }: ToldRow, fewestViewers: number, locale: Locale): string {
  const isGerman = locale === 'de';
  const place = rank === null || !isTied ? '' : isGerman ? `; Platz ${rank} geteilt` : `; place ${rank}, shared`;
  if (figures === null) {
    return isGerman
      ? `Weniger als ${FEWEST_TOLD} haben angegeben, sie gesehen zu haben: Zahlen verrieten, wer sie gewählt hat${place}.`
      : `Fewer than ${FEWEST_TOLD} said they watched it: figures would tell who picked it${place}.`;
  }
  const { picks, viewers } = figures;
  const told = isGerman ? `${picks} von ${viewers}, die sie gesehen haben, haben sie gewählt` : `${picks} of ${viewers} who watched it picked it`;
  if (rank === null) return isGerman ? `${told}; unter ${fewestViewers} gibt es keinen Platz.` : `${told}; with fewer than ${fewestViewers} there is no place.`;
  return `${told}${place}.`;
}

/** `142 people voted`; too few are not counted. */
export function sayBallots(ballots: number, locale: Locale): string {
  if (ballots < FEWEST_BALLOTS) return locale === 'de' ? `Weniger als ${FEWEST_BALLOTS} Personen haben abgestimmt.` : `Fewer than ${FEWEST_BALLOTS} people voted.`;
  return locale === 'de' ? `${ballots} Personen haben abgestimmt.` : `${ballots} people voted.`;
}

/** Why an award has no winner, one, or several. */
export function sayWinners(winners: number, locale: Locale): string {
  if (winners === 0) return locale === 'de' ? 'Keine Demo, die dafür infrage kam, hatte genug Zuschauer und eine Stimme.' : 'No demo that it was for had enough viewers and a pick.';
  if (winners === 1) return '';
  return locale === 'de' ? `${winners} teilen sich den Preis: Sie liegen gleichauf.` : `Shared by ${winners}: they are level.`;
}

/** Which demos an award is for. */
export function sayFilter({ tag, newcomers }: AwardFilter, teamName: string | null, locale: Locale): string {
  const isGerman = locale === 'de';
  const parts = [
    ...(tag === null ? [] : [isGerman ? `mit dem Schlagwort „${tag}“` : `tagged “${tag}”`]),
    ...(teamName === null ? [] : [isGerman ? `mit jemandem aus ${teamName}` : `with somebody of ${teamName}`]),
    ...(newcomers ? [isGerman ? 'deren Leute alle zum ersten Mal dabei sind' : 'whose people are all new to hack weeks'] : []),
  ];
  return isGerman ? `Die beste Demo ${parts.join(', ')}` : `The best demo ${parts.join(', ')}`;
}

/** What the log is, or why it is not shown. */
export function sayLog(isShown: boolean, isSame: boolean, locale: Locale): string {
  const isGerman = locale === 'de';
  if (!isShown) return isGerman ? `Bei weniger als ${FEWEST_BALLOTS} Stimmen ließe sich zu leicht erraten, welche von wem ist: Sie werden nicht gezeigt.` : `With fewer than ${FEWEST_BALLOTS} ballots it would be too easy to guess whose is whose: they are not shown.`;
  if (!isSame) return isGerman ? 'Neu gezählt ergeben diese Stimmen ein anderes Ergebnis als das veröffentlichte. Bitte melden.' : 'Counted again, these ballots give another result than the one that was published. Please report it.';
  return isGerman ? `Jede gezählte Stimme unter einer Zufallszahl, die nur kannte, wer sie abgab. Neu gezählt ergeben sie genau das veröffentlichte Ergebnis. Demos mit weniger als ${FEWEST_TOLD} Zuschauern stehen nicht darin.` : `Every ballot that was counted, under a random number that only its voter was told. Counted again, they give exactly the published result. Demos with fewer than ${FEWEST_TOLD} viewers are left out of it.`;
}
