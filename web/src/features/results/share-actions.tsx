import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CopyLink } from '../../components/copy-link.js';
import { CsvLink } from '../../components/csv-link.js';
import type { ResultFilters } from './use-result-filters.js';

interface ShareActionsProps {
  teamId: string;
  filters: ResultFilters;
}

/** Ways to take a view along: its address, its numbers, and one sheet of paper. */
export function ShareActions({ teamId, filters }: ShareActionsProps) {
  const { t } = useTranslation();
  return (
    <>
      <CopyLink />
      <CsvLink teamId={teamId} pulseId={filters.pulseId} driverIds={filters.driverIds} />
      <Button variant="default" leftSection={<IconPrinter size={17} stroke={1.6} aria-hidden="true" />} onClick={() => window.print()}>{t('action.print')}</Button>
    </>
  );
}
