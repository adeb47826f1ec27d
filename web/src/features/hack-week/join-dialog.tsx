import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.js';
import type { HackProjectPartsFragment } from '../../lib/graphql/generated.js';
import { useFields } from '../../lib/use-fields.js';
import { limits } from './idea-draft.js';
import { useMemberCommands } from './use-member-commands.js';

const messageLength = 500;

interface JoinDialogProps {
  project: HackProjectPartsFragment;
  /** The role that was picked already */
  role?: string;
  onClose: () => void;
}

/** Coming in, or asking to, and as what. */
export function JoinDialog({ project, role = '', onClose }: JoinDialogProps) {
  const { t } = useTranslation();
  const commands = useMemberCommands();
  const fields = useFields({ role, message: '' });
  const { values, set, errorOf } = fields;
  const open = project.roles.filter(({ filledBy }) => filledBy === null).map(({ title }) => title);
  const asks = project.viewerCan.ask;
  const submit = async () => {
    const problems = await commands.join(project, values.role, asks ? values.message : '');
    if (problems === null) onClose();
    else if (problems.length > 0) fields.showProblems(problems);
  };
  return (
    <FormDialog title={t(asks ? 'hackWeek.join.askTitle' : 'hackWeek.join.title', { project: project.title })} opened onClose={onClose} onSubmit={submit} isRunning={commands.isRunning} submit={t(asks ? 'hackWeek.join.askSubmit' : 'hackWeek.join.submit')}>
      <p className="small soft">{t(asks ? 'hackWeek.join.askText' : 'hackWeek.join.text')}</p>
      {open.length > 0
        ? <Select label={t('hackWeek.join.role')} clearable placeholder={t('hackWeek.join.anyRole')} value={values.role || null} onChange={(next) => set('role', next ?? '')} data={open} error={errorOf('role')} />
        : <TextInput label={t('hackWeek.join.role')} placeholder={t('hackWeek.join.anyRole')} maxLength={limits.roleTitle} value={values.role} onChange={(event) => set('role', event.currentTarget.value)} error={errorOf('role')} />}
      {asks && <Textarea label={t('hackWeek.join.message')} description={t('hackWeek.join.messageHint')} autosize minRows={3} maxRows={10} maxLength={messageLength} value={values.message} onChange={(event) => set('message', event.currentTarget.value)} error={errorOf('message')} data-autofocus />}
    </FormDialog>
  );
}
