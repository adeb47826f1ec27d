import { registerEnumType } from '@nestjs/graphql';

export enum DemoSlotState {
  QUEUED = 'QUEUED',
  ON_DECK = 'ON_DECK',
  LIVE = 'LIVE',
  DONE = 'DONE',
  SKIPPED = 'SKIPPED',
  NO_SHOW = 'NO_SHOW',
}
registerEnumType(DemoSlotState, {
  name: 'DemoSlotState', description: 'Where a demo stands in the running order of its stage.',
  valuesMap: {
    QUEUED: { description: 'It waits in line.' }, ON_DECK: { description: 'It is called: the next one on stage. One of a stage at most.' }, LIVE: { description: 'It is on stage. One of a stage at most.' },
    DONE: { description: 'It was shown.' }, SKIPPED: { description: 'Passed by for now.' }, NO_SHOW: { description: 'Nobody was there to show it.' },
  },
});

export enum DemoStageCommand {
  CALL_NEXT = 'CALL_NEXT',
  GO_LIVE = 'GO_LIVE',
  FINISH = 'FINISH',
  SKIP = 'SKIP',
  NO_SHOW = 'NO_SHOW',
  REQUEUE = 'REQUEUE',
  PAUSE = 'PAUSE',
  RESUME = 'RESUME',
  EXTEND = 'EXTEND',
  UNDO = 'UNDO',
}
registerEnumType(DemoStageCommand, {
  name: 'DemoStageCommand', description: 'What a host can tell a stage to do.',
  valuesMap: {
    CALL_NEXT: { description: 'The next in line goes on deck; with a slot, that one, and whoever was on deck keeps the next place.' }, GO_LIVE: { description: 'Who is on deck begins; the clock starts.' },
    FINISH: { description: 'The live demo is done.' }, SKIP: { description: 'Who is on deck (or the slot) is passed by for now.' }, NO_SHOW: { description: 'Nobody is there for who is on deck (or for the slot).' },
    REQUEUE: { description: 'The slot goes to the end of the session that is running.' }, PAUSE: { description: 'The clock stands still.' }, RESUME: { description: 'The clock runs on.' },
    EXTEND: { description: 'More seconds for the live demo, or for who is on deck; fewer where negative.' },
    UNDO: { description: 'The last step is taken back: slots, clock and order are as they were before it. Again: the one before. Not once the running order was changed otherwise.' },
  },
});

export enum SlotConflictKind {
  BUSY = 'BUSY',
  ELSEWHERE = 'ELSEWHERE',
}
registerEnumType(SlotConflictKind, {
  name: 'SlotConflictKind', description: 'Why presenters can’t be there.',
  valuesMap: { BUSY: { description: 'Something else, such as a shift, stands in their time.' }, ELSEWHERE: { description: 'By now they are expected on another stage at that time.' } },
});
