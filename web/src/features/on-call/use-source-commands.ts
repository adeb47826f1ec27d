import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import {
  AcceptHeldRosterDocument, AddRosterSourceDocument, ChangeRosterSourceDocument, MatchOnCallPersonDocument, PreviewRosterSourceDocument, ReadRosterNowDocument, RemoveRosterSourceDocument,
  type RosterPlanPartsFragment, type RosterSourceInput, type RosterSourcePartsFragment,
} from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { useProblemText, type FieldProblem } from '../../lib/problems.js';
import { useViewerState } from '../../lib/viewer.js';

/** What a roster is asked about stands on these; none of it is right any more after a change. */
const stale = ['OnCallTeamDetail', 'OnCallTeam', 'OnCallBoard', 'RosterSource', 'RosterHealth', 'Shift', 'Calendar', 'CodeTCalendar', 'CodeTTeam'];

/** What came of something asked with fields: done, or the fields to mend, or a sentence. */
export type SourceOutcome<Value> = { readonly value: Value } | { readonly problems: readonly FieldProblem[] } | { readonly message: string } | null;

const onFields = (problems: readonly FieldProblem[]): { problems: FieldProblem[] } => ({ problems: problems.map(({ path, ...rest }) => ({ ...rest, path: path.replace(/^(input\.)?source\./, '') })) });

/** Adding, changing, reading and removing rosters; what isn't about a field is told here. */
export function useSourceCommands() {
  const { t } = useTranslation();
  const { refresh } = useViewerState();
  const previewCommand = useCommand(PreviewRosterSourceDocument);
  const addCommand = useCommand(AddRosterSourceDocument);
  const changeCommand = useCommand(ChangeRosterSourceDocument);
  const removeCommand = useCommand(RemoveRosterSourceDocument);
  const readCommand = useCommand(ReadRosterNowDocument);
  const acceptCommand = useCommand(AcceptHeldRosterDocument);
  const say = (message: string, isBad = false) => notifications.show({ message, color: isBad ? 'red' : undefined });
  const gone = (): { message: string } => ({ message: t('onCall.source.gone') });
  const sayGone = () => say(t('onCall.source.gone'), true);

  const preview = async (teamId: string, sourceId: string | null, source: RosterSourceInput): Promise<SourceOutcome<RosterPlanPartsFragment>> => {
    const data = await previewCommand.run({ input: { teamId, sourceId, source } });
    return data && matchResult<typeof data.previewRosterSource, SourceOutcome<RosterPlanPartsFragment>>(data.previewRosterSource, {
      PreviewRosterSourceSuccess: ({ plan }) => ({ value: plan }),
      RosterUnreadable: ({ message }) => ({ message }),
      InvalidInput: ({ problems }) => onFields(problems),
      NotFoundError: gone,
      RateLimited: ({ retryAfterSeconds }) => ({ message: t('onCall.source.tooOften', { count: retryAfterSeconds }) }),
    });
  };
  const read = async ({ id, label }: Pick<RosterSourcePartsFragment, 'id' | 'label'>, isTold = true): Promise<void> => {
    const data = await readCommand.run({ input: { sourceId: id } }, stale);
    if (!data) return;
    matchResult(data.readRosterNow, {
      ReadRosterNowSuccess: ({ source: { problem } }) => { if (problem) say(t('onCall.source.readFailed', { label, problem }), true); else if (isTold) say(t('onCall.source.readDone', { label })); },
      NotFoundError: sayGone,
      RateLimited: ({ retryAfterSeconds }) => say(t('onCall.source.tooOften', { count: retryAfterSeconds }), true),
    });
  };
  /** Read at once: whoever adds a roster wants to see it. */
  const add = async (teamId: string, label: string, source: RosterSourceInput): Promise<SourceOutcome<RosterSourcePartsFragment>> => {
    const data = await addCommand.run({ input: { teamId, label, source } }, stale);
    const outcome = data && matchResult<typeof data.addRosterSource, SourceOutcome<RosterSourcePartsFragment>>(data.addRosterSource, { AddRosterSourceSuccess: (added) => ({ value: added.source }), InvalidInput: ({ problems }) => onFields(problems), NotFoundError: gone });
    if (outcome && 'value' in outcome) {
      await read(outcome.value, false);
      refresh();
      say(t('onCall.source.added', { label }));
    }
    return outcome;
  };
  const change = async (sourceId: string, changes: { label?: string; isPaused?: boolean; source?: RosterSourceInput }): Promise<SourceOutcome<RosterSourcePartsFragment>> => {
    const data = await changeCommand.run({ input: { sourceId, ...changes } }, stale);
    return data && matchResult<typeof data.changeRosterSource, SourceOutcome<RosterSourcePartsFragment>>(data.changeRosterSource, { ChangeRosterSourceSuccess: ({ source }) => ({ value: source }), InvalidInput: ({ problems }) => onFields(problems), NotFoundError: gone });
  };
  const pause = async ({ id, label, isPaused }: RosterSourcePartsFragment): Promise<void> => {
    const outcome = await change(id, { isPaused: !isPaused });
    if (outcome && 'value' in outcome) say(t(isPaused ? 'onCall.source.resumed' : 'onCall.source.paused_', { label }));
    else if (outcome) sayGone();
  };
  const remove = async ({ id, label }: RosterSourcePartsFragment): Promise<void> => {
    const data = await removeCommand.run({ input: { sourceId: id } }, stale);
    if (!data) return;
    matchResult(data.removeRosterSource, { RemoveRosterSourceSuccess: ({ released }) => say(t('onCall.source.removed', { label, count: released })), NotFoundError: sayGone });
    refresh();
  };
  const accept = async ({ id, label }: Pick<RosterSourcePartsFragment, 'id' | 'label'>): Promise<void> => {
    const data = await acceptCommand.run({ input: { sourceId: id } }, stale);
    if (!data) return;
    matchResult(data.acceptHeldRoster, { AcceptHeldRosterSuccess: () => say(t('onCall.held.done', { label })), NotFoundError: sayGone, NothingHeld: () => say(t('onCall.held.gone'), true) });
  };
  const isRunning = [previewCommand, addCommand, changeCommand, removeCommand, readCommand, acceptCommand].some((command) => command.isRunning);
  return { preview, add, change, pause, remove, read, accept, isRunning };
}

/** Says who an unknown name is. True when it was said. */
export function useMatching(teamId: string) {
  const { t } = useTranslation();
  const wordsOf = useProblemText();
  const command = useCommand(MatchOnCallPersonDocument);
  const match = async (key: string, personId: string): Promise<boolean> => {
    const data = await command.run({ input: { teamId, key, personId } }, [...stale, 'Person']);
    if (!data) return false;
    const refuse = (message: string): boolean => {
      notifications.show({ color: 'red', message });
      return false;
    };
    return matchResult(data.matchOnCallPerson, {
      MatchOnCallPersonSuccess: ({ shifts }) => {
        notifications.show({ message: t('onCall.unmatched.done', { count: shifts }) });
        return true;
      },
      InvalidInput: ({ problems }) => refuse(problems[0] ? wordsOf(problems[0]) : t('failure.fixFields')),
      NotFoundError: () => refuse(t('onCall.source.gone')),
    });
  };
  return { match, isRunning: command.isRunning };
}
