import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/notice.js';
import { useFormat } from '../../lib/format.js';
import type { TrendPartsFragment } from '../../lib/graphql/generated.js';

/** What the open round shows already, or when it will: the interim state is named as such. */
export function RoundNotices({ trends }: { trends: TrendPartsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const index = trends.rounds.findLastIndex(({ state }) => state === 'OPEN');
  const round = trends.rounds[index];
  if (!round) return null;
  const isInterim = trends.series.some(({ states }) => states[index] === 'INTERIM');
  const moment = format.moment(round.closesAt);
  if (isInterim) return <Notice title={t('results.interimTitle')}>{t('results.interimText', { moment })}</Notice>;
  return (
    <Notice title={t('results.waitingTitle')}>
      {round.resultsWhen ? t('results.waitingWhen', { when: round.resultsWhen, moment: format.moment(round.resultsAt ?? round.closesAt) }) : t('results.waitingText', { moment: format.moment(round.resultsAt ?? round.closesAt) })}
    </Notice>
  );
}
