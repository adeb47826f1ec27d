import { TagsInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { HackSkillsDocument } from '../../lib/graphql/generated.js';

interface SkillsFieldProps {
  label: string;
  description?: string;
  placeholder?: string;
  value: readonly string[];
  onChange: (skills: string[]) => void;
  error?: string;
  most: number;
  /** Alone in a dialog: it has the focus, and its suggestions open upwards, and only once something is typed */
  isFirst?: boolean;
}

/** The longest skill or tag. */
const longest = 40;

/** As high as there is room above the field in a dialog, in pixels: below it stands the button that saves. */
const lowList = 132;

/** One spelling a word: as others wrote it already, in small letters. */
export const tidyWord = (word: string): string => word.trim().replace(/\s+/g, ' ').toLowerCase().slice(0, longest);

/** Skills or topics, with those that others named as suggestions, so that they meet. */
export function SkillsField({ label, description, placeholder, value, onChange, error, most, isFirst = false }: SkillsFieldProps) {
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, 200);
  const [result] = useQuery({ query: HackSkillsDocument, variables: useMemo(() => ({ input: { search: search.trim() || undefined } }), [search]) });
  return (
    <TagsInput
      label={label} description={description} placeholder={value.length === 0 ? placeholder : undefined} value={[...value]} onChange={(words) => onChange([...new Set(words.map(tidyWord).filter(Boolean))])} searchValue={typed} onSearchChange={setTyped}
      data={isFirst && typed.trim() === '' ? [] : result.data?.hackSkills ?? []} comboboxProps={isFirst ? { position: 'top', middlewares: { flip: false, shift: true } } : undefined} maxDropdownHeight={isFirst ? lowList : undefined} maxTags={most} error={error} acceptValueOnBlur splitChars={[',', ';']} data-autofocus={isFirst || undefined} clearable
    />
  );
}
