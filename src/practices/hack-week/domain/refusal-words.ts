import type { Locale } from '../../../kernel/locale.js';
import type { Entry } from './entry.js';
import type { Phase } from './edition-phase.js';
import type { RequestState } from './entry-lifecycle.js';
import { notNow, type NotNow } from './hack-week.errors.js';
import type { ProjectAbilities } from './hack-week.policy.js';

type Words = Readonly<Record<Locale, string>>;

const PHASES: Readonly<Record<Phase, Words>> = {
  draft: { en: 'This edition is still a draft.', de: 'Diese Ausgabe ist noch ein Entwurf.' },
  ideas: { en: 'Ideas are being gathered; people don’t hack yet.', de: 'Es werden Ideen gesammelt; gehackt wird noch nicht.' },
  hacking: { en: 'People are hacking.', de: 'Es wird gehackt.' },
  frozen: { en: 'The demos are frozen: nothing is proposed, joined or changed any more.', de: 'Die Demos sind eingefroren: Es wird nichts mehr vorgeschlagen, niemand kommt mehr dazu, nichts ändert sich mehr.' },
  demos: { en: 'The demos are running.', de: 'Die Demos laufen.' },
  tally: { en: 'The ballots are being counted.', de: 'Die Stimmen werden gezählt.' },
  published: { en: 'This hack week is over; its results are out.', de: 'Diese Hack Week ist vorbei, ihre Ergebnisse stehen fest.' },
  archived: { en: 'This hack week is in the archive.', de: 'Diese Hack Week ist im Archiv.' },
};

/** The phase does not allow it. */
export function phaseRefusal(phase: Phase): NotNow {
  return notNow(PHASES[phase]);
}

const ABILITIES: Readonly<Record<string, keyof ProjectAbilities>> = {
  'change': 'edit', 'join': 'join', 'ask': 'ask', 'leave': 'leave', 'take-off': 'takeOff', 'build': 'build', 'submit': 'submit', 'withdraw': 'withdraw', 'remove': 'remove',
};

/** Neither the state of a project nor the phase of its edition lets this person do it; `allowed` is what they can do. */
export function stateRefusal({ state, phase }: Entry, can: ProjectAbilities): NotNow {
  const allowed = Object.entries(ABILITIES).flatMap(([action, ability]) => (can[ability] ? [action] : []));
  if (state === 'withdrawn') return notNow({ en: 'This project was withdrawn.', de: 'Dieses Projekt wurde zurückgezogen.' }, allowed);
  const isOver = phase !== 'ideas' && phase !== 'hacking';
  const words = isOver ? PHASES[phase] : { en: 'That is not possible for you with this project now.', de: 'Das ist dir bei diesem Projekt jetzt nicht möglich.' };
  return notNow(words, allowed);
}

const REQUESTS: Readonly<Record<RequestState, Words>> = {
  asked: { en: 'It waits for an answer.', de: 'Sie wartet auf eine Antwort.' },
  accepted: { en: 'They were accepted already.', de: 'Die Anfrage wurde schon angenommen.' },
  declined: { en: 'They were declined already.', de: 'Die Anfrage wurde schon abgelehnt.' },
  withdrawn: { en: 'They took it back, or joined meanwhile.', de: 'Die Anfrage wurde zurückgenommen, oder die Person ist inzwischen dabei.' },
};

/** A request that was answered can't be answered again. */
export function requestRefusal(state: RequestState): NotNow {
  return notNow(REQUESTS[state]);
}
