import { Button } from '@mantine/core';
import { IconPresentation } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel.js';
import { useFormat } from '../../lib/format.js';
import type { CodeTCalendarPartsFragment, CodeTPresentationPartsFragment } from '../../lib/graphql/generated.js';
import { CancelPresentationDialog, GiveDialog, MoveDialog } from './presentation-dialogs.js';

interface PresentationPanelProps {
  calendar: CodeTCalendarPartsFragment;
  today: string;
  onSchedule: () => void;
}

/** How many of the days before a presentation are booked or taken: filled and empty marks, and the words. */
function Counter({ counted, limit }: { counted: number; limit: number }) {
  const { t } = useTranslation();
  return (
    <p className="counter">
      <span className="counter-marks" aria-hidden="true">{Array.from({ length: limit }, (_, index) => <i key={index} className={index < counted ? 'counter-mark counter-full' : 'counter-mark'} />)}</span>
      <span className="counter-words">{counted > limit ? t('codeT.presentation.over', { count: counted }) : t('codeT.presentation.counted', { counted: String(counted), limit: String(limit), count: limit })}</span>
    </p>
  );
}

type Open = 'move' | 'give' | 'cancel' | null;

function Scheduled({ presentation, today }: { presentation: CodeTPresentationPartsFragment; today: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState<Open>(null);
  const { viewerCan } = presentation;
  const close = (): void => setOpen(null);
  return (
    <div className="stack-s">
      <p className="presentation-line">
        <IconPresentation size={20} stroke={1.6} aria-hidden="true" />
        <span><span className="strong">{presentation.project.title}</span><br /><span className="soft">{t(`codeT.presentation.form.${presentation.form}`)} · {format.day(presentation.day)}</span></span>
      </p>
      {presentation.state === 'PRESENTED' && <p className="small soft">{t('codeT.presentation.awaits')}</p>}
      <div className="row">
        {viewerCan.give && <Button size="compact-md" variant={presentation.state === 'PRESENTED' ? 'default' : 'filled'} onClick={() => setOpen('give')}>{t(presentation.state === 'PRESENTED' ? 'codeT.presentation.edit' : 'codeT.presentation.give')}</Button>}
        {viewerCan.move && <Button size="compact-md" variant="default" onClick={() => setOpen('move')}>{t('codeT.presentation.move')}</Button>}
        {viewerCan.cancel && <Button size="compact-md" variant="subtle" color="gray" onClick={() => setOpen('cancel')}>{t('codeT.presentation.cancel')}</Button>}
      </div>
      {open === 'give' && <GiveDialog presentation={presentation} onClose={close} />}
      {open === 'move' && <MoveDialog presentation={presentation} today={today} onClose={close} />}
      {open === 'cancel' && <CancelPresentationDialog presentation={presentation} onClose={close} />}
    </div>
  );
}

/** What is owed for the time: one presentation after so many days, and nothing else. */
export function PresentationPanel({ calendar, today, onSchedule }: PresentationPanelProps) {
  const { t } = useTranslation();
  const { presentation, counted, limit } = calendar;
  const isDue = counted >= limit && !presentation;
  return (
    <Panel title={t('codeT.presentation.title')} className={isDue ? 'panel-due' : undefined}>
      <div className="stack">
        <Counter counted={counted} limit={limit} />
        {presentation ? <Scheduled presentation={presentation} today={today} /> : (
          <>
            <p className="small soft">{t(isDue ? 'codeT.presentation.due' : 'codeT.presentation.rule', { count: limit })}</p>
            <div><Button variant={isDue ? 'filled' : 'default'} onClick={onSchedule}>{t('codeT.presentation.schedule')}</Button></div>
          </>
        )}
      </div>
    </Panel>
  );
}
