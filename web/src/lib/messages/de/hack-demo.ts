import type { SameKeys } from '../catalogue.js';
import type { hackDemo as english } from '../en/hack-demo.js';

export const hackDemo: SameKeys<typeof english> = {
  title: 'Demo von „{{project}}“',
  titlePlain: 'Demo',
  lead: 'Schreib sie, wann du magst. Jedes Wort bleibt erhalten, und dein Team schreibt an derselben Seite.',
  panel: 'Die Demo: {{title}}',
  toProject: 'Zum Projekt',
  notYours: 'Du bist bei diesem Projekt nicht dabei und kannst seine Demo nicht schreiben.',
  shownBy: 'Gezeigt von {{names}}',
  remoteName: '{{name}} (von fern)',
  words: 'In Worten',
  oneLineHint: 'Sie steht neben dem Titel: auf der Bühne, in der Galerie und auf dem Stimmzettel.',
  storyHint: 'Was es ist, was ihr gelernt habt, was nicht ging. Für die, die nicht dabei waren.',
  minutesHint: 'Minuten; leer für die übliche Länge.',
  agreedHint: 'Wer nicht kommen kann, sagt es rechtzeitig den Organisatoren, und jemand anderes zeigt es.',
  more: 'Zum Ansehen',
  stage: 'Auf der Bühne',
  fields: { title: 'Titel', oneLine: 'In einer Zeile', story: 'Die Geschichte', minutes: 'Wie lange es dauert', presenters: 'Wer es zeigt', links: 'Links', videoUrl: 'Video', agreed: 'Wir sind da, wenn wir dran sind' },
  presenters: { label: 'Wer es zeigt', hint: 'Alle aus dem Projekt können das. Von fern ist so gut wie im Raum.', where: 'Wo {{name}} ist', here: 'im Raum', remote: 'von fern' },
  links: { title: 'Links', add: 'Link hinzufügen', url: 'Adresse von Link {{number}}', label: 'Was Link {{number}} ist', example: 'der Code', remove: 'Link {{number}} entfernen' },
  video: {
    hint: 'Ein Link zu YouTube, Vimeo, Loom oder zu einer .mp4- oder .webm-Datei. Er kann einspringen, wenn die Vorführung scheitert.',
    load: 'Video hier zeigen', note: 'Lädt es von {{host}}, das dann sieht, dass du es ansiehst.', open: 'Bei {{host}} öffnen', title: 'Video von {{title}}',
  },
  pictures: {
    title: 'Bilder', lead: 'Das erste steht in der Galerie.',
    drop: 'Bilder hierher ziehen, einfügen oder auswählen', choose: 'Bilder auswählen', limits: 'Bis zu {{count}}, jedes bis 10 MB: PNG, JPEG, WebP, GIF, AVIF. Wo und wann sie entstanden, wird entfernt.',
    numbered: 'Bild {{number}} von {{count}}', enlarge: 'Vergrößern: {{words}}', previous: 'Voriges Bild', next: 'Nächstes Bild',
    alt: 'Was Bild {{number}} zeigt', altExample: 'für alle, die es nicht sehen', up: 'Bild {{number}} einen Platz nach oben', down: 'Bild {{number}} einen Platz nach unten', remove: 'Bild {{number}} entfernen', removed: 'Das Bild ist entfernt.',
    drag: 'Bild {{number}} verschieben', dragHow: 'Mit der Leertaste hebst du das Bild an, mit den Pfeiltasten verschiebst du es, noch einmal Leertaste legt es ab, Escape lässt es, wo es war.',
    progress: '{{name}} wird gesendet', dismiss: '{{name}} weglegen', unreachable: 'Es kam nicht durch. Versuch es noch einmal, wenn die Verbindung wieder da ist.',
    refused: { EMPTY: 'Die Datei ist leer.', NOT_A_PICTURE: 'Das ist kein Bild, das angenommen wird. PNG, JPEG, WebP, GIF und AVIF werden es.', TOO_LARGE: 'Das Bild ist größer als 10 MB.', TOO_MANY: 'Es ist kein Platz mehr. Entferne erst eins.', other: 'Das Bild wurde nicht angenommen.' },
  },
  checklist: { title: 'Bereit zum Einreichen?', lead: '{{met}} von {{count}}', met: 'erledigt', open: 'offen', advice: 'hilft, muss nicht' },
  save: {
    saved: 'Alles ist gespeichert.', savedAt: 'Gespeichert um {{time}}.', writing: 'Wird gespeichert …', held: 'Auf diesem Gerät aufgehoben, bis du die Änderungen einreichst.', offline: 'Keine Verbindung. Deine Worte sind auf diesem Gerät und werden gesendet, sobald sie wieder da ist.', refused: 'Noch nicht gespeichert, auf diesem Gerät aufgehoben: {{reason}}', clash: 'Auf diesem Gerät aufgehoben, bis du gewählt hast.',
    restored: 'Diese Worte lagen noch vom letzten Mal auf diesem Gerät und werden jetzt gespeichert.', taken: '{{name}} hat inzwischen geändert: {{fields}}. Das ist übernommen; deins ist noch da.', somebody: 'Jemand aus deinem Team',
  },
  clash: {
    title: '{{name}} hat zur selben Zeit dieselbe Stelle geschrieben', titleSomebody: 'Jemand hat zur selben Zeit dieselbe Stelle geschrieben', text: 'Beides ist noch da. Wähl eins; Stücke vom anderen kannst du vorher mitnehmen.',
    mine: 'Deins', theirs: 'Das andere', nothing: '(nichts)', keepMine: 'Meins behalten', takeTheirs: 'Das andere nehmen',
    titleDevice: 'Von diesem Text gibt es eine andere Fassung, in einem anderen Tab geschrieben', here: 'In diesem Tab', otherTab: 'Im anderen Tab', keepHere: 'Behalten, was hier steht', takeOther: 'Das andere nehmen',
  },
  frozen: { title: 'Die Demos sind eingefroren', text: 'Seit {{moment}} ändert sich nichts mehr. Wenn es sein muss, helfen die Organisatoren.', textEarly: 'Es ändert sich nichts mehr. Wenn es sein muss, helfen die Organisatoren.', left: 'Nicht alles, was du geschrieben hast, ist angekommen', leftText: 'Diese Worte liegen noch auf diesem Gerät. Schick sie den Organisatoren, wenn sie wichtig sind.' },
  submit: {
    submit: 'Demo einreichen', done: 'Eingereicht. Bis zum Freeze kannst du sie ändern.', missing: 'Etwas fehlt noch', isDone: 'Diese Demo ist eingereicht', isDoneText: 'Bis zum Freeze kannst du sie ändern; reich sie dann neu ein, und alle sehen die Änderung.', isFrozen: 'Die Demos sind eingefroren. Beim Organisieren kannst du noch etwas richtigstellen.', isBehind: 'Deine Änderungen sind nicht eingereicht', isBehindText: 'Alle sehen noch, was du zuvor eingereicht hast.', again: 'Änderungen einreichen', tooLate: 'Die Demos sind eingefroren, und diese wurde nicht eingereicht.',
    takeBack: 'Zurücknehmen', takenBack: 'Zurückgenommen. Du kannst sie fertig machen.', notYet: 'Einreichen geht, sobald gehackt wird.', notSaved: 'Deine letzten Worte sind noch nicht gespeichert. Versuch es noch einmal, wenn die Verbindung wieder da ist.',
  },
};
