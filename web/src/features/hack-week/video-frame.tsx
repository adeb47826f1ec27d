import { Button } from '@mantine/core';
import { IconExternalLink, IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HackVideoPartsFragment } from '../../lib/graphql/generated.js';

interface VideoFrameProps {
  video: HackVideoPartsFragment;
  /** What it shows, for those who hear the page */
  title: string;
}

/** Who hears of the reader, by name. */
const nameOfHost = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** A video of another site. That site hears of the reader only when they click. */
export function VideoFrame({ video: { url, host: kind, embedUrl }, title }: VideoFrameProps) {
  const { t } = useTranslation();
  const [isShown, setShown] = useState(false);
  const host = nameOfHost(url);
  const out = <a className="small" href={url} target="_blank" rel="noopener noreferrer">{t('hackDemo.video.open', { host })} <IconExternalLink size={14} stroke={1.7} className="inline-icon" aria-hidden="true" /></a>;
  if (!embedUrl) return <p>{out}</p>;
  return (
    <div className="stack-s">
      <div className="video">
        {!isShown && (
          <div className="video-wait">
            <Button leftSection={<IconPlayerPlay size={18} stroke={1.8} aria-hidden="true" />} onClick={() => setShown(true)}>{t('hackDemo.video.load', { host })}</Button>
            <p className="small soft">{t('hackDemo.video.note', { host })}</p>
          </div>
        )}
        {isShown && (kind === 'FILE'
          ? <video src={embedUrl} controls autoPlay aria-label={title} tabIndex={0} />
          : <iframe src={embedUrl} title={title} allow="fullscreen; picture-in-picture" sandbox="allow-scripts allow-same-origin allow-presentation allow-popups" referrerPolicy="strict-origin-when-cross-origin" allowFullScreen />)}
      </div>
      {out}
    </div>
  );
}
