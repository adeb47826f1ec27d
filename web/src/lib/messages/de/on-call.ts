import type { Catalogue } from '../catalogue.js';

export const onCall: Catalogue['onCall'] = {
  title: 'Bereitschaft',
  lead: 'Wer sich jetzt und danach worum kümmert, so wie es in den Plänen der Teams steht. Von hier wird niemand gerufen.',
  now: 'Jetzt',
  next: 'Danach',
  nowIn: 'Jetzt in Bereitschaft: {{team}}',
  nextIn: 'Danach in Bereitschaft: {{team}}',
  nobodyNow: 'Jetzt ist niemand in Bereitschaft.',
  nobodyNext: 'Danach steht niemand im Plan.',
  nobody: 'Jemand',
  unknown: 'hier nicht bekannt',
  from: 'ab {{at}}',
  until: 'bis {{at}}',
  role: { primary: 'erste Reihe', secondary: 'zweite Reihe', shadow: 'schaut zu', manager: 'Leitung' },
  unmatchedCount_one: '{{count}} Name darin ist hier nicht bekannt.',
  unmatchedCount_other: '{{count}} Namen darin sind hier nicht bekannt.',
  state: { FRESH: 'Aktuell', STALE: 'Dieser Plan ist alt.', HELD: 'Ein viel kürzerer Plan wartet darauf, angenommen zu werden.', FAILING: 'Dieser Plan lässt sich nicht lesen.', NONE: 'Kein Plan' },
  none: 'Noch wird kein Plan gelesen.',
  noneText: 'Wer ein Team leitet, sagt auf dessen Seite, wo der Plan steht: eine Kalenderadresse, eine Datei, PagerDuty, Grafana OnCall oder LinkedIn oncall.',
};
