import { notifications } from '@mantine/notifications';
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { errorCode } from '../graphql/errors.js';
import { CastBallotDocument, type BallotQuestionPartsFragment } from '../graphql/generated.js';
import { matchResult } from '../match-result.js';
import { sayInPlace } from '../say-in-place.js';
import { useViewer } from '../viewer.js';
import { createBallotBox, type SaveState, type Sent } from './ballot-box.js';
import { togglePick, toggleWatched, type BallotDraft } from './ballot-draft.js';

/** One question of the ballot as the viewer fills it in: each tick is saved by itself, until it closes. */
export interface OwnBallot {
  draft: BallotDraft;
  save: SaveState;
  /** False while nothing was ever ticked */
  hasCast: boolean;
  isFull: boolean;
  pick: (projectId: string) => void;
  watch: (projectId: string) => void;
}

function deviceStore(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  try {
    return window.localStorage;
  } catch {
    return { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  }
}

export function useBallot(editionId: string, question: BallotQuestionPartsFragment): OwnBallot {
  const { t } = useTranslation();
  const client = useClient();
  const { person } = useViewer();
  const words = useRef(t);
  words.current = t;
  const box = useMemo(() => {
    const refuse = (message: string): Sent => {
      sayInPlace('ballot', message);
      return 'refused';
    };
    const send = async ({ picks, watched }: BallotDraft): Promise<Sent> => {
      const result = await client.mutation(CastBallotDocument, { input: { editionId, questionId: question.id, picks: [...picks], watched: [...watched] } }).toPromise();
      if (result.error || !result.data) {
        const code = result.error ? errorCode(result.error) : 'INTERNAL';
        if (code === 'OFFLINE' || code === 'INTERNAL' || code === 'RATE_LIMITED') return 'unreachable';
        return refuse(words.current(`failure.code.${code}`));
      }
      const tell = ({ message }: { message: string }): Sent => refuse(message);
      return matchResult<typeof result.data.castBallot, Sent>(result.data.castBallot, {
        CastBallotSuccess: () => 'saved',
        TooManyPicks: tell, OwnProject: tell, NotShown: tell, BallotClosed: tell, HackWeekOff: tell, NotFoundError: tell,
        InvalidInput: ({ problems }) => refuse(problems[0]?.message ?? words.current('failure.notDone')),
      });
    };
    return createBallotBox({ key: `barograph.ballot.${person.id}.${question.id}`, store: deviceStore(), send });
  }, [client, editionId, question.id, person.id]);
  useEffect(() => {
    window.addEventListener('online', box.flush);
    window.addEventListener('pagehide', box.flush);
    return () => {
      window.removeEventListener('online', box.flush);
      window.removeEventListener('pagehide', box.flush);
      box.close();
    };
  }, [box]);
  useEffect(() => box.settle(question), [box, question]);
  const { draft: own, save } = useSyncExternalStore(box.subscribe, box.state);
  const draft = own ?? question;
  return {
    draft, save, hasCast: question.hasCast || own !== null || save === 'refused',
    isFull: draft.picks.length >= question.limit,
    watch: (projectId) => box.change(toggleWatched(draft, projectId)),
    pick: (projectId) => {
      const next = togglePick(draft, projectId, question.limit);
      if (next) box.change(next);
      else notifications.show({ id: 'ballot-full', message: t('ballot.full', { count: question.limit }) });
    },
  };
}
