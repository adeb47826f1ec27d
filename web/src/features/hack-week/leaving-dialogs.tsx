import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FormDialog } from '../../components/form-dialog.js';
import type { HackProjectPartsFragment } from '../../lib/graphql/generated.js';
import { useIdeaCommands } from './use-idea-commands.js';
import { useMemberCommands } from './use-member-commands.js';

interface LeavingProps {
  project: HackProjectPartsFragment;
  onClose: () => void;
}

/** Out of the team; the project stays. */
export function LeaveDialog({ project, onClose }: LeavingProps) {
  const { t } = useTranslation();
  const commands = useMemberCommands();
  const isLast = project.members.length === 1;
  const submit = async () => { if (await commands.leave(project)) onClose(); };
  return (
    <FormDialog title={t('hackWeek.leave.title', { project: project.title })} opened onClose={onClose} onSubmit={submit} isRunning={commands.isRunning} submit={t('hackWeek.leave.submit')} isDangerous>
      <p>{t(isLast ? 'hackWeek.leave.last' : 'hackWeek.leave.text')}</p>
    </FormDialog>
  );
}

interface TakeOffProps extends LeavingProps {
  member: HackProjectPartsFragment['members'][number]['person'];
}

/** Somebody else out of the team, who is told. */
export function TakeOffDialog({ project, member, onClose }: TakeOffProps) {
  const { t } = useTranslation();
  const commands = useMemberCommands();
  const [asksFirst, setAsksFirst] = useState(true);
  const submit = async () => { if (await commands.takeOff(project, member, !project.asksFirst && asksFirst)) onClose(); };
  return (
    <FormDialog title={t('hackWeek.takeOff.title', { name: member.name, project: project.title })} opened onClose={onClose} onSubmit={submit} isRunning={commands.isRunning} submit={t('hackWeek.takeOff.submit')} isDangerous>
      <p>{t('hackWeek.takeOff.text')}</p>
      {member.id === project.owner.id && <p>{t('hackWeek.takeOff.owner')}</p>}
      {!project.asksFirst && <Checkbox label={t('hackWeek.takeOff.asksFirst')} description={t('hackWeek.takeOff.asksFirstText')} checked={asksFirst} onChange={(event) => setAsksFirst(event.currentTarget.checked)} />}
    </FormDialog>
  );
}

/** Not in this edition any more. */
export function WithdrawDialog({ project, onClose }: LeavingProps) {
  const { t } = useTranslation();
  const commands = useIdeaCommands();
  const submit = async () => { if (await commands.withdraw(project.id)) onClose(); };
  return (
    <FormDialog title={t('hackWeek.withdraw.title', { project: project.title })} opened onClose={onClose} onSubmit={submit} isRunning={commands.isRunning} submit={t('hackWeek.withdraw.submit')} isDangerous>
      <p>{t('hackWeek.withdraw.text')}</p>
      {project.state === 'SCHEDULED' && <p>{t('hackWeek.withdraw.slot')}</p>}
    </FormDialog>
  );
}

/** An idea that nobody joined, gone for good. */
export function RemoveDialog({ project, onClose }: LeavingProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const commands = useIdeaCommands();
  const submit = async () => {
    if (!(await commands.remove(project.id))) return;
    onClose();
    void navigate(`/hack-week/${project.edition.id}`);
  };
  return (
    <FormDialog title={t('hackWeek.remove.title', { project: project.title })} opened onClose={onClose} onSubmit={submit} isRunning={commands.isRunning} submit={t('hackWeek.remove.submit')} isDangerous>
      <p>{t('hackWeek.remove.text')}</p>
    </FormDialog>
  );
}
