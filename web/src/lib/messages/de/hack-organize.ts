import type { SameKeys } from '../catalogue.js';
import type { hackEdition as englishEdition, hackImport as englishImport, hackOutcome as englishOutcome, hackPolicy as englishPolicy, hackReport as englishReport } from '../en/hack-organize.js';

export const hackPolicy: SameKeys<typeof englishPolicy> = {
  title: 'Regeln der Hack Weeks',
  lead: 'Ob es Hack Weeks gibt, für wen, und was üblich ist. Jede Ausgabe hat ihre eigenen Tage.',
  rules: 'Regeln',
  editions: 'Ausgaben',
  noEditions: 'Noch keine. Plan die erste: Sie bleibt ein Entwurf, bis du sie öffnest.',
  isOn: 'Hack Weeks sind eingeschaltet', isOnHint: 'Ausgeschaltet stehen sie niemandem im Weg.',
  effectiveFrom: 'Ab', effectiveHint: 'Der erste Tag, an dem diese Regeln gelten.',
  audience: 'Für', everybody: 'Alle',
  mayAnybodyPropose: 'Alle dürfen Ideen vorschlagen', mayAnybodyProposeHint: 'Sonst tragen Organisatoren sie ein.',
  days: 'Tage am Stück', demoMinutes: 'Minuten je Demo', changeoverSeconds: 'Sekunden zwischen Demos', picks: 'Stimmen je Stimmzettel', fewestViewers: 'Zuschauer für einen Rang', pictures: 'Bilder je Demo',
  hints: {
    days: 'Womit eine neue Ausgabe beginnt.', demoMinutes: '79 Demos zu 3 Minuten dauern mit Wechseln 4 h 37.', changeoverSeconds: 'Damit die Nächsten nach vorn kommen.', picks: 'Wie viele Demos eine Person wählen darf.',
    fewestViewers: 'Eine Demo, die weniger sahen, steht ohne Rang da. Zahlen gibt es immer erst ab 10 Zuschauern; unter 10 kann schon ein Rang verraten, wie jemand gewählt hat.', pictures: 'Keins bis sechs.',
  },
  save: 'Speichern, ab {{day}}',
  saved: 'Diese Regeln gelten ab {{day}}.',
};

export const hackEdition: SameKeys<typeof englishEdition> = {
  plan: 'Planen', planTitle: 'Eine Hack Week planen', planSubmit: 'Als Entwurf behalten', copyFrom: 'Wie eine frühere Hack Week', copyFromHint: 'Wer sie organisiert hat, organisiert auch diese, und ihre Begrüßung wird übernommen, wenn du keine schreibst.', copyFromNothing: 'Mit nichts anfangen', changeTitle: 'Tage und Worte', saved: 'Gespeichert.', look: 'Ansehen', runningOrder: 'Reihenfolge',
  name: 'Name', nameExample: 'Hack Week 2027',
  week: 'Tage', startsOn: 'Erster Tag', days: 'Tage am Stück', zone: 'Zeitzone',
  ideasFrom: 'Ideen ab', ideasFromHint: 'Leer: Du öffnest sie von Hand.',
  freezesAt: 'Freeze der Demos', freezesAtHint: 'In der Zeitzone oben.', demosAt: 'Demos beginnen', demosAtHint: 'In der Zeitzone oben.',
  ballotClosesAt: 'Abstimmung endet', ballotClosesAtHint: 'Leer: Du schließt sie von Hand.',
  followsDates: 'Geht nach ihren Tagen weiter', followsDatesHint: 'Du kannst immer früher sein oder sie anhalten.',
  welcome: 'Was alle wissen sollten', welcomeHint: 'Es steht oben auf der Seite: warum, wo, was es zu essen gibt.',
  dates: 'Termine', byHand: 'von Hand',
  phase: 'Phase', phaseNow: 'Jetzt: {{phase}}',
  nextStep: 'Als Nächstes von selbst: {{phase}}, {{moment}}.',
  goTo: 'Weiter zu „{{phase}}“', backTo: 'Zurück zu „{{phase}}“', movedTo: 'Jetzt: {{phase}}.',
  history: 'Was bisher war', byDate: 'nach Termin',
  step: {
    title: 'Weiter zu „{{phase}}“?', backTitle: 'Zurück zu „{{phase}}“?', submit: 'Zu „{{phase}}“ gehen', held: 'Eine von Hand gesetzte Phase bleibt: Termine davor bewegen sie nicht mehr.',
    demosLeft_one: 'Eine Demo wurde noch nicht gezeigt und kann dann nicht mehr gewählt werden: {{demos}}', demosLeft_other: '{{count}} Demos wurden noch nicht gezeigt und können dann nicht mehr gewählt werden: {{demos}}',
    reason: 'Warum?', reasonMaybe: 'Warum? (wenn du magst)',
    means: {
      DRAFT: 'Nur Organisatoren sehen sie.', IDEAS: 'Alle sehen sie, schlagen vor und machen mit. Demos lassen sich noch nicht einreichen.', HACKING: 'Demos lassen sich schreiben und einreichen; Mitmachen und Vorschlagen gehen weiter.',
      FROZEN: 'Niemand kann eine Demo mehr ändern.', DEMOS: 'Demos werden gezeigt, und alle können abstimmen.', TALLY: 'Die Abstimmung endet für alle, und die Stimmen werden gezählt. Wer was wählte, wird für immer getrennt, darum gibt es kein Zurück.',
      PUBLISHED: 'Alle sehen sofort die Ergebnisse. Es gibt kein Zurück.', ARCHIVED: 'Sie kommt ins Archiv.',
    },
  },
  organizers: { title: 'Organisatoren', lead: 'Sie ändern Tage, Phasen und die Reihenfolge. Admins können das auch.', none: 'Nur die Admins.', person: 'Wer', addTitle: 'Jemanden dazunehmen', remove: '{{name}} organisiert nicht mehr' },
  csv: { title: 'Demos als Tabelle', lead: 'Hinaus für die Moderationskarten, herein aus einem anderen Werkzeug.', export: 'Exportieren', import: 'Importieren' },
  remove: { open: 'Diesen Entwurf löschen', title: '„{{name}}“ löschen', text: 'Es ist ein Entwurf: Niemand sonst hat ihn gesehen.', submit: 'Löschen' },
};

export const hackImport: SameKeys<typeof englishImport> = {
  title: 'Demos importieren',
  lead: 'Eine Tabelle von Demos, aus einer Tabellenkalkulation oder einem anderen Werkzeug. Du siehst, was sich ändern würde, bevor etwas geschieht.',
  text: 'Zieh eine CSV-Datei hierher, oder wähl eine aus.',
  choose: 'Datei auswählen',
  mapping: 'Spalten', mappingLead: 'Welche Spalte was enthält.', notThere: 'nicht in der Datei', columns: { NUMBER: 'Nummer', TITLE: 'Titel', ONE_LINE: 'Eine Zeile', STORY: 'Geschichte', VIDEO_URL: 'Video', LINKS: 'Links', EMAILS: 'E-Mails der Vorführenden', TAGS: 'Themen' },
  line: 'Zeile', what: 'Was geschieht', demo: 'Demo', nothing: 'Nichts würde sich ändern.',
  kind: { NEW: 'neu', CHANGED: 'geändert', SAME: 'unverändert', LEFT_OUT: 'ausgelassen' },
  joining_one: '{{count}} Person kommt dazu', joining_other: '{{count}} Leute kommen dazu',
  submit: 'Einreichen, was fertig ist', submitHint: 'Demos mit erfüllter Checkliste werden eingereicht; die anderen bleiben Entwürfe.',
  doneNew_one: '{{count}} neu', doneNew_other: '{{count}} neu', doneChanged_one: '{{count}} geändert', doneChanged_other: '{{count}} geändert', doneSubmitted_one: '{{count}} eingereicht', doneSubmitted_other: '{{count}} eingereicht',
  apply: 'Importieren', other: 'Andere Datei', done: 'Importiert', toEdition: 'Zur Hack Week',
};

export const hackReport: SameKeys<typeof englishReport> = {
  title: 'Bericht: {{name}}', plain: 'Bericht', figures: 'In Zahlen', outcomes: 'Was daraus wurde', outcomesLead: 'Wie die Verantwortlichen es sagten, nach 30 und 90 Tagen. Wer nichts sagte, wird nicht geraten.', outcome: 'Ausgang',
  at: { DAY_30: 'nach 30 Tagen', DAY_90: 'nach 90 Tagen' },
  people: 'Leute', teams: 'Teams', newcomers: 'Zum ersten Mal', projects: 'Projekte', crossTeamProjects: 'Über Teams hinweg', demos: 'Demos', presenters: 'Vortragende', remotePresenters: 'Von fern gezeigt', noShows: 'Nicht gezeigt', ballots: 'Stimmzettel', stageMinutes: 'Minuten auf der Bühne',
  notYet: 'Es gibt noch keinen Bericht', notYetText: 'Er entsteht, wenn die Demos vorbei sind.',
};

export const hackOutcome: SameKeys<typeof englishOutcome> = {
  title_one: 'Was wurde aus deinem Hack?', title_other: 'Was wurde aus deinen Hacks?',
  lead: 'Ein Klick, damit die im nächsten Jahr es wissen. Du wirst jetzt einmal gefragt und später noch einmal.',
  soFar: 'Bisher: {{outcome}}.',
  ask: 'Was wurde daraus?',
  question: 'Was wurde aus „{{project}}“?',
  DAY_30: '30 Tage nach den Demos von {{edition}}', DAY_90: '90 Tage nach den Demos von {{edition}}',
  note: 'Ein Wort dazu (wenn du magst)', noteOn: 'Ein Wort zu „{{project}}“', noted: '{{project}}: {{outcome}}.',
};
