import { Button, Modal, Select, TagsInput, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/notice.js';
import type { AddTalkSourceInput, TalkCalendarMeaning, TalkSourceKind, TalkSourcePartsFragment } from '../../lib/graphql/generated.js';
import { useFields, type Fields } from '../../lib/use-fields.js';
import { useSourceCommands, type SourceOutcome, type SourcePreview } from './use-source-commands.js';

const kinds = ['CONFS_TECH', 'DEVELOPERS_EVENTS', 'PRETALX', 'ICALENDAR'] as const satisfies readonly TalkSourceKind[];
const meanings = ['EVENTS', 'DEADLINES'] as const satisfies readonly TalkCalendarMeaning[];
/** Lists whose address the server knows. */
const known: readonly TalkSourceKind[] = ['CONFS_TECH', 'DEVELOPERS_EVENTS'];

interface SourceDraft {
  readonly kind: TalkSourceKind;
  readonly label: string;
  readonly address: string;
  readonly topics: readonly string[];
  readonly meaning: TalkCalendarMeaning;
}

const inputOf = ({ kind, label, address, topics, meaning }: SourceDraft): AddTalkSourceInput => ({
  kind, label: label.trim(), address: address.trim() || null, ...(kind === 'CONFS_TECH' && { topics: [...topics] }), ...(kind === 'ICALENDAR' && { meaning }),
});

/** What reading it would do, in numbers, with the first names. Nothing is kept yet. */
function Preview({ preview: { plan, names } }: { preview: SourcePreview }) {
  const { t } = useTranslation();
  return (
    <div className="stack-s">
      <p className="strong">{t('talks.source.plan', { rows: String(plan.rows), count: plan.events })}</p>
      <p>{t('talks.source.counts', { added: String(plan.added), changed: String(plan.changed), unchanged: String(plan.unchanged) })}</p>
      {plan.skipped.length > 0 && (
        <Notice tone="warning" title={t('talks.source.skipped', { count: plan.skipped.length })}>
          <ul className="bullets small">{plan.skipped.slice(0, 5).map(({ position, label, why }) => <li key={`${label} ${position}`}>{position}. {label}: {why}</li>)}</ul>
        </Notice>
      )}
      {names.length > 0 && <p className="small soft">{t('talks.source.names')}: {names.join(', ')}</p>}
      <p className="small soft">{t('talks.source.nothingKept')}</p>
    </div>
  );
}

function Typed({ fields, isNew }: { fields: Fields<SourceDraft>; isNew: boolean }) {
  const { t } = useTranslation();
  const { values, set, errorOf } = fields;
  return (
    <>
      {isNew && (
        <Select
          data-autofocus label={t('talks.source.whichKind')} description={t(`talks.source.kindHint.${values.kind}`)} inputWrapperOrder={['label', 'input', 'description', 'error']} allowDeselect={false} value={values.kind}
          onChange={(kind) => kind && set('kind', kind)} data={kinds.map((kind) => ({ value: kind, label: t(`talks.source.kind.${kind}`) }))}
        />
      )}
      <TextInput label={t('talks.source.label')} data-autofocus={isNew ? undefined : true} value={values.label} onChange={(event) => set('label', event.currentTarget.value)} error={errorOf('label')} maxLength={120} />
      <TextInput label={t('talks.source.address')} description={isNew && known.includes(values.kind) ? t('talks.source.addressKnown') : undefined} value={values.address} onChange={(event) => set('address', event.currentTarget.value)} error={errorOf('address')} />
      {values.kind === 'CONFS_TECH' && <TagsInput label={t('talks.source.topics')} description={t('talks.source.topicsHint')} value={[...values.topics]} onChange={(topics) => set('topics', topics)} acceptValueOnBlur splitChars={[',', ';', ' ']} error={errorOf('topics')} />}
      {values.kind === 'ICALENDAR' && <Select label={t('talks.source.meaning')} allowDeselect={false} value={values.meaning} onChange={(meaning) => meaning && set('meaning', meaning)} data={meanings.map((meaning) => ({ value: meaning, label: t(`talks.source.meanings.${meaning}`) }))} />}
    </>
  );
}

const draftOf = (source: TalkSourcePartsFragment | null): SourceDraft => ({ kind: source?.kind ?? 'CONFS_TECH', label: source?.label ?? '', address: source?.address ?? '', topics: source?.topics ?? [], meaning: source?.meaning ?? 'EVENTS' });

/** Two steps: what was typed, then what reading it would bring. Nothing is kept before the second is agreed to. */
export function SourceDialog({ source, onClose }: { source: TalkSourcePartsFragment | null; onClose: () => void }) {
  const { t } = useTranslation();
  const fields = useFields<SourceDraft>(draftOf(source));
  const commands = useSourceCommands();
  const [preview, setPreview] = useState<SourcePreview | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const settle = <Value,>(outcome: SourceOutcome<Value>): Value | null => {
    setRefusal(outcome && 'message' in outcome ? outcome.message : null);
    if (outcome && 'problems' in outcome) {
      setPreview(null);
      fields.showProblems(outcome.problems);
    }
    return outcome && 'value' in outcome ? outcome.value : null;
  };
  const submit = async () => {
    const { kind, label, address, topics, meaning } = fields.values;
    if (!fields.require('label', ...(source === null && known.includes(kind) ? [] : (['address'] as const)))) return;
    if (preview === null) return setPreview(settle(await commands.preview(inputOf(fields.values))));
    const isSaved = source === null ? settle(await commands.add(inputOf(fields.values))) : settle(await commands.change(source, { label: label.trim(), address: address.trim(), topics: [...topics], meaning }));
    if (isSaved) onClose();
  };
  const onForm = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    void submit();
  };
  return (
    <Modal opened onClose={onClose} title={source ? t('talks.source.changeTitle', { label: source.label }) : t('talks.source.addTitle')} size="lg" closeButtonProps={{ 'aria-label': t('action.close') }}>
      <form className="stack" noValidate onSubmit={onForm}>
        {preview ? <Preview preview={preview} /> : <Typed fields={fields} isNew={source === null} />}
        {refusal && <Notice tone="warning" isAlert title={refusal} />}
        <div className="form-actions">
          <Button variant="default" onClick={preview ? () => setPreview(null) : onClose}>{t(preview ? 'action.back' : 'action.cancel')}</Button>
          <Button key={preview ? 'agree' : 'look'} type="submit" autoFocus={preview !== null} loading={commands.isRunning}>{t(preview ? (source ? 'talks.submission.save' : 'talks.source.submit') : 'talks.source.preview')}</Button>
        </div>
      </form>
    </Modal>
  );
}
