import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import {
  AddDemoHostDocument, ApplyRunningOrderDocument, ChangeDemoStageDocument, CreateDemoStageDocument, MoveDemoSlotDocument, RemoveDemoHostDocument, RemoveDemoStageDocument, SetStageSessionsDocument,
  type ApplyRunningOrderInput, type MoveDemoSlotInput, type SetStageSessionsInput,
} from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { useProblemText, type FieldProblem } from '../../lib/problems.js';
import { sayInPlace } from '../../lib/say-in-place.js';

/** Done, or the fields that the server refuses (none where that was told already). */
export type OrderOutcome = { readonly done: true } | { readonly done: false; readonly problems: readonly FieldProblem[] };

const stale = ['DemoStage', 'HackEdition'];
const done = (): OrderOutcome => ({ done: true });

/** Everything that organizers do to stages and their running order. */
export function useOrderCommands() {
  const { t } = useTranslation();
  const wordsOf = useProblemText();
  const create = useCommand(CreateDemoStageDocument);
  const change = useCommand(ChangeDemoStageDocument);
  const remove = useCommand(RemoveDemoStageDocument);
  const addHost = useCommand(AddDemoHostDocument);
  const removeHost = useCommand(RemoveDemoHostDocument);
  const sessions = useCommand(SetStageSessionsDocument);
  const apply = useCommand(ApplyRunningOrderDocument);
  const move = useCommand(MoveDemoSlotDocument);
  const failed = (problems: readonly FieldProblem[] = []): OrderOutcome => ({ done: false, problems });
  const tell = ({ message }: { message: string }): OrderOutcome => {
    notifications.show({ color: 'red', message });
    return failed();
  };
  const moved = (): OrderOutcome => {
    sayInPlace('order', t('order.changedMeanwhile'));
    return failed();
  };
  const invalid = ({ problems }: { problems: readonly FieldProblem[] }): OrderOutcome => failed(problems);
  /** Where no form stands that could show the problems. */
  const say = ({ problems }: { problems: readonly FieldProblem[] }): OrderOutcome => tell({ message: problems.map(wordsOf).join(' ') });
  return {
    isRunning: [create, change, remove, addHost, removeHost, sessions, apply, move].some(({ isRunning }) => isRunning),
    createStage: async (editionId: string, name: string, place: string): Promise<OrderOutcome> => {
      const data = await create.run({ input: { editionId, name, place } }, stale);
      return data ? matchResult<typeof data.createDemoStage, OrderOutcome>(data.createDemoStage, { CreateDemoStageSuccess: done, NotFoundError: tell, HackWeekOff: tell, InvalidInput: invalid }) : failed();
    },
    changeStage: async (stageId: string, name: string, place: string): Promise<OrderOutcome> => {
      const data = await change.run({ input: { stageId, name, place } }, stale);
      return data ? matchResult<typeof data.changeDemoStage, OrderOutcome>(data.changeDemoStage, { ChangeDemoStageSuccess: done, NotFoundError: tell, HackWeekOff: tell, InvalidInput: invalid }) : failed();
    },
    removeStage: async (stageId: string): Promise<OrderOutcome> => {
      const data = await remove.run({ input: { stageId } }, stale);
      return data ? matchResult<typeof data.removeDemoStage, OrderOutcome>(data.removeDemoStage, { RemoveDemoStageSuccess: done, NotFoundError: tell, HackWeekOff: tell, InvalidInput: say }) : failed();
    },
    addHost: async (stageId: string, personId: string): Promise<OrderOutcome> => {
      const data = await addHost.run({ input: { stageId, personId } }, stale);
      return data ? matchResult<typeof data.addDemoHost, OrderOutcome>(data.addDemoHost, { AddDemoHostSuccess: done, NotFoundError: tell, HackWeekOff: tell, InvalidInput: say }) : failed();
    },
    removeHost: async (stageId: string, personId: string): Promise<OrderOutcome> => {
      const data = await removeHost.run({ input: { stageId, personId } }, stale);
      return data ? matchResult<typeof data.removeDemoHost, OrderOutcome>(data.removeDemoHost, { RemoveDemoHostSuccess: done, NotFoundError: tell, HackWeekOff: tell, InvalidInput: say }) : failed();
    },
    setSessions: async (input: SetStageSessionsInput): Promise<OrderOutcome> => {
      const data = await sessions.run({ input }, stale);
      return data ? matchResult<typeof data.setStageSessions, OrderOutcome>(data.setStageSessions, { SetStageSessionsSuccess: done, StageMoved: moved, NotFoundError: tell, HackWeekOff: tell, InvalidInput: invalid }) : failed();
    },
    applyOrder: async (input: ApplyRunningOrderInput): Promise<OrderOutcome> => {
      const data = await apply.run({ input }, stale);
      return data ? matchResult<typeof data.applyRunningOrder, OrderOutcome>(data.applyRunningOrder, { ApplyRunningOrderSuccess: done, StageMoved: moved, NotFoundError: tell, HackWeekOff: tell, InvalidInput: say }) : failed();
    },
    moveSlot: async (input: MoveDemoSlotInput): Promise<{ version: number } | null> => {
      const data = await move.run({ input }, stale);
      return data ? matchResult<typeof data.moveDemoSlot, { version: number } | null>(data.moveDemoSlot, {
        MoveDemoSlotSuccess: ({ stage }) => ({ version: stage.version }),
        StageMoved: () => { moved(); return null; },
        NotFoundError: (refusal) => { tell(refusal); return null; },
        HackWeekOff: (refusal) => { tell(refusal); return null; },
        InvalidInput: (refusal) => { say(refusal); return null; },
      }) : null;
    },
  };
}
