import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Panel } from '../../components/panel.js';
import { useFormat } from '../../lib/format.js';
import type { RoundDetails } from './details-panel.js';

/** Comments as they were released: shuffled, dated by the round's end, linked to nothing. */
export function CommentsPanel({ teamId, details, commentK }: { teamId: string; details: RoundDetails; commentK: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel title={t('results.comments')} lead={details.comments.length > 0 ? t('results.commentsLead') : undefined} actions={<Anchor component={Link} to={`/results/${teamId}/comments`}>{t('conversations.all')}</Anchor>}>
      {details.comments.length === 0 && <p className="soft">{details.commentsNote ?? t('results.noComments', { count: commentK })}</p>}
      {details.comments.map(({ id, body, dated }) => (
        <blockquote key={id} className="comment">{body}<span className="comment-date">{format.date(dated)}</span></blockquote>
      ))}
      {details.comments.length > 0 && details.commentsNote && <p className="soft small">{details.commentsNote}</p>}
    </Panel>
  );
}
