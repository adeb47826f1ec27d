import { useTranslation } from 'react-i18next';
import { CalmTrace } from '../../components/calm-trace.js';
import { Panel } from '../../components/panel.js';
import { useFormat } from '../../lib/format.js';
import type { AttentionQuery } from '../../lib/graphql/generated.js';
import { AttentionLine } from './attention-line.js';
import { MailsSwitch } from './mails-switch.js';

/** The desk's first words: at most a handful of lines, or that all is quiet, or that it is still learning. */
export function AttentionPanel({ attention }: { attention: AttentionQuery['attention'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { lines, allQuiet, summary, expectation, learning, asOf, teamsWatched, seriesWatched, mailsMuted } = attention;
  const watched = t('desk.attention.watched', { count: seriesWatched, teams: t('desk.attention.teams', { count: teamsWatched }) });
  return (
    <Panel title={t('desk.attention.title')} className="attention" actions={<MailsSwitch muted={mailsMuted} />}>
      <div className={allQuiet ? 'attention-quiet' : undefined}>
        <p className="attention-summary">{summary}</p>
        {allQuiet && <CalmTrace />}
      </div>
      {lines.length > 0 && <ol className="attention-lines">{lines.map((line) => <AttentionLine key={line.team.id + line.driver.id} line={line} />)}</ol>}
      {learning && <p className="attention-learning">{learning}</p>}
      <p className="attention-foot">{lines.length === 0 && expectation} {watched}{asOf && ` · ${t('desk.attention.asOf', { moment: format.moment(asOf) })}`}</p>
    </Panel>
  );
}
