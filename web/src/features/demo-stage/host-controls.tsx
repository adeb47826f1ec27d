import { Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconPlayerPause, IconPlayerPlay, IconPlayerSkipForward, IconPlus, IconUserCancel, IconUserUp } from '@tabler/icons-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DemoStageCommand } from '../../lib/graphql/generated.js';
import { useHostKeys, type HostKey } from './host-keys.js';
import { isEarlyToFinish, isLateToTakeBack, mainStepOf } from './host-steps.js';
import { liveOf, onDeckOf, waitingOf, type Stage } from './stage-time.js';
import type { StageOrder } from './use-stage-commands.js';

const extendSeconds = 30;
/** How long a step that was asked for twice waits for the second time. */
const sureMs = 5_000;

interface HostControlsProps {
  stage: Stage;
  now: number;
  running: DemoStageCommand | null;
  run: (order: StageOrder) => Promise<boolean>;
  /** A step or a question was given just now: no button takes another click yet */
  isResting: boolean;
  rest: () => void;
  keysAreOn: boolean;
}

interface SmallProps {
  name: string;
  mark: ReactNode;
  order: StageOrder | null;
  /** Takes the stage from somebody, so it is asked for twice */
  isHard?: boolean;
}

/** Steps that are asked for twice: true for the second time within some seconds. */
function useAskTwice(): { asked: string | null; isSure: (name: string) => boolean; forget: () => void } {
  const [asked, setAsked] = useState<string | null>(null);
  useEffect(() => {
    if (asked === null) return undefined;
    const timer = setTimeout(() => setAsked(null), sureMs);
    return () => clearTimeout(timer);
  }, [asked]);
  return {
    asked, forget: () => setAsked(null),
    isSure: (name) => {
      if (asked === name) return true;
      setAsked(name);
      return false;
    },
  };
}

/** The buttons, within reach of a thumb: one large for the step that comes next, small ones for everything that goes otherwise. */
export function HostControls({ stage, now, running, run, isResting, rest, keysAreOn }: HostControlsProps) {
  const { t } = useTranslation();
  const { asked, isSure, forget } = useAskTwice();
  const live = liveOf(stage);
  const onDeck = onDeckOf(stage);
  const [next] = waitingOf(stage);
  const main = mainStepOf(stage);
  const isPaused = live !== null && live.pausedAt !== null;
  const keyOf = ({ command, slotId }: StageOrder): string => `${command} ${slotId}`;
  const give = (order: StageOrder | null, isHard = false): void => {
    if (!order || isResting) return;
    // The second half of a double click is no second thought.
    if (isHard && !isSure(keyOf(order))) return rest();
    forget();
    void run(order);
  };
  const step = (): void => { if (main) give(main.order, main.name === 'finish' && isEarlyToFinish(stage, now)); };
  const call: StageOrder | null = live && !onDeck && next ? { command: 'CALL_NEXT', slotId: next.id } : null;
  const hold: StageOrder | null = live && { command: isPaused ? 'RESUME' : 'PAUSE', slotId: live.id };
  const timed = live ?? onDeck;
  const extend: StageOrder | null = timed && { command: 'EXTEND', slotId: timed.id, seconds: extendSeconds };
  const skip: StageOrder | null = onDeck && { command: 'SKIP', slotId: onDeck.id };
  const noShow: StageOrder | null = onDeck && { command: 'NO_SHOW', slotId: onDeck.id };
  const undo: StageOrder | null = stage.lastStep && { command: 'UNDO', slotId: stage.lastStep.slotId };
  const isLate = isLateToTakeBack(stage, now);
  const orders: Record<Exclude<HostKey, 'main' | 'undo'>, StageOrder | null> = { call, pause: hold, extend, skip, noShow };
  useHostKeys(keysAreOn, (key) => (key === 'main' ? step() : key === 'undo' ? give(undo, isLate) : give(orders[key])));

  const small = ({ name, mark, order, isHard = false }: SmallProps) => {
    const isAsked = order !== null && asked === keyOf(order);
    return (
      <Button className="host-small" variant={isAsked ? 'filled' : 'default'} color={isAsked ? 'red' : undefined} disabled={order === null || isResting || (running !== null && running !== order.command)} loading={order !== null && running === order.command} onClick={() => give(order, isHard)}>
        <span className="host-small-in">{mark}<span>{isAsked ? t('stage.host.sure') : name}</span></span>
      </Button>
    );
  };
  const icon = { size: 22, stroke: 1.7, 'aria-hidden': true };
  const isUndoAsked = undo !== null && asked === keyOf(undo);
  const undone = stage.lastStep && stage.slots.find(({ id }) => id === stage.lastStep!.slotId);
  const isAsking = main !== null && asked === keyOf(main.order);
  return (
    <div className="host-controls">
      {undo && undone && (
        <Button className="host-undo" size="compact-md" variant={isUndoAsked ? 'filled' : 'subtle'} color={isUndoAsked ? 'red' : 'gray'} leftSection={<IconArrowBackUp size={18} stroke={1.7} aria-hidden />} disabled={isResting || (running !== null && running !== 'UNDO')} loading={running === 'UNDO'} onClick={() => give(undo, isLate)}>
          {t(isUndoAsked ? 'stage.host.takeBackSure' : 'stage.host.takeBack', { step: t(`stage.host.did.${stage.lastStep!.command}`), number: String(undone.number) })}
        </Button>
      )}
      {live && (
        <div className="host-smalls" role="group" aria-label={t('stage.host.onStage')}>
          {small({ name: t(isPaused ? 'stage.host.resume' : 'stage.host.pause'), mark: isPaused ? <IconPlayerPlay {...icon} /> : <IconPlayerPause {...icon} />, order: hold })}
          {small({ name: t('stage.host.extend', { count: extendSeconds }), mark: <IconPlus {...icon} />, order: extend })}
          {small({ name: t('stage.host.again'), mark: <IconArrowForwardUp {...icon} />, order: { command: 'REQUEUE', slotId: live.id }, isHard: true })}
          {small({ name: t('stage.host.noShow'), mark: <IconUserCancel {...icon} />, order: { command: 'NO_SHOW', slotId: live.id }, isHard: true })}
        </div>
      )}
      {(onDeck || call) && (
        <>
          {live && <p className="host-group-name tiny soft">{onDeck ? t('stage.host.onDeckNamed', { number: String(onDeck.number), title: onDeck.title }) : t('stage.host.nobodyOnDeck')}</p>}
          <div className="host-smalls" role="group" aria-label={t('stage.onDeck')}>
            {call && small({ name: t('stage.host.call', { number: String(next!.number) }), mark: <IconUserUp {...icon} />, order: call })}
            {onDeck && small({ name: t('stage.host.skip'), mark: <IconPlayerSkipForward {...icon} />, order: skip })}
            {onDeck && small({ name: t('stage.host.noShow'), mark: <IconUserCancel {...icon} />, order: noShow })}
            {onDeck && !live && small({ name: t('stage.host.extend', { count: extendSeconds }), mark: <IconPlus {...icon} />, order: extend })}
          </div>
        </>
      )}
      {/* News can show the next step before the answer to the last one is here, or before a double click is over: until then it can't be taken, and is seen to. */}
      {main && (
        <Button className="host-main" fullWidth color={isAsking ? 'red' : main.name === 'start' ? 'green' : undefined} loading={running !== null} disabled={isResting} onClick={step}>
          {t(isAsking ? 'stage.host.finishSure' : `stage.host.main.${main.name}`)}
        </Button>
      )}
    </div>
  );
}
