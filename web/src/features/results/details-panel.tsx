import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel.js';
import { useFormat } from '../../lib/format.js';
import type { TeamTrendsQuery } from '../../lib/graphql/generated.js';
import { useIntervalText } from '../../lib/use-interval-text.js';

export type RoundDetails = NonNullable<NonNullable<TeamTrendsQuery['teamTrends']>['details']>;
type ItemResult = RoundDetails['items'][number];

/** Levels of the ladder from which on finer numbers exist. */
const itemLevel = 10;

function Interval({ headline, low, high }: { headline: number; low: number; high: number }) {
  return (
    <span className="bar" aria-hidden="true">
      <span style={{ width: `${headline}%` }} />
      <i style={{ left: `${low}%`, width: `${Math.max(0.5, high - low)}%` }} />
    </span>
  );
}

function Distribution({ counts }: { counts: readonly number[] }) {
  const { t } = useTranslation();
  const most = Math.max(1, ...counts);
  return (
    <span role="img" aria-label={t('results.distributionIs', { counts: counts.join(', ') })} className="distribution">
      {counts.map((count, index) => <span key={index} style={{ height: `${(100 * count) / most}%` }} />)}
    </span>
  );
}

function ItemRow({ result }: { result: ItemResult }) {
  const { t } = useTranslation();
  const format = useFormat();
  const interval = useIntervalText();
  return (
    <tr>
      <th scope="row" className="item-text">{result.item.text}{result.item.reversed && <span className="soft tiny"> ({t('results.reversed')})</span>}</th>
      <td className="cell-number"><span className="strong">{format.score(result.headline)}</span></td>
      <td className="cell-number">{interval(result.low, result.high)}</td>
      <td className="item-bar"><Interval headline={result.headline} low={result.low} high={result.high} /></td>
      <td className="cell-number">{result.favourable === null ? <span className="soft">–</span> : format.percent(result.favourable / 100)}</td>
      <td className="cell-number">{format.number(result.n)}</td>
      <td>{result.distribution ? <Distribution counts={result.distribution} /> : result.bins ? <Distribution counts={result.bins} /> : null}</td>
    </tr>
  );
}

/** The single questions of the newest closed round, as fine as the number of answers allows. */
export function DetailsPanel({ details, closesAt }: { details: RoundDetails; closesAt: string | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const omitted = details.askedItems - details.items.length;
  const lead = closesAt ? t('results.detailsLead', { date: format.date(closesAt), count: details.n ?? 0 }) : undefined;
  if (details.items.length === 0) {
    return <Panel title={t('results.details')}><p className="soft">{t('results.noDetails', { count: itemLevel })}</p></Panel>;
  }
  return (
    <Panel title={t('results.details')} lead={lead} flush>
      <div className="table-scroll" tabIndex={0} role="group" aria-label={t('results.details')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('results.item')}</th><th scope="col" className="cell-number">{t('results.headline')}</th><th scope="col" className="cell-number">{t('results.interval')}</th><th scope="col"><span className="visually-hidden">{t('results.bar')}</span></th>
              <th scope="col" className="cell-number">{t('results.favourable')}</th><th scope="col" className="cell-number">{t('results.n')}</th><th scope="col">{t('results.distribution')}</th>
            </tr>
          </thead>
          <tbody>{details.items.map((result) => <ItemRow key={result.item.id} result={result} />)}</tbody>
        </table>
      </div>
      <p className="panel-note">{omitted > 0 && `${t('results.omitted', { count: omitted, least: String(itemLevel) })} `}{t('results.ladder')}</p>
    </Panel>
  );
}
