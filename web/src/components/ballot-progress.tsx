import { IconCloudOff, IconCircleCheck, IconLoader2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OwnBallot } from '../lib/hack-ballot/use-ballot.js';

/** "4 of 5 picks, 31 watched", and whether the server has it. */
export function BallotProgress({ ballot: { draft, save, hasCast }, limit }: { ballot: OwnBallot; limit: number }) {
  const { t } = useTranslation();
  const icon = { size: 18, stroke: 1.7, 'aria-hidden': true };
  const icons = { saved: <IconCircleCheck {...icon} />, saving: <IconLoader2 {...icon} />, waiting: <IconCloudOff {...icon} />, refused: <IconCloudOff {...icon} /> };
  return (
    <div className="ballot-progress">
      <p className="strong number">{t('ballot.picked', { picks: String(draft.picks.length), count: limit })} · {t('ballot.seen', { count: draft.watched.length })}</p>
      <p className={hasCast ? `ballot-save ballot-save-${save}` : 'ballot-save'} role="status">{hasCast ? <>{icons[save]} {t(`ballot.save.${save}`)}</> : t('ballot.notCast')}</p>
    </div>
  );
}
