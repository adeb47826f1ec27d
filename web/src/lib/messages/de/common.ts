import type { SameKeys } from '../catalogue.js';
import type { common as english } from '../en/common.js';

export const common: SameKeys<typeof english> = {
  action: {
    save: 'Speichern', cancel: 'Abbrechen', close: 'Schließen', back: 'Zurück', next: 'Weiter', edit: 'Bearbeiten', add: 'Hinzufügen', undo: 'Rückgängig',
    retry: 'Noch einmal versuchen', copy: 'Kopieren', copied: 'Kopiert', csv: 'CSV', copyLink: 'Link kopieren', print: 'Drucken', more: 'Mehr anzeigen', reload: 'Seite neu laden',
  },
  failure: {
    notDone: 'Das wurde nicht ausgeführt',
    title: 'Das konnte nicht geladen werden',
    kept: 'Das konnte nicht neu geladen werden. Du siehst es, wie es vorher war.',
    code: {
      UNAUTHENTICATED: 'Du bist nicht mehr angemeldet. Melde dich neu an, um weiterzumachen.',
      FORBIDDEN: 'Dazu bist du nicht berechtigt.',
      NOT_FOUND: 'Das gibt es nicht, oder du darfst es nicht sehen.',
      BAD_INPUT: 'Der Server hat nicht verstanden, was diese Seite geschickt hat. Lade sie neu und versuche es noch einmal.',
      RATE_LIMITED: 'Das war zu oft in kurzer Zeit. Warte eine Minute und versuche es noch einmal.',
      TOO_COMPLEX: 'Das ist zu viel auf einmal. Schränke es ein und versuche es noch einmal.',
      INTERNAL: 'Bei uns ist etwas schiefgegangen. Es wurde vermerkt. Versuche es gleich noch einmal.',
      OFFLINE: 'Der Server ist nicht erreichbar. Prüfe deine Verbindung und versuche es noch einmal.',
    },
    crashTitle: 'Diese Seite ist abgestürzt',
    crashText: 'Nichts, was dir bestätigt wurde, ist verloren. Lade die Seite neu; Antworten, die du noch nicht gesendet hast, liegen weiter auf diesem Gerät.',
    offlineTitle: 'Diese Seite ist noch nicht da',
    offlineText: 'Ohne Verbindung ließ sie sich nicht holen. Lade neu, sobald du wieder online bist.',
    outdatedTitle: 'Barograph wurde aktualisiert',
    outdatedText: 'Diese Seite ist älter als der Server. Lade sie neu, um weiterzumachen.',
    fixFields: 'Einige Angaben müssen noch einmal angesehen werden.',
  },
  field: { required: 'Das wird gebraucht.', email: 'Das ist keine E-Mail-Adresse.' },
  peopleCount_one: '{{count}} Person',
  peopleCount_other: '{{count}} Personen',
  aboutSeconds_one: 'etwa {{count}} Sekunde',
  aboutSeconds_other: 'etwa {{count}} Sekunden',
  aboutMinutes_one: 'etwa {{count}} Minute',
  aboutMinutes_other: 'etwa {{count}} Minuten',
  month: { today: 'heute', previous: 'Voriger Monat', next: 'Nächster Monat', thisMonth: 'Dieser Monat' },
  markdown: { picture: 'Bild', write: 'Schreiben', look: 'Vorschau', mode: '{{label}}: schreiben oder Vorschau', looked: '{{label}}: Vorschau', empty: 'Noch nichts geschrieben.', hint: 'Markdown: **fett**, *kursiv*, Listen, Links.', left_one: 'noch {{count}} Zeichen', left_other: 'noch {{count}} Zeichen' },
  newsFeed: {
    open: 'Feed', secret: 'Wer die Adresse hat, kann ohne Anmeldung mitlesen: Behalte sie für dich.', address: 'Deine Adresse', create: 'Meine Adresse anlegen', revoke: 'Zurücknehmen',
    renew: 'Andere Adresse', renewHint: 'Mit einer anderen Adresse öffnet die jetzige nichts mehr.',
  },
  none: 'Keine',
  yes: 'Ja',
  no: 'Nein',
};
