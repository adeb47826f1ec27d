import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel.js';
import { useFormat } from '../../lib/format.js';
import type { RoundDetails } from './details-panel.js';

/** Comments as they were released: shuffled, dated by the round's end, linked to nothing. */
export function CommentsPanel({ details, commentK }: { details: RoundDetails; commentK: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel title={t('results.comments')} lead={details.comments.length > 0 ? t('results.commentsLead') : undefined}>
      {details.comments.length === 0 && <p className="soft">{details.commentsNote ?? t('results.noComments', { count: commentK })}</p>}
      {details.comments.map(({ id, body, dated }) => (
        <blockquote key={id} className="comment">{body}<span className="comment-date">{format.date(dated)}</span></blockquote>
      ))}
      {details.comments.length > 0 && details.commentsNote && <p className="soft small">{details.commentsNote}</p>}
    </Panel>
  );
}
