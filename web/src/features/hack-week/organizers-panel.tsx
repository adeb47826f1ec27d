import { ActionIcon, Button } from '@mantine/core';
import { IconUserPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.js';
import { Panel } from '../../components/panel.js';
import { PersonSelect } from '../../components/person-select.js';
import type { HackEditionPartsFragment } from '../../lib/graphql/generated.js';
import { useEditionCommands } from './use-edition-commands.js';

function AddDialog({ editionId, onClose }: { editionId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const commands = useEditionCommands();
  const [personId, setPersonId] = useState<string | null>(null);
  const [error, setError] = useState<string>();
  const submit = async () => {
    if (personId === null) return setError(t('field.required'));
    const problem = await commands.addOrganizer(editionId, personId);
    if (problem === null) onClose();
    else setError(problem);
  };
  return (
    <FormDialog title={t('hackEdition.organizers.addTitle')} opened onClose={onClose} onSubmit={submit} isRunning={commands.isRunning} submit={t('action.add')}>
      <PersonSelect label={t('hackEdition.organizers.person')} value={personId} onChange={(id) => { setPersonId(id); setError(undefined); }} error={error} />
    </FormDialog>
  );
}

/** Who runs the edition. Admins can as well. */
export function OrganizersPanel({ edition }: { edition: HackEditionPartsFragment }) {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  const commands = useEditionCommands();
  return (
    <Panel
      title={t('hackEdition.organizers.title')} lead={t('hackEdition.organizers.lead')}
      actions={<Button size="compact-sm" variant="default" leftSection={<IconUserPlus size={16} stroke={1.7} aria-hidden="true" />} onClick={() => setAdding(true)}>{t('action.add')}</Button>}
    >
      {edition.organizers.length === 0 ? <p className="soft">{t('hackEdition.organizers.none')}</p> : (
        <ul className="plain-list stack-s">
          {edition.organizers.map(({ id, name }) => (
            <li key={id} className="row-between">
              <span>{name}</span>
              <ActionIcon variant="subtle" color="gray" disabled={commands.isRunning} aria-label={t('hackEdition.organizers.remove', { name })} onClick={() => void commands.removeOrganizer(edition.id, id)}><IconX size={16} stroke={1.7} /></ActionIcon>
            </li>
          ))}
        </ul>
      )}
      {isAdding && <AddDialog editionId={edition.id} onClose={() => setAdding(false)} />}
    </Panel>
  );
}
