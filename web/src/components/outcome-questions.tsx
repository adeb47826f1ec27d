import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { HackOutcomeAskPartsFragment } from '../lib/graphql/generated.js';
import { outcomes, useAnswerOutcome } from '../lib/use-answer-outcome.js';

const noteLength = 500;

/** One project: a word about it if one likes, and a click. */
function OutcomeQuestion({ ask }: { ask: HackOutcomeAskPartsFragment }) {
  const { t } = useTranslation();
  const [note, setNote] = useState(ask.note);
  const { answer, isRunning } = useAnswerOutcome();
  const { project, at } = ask;
  return (
    <li className="asked-day">
      <div className="grow">
        <Link to={`/hack-week/projects/${project.id}`} className="strong">{project.title}</Link>
        <p className="small soft">{t(`hackOutcome.${at}`, { edition: project.edition.name })}</p>
        <TextInput size="sm" mt={6} maw={420} aria-label={t('hackOutcome.noteOn', { project: project.title })} placeholder={t('hackOutcome.note')} maxLength={noteLength} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      </div>
      <div className="row answer-buttons" role="group" aria-label={t('hackOutcome.question', { project: project.title })}>
        {outcomes.map((outcome) => <Button key={outcome} size="sm" variant="default" disabled={isRunning} onClick={() => void answer(ask, outcome, note)}>{t(`hackWeek.outcome.${outcome}`)}</Button>)}
      </div>
    </li>
  );
}

/** What became of one's own projects: asked 30 and 90 days after the demos. */
export function OutcomeQuestions({ asks }: { asks: readonly HackOutcomeAskPartsFragment[] }) {
  return <ul className="plain-list">{asks.map((ask) => <OutcomeQuestion key={`${ask.project.id}${ask.at}`} ask={ask} />)}</ul>;
}
