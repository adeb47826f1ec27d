import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.js';
import type { HackEditionPartsFragment } from '../../lib/graphql/generated.js';
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

/** Plans an edition, or changes its dates and words. */
export function EditionDialog({ edition, days, onClose, onSaved }: EditionDialogProps) {
  const { t } = useTranslation();
  const { organization } = useViewer();
  const commands = useEditionCommands();
  const fields = useFields<EditionDraft>(edition ? draftOfEdition(edition) : newEdition(days, organization.timeZone));
  const submit = async () => {
    if (!fields.require('name', 'startsOn', 'days')) return;
    const outcome = edition ? await commands.change(edition, fields.values) : await commands.create(fields.values);
    if ('editionId' in outcome) {
      onClose();
      onSaved?.(outcome.editionId);
    } else if (outcome.problems.length > 0) fields.showProblems(outcome.problems);
  };
  return (
    <FormDialog title={t(edition ? 'hackEdition.changeTitle' : 'hackEdition.planTitle')} opened onClose={onClose} onSubmit={submit} isRunning={commands.isRunning} submit={t(edition ? 'action.save' : 'hackEdition.planSubmit')} size="lg">
      <EditionFields fields={fields} />
    </FormDialog>
  );
}
