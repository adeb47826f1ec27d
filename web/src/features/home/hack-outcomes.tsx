import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { OutcomeQuestions } from '../../components/outcome-questions.js';
import { Panel } from '../../components/panel.js';
import { PendingHackOutcomesDocument } from '../../lib/graphql/generated.js';

const context = { additionalTypenames: ['HackOutcomeAsk'] };

/** Own hack projects of which nobody said yet what became of them; nothing when there is none. */
export function HackOutcomes() {
  const { t } = useTranslation();
  const [result] = useQuery({ query: PendingHackOutcomesDocument, context, requestPolicy: 'cache-and-network' });
  const asks = result.data?.pendingHackOutcomes ?? [];
  if (asks.length === 0) return null;
  return <Panel title={t('hackOutcome.title', { count: asks.length })} lead={t('hackOutcome.lead')} className="asked"><OutcomeQuestions asks={asks} /></Panel>;
}
