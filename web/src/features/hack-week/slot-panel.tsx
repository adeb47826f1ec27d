import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../../components/notice.js';
import { Panel } from '../../components/panel.js';
import { RecordingForm } from '../../components/recording-form.js';
import { useFormat } from '../../lib/format.js';
import type { HackSlotPartsFragment } from '../../lib/graphql/generated.js';

/** When a demo is on stage, and where its recording is afterwards. */
export function SlotPanel({ slot, title }: { slot: HackSlotPartsFragment | null; title: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!slot) return null;
  const { id, state, place, estimatedAt, plannedAt, recordingUrl, viewerCanRecord, conflict, stage } = slot;
  const moment = estimatedAt ?? plannedAt;
  const isToCome = state === 'QUEUED' || state === 'ON_DECK';
  const words = state === 'LIVE' ? t('hackWeek.slot.live') : state === 'DONE' ? t('hackWeek.slot.done') : state === 'NO_SHOW' ? t('hackWeek.slot.missed') : moment ? t(estimatedAt ? 'hackWeek.slot.at' : 'hackWeek.slot.planned', { moment: format.moment(moment) }) : t('hackWeek.slot.unknown');
  return (
    <Panel title={t('hackWeek.slot.title')}>
      <div className="stack-s">
        <p className="strong">{words}</p>
        {isToCome && place !== null && <p className="small soft">{place === 0 ? t('hackWeek.slot.next') : t('hackWeek.slot.before', { count: place })}</p>}
        {conflict && <Notice tone="warning">{t(`hackWeek.slot.conflict.${conflict.kind}`)}</Notice>}
        {recordingUrl && <p><a href={recordingUrl} target="_blank" rel="noopener noreferrer">{t('hackWeek.slot.recording')}</a></p>}
        {viewerCanRecord && <div><RecordingForm slot={{ id, title, recordingUrl }} /></div>}
        {(isToCome || state === 'LIVE') && <Anchor component={Link} to={`/hack-week/stage/${stage.id}`} size="sm">{t('hackWeek.slot.toStage')}</Anchor>}
      </div>
    </Panel>
  );
}
