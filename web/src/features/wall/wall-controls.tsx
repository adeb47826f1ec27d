import { ActionIcon, Tooltip } from '@mantine/core';
import { useFullscreenDocument } from '@mantine/hooks';
import { IconArrowBackUp, IconChevronLeft, IconChevronRight, IconMaximize, IconMinimize, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface WallControlsProps {
  place: number;
  count: number;
  isPaused: boolean;
  onPause: (isPaused: boolean) => void;
  onTurn: (by: number) => void;
  onLeave: () => void;
}

function Control({ label, onClick, children }: { label: string; onClick: () => void; children: ReactNode }) {
  return <Tooltip label={label}><ActionIcon variant="subtle" color="gray" size={44} aria-label={label} onClick={onClick}>{children}</ActionIcon></Tooltip>;
}

/** The wall's few buttons; every one has a key as well. */
export function WallControls({ place, count, isPaused, onPause, onTurn, onLeave }: WallControlsProps) {
  const { t } = useTranslation();
  const { toggle, fullscreen } = useFullscreenDocument();
  const icon = { size: 24, stroke: 1.6 };
  return (
    <div className="wall-controls" role="group" aria-label={t('wall.keys')}>
      <Control label={t('wall.leave')} onClick={onLeave}><IconArrowBackUp {...icon} /></Control>
      <Control label={t('wall.previous')} onClick={() => onTurn(-1)}><IconChevronLeft {...icon} /></Control>
      <span className="wall-place number">{t('wall.place', { place: String(place), count })}</span>
      <Control label={t('wall.next')} onClick={() => onTurn(1)}><IconChevronRight {...icon} /></Control>
      <Control label={t(isPaused ? 'wall.play' : 'wall.pause')} onClick={() => onPause(!isPaused)}>{isPaused ? <IconPlayerPlay {...icon} /> : <IconPlayerPause {...icon} />}</Control>
      <Control label={t(fullscreen ? 'wall.smaller' : 'wall.full')} onClick={() => void toggle()}>{fullscreen ? <IconMinimize {...icon} /> : <IconMaximize {...icon} />}</Control>
    </div>
  );
}
