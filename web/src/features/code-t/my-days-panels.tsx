import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { DayAnswers } from '../../components/day-answers.js';
import { Panel } from '../../components/panel.js';
import { useFormat } from '../../lib/format.js';
import { CodeTToConfirmDocument, type CodeTDayPartsFragment } from '../../lib/graphql/generated.js';
import { reasons, useAnswerDay } from '../../lib/use-answer-day.js';
import type { GoneDay } from './calendar-days.js';
import { NextDays } from './next-days.js';
import { usePresentationCommands } from './use-presentation-commands.js';

/** Days that are over and wait for one click. */
export function PendingPanel({ days, wantedId }: { days: readonly CodeTDayPartsFragment[]; wantedId: string | null }) {
  const { t } = useTranslation();
  if (days.length === 0) return null;
  return <Panel title={t('codeT.answer.title', { count: days.length })} lead={t('codeT.answer.lead')} className="asked"><DayAnswers days={days} wantedId={wantedId} /></Panel>;
}

/** Days that somebody else's need took, each with the next free ones. */
export function GonePanel({ days, onPick }: { days: readonly GoneDay[]; onPick: (day: string) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (days.length === 0) return null;
  return (
    <Panel title={t('codeT.displaced.title', { count: days.length })} className="asked">
      <ul className="plain-list stack">
        {days.map(({ day, nextDays }) => (
          <li key={day.id} className="stack-s">
            <p><span className="strong">{format.day(day.day)}</span> · {day.project.title}<br /><span className="soft">{day.reason && t(`codeT.reason.${day.reason}`)}{day.note && `: ${day.note}`}</span></p>
            <NextDays days={nextDays} onPick={onPick} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function CorrectMenu({ day }: { day: CodeTDayPartsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { answer, isRunning } = useAnswerDay();
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button size="compact-sm" variant="default" disabled={isRunning} rightSection={<IconChevronDown size={14} aria-hidden="true" />} aria-label={t('codeT.answer.correctNamed', { day: format.day(day.day) })}>{t('codeT.answer.correctShort')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(['TAKEN', 'PARTLY'] as const).filter((outcome) => outcome !== day.state).map((outcome) => <Menu.Item key={outcome} onClick={() => void answer(day, outcome)}>{t(`codeT.state.${outcome}`)}</Menu.Item>)}
        <Menu.Label>{t('codeT.answer.lostTo')}</Menu.Label>
        {reasons.map((reason) => <Menu.Item key={reason} onClick={() => void answer(day, 'LOST', reason)}>{t(`codeT.reason.${reason}`)}</Menu.Item>)}
      </Menu.Dropdown>
    </Menu>
  );
}

interface MyDaysPanelProps {
  upcoming: readonly CodeTDayPartsFragment[];
  correctable: readonly CodeTDayPartsFragment[];
  onOpen: (day: string) => void;
}

/** What is booked, and what was answered lately and can still be corrected. */
export function MyDaysPanel({ upcoming, correctable, onOpen }: MyDaysPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel title={t('codeT.mine.title')} flush>
      {upcoming.length === 0 && <p className="soft panel-empty">{t('codeT.mine.none')}</p>}
      {upcoming.length > 0 && (
        <ul className="rows">
          {upcoming.map((day) => (
            <li key={day.id}>
              <button type="button" className="row-link row-button" onClick={() => onOpen(day.day)}>
                <span className="grow"><span className="strong">{format.day(day.day)}</span><br /><span className="small soft">{day.project.title}</span></span>
                <span className="chip chip-open">{t('codeT.state.BOOKED')}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {correctable.length > 0 && (
        <>
          <h3 className="panel-sub">{t('codeT.mine.lately')}</h3>
          <ul className="rows">
            {correctable.map((day) => (
              <li key={day.id} className="row-link row-still">
                <span className="grow"><span className="strong">{format.day(day.day)}</span><br /><span className="small soft">{t(`codeT.state.${day.state}`)}{day.reason && `: ${t(`codeT.reason.${day.reason}`)}`}</span></span>
                <CorrectMenu day={day} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

/** An empty list names no type by itself. */
const listsPresentations = { additionalTypenames: ['CodeTPresentation'] };

/** Presentations of others that wait for somebody who saw them. */
export function ConfirmPanel() {
  const { t } = useTranslation();
  const format = useFormat();
  const { confirm, isRunning } = usePresentationCommands();
  const [result] = useQuery({ query: CodeTToConfirmDocument, context: listsPresentations, requestPolicy: 'cache-and-network' });
  const presentations = result.data?.codeTToConfirm ?? [];
  if (presentations.length === 0) return null;
  return (
    <Panel title={t('codeT.confirm.title')} lead={t('codeT.confirm.lead')}>
      <ul className="plain-list asked-days">
        {presentations.map((presentation) => (
          <li key={presentation.id} className="asked-day">
            <span className="grow">
              <span className="strong">{presentation.presenter.name}: {presentation.project.title}</span><br />
              <span className="small soft">{t(`codeT.presentation.form.${presentation.form}`)} · {format.date(presentation.day)}{presentation.note && ` · ${presentation.note}`}</span>
              {presentation.url && <> <a className="small" href={presentation.url} rel="noreferrer noopener" target="_blank">{t('codeT.showcase.look')}</a></>}
            </span>
            <Button size="sm" variant="default" disabled={isRunning} onClick={() => void confirm(presentation)}>{t('codeT.confirm.submit')}<span className="visually-hidden">: {presentation.project.title}, {presentation.presenter.name}</span></Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
