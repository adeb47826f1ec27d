import { ActionIcon, Button, Checkbox, Text, TextInput, Textarea } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.js';
import { SaveDriverDocument, type DriverPartsFragment } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { useFields } from '../../lib/use-fields.js';
import { draftOf, emptyItem, inputOf, type DriverDraft, type ItemDraft } from './driver-draft.js';

interface ItemFieldsProps {
  item: ItemDraft;
  number: number;
  onChange: (change: Partial<ItemDraft>) => void;
  onRemove: () => void;
}

function ItemFields({ item, number, onChange, onRemove }: ItemFieldsProps) {
  const { t } = useTranslation();
  const name = String(number);
  return (
    <fieldset className="item-fields">
      <legend className="label">{t('library.item', { number: name })}</legend>
      <div className="item-fields-row">
        <div className="grow stack-s">
          <TextInput label={t('shell.language.en')} value={item.en} onChange={(event) => onChange({ en: event.currentTarget.value })} />
          <TextInput label={t('shell.language.de')} value={item.de} onChange={(event) => onChange({ de: event.currentTarget.value })} />
          <Checkbox label={t('library.reversed')} checked={item.reversed} onChange={(event) => onChange({ reversed: event.currentTarget.checked })} />
        </div>
        <ActionIcon variant="subtle" color="red" size="lg" aria-label={t('library.removeItem', { number: name })} onClick={onRemove}><IconTrash size={18} stroke={1.6} /></ActionIcon>
      </div>
    </fieldset>
  );
}

/** A driver of one's own: its name and its statements, in both languages. */
export function DriverDialog({ driver, onClose }: { driver: DriverPartsFragment | null; onClose: () => void }) {
  const { t } = useTranslation();
  const fields = useFields<DriverDraft>(draftOf(driver));
  const [made, setMade] = useState(0);
  const save = useCommand(SaveDriverDocument);
  const { values, set, errorOf } = fields;
  const put = (key: string, change: Partial<ItemDraft>) => set('items', values.items.map((item) => (item.key === key ? { ...item, ...change } : item)));
  const submit = async () => {
    if (values.en.trim() === '' && values.de.trim() === '') return fields.setError('en', t('field.required'));
    const data = await save.run({ input: inputOf(values, driver?.id) }, ['Driver']);
    if (!data) return;
    matchResult(data.saveDriver, {
      SaveDriverSuccess: onClose,
      InvalidInput: ({ problems }) => fields.showProblems(problems.map((problem) => ({ ...problem, path: problem.path.startsWith('names') ? 'en' : problem.path }))),
      NotFoundError: () => fields.setError('en', t('library.gone')),
    });
  };
  return (
    <FormDialog title={t(driver ? 'library.edit' : 'library.add')} opened onClose={onClose} onSubmit={submit} isRunning={save.isRunning} submit={t('action.save')} size="lg">
      <div className="field-row">
        <TextInput data-autofocus label={t('library.nameIn', { language: t('shell.language.en') })} value={values.en} onChange={(event) => set('en', event.currentTarget.value)} error={errorOf('en')} />
        <TextInput label={t('library.nameIn', { language: t('shell.language.de') })} value={values.de} onChange={(event) => set('de', event.currentTarget.value)} error={errorOf('de')} />
      </div>
      <Textarea label={t('library.description')} autosize minRows={2} value={values.description} onChange={(event) => set('description', event.currentTarget.value)} error={errorOf('description')} />
      <Checkbox label={t('results.higherIsWorse')} checked={values.higherIsWorse} onChange={(event) => set('higherIsWorse', event.currentTarget.checked)} />
      <Text size="sm" c="dimmed">{t('library.itemsHint')}</Text>
      {values.items.map((item, index) => (
        <ItemFields key={item.key} item={item} number={index + 1} onChange={(change) => put(item.key, change)} onRemove={() => set('items', values.items.filter(({ key }) => key !== item.key))} />
      ))}
      {errorOf('items') && <Text size="sm" c="red" role="alert">{errorOf('items')}</Text>}
      <div>
        <Button size="xs" variant="default" leftSection={<IconPlus size={16} aria-hidden="true" />} disabled={values.items.length >= 5} onClick={() => { set('items', [...values.items, emptyItem(`new-${made}`)]); setMade(made + 1); }}>
          {t('library.addItem')}
        </Button>
      </div>
    </FormDialog>
  );
}
