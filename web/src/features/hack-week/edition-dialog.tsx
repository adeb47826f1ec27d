import { Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { FormDialog } from '../../components/form-dialog.js';
import { HackEditionsDocument, type HackEditionPartsFragment } from '../../lib/graphql/generated.js';
import { useFields } from '../../lib/use-fields.js';
import { useViewer } from '../../lib/viewer.js';
import { draftOfEdition, newEdition, type EditionDraft } from './edition-draft.js';
import { EditionFields } from './edition-fields.js';
import { useEditionCommands } from './use-edition-commands.js';

interface EditionDialogProps {
  /** Null for a new one */
  edition: HackEditionPartsFragment | null;
  /** How many days are usual */
  days: number;
  onClose: () => void;
  onSaved?: (editionId: string) => void;
}

const earlierShown = 50;

/** Which earlier edition's welcome and organizers a new one begins with; nothing while there is none. */
function CopyFromField({ value, onChange }: { value: string | null; onChange: (editionId: string | null) => void }) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: HackEditionsDocument, variables: useMemo(() => ({ input: { first: earlierShown } }), []) });
  const editions = data?.hackEditions.edges.map(({ node }) => ({ value: node.id, label: node.name })) ?? [];
  if (editions.length === 0) return null;
  return <Select label={t('hackEdition.copyFrom')} description={t('hackEdition.copyFromHint')} placeholder={t('hackEdition.copyFromNothing')} data={editions} value={value} onChange={onChange} clearable searchable={editions.length > 10} />;
}

/** Plans an edition, or changes its dates and words. */
export function EditionDialog({ edition, days, onClose, onSaved }: EditionDialogProps) {
  const { t } = useTranslation();
  const { organization } = useViewer();
  const commands = useEditionCommands();
  const fields = useFields<EditionDraft>(edition ? draftOfEdition(edition) : newEdition(days, organization.timeZone));
  const [copyFrom, setCopyFrom] = useState<string | null>(null);
  const submit = async () => {
    if (!fields.require('name', 'startsOn', 'days')) return;
    const outcome = edition ? await commands.change(edition, fields.values) : await commands.create(fields.values, copyFrom);
    if ('editionId' in outcome) {
      onClose();
      onSaved?.(outcome.editionId);
    } else if (outcome.problems.length > 0) fields.showProblems(outcome.problems);
  };
  return (
    <FormDialog title={t(edition ? 'hackEdition.changeTitle' : 'hackEdition.planTitle')} opened onClose={onClose} onSubmit={submit} isRunning={commands.isRunning} submit={t(edition ? 'action.save' : 'hackEdition.planSubmit')} size="lg">
      {!edition && <CopyFromField value={copyFrom} onChange={setCopyFrom} />}
      <EditionFields fields={fields} />
    </FormDialog>
  );
}
