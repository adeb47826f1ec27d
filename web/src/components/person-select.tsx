import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PeopleNamesDocument } from '../lib/graphql/generated.js';

interface PersonSelectProps {
  label: string;
  value: string | null;
  onChange: (personId: string | null) => void;
  error?: string;
}

const found = 20;

/** One person, found by name; the team beside it tells namesakes apart. */
export function PersonSelect({ label, value, onChange, error }: PersonSelectProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, 200);
  const [picked, setPicked] = useState<{ value: string; label: string } | null>(null);
  // What stands in the field after choosing is no search.
  const wanted = search === picked?.label ? '' : search;
  const [result] = useQuery({ query: PeopleNamesDocument, variables: useMemo(() => ({ input: { search: wanted || undefined, first: found } }), [wanted]) });
  const options = (result.data?.people.edges ?? []).map(({ node }) => ({ value: node.id, label: node.team ? `${node.name} (${node.team.name})` : node.name }));
  const data = picked && !options.some((option) => option.value === picked.value) ? [picked, ...options] : options;
  const choose = (id: string | null) => {
    setPicked(data.find((option) => option.value === id) ?? null);
    onChange(id);
  };
  return (
    <Select
      data-autofocus label={label} searchable searchValue={typed} onSearchChange={setTyped} error={error} nothingFoundMessage={t('people.nobody')} filter={({ options: all }) => all}
      data={data} value={value} onChange={choose}
    />
  );
}
