import { ActionIcon, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.js';
import { PersonSelect } from '../../components/person-select.js';
import type { BoardStagePartsFragment } from '../../lib/graphql/generated.js';
import { useFields } from '../../lib/use-fields.js';
import { useOrderCommands } from './use-order-commands.js';

interface StageDialogProps {
  editionId: string;
  /** Null for a new one */
  stage: BoardStagePartsFragment | null;
  onClose: () => void;
}

/** A stage's name, and where it is. */
export function StageDialog({ editionId, stage, onClose }: StageDialogProps) {
  const { t } = useTranslation();
  const { createStage, changeStage, isRunning } = useOrderCommands();
  const { values, set, errorOf, showProblems, require } = useFields({ name: stage?.name ?? '', place: stage?.place ?? '' });
  const submit = async (): Promise<void> => {
    if (!require('name')) return;
    const outcome = stage ? await changeStage(stage.id, values.name, values.place) : await createStage(editionId, values.name, values.place);
    if (outcome.done) onClose();
    else showProblems(outcome.problems);
  };
  return (
    <FormDialog opened title={t(stage ? 'order.stage.change' : 'order.stage.add')} submit={t('action.save')} isRunning={isRunning} onClose={onClose} onSubmit={submit}>
      <TextInput data-autofocus label={t('order.stage.name')} maxLength={80} value={values.name} error={errorOf('name')} onChange={(event) => set('name', event.currentTarget.value)} />
      <TextInput label={t('order.stage.place')} description={t('order.stage.placeText')} maxLength={200} value={values.place} error={errorOf('place')} onChange={(event) => set('place', event.currentTarget.value)} />
    </FormDialog>
  );
}

/** Takes a stage away, and says what becomes of its demos. */
export function RemoveStageDialog({ stage, onClose }: { stage: BoardStagePartsFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const { removeStage, isRunning } = useOrderCommands();
  return (
    <FormDialog opened isDangerous title={t('order.stage.removeTitle', { name: stage.name })} submit={t('order.stage.remove')} isRunning={isRunning} onClose={onClose} onSubmit={async () => { await removeStage(stage.id); onClose(); }}>
      <p>{t('order.stage.removeText', { count: stage.slots.length })}</p>
    </FormDialog>
  );
}

/** Those who lead through the demos of a stage, besides the organizers. */
export function HostsDialog({ stage, onClose }: { stage: BoardStagePartsFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const { addHost, removeHost, isRunning } = useOrderCommands();
  const [person, setPerson] = useState<string | null>(null);
  const add = async (): Promise<void> => {
    if (person !== null && (await addHost(stage.id, person)).done) setPerson(null);
  };
  return (
    <FormDialog opened title={t('order.hosts.title', { name: stage.name })} submit={t('order.hosts.add')} isRunning={isRunning} isDisabled={person === null} onClose={onClose} onSubmit={add}>
      <p className="small soft">{t('order.hosts.text')}</p>
      {stage.hosts.length > 0 && (
        <ul className="plain-list stack-s">
          {stage.hosts.map(({ id, name }) => <li key={id} className="row">{name}<ActionIcon variant="subtle" color="gray" aria-label={t('order.hosts.remove', { name })} onClick={() => void removeHost(stage.id, id)}><IconX size={18} stroke={1.7} /></ActionIcon></li>)}
        </ul>
      )}
      <PersonSelect key={stage.hosts.length} label={t('order.hosts.who')} value={person} onChange={setPerson} />
    </FormDialog>
  );
}
