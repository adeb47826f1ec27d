import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { AddAnnotationDocument, ChangeAnnotationDocument, RemoveAnnotationDocument, type AnnotationPartsFragment } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import type { FieldProblem } from '../../lib/problems.js';
import { draftOf, inputOf, type EventDraft } from './event-draft.js';

/** What a form needs to know of a write: it is done, or which fields the server refuses. */
export type WriteOutcome = { done: true } | { done: false; problems: readonly FieldProblem[] };

const stale = ['Annotation', 'TeamTrends', 'Attention'];
const toast = 'event-undo';

/** Adding, changing and removing events; each says what it did, with a way back. */
export function useEventCommands(teamId: string) {
  const { t } = useTranslation();
  const add = useCommand(AddAnnotationDocument);
  const change = useCommand(ChangeAnnotationDocument);
  const remove = useCommand(RemoveAnnotationDocument);
  const refused = (problems: readonly FieldProblem[] = []): WriteOutcome => ({ done: false, problems });
  const gone = (message: string): WriteOutcome => {
    notifications.show({ id: toast, color: 'red', message });
    return refused();
  };
  const say = (message: string, undo: () => Promise<unknown>): WriteOutcome => {
    const back = async (): Promise<void> => {
      notifications.hide(toast);
      await undo();
    };
    notifications.hide(toast);
    notifications.show({ id: toast, autoClose: 10_000, message: <span className="row">{message} <Button size="compact-sm" variant="light" onClick={() => void back()}>{t('events.undo')}</Button></span> });
    return { done: true };
  };
  /** Undoing brings back what was there: no further undo is offered, only a refusal is told. */
  const addAgain = (draft: EventDraft, eventTeamId: string | null) => add.run({ input: { teamId: eventTeamId, ...inputOf(draft) } }, stale);
  const changeBack = (annotationId: string, draft: EventDraft) => change.run({ input: { annotationId, ...inputOf(draft) } }, stale);
  const takeOff = (annotationId: string) => remove.run({ input: { annotationId } }, stale);

  return {
    isRunning: add.isRunning || change.isRunning || remove.isRunning,
    addEvent: async (draft: EventDraft): Promise<WriteOutcome> => {
      const data = await addAgain(draft, teamId);
      return data ? matchResult(data.addAnnotation, {
        AddAnnotationSuccess: ({ annotation }) => say(t('events.added'), () => takeOff(annotation.id)),
        InvalidInput: ({ problems }) => refused(problems),
        NotFoundError: ({ message }) => gone(message),
      }) : refused();
    },
    changeEvent: async (event: AnnotationPartsFragment, draft: EventDraft): Promise<WriteOutcome> => {
      const data = await changeBack(event.id, draft);
      return data ? matchResult(data.changeAnnotation, {
        ChangeAnnotationSuccess: () => say(t('events.changed'), () => changeBack(event.id, draftOf(event))),
        InvalidInput: ({ problems }) => refused(problems),
        NotFoundError: ({ message }) => gone(message),
      }) : refused();
    },
    removeEvent: async (event: AnnotationPartsFragment): Promise<WriteOutcome> => {
      const data = await takeOff(event.id);
      return data ? matchResult(data.removeAnnotation, {
        RemoveAnnotationSuccess: () => say(t('events.removed', { title: event.title }), () => addAgain(draftOf(event), event.team?.id ?? null)),
        NotFoundError: ({ message }) => gone(message),
      }) : refused();
    },
  };
}
