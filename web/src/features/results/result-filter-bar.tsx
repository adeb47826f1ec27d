import { MultiSelect, SegmentedControl, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TrendPartsFragment } from '../../lib/graphql/generated.js';
import { spans, type ResultFilters } from './use-result-filters.js';

interface ResultFilterBarProps {
  trends: TrendPartsFragment;
  filters: ResultFilters;
  onChange: (next: Partial<ResultFilters>) => void;
}

/** Span, pulse (where there are several) and drivers. */
export function ResultFilterBar({ trends, filters, onChange }: ResultFilterBarProps) {
  const { t } = useTranslation();
  const drivers = trends.series.map(({ driver }) => ({ value: driver.id, label: driver.name }));
  return (
    <div className="results-filters" role="group" aria-label={t('results.filters')}>
      <SegmentedControl
        aria-label={t('results.span')} value={String(filters.rounds)}
        onChange={(value) => onChange({ rounds: spans.find((span) => String(span) === value) ?? 26 })}
        data={spans.map((span) => ({ value: String(span), label: t('results.lastRounds', { count: span }) }))}
      />
      {trends.pulses.length > 1 && (
        <Select
          aria-label={t('results.pulse')} w={220} clearable placeholder={t('results.allPulses')} value={filters.pulseId ?? null} onChange={(id) => onChange({ pulseId: id ?? undefined })}
          data={trends.pulses.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <MultiSelect
        aria-label={t('results.drivers')} miw={220} maw={420} clearable placeholder={filters.driverIds.length === 0 ? t('results.allDrivers') : undefined}
        value={filters.driverIds.filter((id) => drivers.some(({ value }) => value === id))} onChange={(driverIds) => onChange({ driverIds })} data={drivers}
      />
    </div>
  );
}
