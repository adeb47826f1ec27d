import { SegmentedControl, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OverviewPartsFragment } from '../../lib/graphql/generated.js';
import type { DeskFilters } from './use-desk-filters.js';

interface DeskFilterBarProps {
  /** The teams on offer, in the order of the tree */
  teams: OverviewPartsFragment['teams'];
  filters: DeskFilters;
  onChange: (next: Partial<DeskFilters>) => void;
}

/** Order, what to show, and a part of the tree. */
export function DeskFilterBar({ teams, filters, onChange }: DeskFilterBarProps) {
  const { t } = useTranslation();
  return (
    <div className="results-filters" role="group" aria-label={t('results.filters')}>
      <SegmentedControl
        aria-label={t('desk.order.label')} value={filters.order} onChange={(order) => onChange({ order })}
        data={[{ value: 'tree', label: t('desk.order.tree') }, { value: 'first', label: t('desk.order.first') }]}
      />
      <SegmentedControl
        aria-label={t('desk.show.label')} value={filters.show} onChange={(show) => onChange({ show })}
        data={[{ value: 'all', label: t('desk.show.all') }, { value: 'notable', label: t('desk.show.notable') }]}
      />
      {teams.length > 1 && (
        <Select
          aria-label={t('desk.part')} placeholder={t('desk.wholeTree')} clearable searchable w={260} value={filters.teamId ?? null} onChange={(id) => onChange({ teamId: id ?? undefined })}
          data={teams.map(({ team }) => ({ value: team.id, label: team.path.join(' / ') }))}
        />
      )}
    </div>
  );
}
