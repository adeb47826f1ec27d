import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.js';
import { Notice } from '../../components/notice.js';
import type { TalkSubmissionAction, TalkSubmissionPartsFragment } from '../../lib/graphql/generated.js';
import { useFields } from '../../lib/use-fields.js';
import { useSubmissionCommands } from './use-submission-commands.js';

interface StepDialogProps {
  submission: TalkSubmissionPartsFragment;
  action: TalkSubmissionAction;
  today: string;
  onClose: () => void;
}

/** Notes one step: on which day, with a word about it; and, after the call closed, that it is a late entry. */
export function StepDialog({ submission, action, today, onClose }: StepDialogProps) {
  const { t } = useTranslation();
  const commands = useSubmissionCommands();
  const fields = useFields({ on: today, note: '', lateEntry: false });
  const { values, set, errorOf } = fields;
  const [late, setLate] = useState<string | null>(null);
  const submit = async () => {
    if (!fields.require('on')) return;
    const outcome = await commands.record({ submissionId: submission.id, action, on: values.on, note: values.note.trim() || null, lateEntry: values.lateEntry });
    if (outcome.kind === 'done') onClose();
    else if (outcome.kind === 'late') setLate(outcome.message);
    else fields.showProblems(outcome.problems);
  };
  return (
    <FormDialog title={t(`talks.submission.action.${action}`)} opened onClose={onClose} onSubmit={submit} isRunning={commands.isRunning} submit={t('talks.submission.save')} isDangerous={action === 'WITHDRAW' || action === 'CANCEL'}>
      <TextInput type="date" label={t('talks.submission.date')} data-autofocus max={today} value={values.on} onChange={(event) => set('on', event.currentTarget.value)} error={errorOf('on')} />
      <Textarea label={t('talks.submission.note')} description={t('talks.submission.noteHint')} autosize minRows={2} value={values.note} onChange={(event) => set('note', event.currentTarget.value)} error={errorOf('note')} />
      {action === 'DECLINE' && <p className="small soft">{t('talks.submission.declineHint')}</p>}
      {late !== null && (
        <Notice tone="warning" isAlert title={t('talks.submission.lateTitle')}>
          <Checkbox mt="xs" label={t('talks.submission.lateYes')} checked={values.lateEntry} onChange={(event) => set('lateEntry', event.currentTarget.checked)} />
        </Notice>
      )}
    </FormDialog>
  );
}
