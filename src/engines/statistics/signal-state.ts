import { follow, type TransitionTable } from '../../kernel/transition-table.js';

export const SIGNAL_STATES = ['learning', 'calm', 'watch', 'alert', 'recovering'] as const;
export type SignalState = (typeof SIGNAL_STATES)[number];
export type SignalAction = 'settle' | 'stir' | 'alarm' | 'ease' | 'relapse' | 'rebase';
export type SignalDirection = 'fall' | 'rise';

/** The result at which a series can first alarm. Before it the state is learning, never calm. */
export const FIRST_ALARM = 9;
/** |Z| that stirs, in `WATCH_RESULTS` results running. */
export const WATCH_Z = 2;
export const WATCH_RESULTS = 2;
/** |Z| below which an alert eases; in `CALM_RESULTS` results running it is over. */
export const EASE_Z = 1.5;
export const CALM_RESULTS = 2;
/** So many results in alert (or in recovering) that agree with each other, and their level is taken as the usual one. */
export const REBASE_RESULTS = 8;

/** Calm on purpose: an alert stays one alert until it is over or has become the usual level; over-reacting makes a crisis worse. */
export const SIGNAL_TRANSITIONS: TransitionTable<SignalState, SignalAction> = [
  { from: 'learning', action: 'settle', to: 'calm', when: `the ${FIRST_ALARM}th result has come` },
  { from: 'learning', action: 'stir', to: 'watch', when: `the ${FIRST_ALARM}th result has come, and |Z| >= ${WATCH_Z} in it and the one before, the same way` },
  { from: 'learning', action: 'alarm', to: 'alert', when: `the ${FIRST_ALARM}th result has come and lies beyond the limit` },
  { from: 'calm', action: 'stir', to: 'watch', when: `|Z| >= ${WATCH_Z} in ${WATCH_RESULTS} results running, the same way` },
  { from: 'calm', action: 'alarm', to: 'alert', when: 'the fast mean lies beyond the limit' },
  { from: 'watch', action: 'settle', to: 'calm', when: `|Z| < ${EASE_Z}` },
  { from: 'watch', action: 'alarm', to: 'alert', when: 'the fast mean lies beyond the limit' },
  { from: 'alert', action: 'ease', to: 'recovering', when: `|Z| < ${EASE_Z}` },
  { from: 'alert', action: 'alarm', to: 'alert', when: 'the fast mean lies beyond the limit on the other side: a new alert' },
  { from: 'alert', action: 'rebase', to: 'calm', when: `${REBASE_RESULTS} results in alert and the level holds: it becomes the usual one` },
  { from: 'recovering', action: 'settle', to: 'calm', when: `|Z| < ${EASE_Z} in ${CALM_RESULTS} results running` },
  { from: 'recovering', action: 'relapse', to: 'alert', when: 'the fast mean lies beyond the limit again, the same way: the same alert goes on' },
  { from: 'recovering', action: 'alarm', to: 'alert', when: 'the fast mean lies beyond the limit on the other side: a new alert' },
  { from: 'recovering', action: 'rebase', to: 'calm', when: `${REBASE_RESULTS} results in recovering and the level holds, half way back: it becomes the usual one` },
];

/** What the machine remembers between results. */
export interface SignalMemory {
  readonly state: SignalState;
  /** The alert's (or the watch's) direction; null in learning and calm. */
  readonly direction: SignalDirection | null;
  /** The week of the first result in this state. */
  readonly since: number;
  /** Results running with |Z| >= `WATCH_Z` the same way, and which way. */
  readonly stirring: number;
  readonly stirringTo: SignalDirection | null;
  /** Results running with |Z| < `EASE_Z`. */
  readonly easing: number;
  /** Results in alert in this episode, relapses included; and results in recovering. */
  readonly inAlert: number;
  readonly inRecovering: number;
}

/** What one result says. `results`: how many the chart has read since it (re)started, this one included. */
export interface SignalReading {
  readonly week: number;
  readonly results: number;
  /** Null while there is no slow mean. */
  readonly z: number | null;
  readonly isBeyondLimit: boolean;
  /** Whether the last `REBASE_RESULTS` results, read as a chart of their own, don't move; read only where `mayRebase`. */
  readonly isSteady: boolean;
}

/** A series begins learning. */
export function beginLearning(week: number): SignalMemory {
  return { state: 'learning', direction: null, since: week, stirring: 0, stirringTo: null, easing: 0, inAlert: 0, inRecovering: 0 };
}

/** The memory after a result, and what happened: null when the state stays. */
export interface SignalStep {
  readonly memory: SignalMemory;
  readonly action: SignalAction | null;
}

/**
 * Whether the next result could re-base the chart, so that `isSteady` has to be known. A level that is already on its way back, or still
 * going, isn't one to start from: without that, every dip of a few weeks ended in a second alarm, for the way up.
 */
export function mayRebase({ inAlert, inRecovering }: SignalMemory): boolean {
  return Math.max(inAlert, inRecovering) >= REBASE_RESULTS - 1;
}

const directionOf = (z: number | null): SignalDirection | null => (z === null || z === 0 ? null : z < 0 ? 'fall' : 'rise');

/** Reads one result. Throws nothing: every action it decides on has an arrow in `SIGNAL_TRANSITIONS`, which a test walks. */
export function readSignal(before: SignalMemory, reading: SignalReading): SignalStep {
  const counted = count(before, reading);
  const action = decide(counted, reading);
  if (action === null) return { memory: counted, action };
  const next = follow(SIGNAL_TRANSITIONS, before.state, action);
  return { memory: next.ok ? enter(counted, next.value, action, reading) : counted, action };
}

function count(memory: SignalMemory, { z }: SignalReading): SignalMemory {
  const size = Math.abs(z ?? NaN);
  const way = directionOf(z);
  const isStirring = size >= WATCH_Z;
  return {
    ...memory,
    stirring: isStirring ? (way === memory.stirringTo ? memory.stirring + 1 : 1) : 0,
    stirringTo: isStirring ? way : null,
    easing: size < EASE_Z ? memory.easing + 1 : 0,
    inAlert: memory.inAlert + (memory.state === 'alert' ? 1 : 0),
    inRecovering: memory.inRecovering + (memory.state === 'recovering' ? 1 : 0),
  };
}

function decide(memory: SignalMemory, { z, results, isBeyondLimit, isSteady }: SignalReading): SignalAction | null {
  const isOtherWay = isBeyondLimit && directionOf(z) !== memory.direction;
  switch (memory.state) {
    case 'learning':
      if (results < FIRST_ALARM) return null;
      return isBeyondLimit ? 'alarm' : memory.stirring >= WATCH_RESULTS ? 'stir' : 'settle';
    case 'calm':
      return isBeyondLimit ? 'alarm' : memory.stirring >= WATCH_RESULTS ? 'stir' : null;
    case 'watch':
      return isBeyondLimit ? 'alarm' : memory.easing > 0 ? 'settle' : null;
    case 'alert':
      if (isOtherWay) return 'alarm';
      return memory.easing > 0 ? 'ease' : isSteady && memory.inAlert >= REBASE_RESULTS ? 'rebase' : null;
    case 'recovering':
      if (isBeyondLimit) return isOtherWay ? 'alarm' : 'relapse';
      return memory.easing >= CALM_RESULTS ? 'settle' : isSteady && memory.inRecovering >= REBASE_RESULTS ? 'rebase' : null;
  }
}

function enter(memory: SignalMemory, state: SignalState, action: SignalAction, { week, z }: SignalReading): SignalMemory {
  const entered = { ...memory, state, since: week, inRecovering: state === 'recovering' ? 1 : 0 };
  if (action === 'alarm') return { ...entered, direction: directionOf(z), inAlert: 1 };
  if (action === 'relapse') return { ...entered, inAlert: memory.inAlert + 1 };
  if (action === 'ease') return { ...entered, inAlert: memory.inAlert - 1 };
  if (state === 'calm') return { ...entered, direction: null, inAlert: 0 };
  return action === 'stir' ? { ...entered, direction: memory.stirringTo } : entered;
}
