import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FormDialog } from '../../components/form-dialog.js';
import { Notice } from '../../components/notice.js';
import { useFormat } from '../../lib/format.js';
import { ChangePulseStateDocument, StartRoundDocument, type PulsePartsFragment, type PulseState } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { DeleteDialog } from './delete-dialog.js';

type Step = 'launch' | 'pause' | 'resume' | 'end';

const target: Record<Step, PulseState> = { launch: 'ACTIVE', pause: 'PAUSED', resume: 'ACTIVE', end: 'ENDED' };

interface DialogProps {
  pulse: PulsePartsFragment;
  onClose: () => void;
}

function StateDialog({ pulse, step, onClose }: DialogProps & { step: Step }) {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<string | null>(null);
  const change = useCommand(ChangePulseStateDocument);
  const submit = async () => {
    const data = await change.run({ input: { pulseId: pulse.id, to: target[step] } }, ['Pulse', 'Round', 'OpenRound']);
    if (!data) return;
    matchResult(data.changePulseState, {
      ChangePulseStateSuccess: onClose,
      PulseTransitionRefused: ({ from }) => setProblem(t('pulses.refused', { state: t(`pulses.state.${from}`) })),
      NoUnitPossible: ({ peopleAsked, needed }) => setProblem(t('pulses.noUnit', { people: t('peopleCount', { count: peopleAsked }), count: needed })),
      NotFoundError: () => setProblem(t('pulses.gone')),
    });
  };
  return (
    <FormDialog title={t(`pulses.do.${step}Title`, { name: pulse.name })} opened onClose={onClose} onSubmit={submit} isRunning={change.isRunning} submit={t(`pulses.do.${step}`)} isDangerous={step === 'end'}>
      <Text size="sm">{t(`pulses.do.${step}Text`)}</Text>
      {problem && <Notice tone="warning" isAlert>{problem}</Notice>}
    </FormDialog>
  );
}

function StartDialog({ pulse, onClose }: DialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [problem, setProblem] = useState<string | null>(null);
  const start = useCommand(StartRoundDocument);
  const submit = async () => {
    const data = await start.run({ input: { pulseId: pulse.id } }, ['Pulse', 'Round', 'OpenRound']);
    if (!data) return;
    matchResult(data.startRound, {
      StartRoundSuccess: ({ round }) => {
        notifications.show({ message: t('pulses.started', { number: String(round.number), moment: format.moment(round.closesAt) }) });
        onClose();
      },
      RoundAlreadyRunning: ({ round }) => setProblem(round.state === 'ANNOUNCED'
        ? t('pulses.announcedAlready', { number: String(round.number), moment: format.moment(round.opensAt) })
        : t('pulses.running', { number: String(round.number), moment: format.moment(round.closesAt) })),
      PulseTransitionRefused: ({ from }) => setProblem(t('pulses.refused', { state: t(`pulses.state.${from}`) })),
      NoUnitPossible: ({ peopleAsked, needed }) => setProblem(t('pulses.noUnit', { people: t('peopleCount', { count: peopleAsked }), count: needed })),
      NotFoundError: () => setProblem(t('pulses.gone')),
    });
  };
  return (
    <FormDialog title={t('pulses.startTitle')} opened onClose={onClose} onSubmit={submit} isRunning={start.isRunning} submit={t('pulses.start')}>
      <Text size="sm">{t('pulses.startText', { window: t('pulses.hours', { count: pulse.windowHours }) })}</Text>
      {problem && <Notice tone="warning" isAlert>{problem}</Notice>}
    </FormDialog>
  );
}

/** The buttons that the server allows now. */
export function PulseActions({ pulse }: { pulse: PulsePartsFragment }) {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<Step | 'start' | 'delete' | null>(null);
  const can = pulse.viewerCan;
  const onClose = () => setDialog(null);
  return (
    <>
      {can.delete && <Button variant="subtle" color="red" onClick={() => setDialog('delete')}>{t('pulses.delete')}</Button>}
      {can.end && <Button variant="subtle" color="red" onClick={() => setDialog('end')}>{t('pulses.do.end')}</Button>}
      {can.pause && <Button variant="default" onClick={() => setDialog('pause')}>{t('pulses.do.pause')}</Button>}
      {can.edit && <Button variant="default" component={Link} to={`/pulses/${pulse.id}/edit`}>{t('action.edit')}</Button>}
      {can.startRound && <Button variant={can.launch ? 'default' : 'filled'} onClick={() => setDialog('start')}>{t('pulses.start')}</Button>}
      {can.resume && <Button onClick={() => setDialog('resume')}>{t('pulses.do.resume')}</Button>}
      {can.launch && <Button onClick={() => setDialog('launch')}>{t('pulses.do.launch')}</Button>}
      {dialog === 'start' && <StartDialog pulse={pulse} onClose={onClose} />}
      {dialog === 'delete' && <DeleteDialog pulse={pulse} onClose={onClose} />}
      {dialog && dialog !== 'start' && dialog !== 'delete' && <StateDialog pulse={pulse} step={dialog} onClose={onClose} />}
    </>
  );
}
