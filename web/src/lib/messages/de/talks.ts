import type { SameKeys } from '../catalogue.js';
import type { talks as english } from '../en/talks.js';

export const talks: SameKeys<typeof english> = {
  title: 'Vorträge',
  lead: 'Jede Bitte, einen Vortrag zu halten, ist genehmigt, im Moment, in dem sie gestellt wird. Bleibt die Wahl, wo, und den Tag nicht zu verpassen, an dem der Aufruf endet.',
  off: { title: 'Vorträge werden hier für dich noch nicht geführt', text: 'Sobald sie eingeschaltet sind, findest du hier offene Aufrufe, deine Vorträge und das Jahr der Firma.', settings: 'Regeln der Vorträge' },
  nav: { label: 'Teile der Vorträge', discover: 'Entdecken', mine: 'Meine Vorträge', company: 'Das Jahr der Firma', advice: 'Um Rat gefragt' },
  kind: { CONFERENCE: 'Konferenz', BROWN_BAG: 'Mittagsvortrag', CODE_T_PRESENTATION: 'Code-T-Vorstellung', GUILD: 'Gilde', READING_GROUP: 'Lesegruppe', OTHER_INTERNAL: 'Intern' },
  audience: { EVERYBODY: 'Für alle', BEGINNERS: 'Für Einsteiger', INTERMEDIATE: 'Für Leute mit etwas Erfahrung', ADVANCED: 'Für Fachleute' },
  discover: {
    search: 'Namen, Orte und Themen suchen', topic: 'Thema', anyTopic: 'Alle Themen', country: 'Land', anyCountry: 'Überall', language: 'Sprache', anyLanguage: 'Alle Sprachen',
    where: 'Vor Ort oder online', anyWhere: 'Vor Ort und online', online: 'Online', onSite: 'Vor Ort',
    calls: 'Welche Aufrufe', list: { open: 'Offene Aufrufe', unknown: 'Offene Aufrufe oder Frist unbekannt', all: 'Alle, die kommen', past: 'Auch vergangene' },
    inside: 'Drinnen oder draußen', everyKind: 'Konferenzen und Internes', conferences: 'Konferenzen', internal: 'Internes',
    arrange: 'Ordnung', arranged: { DEADLINE: 'Nach Frist', PLACE: 'Nach Ort', NEWEST: 'Neueste zuerst' },
    coc: 'Mit Verhaltenskodex', fits: 'Passt zu meinen Vorträgen', add: 'Von Hand hinzufügen', count_one: '{{count}} zur Auswahl', count_other: '{{count}} zur Auswahl',
    none: 'Noch ist nichts bekannt', noneText: 'Füge eine Konferenz oder einen internen Termin von Hand hinzu; Admins können Listen von Konferenzen lesen lassen.',
    notFound: 'Nichts passt zu diesen Filtern', notFoundText: 'Nimm einen weg, oder schau auf die, deren Frist unbekannt ist.', showAll: 'Filter wegnehmen',
    group: { week: 'Endet in einer Woche', month: 'Endet in einem Monat', later: 'Endet später', unknown: 'Frist unbekannt', closed: 'Der Aufruf ist zu Ende' },
    onlineGroup: 'Online', stage: 'Unsere eigene Bühne', unknownCountry: 'Land unbekannt', noChoice: 'Nichts heißt so', places: 'Wo', everyPlace: 'Alle Länder', continued: '{{place}}, Fortsetzung', placeCount: '{{place}}, {{count}}',
  },
  saved: {
    title: 'Gemerkte Suchen', save: 'Diese Suche merken', name: 'Name', saved: '„{{name}}“ ist gemerkt.', removed: '„{{name}}“ ist nicht mehr gemerkt.', remove: '{{name}} wegnehmen',
    inFeed: 'Ihre Aufrufe stehen in meinem Kalender der Aufrufe', inFeedHint: 'Abonniere diesen Kalender in den Einstellungen.', feedMark: 'in deinem Kalender',
  },
  deadline: {
    until: 'Bis zum Ende des {{day}}', untilIn: 'Bis zum Ende des {{day}} in {{zone}}', untilAoe: 'Bis zum Ende des {{day}}, vermutlich überall auf der Erde', instant: 'Bis {{moment}}', none: 'Frist unbekannt', closed: 'Zu Ende seit {{day}}',
    last: 'Bis zum Ende des {{day}} in {{zone}}: bei dir {{moment}}', lastAoe: 'Bis zum Ende des {{day}}, vermutlich überall auf der Erde: bei dir {{moment}}', lastHours: 'letzte Stunden', missed: 'der Aufruf ist zu Ende',
    left_zero: 'endet heute', left_one: 'noch {{count}} Tag', left_other: 'noch {{count}} Tage',
  },
  opportunity: {
    website: 'Website', call: 'Wo man einreicht', coc: 'Verhaltenskodex', captions: 'Untertitel oder Gebärdensprache', languages: 'Sprachen', dates: 'Wann', there: '{{time}} in {{zone}}', place: 'Wo', deadline: 'Der Aufruf', online: 'online', unknownDates: 'Tage unbekannt',
    addedBy: 'hinzugefügt von {{name}}', speaking: 'Wer von uns', nobody: 'Niemand von uns, den du sehen kannst. Bitten und Absagen sind privat; angenommene Vorträge stehen hier.', similar: 'Ähnliche Aufrufe, die offen sind', changes: 'Was sich geändert hat', change: '{{field}}: {{before}} → {{after}}', nothing: 'nichts',
    field: { name: 'Name', startsOn: 'Erster Tag', endsOn: 'Letzter Tag', url: 'Website', callUrl: 'Wo man einreicht', call: 'Der Aufruf endet', city: 'Stadt', country: 'Land', isOnline: 'Online', languages: 'Sprachen', topics: 'Themen', codeOfConductUrl: 'Verhaltenskodex', hasSignLanguageOrCaptions: 'Untertitel oder Gebärdensprache' }, namedNoMore: 'dort nicht mehr genannt',
    edit: 'Berichtigen', speak: 'Vortrag halten', draft: 'Nur als Entwurf merken', comeTitle: 'Die Bühne im Haus', come: 'Ich komme', notCome: 'Ich kann doch nicht', guests_zero: 'Noch hat sich niemand zum Zuhören gemeldet.', guests_one: '{{count}} Person kommt', guests_other: '{{count}} Leute kommen', slots_one: '{{count}} Platz ist frei', slots_other: '{{count}} Plätze sind frei', slotsNone: 'Alle Plätze sind vergeben',
    came: 'Du stehst auf der Liste.', wentAway: 'Du stehst nicht mehr auf der Liste.',
  },
  add: {
    title: 'Einen Ort für Vorträge hinzufügen', editTitle: '{{name}} berichtigen', kind: 'Was ist es?', name: 'Name', url: 'Website', callUrl: 'Wo man einreicht', startsOn: 'Erster Tag', time: 'Beginnt um', endsOn: 'Letzter Tag', city: 'Stadt', country: 'Land', place: 'Raum oder Ort', online: 'Es ist online', topics: 'Themen', languages: 'Sprachen', deadline: 'Der Aufruf endet am Ende des', deadlineHint: 'Ein Tag ohne Zeitzone gilt überall auf der Erde.',
    slots: 'Plätze', coc: 'Verhaltenskodex', summary: 'In wenigen Worten', save: 'Hinzufügen', change: 'Speichern', added: '{{name}} steht auf der Liste.', changed: '{{name}} ist berichtigt.', same: 'Es steht schon auf der Liste: {{name}}.', look: 'Ansehen',
  },
  ask: {
    title: 'Vortrag bei {{name}}', talk: 'Mit welchem Vortrag?', newTalk: 'Ein neuer Vortrag', newTitle: 'Titel des neuen Vortrags', advice: 'Rat, den ich gern hätte', adviceHint: 'Er hält nie etwas auf.', note: 'Ein Wort an die, die helfen', submit: 'Darum bitten', policy: 'Genehmigt im Moment, in dem du bittest, nach der Regel „{{policy}}“.', rule: 'jede Bitte um einen Vortrag ist genehmigt',
    approved: 'Genehmigt. Reiche ihn jetzt ein, bevor der Aufruf endet.', seated: 'Genehmigt, und der Platz ist deiner.', waits: 'Genehmigt. Alle Plätze sind vergeben: Du stehst auf der Warteliste.', already: 'Mit diesem Vortrag hast du schon gebeten: Hier ist er.', noteHint: 'Wer helfen kann, sieht den Vortrag, wo du ihn hältst, und dies.', noteHintOne: 'Diese Person sieht den Vortrag, wo du ihn hältst, und dies.', drafted: 'Als Entwurf gemerkt. Du wirst erinnert, bevor der Aufruf endet.', closed: 'Der Aufruf ist zu Ende.', next: 'Der nächste ähnliche: {{name}}', late: 'Ich darf dort nachreichen',
    advices: { REHEARSAL: 'Jemand zum Proben', DESIGN: 'Gestaltung der Folien', LEGAL: 'Recht', SECURITY: 'Sicherheit', COMMUNICATIONS: 'Kommunikation', TRAVEL: 'Reise' },
  },
  mine: {
    title: 'Meine Vorträge', lead: 'Deine Vorträge, und wo jeder von ihnen steht.', library: 'Vorträge', libraryNone: 'Noch kein Vortrag', libraryNoneText: 'Schreib ihn einmal auf und reiche ihn an vielen Orten ein.', write: 'Vortrag schreiben', board: 'Wo sie stehen', boardNone: 'Es ist nichts unterwegs', boardNoneText: 'Such einen offenen Aufruf und bitte um einen Vortrag.', find: 'Aufruf suchen', archived_one: '{{count}} weggelegt', archived_other: '{{count}} weggelegt', private: 'Entwürfe, Eingereichtes und Absagen siehst du, deine Mitvortragenden und wen ihr wählt. Sonst niemand, auch keine Admins und Leads.',
    column: { DRAFT: 'Entwürfe', NOT_SENT: 'Einzureichen', SENT: 'Eingereicht', ACCEPTED: 'Angenommen: bestätigen', CONFIRMED: 'Zu halten', DELIVERED: 'Gehalten', CLOSED: 'Diesmal nicht' },
  },
  talk: {
    title: 'Titel', abstract: 'Zusammenfassung', minutes: 'Minuten', audience: 'Für wen', topics: 'Themen', slides: 'Folien', speakers: 'Vortragende', coSpeakers: 'Wer ihn mit dir hält', shared: 'Kolleginnen und Kollegen dürfen ihn lesen', sharedHint: 'Sonst sehen ihn nur die Vortragenden, bis er irgendwo angenommen ist.', save: 'Speichern', create: 'Aufschreiben', newTitle: 'Vortrag schreiben', saved: 'Gespeichert als Fassung {{revision}}.', history: 'Fassungen', revision: 'Fassung {{revision}}', by: '{{name}}, {{moment}}', where: 'Wo er eingereicht wurde', nowhere: 'Noch nirgends.', archive: 'Weglegen', restore: 'Wieder hervorholen', archivedDone: 'Weggelegt.', restored: 'Wieder hervorgeholt.', minutesShort: '{{count}} min',
  },
  speakers: {
    lead: 'Vortragende sehen, wo er eingereicht ist, ändern ihn und werden an Fristen erinnert.', owner: 'schrieb ihn', name: 'Jemand, der ihn mit dir hält', add: 'Eintragen', named: 'Eingetragen. Eine Mail ist unterwegs.', remove: 'Entfernen', removed: '{{name}} trägt nicht mehr mit vor.',
    leave: 'Gehen', leaveTitle: '„{{title}}“ verlassen?', leaveText: 'Du siehst dann nicht mehr, was davon nicht öffentlich ist, und seine Termine verlassen deinen Kalender. Alle Vortragenden können dich wieder eintragen.', left: 'Du trägst „{{title}}“ nicht mehr mit vor.',
  },
  submission: {
    title: '{{talk}} bei {{name}}', company: 'Firma', conference: 'Konferenz', stage: 'Eigene Bühne', delivery: 'Vortrag', waits: 'Du stehst auf der Warteliste. Wird ein Platz frei, bekommst du eine Mail.', missed: 'Der Aufruf endete, bevor das eingereicht war', missedText: 'Der Vortrag bleibt deiner, und {{name}} ist offen und hat dieselben Themen. {{deadline}}.', elsewhere: 'Der Vortrag bleibt deiner, und andere Aufrufe sind offen.', slotHint: 'Nach deiner Uhr: {{zone}}.', slotOthers: 'Beginnt', adviceGone: 'Zurückgenommen.', approvedBy: 'genehmigt durch die Regel, dass jede Bitte es ist', next: 'Was als Nächstes kommt', nothing: 'Es ist nichts mehr zu tun.', history: 'Was geschah', date: 'Tag', note: 'Notiz', noteHint: 'Gesehen von allen, die diese Einreichung sehen.', done: 'Notiert.', lateTitle: 'Der Aufruf ist zu Ende. Nehmen sie noch etwas an?', lateYes: 'Ja, sie nehmen es noch an',
    companyState: { DRAFT: 'Entwurf', APPROVED: 'genehmigt' }, conferenceState: { NOT_SENT: 'nicht eingereicht', SENT: 'eingereicht', ACCEPTED: 'angenommen', WAITLISTED: 'auf der Warteliste', DECLINED: 'abgelehnt', WITHDRAWN: 'zurückgezogen' }, deliveryState: { OPEN: 'offen', CONFIRMED: 'bestätigt', DELIVERED: 'gehalten', CANCELLED: 'abgesagt' },
    action: { DRAFT: 'Entwurf', REQUEST: 'Um den Vortrag bitten', SEND: 'Ich habe ihn eingereicht', SEND_AGAIN: 'Ich habe ihn wieder eingereicht', ACCEPT: 'Sie haben angenommen', WAITLIST: 'Ich bin auf der Warteliste', DECLINE: 'Sie haben abgelehnt', WITHDRAW: 'Ich ziehe zurück', CONFIRM: 'Ich habe den Platz bestätigt', DELIVER: 'Ich habe ihn gehalten', CANCEL: 'Er fällt aus', MOVE_UP: 'Ein Platz wurde frei' },
    step: { DRAFT: 'als Entwurf gemerkt', REQUEST: 'um den Vortrag gebeten, sofort genehmigt', SEND: 'eingereicht', SEND_AGAIN: 'wieder eingereicht', ACCEPT: 'angenommen', WAITLIST: 'auf der Warteliste', DECLINE: 'abgelehnt', WITHDRAW: 'zurückgezogen', CONFIRM: 'Platz bestätigt', DELIVER: 'gehalten', CANCEL: 'ausgefallen', MOVE_UP: 'ein Platz wurde frei' },
    declineHint: 'Eine Absage bleibt zwischen dir, deinen Mitvortragenden und denen, die ihr wählt.', details: 'Platz, Folien, Aufnahme', slot: 'Dein Platz', slides: 'Folien', recording: 'Aufnahme', thanks: 'Wer geholfen hat', travel: 'Notizen zur Reise', travelHint: 'Wann du fährst, wo du wohnst. Keine Kosten.', save: 'Speichern', saved: 'Gespeichert.', shareTitle: 'Wer es noch sehen darf', shareHint: 'Deine Mitvortragenden sehen es ohnehin.', share: 'Speichern', shared: 'Gespeichert.', adviceTitle: 'Rat', adviceNone: 'Es wurde keiner erbeten.', askAdvice: 'Um Rat bitten', withdrawAdvice: 'Nicht mehr nötig', adviceWithdrawn: 'Zurückgenommen.', asked: 'Gefragt. Es hält nichts auf.', person: 'Wen?',
  },
  advice: { title: 'Um Rat gefragt', lead: 'Kolleginnen und Kollegen, die vortragen, bitten darum. Es hält ihren Vortrag nie auf.', none: 'Niemand wartet auf dich', noneText: 'Bittet jemand um eine Probe oder einen Blick auf Folien, steht es hier.', from: '{{name}} bittet: {{kind}}', answer: 'Deine Antwort', send: 'Senden', sent: 'Gesendet.', answered: '{{name}} hat geantwortet' },
  policy: {
    lead: 'Ob es hier Vorträge gibt, für wen, und welche Listen von Konferenzen gelesen werden.', rules: 'Regeln', approval: 'Jede Bitte um einen Vortrag ist genehmigt, im Moment, in dem sie gestellt wird. Keine Regel kann eine ablehnen.', isOn: 'Vorträge sind eingeschaltet', isOnHint: 'Ausgeschaltet stehen sie niemandem im Weg.',
    advice: 'Rat, um den man bitten kann', reminders: 'Tage vor dem Ende eines Aufrufs, an denen erinnert wird', remindersHint: 'Eine bis sechs Zahlen von 0 bis 90, etwa 14, 3 und 1.', saved: 'Diese Regeln gelten ab {{day}}.', history: 'Regeln nach Tagen', from: 'Ab {{day}}', reminded: 'erinnert {{days}} Tage vorher', off: 'aus',
  },
  source: {
    title: 'Listen von Konferenzen', lead: 'Alle sechs Stunden gelesen. Was gut war, bleibt, wenn eine Liste nicht lesbar ist; und was sie nicht mehr nennt, bleibt auch.', add: 'Liste hinzufügen', none: 'Noch keine. Eure eigene Liste führt ihr ohnehin von Hand.',
    kind: { CONFS_TECH: 'confs.tech', DEVELOPERS_EVENTS: 'developers.events', PRETALX: 'Veranstaltung mit pretalx', ICALENDAR: 'Kalender (iCal)' },
    kindHint: { CONFS_TECH: 'Eine Liste vieler Hände: Hunderte Konferenzen, etwa die Hälfte mit Frist.', DEVELOPERS_EVENTS: 'Offene Aufrufe weltweit.', PRETALX: 'Jede Seite der Veranstaltung, etwa ihr Aufruf.', ICALENDAR: 'Jeder Kalender, der an einer Adresse steht.' },
    whichKind: 'Was ist es?', label: 'Wie man sie nennt', address: 'Adresse', addressKnown: 'Leer: dort, wo sie veröffentlicht wird.', topics: 'Themen', topicsHint: 'Leer: alle. Etwa devops, python, leadership.', meaning: 'Ihre Einträge sind', meanings: { EVENTS: 'Veranstaltungen', DEADLINES: 'Tage, an denen Aufrufe enden' },
    addTitle: 'Liste von Konferenzen hinzufügen', changeTitle: '{{label}} ändern', preview: 'Erst ansehen', submit: 'Diese Liste hinzufügen', nothingKept: 'Noch ist nichts behalten.',
    plan_one: '{{count}} Veranstaltung in {{rows}} Zeilen', plan_other: '{{count}} Veranstaltungen in {{rows}} Zeilen', counts: '{{added}} neu, {{changed}} geändert, {{unchanged}} wie zuvor', skipped_one: '{{count}} Zeile ist nicht lesbar', skipped_other: '{{count}} Zeilen sind nicht lesbar', names: 'Die ersten',
    readDone: '{{label}} ist gelesen.', readFailed: '{{label}}: {{problem}}', tooOften: 'Das war zu oft. Warte {{count}} Sekunden und versuch es noch einmal.', readings: 'Was Lesungen brachten', removeText: 'Sie wird nicht mehr gelesen. Die Konferenzen, die sie nannte, bleiben.', removed: '{{label}} wird nicht mehr gelesen.',
  },
  merge: { open: 'Dasselbe wie ein anderes', title: 'Dasselbe wie {{name}}', lead: '{{name}} bleibt. Was zum anderen gehört, auch Einreichungen, kommt hierher; dann gibt es das andere nicht mehr.', which: 'Welches andere?', none: 'Nichts mit diesem Namen. Wie heißt das andere?', submit: 'Eines daraus machen', done: 'Sie sind jetzt eines.' },
  apart: { heading: 'Hiermit zusammengelegt', line: '{{name}} galt als dasselbe', open: 'Wieder trennen', openOf: 'Wieder trennen: {{name}}', title: 'Doch zwei Veranstaltungen?', lead: '{{name}} steht wieder in Listen, mit dem, was dazugehörte: Einreichungen, Listen, die es ankündigen, und seinen Namen. Was seither hierherkam, bleibt hier.', submit: 'Trennen', done: '{{name}} steht wieder für sich.' },
  company: {
    feedTitle: 'Unsere Vorträge in deinem Feedreader', feedText: 'Eine Adresse für dich allein, die Vorträge zeigt, sobald sie angenommen sind, mit Folien und Aufzeichnungen. Was nur die Vortragenden wissen, steht nicht darin.',
    title: 'Das Jahr der Firma', lead: 'Was wir mit der Welt geteilt haben, und mit uns selbst.', year: 'Jahr', given_one: '{{count}} Vortrag gehalten', given_other: '{{count}} Vorträge gehalten', speakers_one: '{{count}} Person', speakers_other: '{{count}} Personen', first_one: '{{count}} zum ersten Mal', first_other: '{{count}} zum ersten Mal', recorded_one: '{{count}} mit Aufnahme', recorded_other: '{{count}} mit Aufnahme', countries_one: '{{count}} Land', countries_other: '{{count}} Länder', outside: 'Draußen in der Welt', inside: 'Unter uns', none: 'Noch nichts in {{year}}.', watch: 'Aufnahme', slides: 'Folien', firstTime: 'Zum ersten Mal auf einer Bühne',
  },
};
