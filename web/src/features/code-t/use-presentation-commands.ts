import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import {
  CancelCodeTPresentationDocument, ConfirmCodeTPresentationDocument, GiveCodeTPresentationDocument, MoveCodeTPresentationDocument, ScheduleCodeTPresentationDocument,
  type CodeTPresentationForm, type CodeTPresentationPartsFragment,
} from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import type { FieldProblem } from '../../lib/problems.js';
import { sayInPlace } from '../../lib/say-in-place.js';

/** What a form needs to know: it is done, or which fields the server refuses. */
export type FormOutcome = { done: true } | { done: false; problems: readonly FieldProblem[] };

type Presentation = Pick<CodeTPresentationPartsFragment, 'id' | 'day' | 'project'>;

const stale = ['CodeTCalendar', 'CodeTPresentation', 'CodeTShowcaseConnection', 'Calendar'];

/** Scheduling, moving, giving, confirming and cancelling presentations. */
export function usePresentationCommands() {
  const { t } = useTranslation();
  const format = useFormat();
  const schedule = useCommand(ScheduleCodeTPresentationDocument);
  const move = useCommand(MoveCodeTPresentationDocument);
  const give = useCommand(GiveCodeTPresentationDocument);
  const confirm = useCommand(ConfirmCodeTPresentationDocument);
  const cancel = useCommand(CancelCodeTPresentationDocument);
  const failed = (problems: readonly FieldProblem[] = []): FormOutcome => ({ done: false, problems });
  const invalid = ({ problems }: { problems: readonly FieldProblem[] }): FormOutcome => failed(problems);
  const tell = ({ message }: { message: string }): FormOutcome => {
    notifications.show({ color: 'red', message });
    return failed();
  };
  const say = (message: string): FormOutcome => {
    sayInPlace('code-t', message);
    return { done: true };
  };
  const withReleased = (message: string, released: readonly { day: string }[]): string =>
    (released.length === 0 ? message : `${message} ${t('codeT.presentation.released', { count: released.length, days: format.list(released.map(({ day }) => format.dayOfWeek(day))) })}`);
  return {
    isRunning: [schedule, move, give, confirm, cancel].some(({ isRunning }) => isRunning),
    schedule: async (projectId: string, day: string, form: CodeTPresentationForm): Promise<FormOutcome> => {
      const data = await schedule.run({ input: { projectId, day, form } }, stale);
      return data ? matchResult<typeof data.scheduleCodeTPresentation, FormOutcome>(data.scheduleCodeTPresentation, {
        ScheduleCodeTPresentationSuccess: () => say(t('codeT.presentation.scheduled', { day: format.day(day) })),
        NotFoundError: tell, InvalidInput: invalid,
      }) : failed();
    },
    move: async (presentation: Presentation, day: string): Promise<FormOutcome> => {
      const data = await move.run({ input: { presentationId: presentation.id, day } }, stale);
      return data ? matchResult<typeof data.moveCodeTPresentation, FormOutcome>(data.moveCodeTPresentation, {
        MoveCodeTPresentationSuccess: ({ released }) => say(withReleased(t('codeT.presentation.moved', { day: format.day(day) }), released)),
        CodeTNotNow: tell, NotFoundError: tell, InvalidInput: invalid,
      }) : failed();
    },
    give: async (presentation: Presentation, form: CodeTPresentationForm, url: string, note: string): Promise<FormOutcome> => {
      const data = await give.run({ input: { presentationId: presentation.id, form, url: url.trim() || null, note: note.trim() || null } }, stale);
      return data ? matchResult<typeof data.giveCodeTPresentation, FormOutcome>(data.giveCodeTPresentation, {
        GiveCodeTPresentationSuccess: () => say(t('codeT.presentation.given')),
        CodeTNotNow: tell, NotFoundError: tell, InvalidInput: invalid,
      }) : failed();
    },
    confirm: async (presentation: CodeTPresentationPartsFragment): Promise<FormOutcome> => {
      const data = await confirm.run({ input: { presentationId: presentation.id } }, stale);
      return data ? matchResult<typeof data.confirmCodeTPresentation, FormOutcome>(data.confirmCodeTPresentation, {
        ConfirmCodeTPresentationSuccess: () => say(t('codeT.confirm.done', { name: presentation.presenter.name })),
        CodeTNotNow: tell, NotFoundError: tell,
      }) : failed();
    },
    cancel: async (presentation: Presentation): Promise<FormOutcome> => {
      const data = await cancel.run({ input: { presentationId: presentation.id } }, stale);
      return data ? matchResult<typeof data.cancelCodeTPresentation, FormOutcome>(data.cancelCodeTPresentation, {
        CancelCodeTPresentationSuccess: ({ released }) => say(withReleased(t('codeT.presentation.cancelled'), released)),
        CodeTNotNow: tell, NotFoundError: tell,
      }) : failed();
    },
  };
}
