import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconBell, IconBellOff, IconDots, IconHammer, IconPencil, IconPlayerTrackNext, IconTrash, IconUserMinus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { HackProjectPartsFragment } from '../../lib/graphql/generated.js';
import { EditIdeaDialog } from './edit-idea-dialog.js';
import { JoinDialog } from './join-dialog.js';
import { LeaveDialog, RemoveDialog, WithdrawDialog } from './leaving-dialogs.js';
import { ReviveDialog } from './revive-dialog.js';
import { useViewer } from '../../lib/viewer.js';
import { useMemberCommands } from './use-member-commands.js';

type Open = 'join' | 'edit' | 'leave' | 'withdraw' | 'remove' | 'revive' | null;

function More({ project, onOpen }: { project: HackProjectPartsFragment; onOpen: (open: Open) => void }) {
  const { t } = useTranslation();
  const icon = { size: 16, stroke: 1.7 } as const;
  const { edit, leave, withdraw, remove, revive } = project.viewerCan;
  if (!edit && !leave && !withdraw && !remove && !revive) return null;
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target><ActionIcon variant="default" size="lg" aria-label={t('hackWeek.project.more')}><IconDots size={18} stroke={1.8} /></ActionIcon></Menu.Target>
      <Menu.Dropdown>
        {edit && <Menu.Item leftSection={<IconPencil {...icon} />} onClick={() => onOpen('edit')}>{t('hackWeek.project.edit')}</Menu.Item>}
        {revive && <Menu.Item leftSection={<IconPlayerTrackNext {...icon} />} onClick={() => onOpen('revive')}>{t('hackWeek.revive.open')}</Menu.Item>}
        {leave && <Menu.Item leftSection={<IconUserMinus {...icon} />} onClick={() => onOpen('leave')}>{t('hackWeek.project.leave')}</Menu.Item>}
        {withdraw && <Menu.Item color="red" leftSection={<IconTrash {...icon} />} onClick={() => onOpen('withdraw')}>{t('hackWeek.project.withdraw')}</Menu.Item>}
        {remove && <Menu.Item color="red" leftSection={<IconTrash {...icon} />} onClick={() => onOpen('remove')}>{t('hackWeek.project.remove')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}

/** What one can do with a project now, the likeliest first. */
export function ProjectActions({ project }: { project: HackProjectPartsFragment }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open>(null);
  const commands = useMemberCommands();
  const { person } = useViewer();
  const { viewerCan, follows, state } = project;
  // Those who are in it hear of it in any case.
  const isIn = project.members.some((member) => member.person.id === person.id);
  const close = (): void => setOpen(null);
  const isShown = state === 'SUBMITTED' || state === 'SCHEDULED';
  return (
    <>
      {(viewerCan.join || viewerCan.ask) && <Button onClick={() => setOpen('join')}>{t(viewerCan.ask ? 'hackWeek.project.ask' : 'hackWeek.project.join')}</Button>}
      {viewerCan.build && <Button variant="default" loading={commands.isRunning} leftSection={<IconHammer size={17} stroke={1.6} aria-hidden="true" />} onClick={() => void commands.build(project.id)}>{t('hackWeek.project.build')}</Button>}
      {viewerCan.submit && <Button component={Link} to={`/hack-week/projects/${project.id}/demo`} variant={isShown ? 'default' : 'filled'}>{t(isShown ? 'hackWeek.mine.editDemo' : 'hackWeek.mine.writeDemo')}</Button>}
      {!isIn && <Button variant="default" aria-pressed={follows} leftSection={follows ? <IconBellOff size={17} stroke={1.6} aria-hidden="true" /> : <IconBell size={17} stroke={1.6} aria-hidden="true" />} onClick={() => void commands.follow(project.id, !follows)}>{t(follows ? 'hackWeek.project.unfollow' : 'hackWeek.project.follow')}</Button>}
      <More project={project} onOpen={setOpen} />
      {open === 'join' && <JoinDialog project={project} onClose={close} />}
      {open === 'edit' && <EditIdeaDialog project={project} onClose={close} />}
      {open === 'leave' && <LeaveDialog project={project} onClose={close} />}
      {open === 'withdraw' && <WithdrawDialog project={project} onClose={close} />}
      {open === 'remove' && <RemoveDialog project={project} onClose={close} />}
      {open === 'revive' && <ReviveDialog project={project} onClose={close} />}
    </>
  );
}
