import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.js';
import { useFields } from '../../lib/use-fields.js';
import { draftProblem, writableKinds, type EventDraft } from './event-draft.js';
import type { WriteOutcome } from './use-event-commands.js';

interface EventDialogProps {
  title: string;
  draft: EventDraft;
  isRunning: boolean;
  onSave: (draft: EventDraft) => Promise<WriteOutcome>;
  onClose: () => void;
}

const titleLength = 120;

/** A new event, or one to change: what happened, what kind, and when. */
export function EventDialog({ title, draft, isRunning, onSave, onClose }: EventDialogProps) {
  const { t } = useTranslation();
  const fields = useFields<EventDraft>(draft);
  const { values } = fields;
  const submit = async (): Promise<void> => {
    if (!fields.require('title', 'on')) return;
    const problem = draftProblem(values);
    if (problem) return fields.setError(problem.field, t(problem.key));
    const outcome = await onSave(values);
    if (outcome.done) onClose();
    else if (outcome.problems.length > 0) fields.showProblems(outcome.problems);
  };
  return (
    <FormDialog title={title} opened onClose={onClose} onSubmit={submit} isRunning={isRunning} submit={t('action.save')}>
      <TextInput data-autofocus label={t('events.name')} description={t('events.nameHint')} maxLength={titleLength} value={values.title} onChange={(event) => fields.set('title', event.currentTarget.value)} error={fields.errorOf('title')} />
      <Select
        label={t('events.kind')} allowDeselect={false} value={values.kind} onChange={(kind) => fields.set('kind', writableKinds.find((each) => each === kind) ?? 'OTHER')}
        data={writableKinds.map((kind) => ({ value: kind, label: t(`events.kinds.${kind}`) }))}
      />
      <div className="field-row">
        <TextInput type="date" label={t('events.on')} value={values.on} onChange={(event) => fields.set('on', event.currentTarget.value)} error={fields.errorOf('on')} />
        <TextInput type="date" label={t('events.until')} value={values.until} min={values.on} onChange={(event) => fields.set('until', event.currentTarget.value)} error={fields.errorOf('until')} />
      </div>
      <TextInput label={t('events.url')} inputMode="url" value={values.url} onChange={(event) => fields.set('url', event.currentTarget.value)} error={fields.errorOf('url')} />
    </FormDialog>
  );
}
