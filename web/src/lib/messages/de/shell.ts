import type { Catalogue } from '../catalogue.js';

export const shell: Catalogue['shell'] = {
  skip: 'Zum Inhalt springen',
  nav: {
    label: 'Hauptmenü', home: 'Start', desk: 'Pult', results: 'Ergebnisse', people: 'Leute', codeT: 'Code T', hackWeek: 'Hack Week', talks: 'Vorträge', pulses: 'Pulse', library: 'Fragen',
    changes: 'Änderungen', outbox: 'Postausgang', settings: 'Einstellungen', anonymity: 'Anonymität', myComments: 'Meine Kommentare', calendar: 'Kalender', onCall: 'Bereitschaft', readingGroups: 'Lesegruppen', bar: 'Schnellzugriff', top: 'Kopfzeile', more: 'Mehr', open: 'Menü öffnen', close: 'Menü schließen',
  },
  account: { label: 'Konto:', signOut: 'Abmelden', scheme: 'Farben', language: 'Sprache' },
  scheme: { light: 'Hell', dark: 'Dunkel', auto: 'Wie das System' },
  language: { en: 'English', de: 'Deutsch' },
  offline: 'Du bist offline. Antworten bleiben auf diesem Gerät und werden gesendet, sobald die Verbindung wieder da ist.',
  signOut: {
    title: 'Abmelden',
    text: 'Ausweise auf diesem Gerät gelten weiter: Eine offene Runde kannst du beantworten, ohne angemeldet zu sein.',
    forget: 'Auch dieses Gerät vergessen',
    forgetHint: 'Löscht die Ausweise und alles, was zum Antworten gehört, aus diesem Browser. Eine Runde, deren Ausweis für dieses Gerät ausgestellt wurde, kann dann nicht mehr beantwortet werden.',
  },
  sample: {
    label: 'Beispiel',
    banner: 'Du siehst die Beispielorganisation. Ihre Leute und Antworten sind erfunden.',
    start: 'Eigene Organisation anlegen',
    delete: 'Beispiel löschen',
    deleteTitle: 'Beispielorganisation löschen?',
    deleteText: 'Ihre Leute, Runden und Ergebnisse werden endgültig gelöscht. Deine eigenen Organisationen bleiben unberührt.',
    deleteConfirm: 'Zur Bestätigung {{name}} eingeben',
    deleteMismatch: 'Das ist nicht der Name.',
    deleted: 'Die Beispielorganisation ist gelöscht.',
  },
  notFound: { title: 'Diese Seite gibt es nicht', text: 'Vielleicht ist die Adresse vertippt, oder was sie zeigte, ist nicht mehr da.', home: 'Zur Startseite' },
  howAnonymity: 'So wirkt die Anonymität',
  footer: 'Antworten sind im Speicher niemandem zuzuordnen und werden addiert, bevor jemand sie sieht.',
};
