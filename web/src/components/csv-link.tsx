import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface CsvLinkProps {
  teamId?: string;
  pulseId?: string;
  driverIds?: readonly string[];
}

/** Address of everything published behind a view, as CSV; the server decides anew who may have it. */
export function csvAddress({ teamId, pulseId, driverIds = [] }: CsvLinkProps): string {
  const wish = new URLSearchParams();
  if (teamId) wish.set('teamId', teamId);
  if (pulseId) wish.set('pulseId', pulseId);
  if (driverIds.length > 0) wish.set('driverIds', driverIds.join(','));
  const query = wish.toString();
  return `/export/results.csv${query && `?${query}`}`;
}

/** Takes the published numbers of a view along as a table. */
export function CsvLink(wish: CsvLinkProps) {
  const { t } = useTranslation();
  return (
    <Button component="a" href={csvAddress(wish)} download variant="default" leftSection={<IconDownload size={17} stroke={1.6} aria-hidden="true" />}>
      {t('action.csv')}
    </Button>
  );
}
