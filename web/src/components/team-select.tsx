import { Select } from '@mantine/core';
import { useTeams } from '../lib/use-teams.js';

interface TeamSelectProps {
  label: string;
  /** Without a visible label, for filters */
  isFilter?: boolean;
  value: string | null;
  onChange: (teamId: string | null) => void;
  error?: string;
  /** Offers "none"; the text shown for it */
  noneText?: string;
  /** Teams that can't be chosen, such as a team's own subtree */
  without?: ReadonlySet<string>;
}

/** One team, by its whole path. */
export function TeamSelect({ label, isFilter = false, value, onChange, error, noneText, without }: TeamSelectProps) {
  const { teams } = useTeams();
  return (
    <Select
      label={isFilter ? undefined : label} aria-label={isFilter ? label : undefined} placeholder={noneText} clearable={noneText !== undefined} allowDeselect={noneText !== undefined} searchable value={value} onChange={onChange} error={error}
      data={teams.filter(({ id }) => !without?.has(id)).map(({ id, path }) => ({ value: id, label: path.join(' / ') }))}
    />
  );
}
