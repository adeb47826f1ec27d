import { MultiSelect, NumberInput, Select, Switch, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { FormDialog } from '../../components/form-dialog.js';
import { Notice } from '../../components/notice.js';
import { useFormat } from '../../lib/format.js';
import type { TalkOpportunityPartsFragment } from '../../lib/graphql/generated.js';
import { useFields, type Fields } from '../../lib/use-fields.js';
import { useViewer } from '../../lib/viewer.js';
import { draftOf, inputOf, kinds, type OpportunityDraft } from './opportunity-draft.js';
import { useOpportunityCommands } from './use-opportunity-commands.js';

const texts = { conference: ['url', 'callUrl', 'city', 'country', 'codeOfConductUrl'], internal: ['url', 'place'] } as const;
const labels = { url: 'url', callUrl: 'callUrl', city: 'city', country: 'country', codeOfConductUrl: 'coc', place: 'place' } as const;

/** What conferences are held in; a list may name others, which stay. */
const common = ['ar', 'cs', 'da', 'de', 'el', 'en', 'es', 'fi', 'fr', 'he', 'hi', 'hu', 'id', 'it', 'ja', 'ko', 'nb', 'nl', 'pl', 'pt', 'ro', 'sv', 'tr', 'uk', 'vi', 'zh'] as const;

function LanguagesField({ value, onChange, error }: { value: readonly string[]; onChange: (languages: string[]) => void; error: string | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const options = [...new Set([...common, ...value])].map((code) => ({ value: code, label: format.language(code) })).toSorted((a, b) => a.label.localeCompare(b.label));
  return <MultiSelect label={t('talks.add.languages')} searchable hidePickedOptions clearable value={[...value]} onChange={onChange} data={options} error={error} />;
}

function FieldsOf({ fields, timeZone }: { fields: Fields<OpportunityDraft>; timeZone: string }) {
  const { t } = useTranslation();
  const { values, set, errorOf } = fields;
  const isInternal = values.kind !== 'CONFERENCE';
  return (
    <>
      <Select label={t('talks.add.kind')} allowDeselect={false} value={values.kind} onChange={(kind) => kind && set('kind', kind)} data={kinds.map((kind) => ({ value: kind, label: t(`talks.kind.${kind}`) }))} />
      <TextInput label={t('talks.add.name')} data-autofocus value={values.name} onChange={(event) => set('name', event.currentTarget.value)} error={errorOf('name')} />
      <div className="talks-pair">
        <TextInput type="date" label={t('talks.add.startsOn')} value={values.startsOn} onChange={(event) => set('startsOn', event.currentTarget.value)} error={errorOf('startsOn')} />
        {isInternal
          ? <TextInput type="time" label={`${t('talks.add.time')} (${timeZone})`} value={values.time} onChange={(event) => set('time', event.currentTarget.value)} error={errorOf('time')} />
          : <TextInput type="date" label={t('talks.add.endsOn')} value={values.endsOn} onChange={(event) => set('endsOn', event.currentTarget.value)} error={errorOf('endsOn')} />}
      </div>
      <TextInput type="date" label={t('talks.add.deadline')} description={t('talks.add.deadlineHint')} value={values.deadline} onChange={(event) => set('deadline', event.currentTarget.value)} error={errorOf('deadline')} />
      <div className="talks-pair">
        {texts[isInternal ? 'internal' : 'conference'].map((name) => (
          <TextInput key={name} label={t(`talks.add.${labels[name]}`)} value={values[name]} onChange={(event) => set(name, event.currentTarget.value)} error={errorOf(name)} />
        ))}
        {isInternal && <NumberInput label={t('talks.add.slots')} min={1} max={100} allowDecimal={false} value={values.slots} onChange={(slots) => set('slots', slots)} error={errorOf('slots')} />}
      </div>
      <Switch label={t('talks.add.online')} checked={values.isOnline} onChange={(event) => set('isOnline', event.currentTarget.checked)} />
      {!isInternal && <LanguagesField value={values.languages} onChange={(languages) => set('languages', languages)} error={errorOf('languages')} />}
      <TagsInput label={t('talks.add.topics')} value={[...values.topics]} onChange={(topics) => set('topics', topics)} acceptValueOnBlur splitChars={[',', ';']} error={errorOf('topics')} />
      <Textarea label={t('talks.add.summary')} autosize minRows={2} maxRows={6} value={values.summary} onChange={(event) => set('summary', event.currentTarget.value)} error={errorOf('summary')} />
    </>
  );
}

/** Adds somewhere to speak by hand, or corrects what a list says. */
export function OpportunityDialog({ opportunity, onClose }: { opportunity: TalkOpportunityPartsFragment | null; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const commands = useOpportunityCommands();
  const { timeZone } = useViewer().person;
  const fields = useFields<OpportunityDraft>(draftOf(opportunity, timeZone));
  const [same, setSame] = useState<{ id: string; name: string } | null>(null);
  const submit = async () => {
    if (!fields.require('name', ...(fields.values.time ? (['startsOn'] as const) : []))) return;
    setSame(null);
    const input = inputOf(fields.values, opportunity, timeZone);
    const outcome = opportunity ? await commands.change(opportunity.id, input) : await commands.create(input);
    if ('same' in outcome) setSame(outcome.same);
    else if ('problems' in outcome) fields.showProblems(outcome.problems);
    else {
      onClose();
      if (!opportunity) void navigate(`/talks/opportunities/${outcome.savedId}`);
    }
  };
  return (
    <FormDialog title={opportunity ? t('talks.add.editTitle', { name: opportunity.name }) : t('talks.add.title')} opened onClose={onClose} onSubmit={submit} isRunning={commands.isRunning} submit={t(opportunity ? 'talks.add.change' : 'talks.add.save')} size="lg">
      <FieldsOf fields={fields} timeZone={timeZone} />
      {same && <Notice tone="warning" isAlert action={<Link to={`/talks/opportunities/${same.id}`} onClick={onClose}>{t('talks.add.look')}</Link>}>{t('talks.add.same', { name: same.name })}</Notice>}
    </FormDialog>
  );
}
