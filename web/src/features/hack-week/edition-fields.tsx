import { NumberInput, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TimeZoneSelect } from '../../components/time-zone-select.js';
import type { Fields } from '../../lib/use-fields.js';
import { moved, type EditionDraft } from './edition-draft.js';
import { MarkdownField } from './markdown-field.js';

const nameLength = 120;
const welcomeLength = 10_000;
const longest = 30;

/** When an edition takes place, where its clocks are, and what happens by itself. */
export function EditionFields({ fields }: { fields: Fields<EditionDraft> }) {
  const { t } = useTranslation();
  const { values, set, errorOf } = fields;
  const move = (patch: Parameters<typeof moved>[1]): void => {
    const next = moved(values, patch);
    for (const name of ['startsOn', 'days', 'freezesAt', 'demosAt'] as const) if (next[name] !== values[name]) set(name, next[name]);
  };
  return (
    <>
      <TextInput label={t('hackEdition.name')} placeholder={t('hackEdition.nameExample')} maxLength={nameLength} value={values.name} onChange={(event) => set('name', event.currentTarget.value)} error={errorOf('name')} data-autofocus />
      <div className="field-row">
        <TextInput type="date" label={t('hackEdition.startsOn')} value={values.startsOn} onChange={(event) => move({ startsOn: event.currentTarget.value })} error={errorOf('startsOn')} />
        <NumberInput label={t('hackEdition.days')} min={1} max={longest} allowDecimal={false} value={values.days} onChange={(days) => move({ days })} error={errorOf('days')} />
      </div>
      <TimeZoneSelect label={t('hackEdition.zone')} value={values.zone} onChange={(zone) => set('zone', zone)} error={errorOf('zone')} />
      <TextInput type="date" label={t('hackEdition.ideasFrom')} description={t('hackEdition.ideasFromHint')} max={values.startsOn || undefined} value={values.ideasFrom} onChange={(event) => set('ideasFrom', event.currentTarget.value)} error={errorOf('ideasFrom')} />
      <div className="field-row field-row-wide">
        <TextInput type="datetime-local" label={t('hackEdition.freezesAt')} description={t('hackEdition.freezesAtHint')} value={values.freezesAt} onChange={(event) => set('freezesAt', event.currentTarget.value)} error={errorOf('freezesAt')} />
        <TextInput type="datetime-local" label={t('hackEdition.demosAt')} description={t('hackEdition.demosAtHint')} value={values.demosAt} onChange={(event) => set('demosAt', event.currentTarget.value)} error={errorOf('demosAt')} />
      </div>
      <TextInput type="datetime-local" label={t('hackEdition.ballotClosesAt')} description={t('hackEdition.ballotClosesAtHint')} value={values.ballotClosesAt} onChange={(event) => set('ballotClosesAt', event.currentTarget.value)} error={errorOf('ballotClosesAt')} maw={340} />
      <Switch label={t('hackEdition.followsDates')} description={t('hackEdition.followsDatesHint')} checked={values.followsDates} onChange={(event) => set('followsDates', event.currentTarget.checked)} />
      <MarkdownField label={t('hackEdition.welcome')} description={t('hackEdition.welcomeHint')} value={values.welcome} onChange={(welcome) => set('welcome', welcome)} error={errorOf('welcome')} maxLength={welcomeLength} minRows={4} />
    </>
  );
}
