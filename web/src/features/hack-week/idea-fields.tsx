import { Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Fields } from '../../lib/use-fields.js';
import { limits, type IdeaDraft } from './idea-draft.js';
import { MarkdownField } from './markdown-field.js';
import { SkillsField } from './skills-field.js';

/** What an idea is, in the words of those who have it. */
export function IdeaFields({ fields }: { fields: Fields<IdeaDraft> }) {
  const { t } = useTranslation();
  const { values, set, errorOf } = fields;
  return (
    <>
      <TextInput label={t('hackWeek.idea.title')} description={t('hackWeek.idea.titleHint')} maxLength={limits.title} required withAsterisk={false} data-autofocus value={values.title} onChange={(event) => set('title', event.currentTarget.value)} error={errorOf('title')} />
      <TextInput label={t('hackWeek.idea.oneLine')} description={t('hackWeek.idea.oneLineHint')} maxLength={limits.oneLine} required withAsterisk={false} value={values.oneLine} onChange={(event) => set('oneLine', event.currentTarget.value)} error={errorOf('oneLine')} />
      <MarkdownField label={t('hackWeek.idea.text')} description={t('hackWeek.idea.textHint')} value={values.idea} onChange={(idea) => set('idea', idea)} error={errorOf('idea')} maxLength={limits.idea} />
      <SkillsField label={t('hackWeek.idea.tags')} description={t('hackWeek.idea.tagsHint')} value={values.tags} onChange={(tags) => set('tags', tags)} error={errorOf('tags')} most={limits.tags} />
      <Switch label={t('hackWeek.idea.asksFirst')} description={t('hackWeek.idea.asksFirstHint')} checked={values.asksFirst} onChange={(event) => set('asksFirst', event.currentTarget.checked)} />
    </>
  );
}
