import { err, ok, type Result } from './result.js';

/** One arrow of a state machine: doing `action` in state `from` leads to `to`; `when` says in words what it needs. */
export interface Transition<State extends string, Action extends string> {
  readonly from: State;
  readonly action: Action;
  readonly to: State;
  readonly when: string;
}

/** All arrows of one machine. The code, the API's refusals, the buttons and the docs read this and nothing else. */
export type TransitionTable<State extends string, Action extends string> = readonly Transition<State, Action>[];

/** There is no such arrow. `allowed` lists what can be done in that state. */
export interface TransitionRefused<State extends string, Action extends string> {
  readonly kind: 'transition-refused';
  readonly from: State;
  readonly action: Action;
  readonly allowed: readonly Action[];
}

/** What can be done in a state: which buttons are there. */
export function allowedActions<S extends string, A extends string>(table: TransitionTable<S, A>, from: S): readonly A[] {
  return table.filter((arrow) => arrow.from === from).map(({ action }) => action);
}

/** The state after `action`, or why there is none. */
export function follow<S extends string, A extends string>(table: TransitionTable<S, A>, from: S, action: A): Result<S, TransitionRefused<S, A>> {
  const arrow = table.find((candidate) => candidate.from === from && candidate.action === action);
  return arrow ? ok(arrow.to) : err({ kind: 'transition-refused', from, action, allowed: allowedActions(table, from) });
}

/** Every state that can be reached from `start`, `start` included. */
export function reachableStates<S extends string, A extends string>(table: TransitionTable<S, A>, start: S): ReadonlySet<S> {
  const reached = new Set<S>([start]);
  for (const state of reached) {
    for (const arrow of table) if (arrow.from === state) reached.add(arrow.to);
  }
  return reached;
}

/** The table as a Mermaid state diagram, for the docs. */
export function toMermaid<S extends string, A extends string>(table: TransitionTable<S, A>, start: S): string {
  const arrows = table.map(({ from, action, to }) => `  ${from} --> ${to}: ${action}`);
  return ['stateDiagram-v2', `  [*] --> ${start}`, ...arrows].join('\n');
}
