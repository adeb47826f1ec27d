import { IconCloudOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import type { LiveStage } from './use-live-stage.js';

/** Quiet words while the server can't be heard: what is shown is the last that is known, and of when. Always there for screen readers to hear the change. */
export function LineNote({ live, className = '' }: { live: Pick<LiveStage, 'isStale' | 'heardAt' | 'stage'>; className?: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const isShown = live.isStale && live.stage !== null;
  return (
    <p className={`line-note ${className}`} role="status">
      {isShown && <><IconCloudOff size="1.2em" stroke={1.7} aria-hidden="true" /> {t('stage.stale', { time: format.time(new Date(live.heardAt).toISOString()) })}</>}
    </p>
  );
}
