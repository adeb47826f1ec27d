import type { Locale } from '../../../kernel/locale.js';
import type { Unplaced } from './plan-running-order.js';
import type { CommandRefused } from './stage.errors.js';

/** What a host did came second. */
export function movedWords(locale: Locale): string {
  return locale === 'de' ? 'Die Bühne ist schon weiter: Jemand anderes oder ein früherer Klick war zuerst da. Das ist der neue Stand.' : 'The stage has moved on: somebody else, or an earlier click, was first. This is how it stands now.';
}

/** Why a command was not done, and what would be. */
export function refusedWords(refused: CommandRefused, locale: Locale): string {
  const isGerman = locale === 'de';
  if (refused.kind === 'demos-not-on') {
    if (refused.isOver) return isGerman ? 'Die Demos sind vorbei.' : 'The demos are over.';
    return isGerman ? 'Die Demos haben noch nicht begonnen. Die Organisation beginnt sie auf der Seite der Hack Week.' : 'The demos haven’t begun. An organizer begins them on the page of the hack week.';
  }
  const words: Readonly<Record<typeof refused.why, readonly [string, string]>> = {
    state: ['That can’t be done with this demo as it stands.', 'Das geht mit dieser Demo gerade nicht.'],
    'nothing-to-call': ['Nobody waits in line.', 'Niemand wartet mehr.'],
    'nobody-on-deck': ['Nobody is called yet: call the next one first.', 'Noch ist niemand aufgerufen: Ruf zuerst die nächste Demo auf.'],
    'somebody-on-deck': ['One is called already: let it begin, skip it, or choose another one from the line.', 'Es ist schon jemand aufgerufen: Lass die Demo beginnen, überspring sie, oder wähle eine andere aus der Reihe.'],
    'nothing-live': ['No demo is on stage.', 'Gerade läuft keine Demo.'],
    'somebody-live': ['A demo is on stage: finish it first.', 'Es läuft noch eine Demo: Beende sie zuerst.'],
    'next-session-later': ['The next demo is in a session that begins later. Choose it from the line if you mean it.', 'Die nächste Demo gehört zu einem späteren Teil. Wähle sie aus der Reihe, wenn du sie meinst.'],
    'which-slot': ['Say which demo.', 'Sag, welche Demo.'],
    'nothing-to-undo': ['There is nothing to take back: nothing was done yet, or the running order was changed since.', 'Es gibt nichts zurückzunehmen: Noch ist nichts geschehen, oder der Ablauf wurde seitdem geändert.'],
  };
  return words[refused.why][isGerman ? 1 : 0];
}

/** Why a demo found no place. `names` are the presenters that are to blame. */
export function unplacedWords({ why }: Pick<Unplaced, 'why'>, names: readonly string[], locale: Locale): string {
  const isGerman = locale === 'de';
  const who = new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  if (why === 'no-room') return isGerman ? 'Kein Teil hat so viel Zeit übrig. Verlängere einen oder lege einen weiteren an.' : 'No session has so much time left. Make one longer, or add another.';
  if (why === 'busy') return isGerman ? `${who} ${names.length === 1 ? 'ist' : 'sind'} vergeben, wenn noch Platz ist, etwa durch Bereitschaft. Jemand anderes kann zeigen, oder es gibt einen weiteren Teil.` : `${who} ${names.length === 1 ? 'is' : 'are'} taken whenever there is room, by on-call duty for example. Somebody else can present, or another session is added.`;
  return isGerman ? `${who} ${names.length === 1 ? 'zeigt' : 'zeigen'} noch anderes, und es findet sich kein Abstand dazwischen.` : `${who} ${names.length === 1 ? 'shows' : 'show'} something else as well, and there is no distance to be found between the two.`;
}
