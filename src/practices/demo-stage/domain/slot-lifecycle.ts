import { allowedActions, type TransitionTable } from '../../../kernel/transition-table.js';

export const SLOT_STATES = ['queued', 'on-deck', 'live', 'done', 'skipped', 'no-show'] as const;
export type SlotState = (typeof SLOT_STATES)[number];

/** What a host can tell a stage to do. */
export const STAGE_COMMANDS = ['call-next', 'go-live', 'finish', 'skip', 'no-show', 'requeue', 'pause', 'resume', 'extend'] as const;
export type StageCommand = (typeof STAGE_COMMANDS)[number];
/** What a host can say: a command, or that the last one is to be taken back. */
export type HostCommand = StageCommand | 'undo';
/** Back where a slot was before a step that a host takes back. */
export type WayBack = `back-to-${SlotState}`;
/** Besides the commands: being put back because another one was called, and the ways back. */
export type SlotAction = StageCommand | 'put-back' | WayBack;

const FORWARD: TransitionTable<SlotState, SlotAction> = [
  { from: 'queued', action: 'call-next', to: 'on-deck', when: 'a host; the next in line, or one that is named, which moves to the head of the line' },
  { from: 'queued', action: 'skip', to: 'skipped', when: 'a host: not now, they come later' },
  { from: 'queued', action: 'no-show', to: 'no-show', when: 'a host: nobody is there to present it' },
  { from: 'on-deck', action: 'go-live', to: 'live', when: 'a host, while no other demo is live on this stage; its clock starts' },
  { from: 'on-deck', action: 'put-back', to: 'queued', when: 'a host called another one; it keeps its place' },
  { from: 'on-deck', action: 'skip', to: 'skipped', when: 'a host' },
  { from: 'on-deck', action: 'no-show', to: 'no-show', when: 'a host' },
  { from: 'on-deck', action: 'requeue', to: 'queued', when: 'a host; at the end of the session that is running' },
  { from: 'on-deck', action: 'extend', to: 'on-deck', when: 'a host gives it more time, or less, before it begins' },
  { from: 'live', action: 'finish', to: 'done', when: 'a host' },
  { from: 'live', action: 'pause', to: 'live', when: 'a host, while the clock runs; it stands still' },
  { from: 'live', action: 'resume', to: 'live', when: 'a host, while the clock stands still' },
  { from: 'live', action: 'extend', to: 'live', when: 'a host gives it more time, or less' },
  { from: 'live', action: 'no-show', to: 'no-show', when: 'a host: it was announced, and nobody came' },
  { from: 'live', action: 'requeue', to: 'queued', when: 'a host: something does not work, they try again at the end; the clock will start anew' },
  { from: 'skipped', action: 'call-next', to: 'on-deck', when: 'a host: they are here now' },
  { from: 'skipped', action: 'requeue', to: 'queued', when: 'a host; at the end of the session that is running' },
  { from: 'skipped', action: 'no-show', to: 'no-show', when: 'a host: they did not come back' },
  { from: 'no-show', action: 'requeue', to: 'queued', when: 'a host; at the end of the session that is running' },
];

/** Every step can be taken back: each arrow that leads elsewhere has one that leads back. */
const BACK: TransitionTable<SlotState, SlotAction> = [...new Map(FORWARD.filter(({ from, to }) => from !== to).map(({ from, to }) => [
  `${to} ${from}`,
  { from: to, action: `back-to-${from}` as const, to: from, when: 'a host takes the last step of the stage back, as long as nothing else has changed its order, and while the demos are on' },
])).values()];

/**
 * What may happen to a demo's slot. On one stage at most one is live and at most one is on deck, by constraint. A slot whose demo is withdrawn is
 * freed whatever its state, unless the demo was shown; those behind it move up.
 */
export const SLOT_LIFECYCLE: TransitionTable<SlotState, SlotAction> = [...FORWARD, ...BACK];

/** A slot in one of these states is still to come. */
export const AHEAD: ReadonlySet<SlotState> = new Set(['queued', 'on-deck']);
/** A slot in one of these states takes its presenters' time: it is to come, is running, or may come back. */
export const HOLDS_TIME: ReadonlySet<SlotState> = new Set(['queued', 'on-deck', 'live']);

/** The commands that a slot's state and clock allow: which buttons there are. */
export function commandsFor({ state, pausedAt }: { readonly state: SlotState; readonly pausedAt: Date | null }): readonly StageCommand[] {
  const useless: SlotAction = pausedAt === null ? 'resume' : 'pause';
  return allowedActions(SLOT_LIFECYCLE, state).filter((action): action is StageCommand => isCommand(action) && action !== useless);
}

function isCommand(action: SlotAction): action is StageCommand {
  return STAGE_COMMANDS.some((command) => command === action);
}
