import type { Catalogue } from '../catalogue.js';

export const reading: Catalogue['reading'] = {
  title: 'Lesegruppen',
  lead: 'Bücher, Fachartikel, Vorträge und Post-mortems, gemeinsam gelesen: ein Kapitel je Woche, in wenigen Wochen fertig. Komm auch ungelesen; es beginnt mit einer Zusammenfassung.',
  off: { title: 'Lesegruppen sind für dich nicht eingeschaltet', text: 'Sind sie es, findest du hier Gruppen und startest eigene.', settings: 'Regeln für Lesegruppen' },
  kind: { BOOK: 'Buch', PAPER: 'Fachartikel', TALK: 'Vortrag', POST_MORTEM: 'Post-mortems' },
  state: { PLANNED: 'Geplant', RUNNING: 'Im Gange', FINISHED: 'Gelesen', CANCELLED: 'Abgesagt' },
  view: { label: 'Welche Gruppen', now: 'Laufend und geplant', archive: 'Gelesen' },
  list: {
    running: 'Im Gange', planned: 'Geplant', mine: 'Deine', follows: 'Du folgst ihr',
    none: 'Gerade liest keine Gruppe', noneText: 'Starte eine: Wähle, was gelesen wird, füge die Kapitel ein, und die wöchentlichen Treffen stehen.',
    archiveNone: 'Noch wurde nichts zu Ende gelesen', archiveNoneText: 'Gruppen, die fertig sind, bleiben hier mit dem, was jemand daraus mitgenommen hat.',
    notFound: 'So etwas wurde nicht gelesen', notFoundText: 'Gesucht wird in Titeln, Namen, ISBNs und dem, was jemand mitgenommen hat.', search: 'Titel, Namen und Mitgenommenes durchsuchen',
    ledBy: 'geleitet von {{name}}', noLeader: 'sucht jemanden, der sie leitet', readers_one: '{{count}} liest mit', readers_other: '{{count}} lesen mit', next: 'als Nächstes: {{when}}', from: 'ab {{when}}', until: 'bis {{when}}',
    takeaways_one: '{{count}} Gedanke mitgenommen', takeaways_other: '{{count}} Gedanken mitgenommen',
  },
  start: {
    button: 'Gruppe starten', title: 'Eine Lesegruppe starten', submit: 'Gruppe starten', done: '{{title}}: Die Gruppe steht.',
    kind: 'Was gelesen wird', name: 'Titel', authors: 'Wer es geschrieben oder gehalten hat', isbn: 'ISBN', isbnHint: '10 oder 13 Ziffern; sie wird geprüft.', url: 'Wo es zu finden ist', about: 'Warum es sich lohnt',
    chapters: 'Kapitel', chaptersHint: 'Eines je Zeile, aus dem Inhaltsverzeichnis eingefügt. Leer lassen für Artikel und Vorträge.', perSession: 'Kapitel je Treffen', sessions: 'Treffen',
    startsOn: 'Erstes Treffen', time: 'Uhrzeit', minutes: 'Minuten', zone: 'Zeitzone', cap: 'Höchstens so viele Wochen', capHint: 'Höchstens {{count}}: Gruppen, die länger dauern, verlieren ihre Leserinnen und Leser.', leaveOutHint: 'Wird eines ausgelassen, rücken es und alle danach um eine Woche.',
    preview: 'Diese Treffen', previewWeeks_one: '{{count}} Woche', previewWeeks_other: '{{count}} Wochen', previewNone: 'Wähle Tag und Uhrzeit, dann stehen die Treffen hier.', skip: '{{day}} auslassen', putBack: '{{day}} wieder aufnehmen',
  },
  group: {
    lead_one: '{{kind}}, {{count}} Treffen', lead_other: '{{kind}}, {{count}} Treffen', isbn: 'ISBN {{isbn}}', look: 'Ansehen', about: 'Worum es geht', readers: 'Wer mitliest', followers_one: '{{count}} folgt ihr', followers_other: '{{count}} folgen ihr', noReaders: 'Noch niemand.',
    join: 'Mitlesen', follow: 'Folgen', leave: 'Verlassen', unfollow: 'Nicht mehr folgen', readAlong: 'Doch mitlesen', joined: 'Du liest mit. Die Treffen stehen in deinem Kalender.', followed: 'Du hörst davon, wenn sie fertig ist.', left: 'Du bist nicht mehr dabei.',
    leaveTitle: 'Die Gruppe verlassen, die du leitest?', leaveText: 'Sie bleibt und fragt ihre Mitglieder, wer sie weiter leitet.', noLeader: 'Diese Gruppe leitet niemand mehr', noLeaderText: 'Ihre Treffen bleiben, wie sie sind. Jedes Mitglied kann übernehmen.', leadIt: 'Übernehmen', leading: 'Du leitest diese Gruppe jetzt.', leader: 'leitet',
    manage: 'Verwalten', change: 'Titel und Kapitel ändern', changeTitle: 'Die Gruppe ändern', addSession: 'Treffen hinzufügen', csv: 'Treffen als CSV',
    move: { FINISH: 'Abschließen', CANCEL: 'Absagen', RESUME: 'Wieder aufnehmen' },
    moveText: { FINISH: 'Noch geplante Treffen fallen aus. Alle, die mitlasen oder folgten, erfahren es, und das Mitgenommene bleibt.', CANCEL: 'Ihre Treffen fallen aus, und sie beginnt nicht.', RESUME: 'Sie läuft wieder, und du kannst Treffen hinzufügen.' },
    moved: { PLANNED: 'Geplant.', RUNNING: 'Sie läuft wieder.', FINISHED: 'Zu Ende gelesen.', CANCELLED: 'Abgesagt.' },
    notFound: 'Diese Gruppe gibt es nicht', notFoundText: 'Vielleicht gehört sie zu einer anderen Organisation, oder die Adresse ist vertippt.',
  },
  session: {
    next: 'Nächstes Treffen', now: 'Jetzt', none: 'Kein Treffen ist geplant', noneText: 'Wer die Gruppe leitet, kann eines hinzufügen oder sie abschließen.', coming: 'Danach', past: 'Bisherige Treffen', pastNone: 'Noch keine.', number: 'Treffen {{number}}', chapters: 'Kapitel {{from}} bis {{to}}', chapter: 'Kapitel {{from}}',
    recap: 'Zusammenfassung des letzten Treffens', recapNone: 'Niemand hat aufgeschrieben, was beim letzten Mal gesagt wurde.', presenter: '{{name}} stellt vor', presented: '{{name}} hat vorgestellt', backupPresents: '{{name}} stellt vertretungsweise vor', open: 'Noch stellt niemand vor', backup: '{{name}} steht bereit', noBackup: 'Niemand steht bereit',
    wasSkipped: 'ausgefallen', skipped: 'Ausgefallen: {{reason}}', local: '{{time}} in {{zone}}',
    place: { VOLUNTEER: 'Ich stelle vor', CANNOT: 'Ich kann nicht', BACK_UP: 'Ich stehe bereit', BACK_UP_NO_MORE: 'Ich stehe nicht mehr bereit' },
    placed: { VOLUNTEER: 'Du stellst vor. Danke!', CANNOT: 'Notiert. Wer es wissen muss, weiß es.', BACK_UP: 'Du stehst bereit. Kann die vorstellende Person nicht, bekommst du eine Mail.', BACK_UP_NO_MORE: 'Du stehst nicht mehr bereit.' },
    more: 'Mehr zu Treffen {{number}}', change: 'Zeit und Kapitel ändern', changeTitle: 'Treffen {{number}} ändern', addTitle: 'Treffen hinzufügen', hold: 'Es fand statt', skip: 'Ausfallen lassen', skipTitle: 'Treffen {{number}} ausfallen lassen?', skipReason: 'Warum', skipHint: 'Das lesen die Mitglieder.', skipSubmit: 'Ausfallen lassen', held: 'Notiert.', skippedDone: 'Es fällt aus. Die Mitglieder wissen es.',
    day: 'Tag', from: 'Von Kapitel', to: 'bis Kapitel', topic: 'Worum es geht', saved: 'Gespeichert.', movedHint: 'Von einer anderen Zeit erfahren die Mitglieder per Mail.',
    notes: 'Was gesagt wurde', notesHint: 'Damit beginnt das nächste Treffen.', writeNotes: 'Zusammenfassung schreiben', changeNotes: 'Zusammenfassung ändern', save: 'Speichern',
  },
  attendance: {
    ask: 'Warst du da?', yes: 'Ich war da', no: 'Ich war nicht da', level: 'Wie viel hattest du gelesen?', NONE: 'Nichts', SOME: 'Etwas', ALL: 'Alles', private: 'Wie viel du gelesen hattest, siehst nur du. Die Gruppe sieht ab drei Personen, wie viele da waren.',
    title: 'Wie viele kamen', lead: 'Wie viele sagten, dass sie da waren. Nie, wer.', few: 'weniger als 3', fewer: 'Von {{from}} auf {{to}}. Fragt, was wieder mehr bringt: kürzere Kapitel, eine andere Stunde, ein Ende in Sicht?', session: 'Treffen', count: 'Waren da', none: 'Nach dem ersten Treffen steht hier, wie viele kamen.', saved: 'Notiert.', caption: 'Wie viele Mitglieder sagten, dass sie da waren, Treffen für Treffen',
  },
  takeaway: { title: 'Mitgenommen', none: 'Noch nichts.', ask: 'Was hast du mitgenommen?', hint: 'Alle lesen es, mit deinem Namen.', save: 'Festhalten', change: 'Ändern', remove: 'Entfernen', removed: 'Entfernt.', saved: 'Festgehalten.', changeTitle: 'Ändern, was du mitgenommen hast', named: 'Mitgenommen von {{name}}' },
  policy: {
    title: 'Regeln für Lesegruppen', lead: 'Ob es Lesegruppen gibt, für wen, und wie lange eine dauern darf. Niemand genehmigt eine Gruppe.', isOn: 'Lesegruppen sind eingeschaltet', isOnHint: 'Ausgeschaltet sieht sie niemand: Gruppen ruhen, und ihre Treffen verschwinden aus den Kalendern.', effectiveFrom: 'Ab',
    audience: 'Für', everybody: 'Alle', cap: 'Höchstens so viele Wochen', capHint: 'Vom ersten Treffen bis zum letzten. Zehn passen den meisten.', save: 'Ab {{day}} festlegen', saved: 'Die Regeln gelten ab {{day}}.', history: 'Im Lauf der Zeit', none: 'Noch hat niemand Regeln festgelegt: Lesegruppen sind aus.', off: 'aus', weeks_one: 'höchstens {{count}} Woche', weeks_other: 'höchstens {{count}} Wochen', by: 'festgelegt von {{name}}',
  },
};
