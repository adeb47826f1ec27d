import { Button, Menu, Select, Textarea, TextInput } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.js';
import type { ReadingGroupAction, ReadingGroupDetailFragment, ReadingKind, ReadingRole } from '../../lib/graphql/generated.js';
import { sayInPlace } from '../../lib/say-in-place.js';
import { useFields } from '../../lib/use-fields.js';
import { useViewer } from '../../lib/viewer.js';
import { SessionDialog } from './session-dialogs.js';
import { chaptersOf, readingKinds } from './start-draft.js';
import { useGroupCommands } from './use-reading-commands.js';

interface Props {
  group: ReadingGroupDetailFragment;
  onClose: () => void;
}

/** What is read, in other words. */
function ChangeDialog({ group, onClose }: Props) {
  const { t } = useTranslation();
  const { change, isRunning } = useGroupCommands();
  const { id, kind, title, authors, isbn, url, about, chapters } = group;
  const fields = useFields({ kind, title, authors, isbn: isbn ?? '', url: url ?? '', about, chapters: chapters.join('\n') });
  const { values, set, errorOf } = fields;
  const submit = async () => {
    if (!fields.require('title')) return;
    const outcome = await change({ groupId: id, ...values, isbn: values.isbn.trim() || null, url: values.url.trim() || null, chapters: chaptersOf(values.chapters) });
    if (outcome && 'group' in outcome) onClose();
    else if (outcome) fields.showProblems(outcome.problems);
  };
  return (
    <FormDialog title={t('reading.group.changeTitle')} opened onClose={onClose} onSubmit={submit} isRunning={isRunning} submit={t('action.save')}>
      <Select label={t('reading.start.kind')} allowDeselect={false} value={values.kind} data={readingKinds.map((one) => ({ value: one, label: t(`reading.kind.${one}`) }))} onChange={(one) => one && set('kind', one as ReadingKind)} />
      <TextInput data-autofocus label={t('reading.start.name')} maxLength={160} value={values.title} onChange={(event) => set('title', event.currentTarget.value)} error={errorOf('title')} />
      <TextInput label={t('reading.start.authors')} maxLength={200} value={values.authors} onChange={(event) => set('authors', event.currentTarget.value)} error={errorOf('authors')} />
      {values.kind === 'BOOK' && <TextInput label={t('reading.start.isbn')} value={values.isbn} onChange={(event) => set('isbn', event.currentTarget.value)} error={errorOf('isbn')} />}
      <TextInput label={t('reading.start.url')} inputMode="url" value={values.url} onChange={(event) => set('url', event.currentTarget.value)} error={errorOf('url')} />
      <Textarea label={t('reading.start.about')} autosize minRows={2} maxRows={6} maxLength={2000} value={values.about} onChange={(event) => set('about', event.currentTarget.value)} error={errorOf('about')} />
      <Textarea label={t('reading.start.chapters')} autosize minRows={3} maxRows={10} value={values.chapters} onChange={(event) => set('chapters', event.currentTarget.value)} error={errorOf('chapters')} />
    </FormDialog>
  );
}

/** What changes the group for everybody is said again before it is done. */
function MoveDialog({ group, action, onClose }: Props & { action: ReadingGroupAction }) {
  const { t } = useTranslation();
  const { move, isRunning } = useGroupCommands();
  const submit = async () => {
    const outcome = await move(group.id, action);
    if (outcome && 'group' in outcome) sayInPlace('reading', t(`reading.group.moved.${action === 'FINISH' ? 'FINISHED' : action === 'CANCEL' ? 'CANCELLED' : 'RUNNING'}`));
    onClose();
  };
  return (
    <FormDialog title={`${t(`reading.group.move.${action}`)}: ${group.title}`} opened onClose={onClose} onSubmit={submit} isRunning={isRunning} submit={t(`reading.group.move.${action}`)}>
      <p>{t(`reading.group.moveText.${action}`)}</p>
    </FormDialog>
  );
}

function LeaveDialog({ group, onClose, onLeave, isRunning }: Props & { onLeave: () => Promise<void>; isRunning: boolean }) {
  const { t } = useTranslation();
  const submit = async () => {
    await onLeave();
    onClose();
  };
  return (
    <FormDialog title={t('reading.group.leaveTitle')} opened onClose={onClose} onSubmit={submit} isRunning={isRunning} submit={t('reading.group.leave')}>
      <p>{group.title}: {t('reading.group.leaveText')}</p>
    </FormDialog>
  );
}

/** Being part of a group, and for who leads it everything else. What is offered is what the server allows. */
export function GroupActions({ group }: { group: ReadingGroupDetailFragment }) {
  const { t } = useTranslation();
  const { person } = useViewer();
  const { join, leave, isRunning } = useGroupCommands();
  const [open, setOpen] = useState<'change' | 'add' | 'leave' | ReadingGroupAction | null>(null);
  const { id, viewerCan, viewerRole, leader, state } = group;
  const close = (): void => setOpen(null);
  const be = async (role: ReadingRole) => {
    const outcome = await join(id, role);
    if (outcome && 'group' in outcome) sayInPlace('reading', t(role === 'MEMBER' ? 'reading.group.joined' : 'reading.group.followed'));
  };
  const go = async () => {
    const outcome = await leave(id);
    if (outcome && 'group' in outcome) sayInPlace('reading', t('reading.group.left'));
  };
  const isAlive = state === 'PLANNED' || state === 'RUNNING';
  return (
    <>
      {viewerCan.join && <Button loading={isRunning} onClick={() => void be('MEMBER')}>{t(viewerRole === 'FOLLOWER' ? 'reading.group.readAlong' : 'reading.group.join')}</Button>}
      {viewerCan.follow && <Button variant="default" loading={isRunning} onClick={() => void be('FOLLOWER')}>{t('reading.group.follow')}</Button>}
      {viewerCan.leave && isAlive && <Button variant="default" loading={isRunning} onClick={() => (leader?.id === person.id ? setOpen('leave') : void go())}>{t(viewerRole === 'FOLLOWER' ? 'reading.group.unfollow' : 'reading.group.leave')}</Button>}
      {viewerCan.manage && (
        <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
          <Menu.Target><Button variant="default" rightSection={<IconChevronDown size={16} stroke={1.8} aria-hidden="true" />}>{t('reading.group.manage')}</Button></Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => setOpen('change')}>{t('reading.group.change')}</Menu.Item>
            {isAlive && <Menu.Item onClick={() => setOpen('add')}>{t('reading.group.addSession')}</Menu.Item>}
            {viewerCan.move.map((action) => <Menu.Item key={action} onClick={() => setOpen(action)}>{t(`reading.group.move.${action}`)}</Menu.Item>)}
          </Menu.Dropdown>
        </Menu>
      )}
      {open === 'change' && <ChangeDialog group={group} onClose={close} />}
      {open === 'add' && <SessionDialog group={group} session={null} onClose={close} />}
      {open === 'leave' && <LeaveDialog group={group} onClose={close} onLeave={go} isRunning={isRunning} />}
      {(open === 'FINISH' || open === 'CANCEL' || open === 'RESUME') && <MoveDialog group={group} action={open} onClose={close} />}
    </>
  );
}
