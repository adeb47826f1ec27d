import { Button } from '@mantine/core';
import { IconEye, IconEyeCheck, IconStar, IconStarFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OwnBallot } from '../lib/hack-ballot/use-ballot.js';

interface BallotMarksProps {
  ballot: OwnBallot;
  candidate: { isOwn: boolean; isShown: boolean; project: { id: string; title: string } };
}

/** "I watched it" and "My pick" of one demo: two switches, large enough for a thumb. One's own project has none, and says why. */
export function BallotMarks({ ballot, candidate: { isOwn, isShown, project } }: BallotMarksProps) {
  const { t } = useTranslation();
  if (isOwn) return <p className="small soft">{t('ballot.own')}</p>;
  if (!isShown) return <p className="small soft">{t('ballot.notShown')}</p>;
  const isWatched = ballot.draft.watched.includes(project.id);
  const isPicked = ballot.draft.picks.includes(project.id);
  const icon = { size: 20, stroke: 1.7, 'aria-hidden': true };
  return (
    <div className="ballot-marks" role="group" aria-label={project.title}>
      <Button
        className="ballot-mark" variant={isWatched ? 'light' : 'default'} aria-pressed={isWatched} onClick={() => ballot.watch(project.id)}
        leftSection={isWatched ? <IconEyeCheck {...icon} /> : <IconEye {...icon} />}
      >{t('ballot.watched')}</Button>
      <Button
        className="ballot-mark" variant={isPicked ? 'filled' : 'default'} color={isPicked ? 'brass' : undefined} aria-pressed={isPicked} data-full={(ballot.isFull && !isPicked) || undefined} onClick={() => ballot.pick(project.id)}
        leftSection={isPicked ? <IconStarFilled {...icon} /> : <IconStar {...icon} />}
      >{t('ballot.pick')}</Button>
    </div>
  );
}
