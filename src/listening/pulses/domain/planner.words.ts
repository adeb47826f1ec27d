import type { NotAskedReason } from '../../../engines/anonymity/units.js';
import type { Locale } from '../../../kernel/locale.js';
import type { PlanWarning } from './planner.js';

const NOT_ASKED: Readonly<Record<Locale, Readonly<Record<NotAskedReason, string>>>> = {
  en: {
    'leads-the-audience': 'Leads the whole audience, so there is no pool above to answer in.',
    'new-at-the-top': 'Joined or moved recently: newcomers answer one team higher for a while, and nothing is above this team.',
    'too-few-at-the-top': 'Too few people are left at the top of the audience to be pooled.',
  },
  de: {
    'leads-the-audience': 'Leitet den ganzen Kreis; darüber gibt es keine Gruppe, in der die Antworten aufgehen.',
    'new-at-the-top': 'Vor Kurzem dazugekommen oder gewechselt: Neue antworten eine Weile eine Ebene höher, und über diesem Team ist keine.',
    'too-few-at-the-top': 'Oben im Kreis bleiben zu wenige übrig, um ihre Antworten zusammenzufassen.',
  },
};

/** Why somebody isn't asked, in a sentence. */
export function notAskedWords(reason: NotAskedReason, locale: Locale): string {
  return NOT_ASKED[locale][reason];
}

/** A sentence that an admin should read before launching. */
export function warningWords(warning: PlanWarning, locale: Locale): string {
  return locale === 'de' ? german(warning) : english(warning);
}

function english(warning: PlanWarning): string {
  switch (warning.kind) {
    case 'no-unit': return `No team has the ${warning.needed} people that a pool needs, so no round can open.`;
    case 'too-many-items': return `A round would ask ${warning.items} questions; the most is ${warning.most}.`;
    case 'takes-long': return `A round takes about ${warning.seconds} seconds. People were promised about a minute.`;
    case 'sees-results-at-close': return `Results appear only when the round closes (or everyone has answered): ${list(warning.units)}.`;
    case 'unlikely-to-reach-k': return `Even if 85 % answer, results are not likely every time: ${list(warning.units)}.`;
    case 'not-asked': return warning.people === 1 ? 'One person of the audience is not asked.' : `${warning.people} people of the audience are not asked.`;
    case 'no-outcome': return 'No outcome (such as engagement) is asked in every round, so there is nothing that the other drivers could be seen to move.';
  }
}

function german(warning: PlanWarning): string {
  switch (warning.kind) {
    case 'no-unit': return `Kein Team hat die ${warning.needed} Leute, die eine Gruppe braucht; so kann keine Runde öffnen.`;
    case 'too-many-items': return `Eine Runde würde ${warning.items} Fragen stellen; höchstens ${warning.most} sind möglich.`;
    case 'takes-long': return `Eine Runde dauert etwa ${warning.seconds} Sekunden. Versprochen ist ungefähr eine Minute.`;
    case 'sees-results-at-close': return `Ergebnisse erscheinen erst, wenn die Runde endet (oder alle geantwortet haben): ${list(warning.units)}.`;
    case 'unlikely-to-reach-k': return `Selbst wenn 85 % antworten, sind Ergebnisse nicht jedes Mal zu erwarten: ${list(warning.units)}.`;
    case 'not-asked': return warning.people === 1 ? 'Eine Person des Kreises wird nicht gefragt.' : `${warning.people} Leute des Kreises werden nicht gefragt.`;
    case 'no-outcome': return 'Kein Ziel (etwa Engagement) wird in jeder Runde gefragt; so ist nicht zu sehen, was die anderen Treiber bewegen.';
  }
}

function list(names: readonly string[]): string {
  return names.join(', ');
}
