import { notifications } from '@mantine/notifications';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { MoveDemoStageDocument, type MoveDemoStageMutation, type DemoStageCommand } from '../../lib/graphql/generated.js';
import { errorCode } from '../../lib/graphql/errors.js';
import { matchResult } from '../../lib/match-result.js';
import { sayInPlace } from '../../lib/say-in-place.js';
import type { Stage } from './stage-time.js';
import { useRest } from './use-rest.js';

export interface StageOrder {
  readonly command: DemoStageCommand;
  readonly slotId?: string;
  readonly seconds?: number;
}

/** Waits before asking once more, in ms. Safe: a step carries the version that it was decided on, so the server takes it once. */
const retryAfterMs = [500, 1_500, 3_000];

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Steps of the one who leads through the demos. One at a time, and none by the second half of a double click; a lost answer is asked for again; somebody quicker wins, and the page shows what they did. */
export function useStageCommands(stage: Stage | null, accept: (stage: Stage) => void) {
  const { t } = useTranslation();
  const client = useClient();
  const [running, setRunning] = useState<DemoStageCommand | null>(null);
  const isBusy = useRef(false);
  const { isResting, rest } = useRest();

  const send = async (order: StageOrder, of: Stage): Promise<{ data: MoveDemoStageMutation; isRepeated: boolean } | null> => {
    for (let tries = 0; ; tries++) {
      const result = await client.mutation(MoveDemoStageDocument, { input: { stageId: of.id, version: of.version, ...order } }).toPromise();
      if (result.data && !result.error) return { data: result.data, isRepeated: tries > 0 };
      const code = result.error ? errorCode(result.error) : 'INTERNAL';
      const wait = retryAfterMs[tries];
      if (code !== 'OFFLINE' || wait === undefined) {
        notifications.show({ id: 'stage-failed', color: 'red', title: t('failure.notDone'), message: t(`failure.code.${code}`) });
        return null;
      }
      await pause(wait);
    }
  };
  const tell = ({ message }: { message: string }): boolean => {
    sayInPlace('stage', message);
    return false;
  };
  /** True when the step was taken. */
  const run = async (order: StageOrder): Promise<boolean> => {
    if (!stage || isBusy.current || isResting) return false;
    isBusy.current = true;
    // More time may be given twice in a row; it leaves every button what it is.
    if (order.command !== 'EXTEND') rest();
    setRunning(order.command);
    const answer = await send(order, stage);
    isBusy.current = false;
    setRunning(null);
    if (!answer) return false;
    return matchResult<MoveDemoStageMutation['moveDemoStage'], boolean>(answer.data.moveDemoStage, {
      MoveDemoStageSuccess: (done) => { accept(done.stage); return true; },
      StageMoved: (moved) => {
        accept(moved.stage);
        // The answer to our own first try was lost: what moved it was this very step.
        if (answer.isRepeated) return true;
        return tell({ message: t('stage.moved') });
      },
      TransitionRefused: tell, NotFoundError: tell, HackWeekOff: tell,
      InvalidInput: ({ problems }) => tell(problems[0] ?? { message: t('failure.notDone') }),
    });
  };
  return { run, running, isResting, rest };
}
