import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { OutcomeQuestions } from '../../components/outcome-questions.js';
import { Panel } from '../../components/panel.js';
import { PendingHackOutcomesDocument, type HackProjectPartsFragment } from '../../lib/graphql/generated.js';

const context = { additionalTypenames: ['HackOutcomeAsk'] };

/** What became of it, once somebody said so; and the question, for whom it waits. */
export function OutcomePanel({ project: { id, outcome, owner }, viewerId }: { project: HackProjectPartsFragment; viewerId: string }) {
  const { t } = useTranslation();
  const [result] = useQuery({ query: PendingHackOutcomesDocument, context, requestPolicy: 'cache-and-network', pause: owner.id !== viewerId });
  const asks = (result.data?.pendingHackOutcomes ?? []).filter(({ project }) => project.id === id);
  if (!outcome && asks.length === 0) return null;
  return (
    <Panel title={t(asks.length > 0 ? 'hackOutcome.ask' : 'hackReport.outcomes')} className={asks.length > 0 ? 'asked' : undefined}>
      {outcome && asks.length > 0 && <p className="small soft">{t('hackOutcome.soFar', { outcome: t(`hackWeek.outcome.${outcome}`) })}</p>}
      {outcome && asks.length === 0 && <p className="strong">{t(`hackWeek.outcome.${outcome}`)}</p>}
      {asks.length > 0 && <OutcomeQuestions asks={asks} />}
    </Panel>
  );
}
