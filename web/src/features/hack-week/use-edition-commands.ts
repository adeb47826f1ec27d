import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import {
  AddHackOrganizerDocument, ChangeHackEditionDocument, CreateHackEditionDocument, MoveHackEditionDocument, RemoveHackEditionDocument, RemoveHackOrganizerDocument, type HackEditionPartsFragment, type HackPhase,
} from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { useProblemText, type FieldProblem } from '../../lib/problems.js';
import { sayInPlace } from '../../lib/say-in-place.js';
import { useViewerState } from '../../lib/viewer.js';
import { inputOfEdition, type EditionDraft } from './edition-draft.js';
import { hackToast, refuse, tell } from './tell.js';

/** What became of a form: the edition, or what the server refuses (nothing, where that was told already). */
export type EditionOutcome = { readonly editionId: string } | { readonly problems: readonly FieldProblem[] };

const stale = ['HackEdition', 'HackWeekView', 'HackProject'];

/** Planning, changing and moving editions, and who organizes them. */
export function useEditionCommands() {
  const { t } = useTranslation();
  const wordsOf = useProblemText();
  const { refresh } = useViewerState();
  const create = useCommand(CreateHackEditionDocument);
  const change = useCommand(ChangeHackEditionDocument);
  const move = useCommand(MoveHackEditionDocument);
  const remove = useCommand(RemoveHackEditionDocument);
  const add = useCommand(AddHackOrganizerDocument);
  const takeOff = useCommand(RemoveHackOrganizerDocument);
  const told = (problem: { message: string }): EditionOutcome => {
    tell(problem);
    return { problems: [] };
  };
  const written = ({ warnings, edition }: { warnings: readonly string[]; edition: { id: string } }): EditionOutcome => {
    sayInPlace(hackToast, t('hackEdition.saved'));
    warnings.forEach((message) => notifications.show({ color: 'brass', message, autoClose: 12_000 }));
    return { editionId: edition.id };
  };
  const wrong = ({ problems }: { problems: readonly FieldProblem[] }): EditionOutcome => ({ problems });
  return {
    isRunning: create.isRunning || change.isRunning || move.isRunning || remove.isRunning || add.isRunning || takeOff.isRunning,
    create: async (draft: EditionDraft, copyFrom: string | null): Promise<EditionOutcome> => {
      const data = await create.run({ input: { ...inputOfEdition(draft), copyFrom } }, stale);
      return data ? matchResult<typeof data.createHackEdition, EditionOutcome>(data.createHackEdition, { CreateHackEditionSuccess: written, HackWeekOff: told, NotFoundError: told, InvalidInput: wrong }) : { problems: [] };
    },
    change: async ({ id, version }: HackEditionPartsFragment, draft: EditionDraft): Promise<EditionOutcome> => {
      const data = await change.run({ input: { editionId: id, version, ...inputOfEdition(draft) } }, stale);
      return data ? matchResult<typeof data.changeHackEdition, EditionOutcome>(data.changeHackEdition, { ChangeHackEditionSuccess: written, HackEditionChanged: told, HackWeekOff: told, NotFoundError: told, InvalidInput: wrong }) : { problems: [] };
    },
    /** Null when it moved, else why not; empty where that was told already. */
    move: async ({ id, version }: HackEditionPartsFragment, to: HackPhase, reason: string | null): Promise<string | null> => {
      const data = await move.run({ input: { editionId: id, version, to, reason } }, stale);
      if (!data) return '';
      const why = ({ message }: { message: string }): string => message;
      return matchResult<typeof data.moveHackEdition, string | null>(data.moveHackEdition, {
        MoveHackEditionSuccess: ({ edition }) => {
          sayInPlace(hackToast, t('hackEdition.movedTo', { phase: t(`hackWeek.phase.${edition.phase}`) }));
          return null;
        },
        HackEditionChanged: why, TransitionRefused: why, HackWeekOff: why, NotFoundError: why, InvalidInput: ({ problems }) => problems.map(wordsOf).join(' '),
      });
    },
    remove: async ({ id }: HackEditionPartsFragment): Promise<boolean> => {
      const data = await remove.run({ input: { editionId: id } }, stale);
      return data ? matchResult<typeof data.removeHackEdition, boolean>(data.removeHackEdition, { RemoveHackEditionSuccess: () => true, TransitionRefused: refuse, HackWeekOff: refuse, NotFoundError: refuse }) : false;
    },
    addOrganizer: async (editionId: string, personId: string): Promise<string | null> => {
      const data = await add.run({ input: { editionId, personId } }, stale);
      if (!data) return '';
      const why = ({ message }: { message: string }): string => message;
      return matchResult<typeof data.addHackOrganizer, string | null>(data.addHackOrganizer, { AddHackOrganizerSuccess: () => null, HackWeekOff: why, NotFoundError: why });
    },
    /** Somebody may take themselves off: what the viewer may do changes then. */
    removeOrganizer: async (editionId: string, personId: string): Promise<void> => {
      const data = await takeOff.run({ input: { editionId, personId } }, stale);
      if (data && matchResult<typeof data.removeHackOrganizer, boolean>(data.removeHackOrganizer, { RemoveHackOrganizerSuccess: () => true, TransitionRefused: refuse, HackWeekOff: refuse, NotFoundError: refuse })) refresh();
    },
  };
}
