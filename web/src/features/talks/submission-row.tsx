import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../lib/format.js';
import type { TalkSubmissionLineFragment } from '../../lib/graphql/generated.js';
import { columnOf } from './board.js';
import { groupOf, useDeadlineText } from './deadline-text.js';
import { useWhenText } from './opportunity-row.js';

type Line = TalkSubmissionLineFragment;

/** The state of a submission in one word: of the axis that says most. */
export function useStateWord(): (submission: Pick<Line, 'company' | 'conference' | 'delivery'>) => string {
  const { t } = useTranslation();
  return ({ company, conference, delivery }) => (
    // A slot that was taken back with its talk is no event that was called off.
    delivery !== 'OPEN' && conference !== 'WITHDRAWN' ? t(`talks.submission.deliveryState.${delivery}`) : conference !== 'NOT_SENT' ? t(`talks.submission.conferenceState.${conference}`) : t(`talks.submission.companyState.${company}`)
  );
}

interface SubmissionRowProps {
  submission: Line;
  /** What stands below the title: who speaks, where, or both */
  with: 'speakers' | 'place' | 'both';
}

/** A talk at a place, in a list. */
export function SubmissionRow({ submission, with: shown }: SubmissionRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const whenText = useWhenText();
  const word = useStateWord()(submission);
  const { talk, opportunity, recordingUrl, slidesUrl } = submission;
  const { left } = useDeadlineText()(opportunity.deadline);
  const isMissed = opportunity.deadline.status === 'CLOSED';
  const waitsForCall = columnOf(submission) === 'DRAFT' || columnOf(submission) === 'NOT_SENT';
  const speakers = talk.speakers.map(({ name }) => name).join(', ');
  const place = [opportunity.name, whenText(opportunity), [opportunity.city, opportunity.country && format.country(opportunity.countryCode, opportunity.country)].filter(Boolean).join(', ')];
  const facts = shown === 'speakers' ? [speakers] : shown === 'place' ? place : [speakers, ...place];
  return (
    <li className="opportunity">
      <div className="grow">
        <Link className="strong opportunity-name" to={`/talks/submissions/${submission.id}`}>{talk.title}</Link>
        <p className="small soft">{facts.filter(Boolean).join(' · ')}</p>
        {(recordingUrl ?? slidesUrl) && (
          <p className="small talks-inline-links">
            {recordingUrl && <a href={recordingUrl} rel="noreferrer noopener" target="_blank">{t('talks.company.watch')}<span className="visually-hidden"> ({talk.title})</span></a>}
            {slidesUrl && <a href={slidesUrl} rel="noreferrer noopener" target="_blank">{t('talks.company.slides')}<span className="visually-hidden"> ({talk.title})</span></a>}
          </p>
        )}
      </div>
      <div className="opportunity-call small">
        <span className="chip">{word}</span>
        {waitsForCall && isMissed && <span className="chip chip-wait">{t('talks.deadline.missed')}</span>}
        {waitsForCall && left && <span className={groupOf(opportunity.deadline) === 'week' ? 'chip chip-wait' : 'soft'}>{left}</span>}
      </div>
    </li>
  );
}
