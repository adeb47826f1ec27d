import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PeopleNamesDocument } from '../lib/graphql/generated.js';

interface Named {
  id: string;
  name: string;
}

interface PeopleSelectProps {
  label: string;
  value: readonly Named[];
  onChange: (people: Named[]) => void;
  error?: string;
}

const found = 20;

/** Several people, found by name. */
export function PeopleSelect({ label, value, onChange, error }: PeopleSelectProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, 200);
  const [result] = useQuery({ query: PeopleNamesDocument, variables: useMemo(() => ({ input: { search: search || undefined, first: found } }), [search]) });
  const people = result.data?.people.edges.map(({ node }) => node) ?? [];
  const known = new Map<string, Named>([...value, ...people].map((person) => [person.id, person]));
  return (
    <MultiSelect
      label={label} searchable hidePickedOptions searchValue={typed} onSearchChange={setTyped} error={error} nothingFoundMessage={t('people.nobody')} filter={({ options }) => options}
      data={[...known.values()].map(({ id, name }) => ({ value: id, label: name }))}
      value={value.map(({ id }) => id)} onChange={(ids) => onChange(ids.map((id) => known.get(id)).filter((person) => person !== undefined))}
    />
  );
}
