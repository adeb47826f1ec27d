import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notifications } from '@mantine/notifications';
import { useFormat } from '../../lib/format.js';
import { BookCodeTDayDocument, CancelCodeTDayDocument, type BookCodeTDayMutation, type CodeTDayPartsFragment, type CodeTReason } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { useProblemText } from '../../lib/problems.js';
import { useUndoToast } from '../../lib/use-undo-toast.js';

/** Why a day could not be booked, in the server's words, and what can be done instead. */
export interface Refusal {
  readonly message: string;
  readonly nextDays: readonly string[] | null;
  readonly canSchedule: boolean;
}

export interface Wish {
  readonly day: string;
  readonly projectId: string;
}

const stale = ['CodeTCalendar', 'CodeTTeam', 'CodeTProject', 'Calendar'];

/** Booking and cancelling, each with a way back, and refusals kept to be shown. */
export function useBooking() {
  const { t } = useTranslation();
  const format = useFormat();
  const wordsOf = useProblemText();
  const say = useUndoToast('code-t');
  const bookCommand = useCommand(BookCodeTDayDocument);
  const cancelCommand = useCommand(CancelCodeTDayDocument);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const refusedBy = (result: BookCodeTDayMutation['bookCodeTDay']): Refusal | null => {
    const plain = ({ message }: { message: string }): Refusal => ({ message, nextDays: null, canSchedule: false });
    const offering = ({ message, nextDays }: { message: string; nextDays: readonly string[] }): Refusal => ({ message, nextDays, canSchedule: false });
    return matchResult<typeof result, Refusal | null>(result, {
      BookCodeTDaySuccess: () => null,
      NotACodeTDay: offering,
      OnCallConflict: offering,
      PresentationDue: ({ message, canSchedule }) => ({ message, nextDays: null, canSchedule }),
      AlreadyBooked: plain, RosterStale: plain, CodeTOff: plain, NotFoundError: plain,
      // What is wrong with the day the server says in the viewer's language, for it knows the day; the rest is said here.
      InvalidInput: ({ problems: [problem] }) => plain({ message: problem === undefined ? t('failure.fixFields') : problem.path === 'day' ? problem.message : wordsOf(problem) }),
    });
  };
  const send = async ({ day, projectId }: Wish) => (await bookCommand.run({ input: { day, projectId } }, stale))?.bookCodeTDay ?? null;
  const takeBack = async (dayId: string, reason: CodeTReason): Promise<boolean> => {
    const data = await cancelCommand.run({ input: { dayId, reason } }, stale);
    if (!data) return false;
    const refuse = ({ message }: { message: string }): boolean => {
      notifications.show({ color: 'red', message });
      return false;
    };
    return matchResult(data.cancelCodeTDay, { CancelCodeTDaySuccess: () => true, CodeTNotNow: refuse, NotFoundError: refuse });
  };
  const bookAgain = async (wish: Wish): Promise<void> => {
    const result = await send(wish);
    const refused = result && refusedBy(result);
    if (refused) notifications.show({ color: 'red', message: refused.message });
  };
  /** True when the day is booked. */
  const book = async (wish: Wish): Promise<boolean> => {
    const result = await send(wish);
    if (!result) return false;
    const refused = refusedBy(result);
    setRefusal(refused);
    if (result.__typename !== 'BookCodeTDaySuccess') return false;
    const words = [t('codeT.book.done', { day: format.day(wish.day) }), ...result.warnings.map(({ text }) => text)].join(' ');
    say(words, () => takeBack(result.day.id, 'NONE_GIVEN'));
    return true;
  };
  /** True when the day is cancelled. */
  const cancel = async (day: CodeTDayPartsFragment, reason: CodeTReason): Promise<boolean> => {
    const isDone = await takeBack(day.id, reason);
    if (isDone) say(t('codeT.cancel.done', { day: format.day(day.day) }), () => bookAgain({ day: day.day, projectId: day.project.id }));
    return isDone;
  };
  return { book, cancel, refusal, clearRefusal: () => setRefusal(null), isRunning: bookCommand.isRunning || cancelCommand.isRunning };
}
