import { Alert } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconClockExclamation, IconHandStop, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RosterHealthPartsFragment, RosterState } from '../../lib/graphql/generated.js';

const signs: Record<RosterState, Icon> = { FRESH: IconCircleCheck, STALE: IconClockExclamation, HELD: IconHandStop, FAILING: IconAlertTriangle, NONE: IconAlertTriangle };

/** How far a roster can be believed: its age in a line, or in a box with the reason where something is wrong. */
export function HealthNote({ health }: { health: RosterHealthPartsFragment }) {
  const { t } = useTranslation();
  const Sign = signs[health.state];
  if (health.state === 'NONE') return null;
  const unmatched = health.unmatched > 0 && <span>{t('onCall.unmatchedCount', { count: health.unmatched })}</span>;
  if (health.state === 'FRESH') return <p className="roster-age soft"><Sign size={15} stroke={1.8} aria-hidden="true" /> {health.ageText} {unmatched}</p>;
  return (
    <Alert color="yellow" variant="light" icon={<Sign size={18} />} title={t(`onCall.state.${health.state}`)}>
      {[health.ageText, health.problem].filter(Boolean).join(' ')} {unmatched}
    </Alert>
  );
}
