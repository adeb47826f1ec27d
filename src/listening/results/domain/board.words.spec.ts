import { summaryWords } from './board.words.js';

const concerns = (alerts: number, teamsWatched = 4, more: Partial<Parameters<typeof summaryWords>[0]> = {}): Parameters<typeof summaryWords>[0] => ({ alerts, forecasts: 0, newLevels: 0, olderLevels: 0, teamsWatched, seriesWatched: 12 * teamsWatched, learning: 0, stillNeeded: 0, lines: [], ...more });
const asOf = new Date('2026-11-18T04:00:00Z');

describe('the desk in one sentence', () => {
  it('counts what needs a look among what is watched, and never says that all of it does', () => {
    expect(summaryWords(concerns(2), asOf, 'en')).toBe('2 of 48 trends need a look, in 4 teams, as of 18 Nov 2026.');
    expect(summaryWords(concerns(1, 1), asOf, 'en')).toBe('One of 12 trends needs a look, in one team, as of 18 Nov 2026.');
    expect(summaryWords(concerns(1), asOf, 'de')).toBe('Einer von 48 Verläufen braucht einen Blick, in 4 Teams, Stand 18. November 2026.');
  });

  it('says that all is quiet, and that there is nothing yet', () => {
    expect(summaryWords(concerns(0), asOf, 'en')).toBe('All is quiet: 48 trends in 4 teams, as of 18 Nov 2026.');
    expect(summaryWords(concerns(0), null, 'de')).toBe('Es gibt noch keine Ergebnisse.');
  });

  it('counts forecasts and new levels besides, and is not quiet with one of them', () => {
    expect(summaryWords(concerns(0, 4, { forecasts: 1, newLevels: 2 }), asOf, 'en')).toBe('No trend alerts: 48 trends in 4 teams, as of 18 Nov 2026. A forecast speaks of one of them. 2 have settled at a new level.');
    expect(summaryWords(concerns(1, 4, { newLevels: 1 }), asOf, 'de')).toBe('Einer von 48 Verläufen braucht einen Blick, in 4 Teams, Stand 18. November 2026. Einer hat sich auf einem neuen Niveau eingependelt.');
  });

  it('never forgets a level that held in silence: while it is marked, a quiet week says so', () => {
    expect(summaryWords(concerns(0, 4, { olderLevels: 1 }), asOf, 'en')).toBe('All is quiet: 48 trends in 4 teams, as of 18 Nov 2026. One older new level is still marked in the map.');
    expect(summaryWords(concerns(0, 4, { olderLevels: 3 }), asOf, 'de')).toBe('Alles ruhig: 48 Verläufe in 4 Teams, Stand 18. November 2026. 3 ältere neue Niveaus sind in der Karte noch markiert.');
  });
});
