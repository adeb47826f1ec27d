import { useTranslation } from 'react-i18next';
import { ChangeHackPictureDocument, RemoveHackPictureDocument } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { useProblemText, type FieldProblem } from '../../lib/problems.js';
import { sayInPlace } from '../../lib/say-in-place.js';
import { hackToast, refuse } from './tell.js';

const stale = ['HackDemo', 'HackPicture'];

/** What a picture shows, its place, and away with it: each done at once. */
export function usePictureCommands() {
  const { t } = useTranslation();
  const wordsOf = useProblemText();
  const change = useCommand(ChangeHackPictureDocument);
  const remove = useCommand(RemoveHackPictureDocument);
  const changeOne = async (input: { pictureId: string; alt?: string; position?: number }): Promise<void> => {
    const data = await change.run({ input }, stale);
    if (data) matchResult<typeof data.changeHackPicture, boolean>(data.changeHackPicture, {
      ChangeHackPictureSuccess: () => true, Frozen: refuse, TransitionRefused: refuse, HackWeekOff: refuse, NotFoundError: refuse,
      InvalidInput: ({ problems }: { problems: readonly FieldProblem[] }) => refuse({ message: problems.map(wordsOf).join(' ') }),
    });
  };
  return {
    describe: (pictureId: string, alt: string) => changeOne({ pictureId, alt }),
    move: (pictureId: string, position: number) => changeOne({ pictureId, position }),
    remove: async (pictureId: string): Promise<void> => {
      const data = await remove.run({ input: { pictureId } }, stale);
      const isGone = data && matchResult<typeof data.removeHackPicture, boolean>(data.removeHackPicture, {
        RemoveHackPictureSuccess: () => true, Frozen: refuse, TransitionRefused: refuse, HackWeekOff: refuse, NotFoundError: refuse, NotSubmittable: ({ message, problems }) => refuse({ message: [message, ...problems.map(({ text }) => text)].join(' ') }),
      });
      if (isGone) sayInPlace(hackToast, t('hackDemo.pictures.removed'));
    },
  };
}
