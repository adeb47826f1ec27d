import { Button } from '@mantine/core';
import { IconMicrophone2 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Failure, Loading, StateCard } from '../../components/states.js';
import { errorCode } from '../../lib/graphql/errors.js';
import type { Stage } from './stage-time.js';
import type { LiveStage } from './use-live-stage.js';

/** The stage that is known, or why there is none. What was known before a failure stays. */
export function StageState({ live, children }: { live: LiveStage; children: (stage: Stage) => ReactNode }) {
  const { t } = useTranslation();
  if (live.isGone) return <StateCard tall icon={<IconMicrophone2 size={30} stroke={1.5} />} title={t('stage.gone')} text={t('stage.goneText')} action={<Button component={Link} to="/hack-week" variant="default">{t('stage.toHackWeek')}</Button>} />;
  if (live.stage) return <>{children(live.stage)}</>;
  if (live.error) return <Failure code={errorCode(live.error)} onRetry={live.reload} />;
  return <Loading blocks={[220, 80, 80, 80]} />;
}
