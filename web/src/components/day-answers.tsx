import { Button, Menu } from '@mantine/core';
import { IconCheck, IconCircleHalf2, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format.js';
import type { CodeTDayPartsFragment } from '../lib/graphql/generated.js';
import { reasons, useAnswerDay } from '../lib/use-answer-day.js';

type Asked = Pick<CodeTDayPartsFragment, 'id' | 'day' | 'project'>;

/** Taken, partly, or lost with a reason: one click each, and lost asks why. */
export function AnswerButtons({ day }: { day: Asked }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { answer, isRunning } = useAnswerDay();
  const icon = { size: 16, stroke: 1.8, 'aria-hidden': true } as const;
  return (
    <div className="row answer-buttons" role="group" aria-label={t('codeT.answer.question', { day: format.day(day.day) })}>
      <Button variant="default" size="sm" disabled={isRunning} leftSection={<IconCheck {...icon} />} onClick={() => void answer(day, 'TAKEN')}>{t('codeT.answer.TAKEN')}</Button>
      <Button variant="default" size="sm" disabled={isRunning} leftSection={<IconCircleHalf2 {...icon} />} onClick={() => void answer(day, 'PARTLY')}>{t('codeT.answer.PARTLY')}</Button>
      <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
        <Menu.Target><Button variant="default" size="sm" disabled={isRunning} leftSection={<IconX {...icon} />}>{t('codeT.answer.LOST')}</Button></Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('codeT.answer.lostTo')}</Menu.Label>
          {reasons.map((reason) => <Menu.Item key={reason} onClick={() => void answer(day, 'LOST', reason)}>{t(`codeT.reason.${reason}`)}</Menu.Item>)}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

function AskedDay({ day, isWanted }: { day: Asked; isWanted: boolean }) {
  const format = useFormat();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isWanted) return;
    row.current?.scrollIntoView({ block: 'center' });
    row.current?.querySelector('button')?.focus();
  }, [isWanted]);
  return (
    <li ref={row} className="asked-day">
      <span className="grow"><span className="strong">{format.day(day.day)}</span><br /><span className="small soft">{day.project.title}</span></span>
      <AnswerButtons day={day} />
    </li>
  );
}

/** Days that are over and wait for their owner's word. */
export function DayAnswers({ days, wantedId }: { days: readonly Asked[]; wantedId?: string | null }) {
  return <ul className="plain-list asked-days">{days.map((day) => <AskedDay key={day.id} day={day} isWanted={day.id === wantedId} />)}</ul>;
}
