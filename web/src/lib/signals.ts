import type { SignalDirection, SignalState } from './graphql/generated.js';

/** How a state looks: an alert, or a level that held, differs by whether it is for the worse. */
export type Tone = 'learning' | 'calm' | 'watch' | 'worse' | 'better' | 'recovering' | 'settled-worse' | 'settled-better' | 'forecast';

/** What a sign can say: a state, that calm means calm at another level than before, or that something is forecast. */
export type Sign = SignalState | 'NEW_LEVEL' | 'FORECAST';

/** A sign with the way it points; what a mark, a chip and a cell are drawn from. */
export interface SignalLook {
  readonly state: Sign;
  readonly direction: SignalDirection | null;
  readonly tone: Tone;
}

/** True when going this way is bad news: a fall, or a rise where higher is worse (exhaustion). */
export function isForTheWorse(direction: SignalDirection, higherIsWorse: boolean): boolean {
  return (direction === 'RISE') === higherIsWorse;
}

/** The look of a state. A calm or learning series points nowhere. */
export function lookOf(state: SignalState, direction: SignalDirection | null, higherIsWorse: boolean): SignalLook {
  switch (state) {
    case 'LEARNING': return { state, direction: null, tone: 'learning' };
    case 'CALM': return { state, direction: null, tone: 'calm' };
    case 'RECOVERING': return { state, direction, tone: 'recovering' };
    case 'WATCH': return { state, direction, tone: 'watch' };
    case 'ALERT': return { state, direction, tone: direction !== null && !isForTheWorse(direction, higherIsWorse) ? 'better' : 'worse' };
  }
}

/** The look of a level that held and counts as usual now. */
export function levelLook({ direction }: { readonly direction: SignalDirection }, higherIsWorse: boolean): SignalLook {
  return { state: 'NEW_LEVEL', direction, tone: isForTheWorse(direction, higherIsWorse) ? 'settled-worse' : 'settled-better' };
}

/** The look of something that is forecast: for the worse, always. */
export function forecastLook(higherIsWorse: boolean): SignalLook {
  return { state: 'FORECAST', direction: higherIsWorse ? 'RISE' : 'FALL', tone: 'forecast' };
}

/** The way a Z value points: the sign of the fast mean against the slow one. */
export function directionOf(z: number | null | undefined): SignalDirection | null {
  if (z === null || z === undefined || z === 0) return null;
  return z < 0 ? 'FALL' : 'RISE';
}

const urgency: Record<SignalState, number> = { ALERT: 0, WATCH: 1, RECOVERING: 2, CALM: 3, LEARNING: 4 };

/** Sorts states so that what needs a look comes first. */
export function byUrgency(a: SignalState, b: SignalState): number {
  return urgency[a] - urgency[b];
}

/** How many series are in each state, in the order of urgency; states that nobody is in are left out. */
export function countStates(states: readonly (SignalState | null | undefined)[]): readonly { state: SignalState; count: number }[] {
  const counts = new Map<SignalState, number>();
  for (const state of states) if (state) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].map(([state, count]) => ({ state, count })).sort((a, b) => byUrgency(a.state, b.state));
}
