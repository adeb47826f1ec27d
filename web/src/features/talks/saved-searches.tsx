import { ActionIcon, Button, Switch, TextInput } from '@mantine/core';
import { IconBookmark, IconCalendar, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { FormDialog } from '../../components/form-dialog.js';
import { SavedTalkSearchesDocument } from '../../lib/graphql/generated.js';
import { useFields } from '../../lib/use-fields.js';
import { addressOf, type criteriaOf } from './use-opportunity-filters.js';
import { useSearchCommands } from './use-search-commands.js';

type Criteria = ReturnType<typeof criteriaOf>;

function SaveDialog({ criteria, onClose }: { criteria: Criteria; onClose: () => void }) {
  const { t } = useTranslation();
  const commands = useSearchCommands();
  const fields = useFields({ name: '', isInFeed: false });
  const { values, set, errorOf } = fields;
  const submit = async () => {
    if (!fields.require('name')) return;
    const problems = await commands.save(values.name.trim(), criteria, values.isInFeed);
    if (problems === null) onClose();
    else if (problems.length > 0) fields.showProblems(problems);
  };
  return (
    <FormDialog title={t('talks.saved.save')} opened onClose={onClose} onSubmit={submit} isRunning={commands.isRunning} submit={t('talks.submission.save')}>
      <TextInput label={t('talks.saved.name')} data-autofocus value={values.name} onChange={(event) => set('name', event.currentTarget.value)} error={errorOf('name')} maxLength={80} />
      <Switch label={t('talks.saved.inFeed')} description={t('talks.saved.inFeedHint')} checked={values.isInFeed} onChange={(event) => set('isInFeed', event.currentTarget.checked)} />
    </FormDialog>
  );
}

/** Searches somebody comes back to, and keeping the one that is shown. */
export function SavedSearches({ criteria }: { criteria: Criteria }) {
  const { t } = useTranslation();
  const [isSaving, setSaving] = useState(false);
  const commands = useSearchCommands();
  const [result] = useQuery({ query: SavedTalkSearchesDocument, context: commands.lists, requestPolicy: 'cache-and-network' });
  const searches = result.data?.savedTalkSearches ?? [];
  return (
    <div className="row talks-saved" role="group" aria-label={t('talks.saved.title')}>
      {searches.map((search) => (
        <span key={search.id} className="talks-search">
          <Link to={addressOf(search.criteria)}>{search.name}</Link>
          {search.isInFeed && <IconCalendar size={14} stroke={1.7} aria-label={t('talks.saved.feedMark')} />}
          <ActionIcon size="sm" variant="subtle" color="gray" aria-label={t('talks.saved.remove', { name: search.name })} onClick={() => void commands.remove(search)}><IconX size={14} stroke={2} /></ActionIcon>
        </span>
      ))}
      <Button size="compact-sm" variant="subtle" leftSection={<IconBookmark size={15} stroke={1.7} aria-hidden="true" />} onClick={() => setSaving(true)}>{t('talks.saved.save')}</Button>
      {isSaving && <SaveDialog criteria={criteria} onClose={() => setSaving(false)} />}
    </div>
  );
}
