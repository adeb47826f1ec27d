import { ActionIcon, Button, Menu, Radio, Textarea } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.js';
import { useFormat } from '../../lib/format.js';
import type { ReadingGroupDetailFragment, ReadingPlaceMove, ReadingSessionPartsFragment, ReadLevel } from '../../lib/graphql/generated.js';
import { sayInPlace } from '../../lib/say-in-place.js';
import { useFields } from '../../lib/use-fields.js';
import { NotesDialog, SessionDialog, SkipDialog } from './session-dialogs.js';
import { useSessionCommands, useVoiceCommands } from './use-reading-commands.js';

type Session = ReadingSessionPartsFragment;
const levels = ['NONE', 'SOME', 'ALL'] as const satisfies readonly ReadLevel[];

/** `Chapters 3 to 4: Sleep; Dreams · a topic`; empty for what has neither. */
export function useRangeWords() {
  const { t } = useTranslation();
  return ({ chapterFrom, chapterTo, chapters, topic }: Session): string => {
    const range = chapterFrom === null || chapterTo === null ? '' : `${t(chapterFrom === chapterTo ? 'reading.session.chapter' : 'reading.session.chapters', { from: String(chapterFrom), to: String(chapterTo) })}: ${chapters.join('; ')}`;
    return [range, topic].filter(Boolean).join(' · ');
  };
}

/** Who presents and who stands by, with what one can do about it oneself. */
export function Place({ session }: { session: Session }) {
  const { t } = useTranslation();
  const { place, isRunning } = useSessionCommands();
  const { presenter, backup, viewerCan } = session;
  const move = async (wished: ReadingPlaceMove) => {
    const outcome = await place(session.id, wished);
    if (outcome && 'group' in outcome) sayInPlace('reading', t(`reading.session.placed.${wished}`));
  };
  return (
    <div className="reading-place">
      <p>
        {presenter ? t(session.place === 'BACKUP_CALLED' ? 'reading.session.backupPresents' : 'reading.session.presenter', { name: presenter.name }) : t('reading.session.open')}
        {session.place !== 'BACKUP_CALLED' && <span className="soft"> · {backup ? t('reading.session.backup', { name: backup.name }) : t('reading.session.noBackup')}</span>}
      </p>
      {viewerCan.place.length > 0 && (
        <div className="reading-buttons">
          {viewerCan.place.map((wished) => <Button key={wished} size="compact-md" variant={wished === 'VOLUNTEER' ? 'filled' : 'default'} loading={isRunning} onClick={() => void move(wished)}>{t(`reading.session.place.${wished}`)}</Button>)}
        </div>
      )}
    </div>
  );
}

/** Whether one was there, and how much one had read: the latter for oneself alone. */
export function OwnAttendance({ session }: { session: Session }) {
  const { t } = useTranslation();
  const { attendance, isRunning } = useVoiceCommands();
  const own = session.viewerAttendance;
  if (!session.viewerCan.sayAttendance) return null;
  const say = async (attended: boolean, level: ReadLevel | null) => {
    const outcome = await attendance(session.id, attended, level);
    if (outcome && 'group' in outcome) sayInPlace('reading', t('reading.attendance.saved'));
  };
  return (
    <div className="stack-s reading-own">
      <div className="reading-buttons" role="group" aria-label={t('reading.attendance.ask')}>
        <span className="strong small">{t('reading.attendance.ask')}</span>
        {[true, false].map((there) => (
          <Button key={String(there)} size="compact-md" variant={own?.attended === there ? 'light' : 'default'} aria-pressed={own?.attended === there} disabled={isRunning} onClick={() => void say(there, own?.readLevel ?? null)}>
            {t(there ? 'reading.attendance.yes' : 'reading.attendance.no')}
          </Button>
        ))}
      </div>
      {own && (
        <Radio.Group label={t('reading.attendance.level')} size="sm" value={own.readLevel ?? ''} onChange={(level) => void say(own.attended, level as ReadLevel)}>
          <div className="reading-buttons reading-levels">{levels.map((level) => <Radio key={level} value={level} label={t(`reading.attendance.${level}`)} />)}</div>
        </Radio.Group>
      )}
      <p className="tiny soft">{t('reading.attendance.private')}</p>
    </div>
  );
}

function ChangeTakeaway({ session, id, text, onClose }: { session: Session; id: string; text: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { saveTakeaway, isRunning } = useVoiceCommands();
  const fields = useFields({ text });
  const submit = async () => {
    if (!fields.require('text')) return;
    const outcome = await saveTakeaway(session.id, id, fields.values.text);
    if (outcome && 'problems' in outcome) fields.showProblems(outcome.problems);
    else if (outcome) onClose();
  };
  return (
    <FormDialog title={t('reading.takeaway.changeTitle')} opened onClose={onClose} onSubmit={submit} isRunning={isRunning} submit={t('reading.takeaway.save')}>
      <Textarea data-autofocus label={t('reading.takeaway.ask')} description={t('reading.takeaway.hint')} autosize minRows={3} maxLength={2000} value={fields.values.text} onChange={(event) => fields.set('text', event.currentTarget.value)} error={fields.errorOf('text')} />
    </FormDialog>
  );
}

/** What people took away, and room for one's own. */
export function Takeaways({ session }: { session: Session }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { saveTakeaway, removeTakeaway, isRunning } = useVoiceCommands();
  const fields = useFields({ text: '' });
  const [changing, setChanging] = useState<string | null>(null);
  const { takeaways, viewerCan } = session;
  const save = async () => {
    if (!fields.require('text')) return;
    const outcome = await saveTakeaway(session.id, null, fields.values.text);
    if (outcome && 'problems' in outcome) return fields.showProblems(outcome.problems);
    if (!outcome) return;
    fields.reset({ text: '' });
    sayInPlace('reading', t('reading.takeaway.saved'));
  };
  const remove = async (id: string) => {
    const outcome = await removeTakeaway(session.id, id);
    if (outcome && 'group' in outcome) sayInPlace('reading', t('reading.takeaway.removed'));
  };
  const changed = takeaways.find(({ id }) => id === changing);
  return (
    <div className="stack-s">
      <h3 className="reading-h3">{t('reading.takeaway.title')}</h3>
      {takeaways.length === 0 ? <p className="small soft">{t('reading.takeaway.none')}</p> : (
        <ul className="reading-takeaways">
          {takeaways.map(({ id, text, by, writtenOn, viewerCanChange, viewerCanRemove }) => (
            <li key={id} aria-label={t('reading.takeaway.named', { name: by.name })}>
              <p className="reading-words">{text}</p>
              <p className="tiny soft">
                {by.name} · {format.date(writtenOn)}
                {viewerCanChange && <Button size="compact-xs" variant="subtle" onClick={() => setChanging(id)}>{t('reading.takeaway.change')}</Button>}
                {viewerCanRemove && <Button size="compact-xs" variant="subtle" color="red" disabled={isRunning} onClick={() => void remove(id)}>{t('reading.takeaway.remove')}</Button>}
              </p>
            </li>
          ))}
        </ul>
      )}
      {viewerCan.writeTakeaway && (
        <form className="reading-write" onSubmit={(event) => { event.preventDefault(); void save(); }} noValidate>
          <Textarea label={t('reading.takeaway.ask')} description={t('reading.takeaway.hint')} autosize minRows={2} maxLength={2000} value={fields.values.text} onChange={(event) => fields.set('text', event.currentTarget.value)} error={fields.errorOf('text')} />
          <Button type="submit" variant="default" size="compact-md" loading={isRunning}>{t('reading.takeaway.save')}</Button>
        </form>
      )}
      {changed && <ChangeTakeaway session={session} id={changed.id} text={changed.text} onClose={() => setChanging(null)} />}
    </div>
  );
}

/** What who leads or presents can do with a session. Nothing for others. */
export function SessionMenu({ group, session }: { group: ReadingGroupDetailFragment; session: Session }) {
  const { t } = useTranslation();
  const { move, isRunning } = useSessionCommands();
  const [open, setOpen] = useState<'change' | 'skip' | 'notes' | null>(null);
  const { viewerCan, number, notes } = session;
  const close = (): void => setOpen(null);
  const hold = async () => {
    const outcome = await move(session.id, 'HOLD', null);
    if (outcome && 'group' in outcome) sayInPlace('reading', t('reading.session.held'));
  };
  if (!viewerCan.change && !viewerCan.writeNotes && viewerCan.move.length === 0) return null;
  return (
    <>
      <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
        <Menu.Target><ActionIcon variant="subtle" color="gray" size="lg" disabled={isRunning} aria-label={t('reading.session.more', { number: String(number) })}><IconDots size={18} stroke={1.8} /></ActionIcon></Menu.Target>
        <Menu.Dropdown>
          {viewerCan.writeNotes && <Menu.Item onClick={() => setOpen('notes')}>{t(notes ? 'reading.session.changeNotes' : 'reading.session.writeNotes')}</Menu.Item>}
          {viewerCan.change && <Menu.Item onClick={() => setOpen('change')}>{t('reading.session.change')}</Menu.Item>}
          {viewerCan.move.includes('HOLD') && <Menu.Item onClick={() => void hold()}>{t('reading.session.hold')}</Menu.Item>}
          {viewerCan.move.includes('SKIP') && <Menu.Item onClick={() => setOpen('skip')}>{t('reading.session.skip')}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {open === 'change' && <SessionDialog group={group} session={session} onClose={close} />}
      {open === 'skip' && <SkipDialog session={session} onClose={close} />}
      {open === 'notes' && <NotesDialog session={session} onClose={close} />}
    </>
  );
}
