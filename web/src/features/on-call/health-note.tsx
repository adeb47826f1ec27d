import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/notice.js';
import type { RosterHealthPartsFragment } from '../../lib/graphql/generated.js';

/** How far a roster can be believed: its age in a line, or in a box with the reason where something is wrong. */
export function HealthNote({ health: { state, ageText, problem, unmatched } }: { health: RosterHealthPartsFragment }) {
  const { t } = useTranslation();
  if (state === 'NONE') return null;
  const unknown = unmatched > 0 ? t('onCall.unmatchedCount', { count: unmatched }) : null;
  if (state === 'FRESH') return <p className="roster-age soft"><IconCircleCheck size={15} stroke={1.8} aria-hidden="true" /> {[ageText, unknown].filter(Boolean).join(' · ')}</p>;
  return (
    <Notice tone="warning" title={t(`onCall.state.${state}`)}>
      {problem && <p>{problem}</p>}
      <p className="small soft">{[ageText, unknown].filter(Boolean).join(' · ')}</p>
    </Notice>
  );
}
