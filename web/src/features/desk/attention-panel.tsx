import { useTranslation } from 'react-i18next';
import { CalmTrace } from '../../components/calm-trace.js';
import { Panel } from '../../components/panel.js';
import type { AttentionQuery } from '../../lib/graphql/generated.js';
import { AttentionLine } from './attention-line.js';
import { MailsSwitch } from './mails-switch.js';

/** The desk's first words: at most a handful of lines, or that all is quiet, or that it is still learning. */
export function AttentionPanel({ attention }: { attention: AttentionQuery['attention'] }) {
  const { t } = useTranslation();
  const { lines, allQuiet, summary, expectation, learning, mailsMuted } = attention;
  const isExpectationSaid = lines.some(({ kind }) => kind === 'ALERT');
  return (
    <Panel title={t('desk.attention.title')} className="attention" actions={<MailsSwitch muted={mailsMuted} />}>
      <div className={allQuiet ? 'attention-quiet' : undefined}>
        <p className="attention-summary">{summary}</p>
        {allQuiet && <CalmTrace />}
      </div>
      {lines.length > 0 && <ol className="attention-lines">{lines.map((line) => <AttentionLine key={line.team.id + line.driver.id} line={line} />)}</ol>}
      {learning && <p className="attention-learning">{learning}</p>}
      {!isExpectationSaid && <p className="attention-foot">{expectation}</p>}
    </Panel>
  );
}
