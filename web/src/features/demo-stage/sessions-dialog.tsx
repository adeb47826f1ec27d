import { ActionIcon, Button, NumberInput, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.js';
import { Notice } from '../../components/notice.js';
import type { BoardStagePartsFragment } from '../../lib/graphql/generated.js';
import { useProblemText } from '../../lib/problems.js';
import { draftsOf, inputsOf, nextSession, type BreakDraft, type SessionDraft } from './sessions-draft.js';
import { useOrderCommands } from './use-order-commands.js';

interface SessionsDialogProps {
  stage: BoardStagePartsFragment;
  zone: string;
  demosAt: string;
  onClose: () => void;
}

interface SessionFieldsProps {
  draft: SessionDraft;
  number: number;
  onChange: (draft: SessionDraft) => void;
  onRemove: () => void;
}

const breakMinutes = 15;

function SessionFields({ draft, number, onChange, onRemove }: SessionFieldsProps) {
  const { t } = useTranslation();
  const setBreak = (key: string, more: Partial<BreakDraft>): void => onChange({ ...draft, breaks: draft.breaks.map((pause) => (pause.key === key ? { ...pause, ...more } : pause)) });
  const addBreak = (): void => onChange({ ...draft, breaks: [...draft.breaks, { key: `${draft.key}-${draft.breaks.length}-${draft.breaks.at(-1)?.key ?? ''}`, title: t('order.sessions.breakName'), at: draft.startsAt, minutes: breakMinutes }] });
  return (
    <fieldset className="session-fields">
      <legend className="strong">{t('order.sessions.number', { number: String(number) })}</legend>
      <div className="session-line">
        <TextInput className="grow" label={t('order.sessions.name')} maxLength={120} value={draft.title} onChange={(event) => onChange({ ...draft, title: event.currentTarget.value })} />
        <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('order.sessions.remove', { title: draft.title })} onClick={onRemove}><IconTrash size={19} stroke={1.6} /></ActionIcon>
      </div>
      <div className="session-line">
        <TextInput type="datetime-local" label={t('order.sessions.from')} value={draft.startsAt} onChange={(event) => onChange({ ...draft, startsAt: event.currentTarget.value })} />
        <TextInput type="datetime-local" label={t('order.sessions.until')} value={draft.endsAt} onChange={(event) => onChange({ ...draft, endsAt: event.currentTarget.value })} />
      </div>
      {draft.breaks.map((pause) => (
        <div key={pause.key} className="session-line session-break">
          <TextInput className="grow" label={t('order.sessions.breakTitle')} maxLength={80} value={pause.title} onChange={(event) => setBreak(pause.key, { title: event.currentTarget.value })} />
          <TextInput type="datetime-local" label={t('order.sessions.breakAt')} value={pause.at} onChange={(event) => setBreak(pause.key, { at: event.currentTarget.value })} />
          <NumberInput className="session-minutes" label={t('order.sessions.breakMinutes')} min={1} max={240} allowDecimal={false} value={pause.minutes} onChange={(minutes) => setBreak(pause.key, { minutes: Number(minutes) || 1 })} />
          <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('order.sessions.removeBreak', { title: pause.title })} onClick={() => onChange({ ...draft, breaks: draft.breaks.filter(({ key }) => key !== pause.key) })}><IconTrash size={19} stroke={1.6} /></ActionIcon>
        </div>
      ))}
      <div><Button size="compact-md" variant="subtle" leftSection={<IconPlus size={16} stroke={1.7} aria-hidden="true" />} onClick={addBreak}>{t('order.sessions.addBreak')}</Button></div>
    </fieldset>
  );
}

/** When there are demos on a stage, and when there is coffee. */
export function SessionsDialog({ stage, zone, demosAt, onClose }: SessionsDialogProps) {
  const { t } = useTranslation();
  const wordsOf = useProblemText();
  const { setSessions, isRunning } = useOrderCommands();
  const [drafts, setDrafts] = useState(() => draftsOf(stage.sessions, zone));
  const [problems, setProblems] = useState<readonly string[]>([]);
  const add = (): void => setDrafts([...drafts, nextSession(drafts, demosAt, zone, t('order.sessions.number', { number: String(drafts.length + 1) }))]);
  const submit = async (): Promise<void> => {
    const read = inputsOf(drafts, zone);
    if ('wrong' in read) {
      setProblems([t('order.sessions.wrongTime', { title: drafts[read.wrong]?.title ?? '' })]);
      return;
    }
    const outcome = await setSessions({ stageId: stage.id, version: stage.version, sessions: read.sessions });
    if (outcome.done || outcome.problems.length === 0) onClose();
    else setProblems(outcome.problems.map((problem) => `${drafts[Number(/sessions\.(\d+)/.exec(problem.path)?.[1] ?? -1)]?.title ?? ''} ${wordsOf(problem)}`.trim()));
  };
  return (
    <FormDialog opened size="lg" title={t('order.sessions.title', { stage: stage.name })} submit={t('action.save')} isRunning={isRunning} onClose={onClose} onSubmit={submit}>
      {problems.length > 0 && <Notice tone="warning" isAlert title={t('failure.fixFields')}>{problems.map((words) => <p key={words}>{words}</p>)}</Notice>}
      <p className="small soft">{t('order.sessions.text', { zone })}</p>
      {drafts.map((draft, index) => (
        <SessionFields
          key={draft.key} draft={draft} number={index + 1} onChange={(next) => setDrafts(drafts.map((one) => (one.key === draft.key ? next : one)))}
          onRemove={() => setDrafts(drafts.filter(({ key }) => key !== draft.key))}
        />
      ))}
      <div><Button variant="default" leftSection={<IconPlus size={18} stroke={1.7} aria-hidden="true" />} onClick={add}>{t('order.sessions.add')}</Button></div>
    </FormDialog>
  );
}
