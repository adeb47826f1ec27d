import { notifications } from '@mantine/notifications';
import {
  StartReadingGroupDocument, ChangeReadingGroupDocument, MoveReadingGroupDocument, JoinReadingGroupDocument, LeaveReadingGroupDocument, LeadReadingGroupDocument, AddReadingSessionDocument,
  ChangeReadingSessionDocument, MoveReadingSessionDocument, MoveReadingPlaceDocument, WriteReadingNotesDocument, SayReadingAttendanceDocument, SaveReadingTakeawayDocument, RemoveReadingTakeawayDocument,
  type AddReadingSessionInput, type ChangeReadingGroupInput, type ChangeReadingSessionInput, type ReadingGroupAction, type ReadingPlaceMove, type ReadingRole, type ReadingSessionAction, type ReadLevel, type StartReadingGroupInput,
} from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import type { FieldProblem } from '../../lib/problems.js';

interface Changed {
  readonly group: { readonly id: string; readonly title: string };
}

/** What became of a change: the group, or what the form has to show; null after a refusal that was told. */
export type ReadingOutcome = { readonly group: Changed['group'] } | { readonly problems: readonly FieldProblem[] } | null;

const stale = ['ReadingGroup', 'ReadingGroupConnection', 'CalendarEntry'];

const tell = ({ message }: { message: string }): null => {
  notifications.show({ color: 'red', message });
  return null;
};
const done = ({ group }: Changed): ReadingOutcome => ({ group });
const refusals = { ReadingNotNow: tell, ReadingGroupsOff: tell, NotFoundError: tell, InvalidInput: ({ problems }: { problems: readonly FieldProblem[] }): ReadingOutcome => ({ problems }) };

/** Groups: started, changed, joined, led. */
export function useGroupCommands() {
  const [start, change, move, join, leave, lead] = [
    useCommand(StartReadingGroupDocument), useCommand(ChangeReadingGroupDocument), useCommand(MoveReadingGroupDocument), useCommand(JoinReadingGroupDocument), useCommand(LeaveReadingGroupDocument), useCommand(LeadReadingGroupDocument),
  ];
  return {
    isRunning: [start, change, move, join, leave, lead].some(({ isRunning }) => isRunning),
    start: async (input: StartReadingGroupInput): Promise<ReadingOutcome> => {
      const data = await start.run({ input }, stale);
      return data && matchResult<typeof data.startReadingGroup, ReadingOutcome>(data.startReadingGroup, { StartReadingGroupSuccess: done, ...refusals });
    },
    change: async (input: ChangeReadingGroupInput): Promise<ReadingOutcome> => {
      const data = await change.run({ input }, stale);
      return data && matchResult<typeof data.changeReadingGroup, ReadingOutcome>(data.changeReadingGroup, { ChangeReadingGroupSuccess: done, ...refusals });
    },
    move: async (groupId: string, action: ReadingGroupAction): Promise<ReadingOutcome> => {
      const data = await move.run({ input: { groupId, action } }, stale);
      return data && matchResult<typeof data.moveReadingGroup, ReadingOutcome>(data.moveReadingGroup, { MoveReadingGroupSuccess: done, ...refusals });
    },
    join: async (groupId: string, role: ReadingRole): Promise<ReadingOutcome> => {
      const data = await join.run({ input: { groupId, role } }, stale);
      return data && matchResult<typeof data.joinReadingGroup, ReadingOutcome>(data.joinReadingGroup, { JoinReadingGroupSuccess: done, ...refusals });
    },
    leave: async (groupId: string): Promise<ReadingOutcome> => {
      const data = await leave.run({ input: { groupId } }, stale);
      return data && matchResult<typeof data.leaveReadingGroup, ReadingOutcome>(data.leaveReadingGroup, { LeaveReadingGroupSuccess: done, ...refusals });
    },
    lead: async (groupId: string): Promise<ReadingOutcome> => {
      const data = await lead.run({ input: { groupId } }, stale);
      return data && matchResult<typeof data.leadReadingGroup, ReadingOutcome>(data.leadReadingGroup, { LeadReadingGroupSuccess: done, ...refusals });
    },
  };
}

/** Sessions: their time, what became of them, who presents. */
export function useSessionCommands() {
  const [add, change, move, place] = [useCommand(AddReadingSessionDocument), useCommand(ChangeReadingSessionDocument), useCommand(MoveReadingSessionDocument), useCommand(MoveReadingPlaceDocument)];
  return {
    isRunning: [add, change, move, place].some(({ isRunning }) => isRunning),
    add: async (input: AddReadingSessionInput): Promise<ReadingOutcome> => {
      const data = await add.run({ input }, stale);
      return data && matchResult<typeof data.addReadingSession, ReadingOutcome>(data.addReadingSession, { AddReadingSessionSuccess: done, ...refusals });
    },
    change: async (input: ChangeReadingSessionInput): Promise<ReadingOutcome> => {
      const data = await change.run({ input }, stale);
      return data && matchResult<typeof data.changeReadingSession, ReadingOutcome>(data.changeReadingSession, { ChangeReadingSessionSuccess: done, ...refusals });
    },
    move: async (sessionId: string, action: ReadingSessionAction, reason: string | null): Promise<ReadingOutcome> => {
      const data = await move.run({ input: { sessionId, action, reason } }, stale);
      return data && matchResult<typeof data.moveReadingSession, ReadingOutcome>(data.moveReadingSession, { MoveReadingSessionSuccess: done, ...refusals });
    },
    place: async (sessionId: string, wished: ReadingPlaceMove): Promise<ReadingOutcome> => {
      const data = await place.run({ input: { sessionId, move: wished } }, stale);
      return data && matchResult<typeof data.moveReadingPlace, ReadingOutcome>(data.moveReadingPlace, { MoveReadingPlaceSuccess: done, ...refusals });
    },
  };
}

/** What people say of a session. */
export function useVoiceCommands() {
  const [notes, attendance, save, remove] = [useCommand(WriteReadingNotesDocument), useCommand(SayReadingAttendanceDocument), useCommand(SaveReadingTakeawayDocument), useCommand(RemoveReadingTakeawayDocument)];
  return {
    isRunning: [notes, attendance, save, remove].some(({ isRunning }) => isRunning),
    notes: async (sessionId: string, text: string): Promise<ReadingOutcome> => {
      const data = await notes.run({ input: { sessionId, notes: text } }, stale);
      return data && matchResult<typeof data.writeReadingNotes, ReadingOutcome>(data.writeReadingNotes, { WriteReadingNotesSuccess: done, ...refusals });
    },
    attendance: async (sessionId: string, attended: boolean, readLevel: ReadLevel | null): Promise<ReadingOutcome> => {
      const data = await attendance.run({ input: { sessionId, attended, readLevel } }, stale);
      return data && matchResult<typeof data.sayReadingAttendance, ReadingOutcome>(data.sayReadingAttendance, { SayReadingAttendanceSuccess: done, ...refusals });
    },
    saveTakeaway: async (sessionId: string, takeawayId: string | null, text: string): Promise<ReadingOutcome> => {
      const data = await save.run({ input: { sessionId, takeawayId, text } }, stale);
      return data && matchResult<typeof data.saveReadingTakeaway, ReadingOutcome>(data.saveReadingTakeaway, { SaveReadingTakeawaySuccess: done, ...refusals });
    },
    removeTakeaway: async (sessionId: string, takeawayId: string): Promise<ReadingOutcome> => {
      const data = await remove.run({ input: { sessionId, takeawayId } }, stale);
      return data && matchResult<typeof data.removeReadingTakeaway, ReadingOutcome>(data.removeReadingTakeaway, { RemoveReadingTakeawaySuccess: done, ...refusals });
    },
  };
}
