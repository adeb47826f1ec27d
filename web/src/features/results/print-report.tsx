import { useTranslation } from 'react-i18next';
import { SignalMark } from '../../components/signal-mark.js';
import { Sparkline } from '../../components/sparkline.js';
import { useFormat } from '../../lib/format.js';
import type { TeamTrendsQuery } from '../../lib/graphql/generated.js';
import { lookOf } from '../../lib/signals.js';
import { latestFinal, newestClosed, pointsOf } from '../../lib/trends.js';
import { useIntervalText } from '../../lib/use-interval-text.js';
import { useSignalWords } from '../../lib/use-signal-words.js';
import { useViewer } from '../../lib/viewer.js';
import type { DriverSeries } from './driver-series.js';
import type { NumberedEvent } from './numbered-events.js';

type Trends = NonNullable<TeamTrendsQuery['teamTrends']>;

interface PrintReportProps {
  trends: Trends;
  series: readonly DriverSeries[];
  events: readonly NumberedEvent[];
}

/** What fits on one sheet beside twelve drivers. */
const eventsOnPaper = 6;

function DriverLine({ series, trends }: { series: DriverSeries; trends: Trends }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useSignalWords();
  const interval = useIntervalText();
  const points = pointsOf(series, trends.rounds);
  const latest = latestFinal(points);
  const { driver, signal } = series;
  const place = trends.parent?.driverIds.indexOf(driver.id) ?? -1;
  const difference = trends.parent?.difference[place] ?? null;
  const look = signal && lookOf(signal.state, signal.direction, driver.higherIsWorse);
  return (
    <tr>
      <th scope="row">{driver.name}{driver.higherIsWorse && <small>{t('results.higherIsWorse')}</small>}</th>
      <td><Sparkline points={points} tone={look?.tone} width={150} height={26} /></td>
      <td className="number">{latest?.headline != null ? <b>{format.score(latest.headline)}</b> : '–'}</td>
      <td className="number">{latest && interval(latest.low, latest.high)}</td>
      <td className="number">{latest?.n ?? ''}{latest && latest.round.roundId !== newestClosed(trends.rounds)?.roundId && <small>{format.shortDay(latest.round.closesAt)}</small>}</td>
      {trends.parent && <td className="number print-difference">{difference !== null && format.signed(difference)}</td>}
      <td className="print-state">{look && signal && <><SignalMark look={look} size={11} progress={signal.results / Math.max(1, signal.neededResults)} /> {words(look, signal)}</>}{signal?.newLevel && <small>{t(`results.newLevel_${signal.newLevel.direction}`, { date: format.shortDay(signal.newLevel.since) })}</small>}</td>
    </tr>
  );
}

/** The team on one sheet of A4. On the screen it is not there; printing shows it in the place of the page. */
export function PrintReport({ trends, series, events }: PrintReportProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { organization } = useViewer();
  const closed = trends.rounds.filter(({ state }) => state === 'CLOSED');
  const latest = newestClosed(trends.rounds);
  const notable = series.filter(({ signal }) => signal?.state === 'ALERT' || signal?.state === 'WATCH' || signal?.state === 'RECOVERING' || signal?.newLevel);
  return (
    <article className="print-report">
      <header>
        <p className="print-organization">{organization.name} · {t('results.print.report')}</p>
        <h1>{trends.team.name}</h1>
        <p>
          {trends.team.path.slice(0, -1).join(' / ')}
          {latest && <> · {t('results.print.asOf', { date: format.date(latest.closesAt) })}</>}
          {latest?.answered != null && latest.eligible != null && latest.eligible > 0 && <> · {t('results.answered')}: {t('results.answeredOf', { answered: format.number(latest.answered), eligible: format.number(latest.eligible), percent: format.percent(latest.answered / latest.eligible) })}</>}
        </p>
      </header>
      <section>
        {notable.length === 0 ? <p>{t('results.print.quiet')}</p> : <ul>{notable.map(({ driver, signal }) => <li key={driver.id}>{signal?.state === 'CALM' ? signal.newLevel?.text : signal?.text}</li>)}</ul>}
      </section>
      <table>
        <thead>
          <tr><th scope="col">{t('results.driver')}</th><th scope="col">{t('results.lastRounds', { count: closed.length })}</th><th scope="col">{t('results.headline')}</th><th scope="col">{t('results.interval')}</th><th scope="col">{t('results.n')}</th>{trends.parent && <th scope="col" className="print-difference">{t('results.print.against', { team: trends.parent.team.name })}</th>}<th scope="col">{t('results.signal')}</th></tr>
        </thead>
        <tbody>{series.map((each) => <DriverLine key={each.driver.id} series={each} trends={trends} />)}</tbody>
      </table>
      {events.length > 0 && (
        <section>
          <h2>{t('events.title')}</h2>
          <ul>{events.slice(-eventsOnPaper).map(({ event }) => <li key={event.id}>{format.date(event.on)}: {event.title}</li>)}</ul>
        </section>
      )}
      <footer>{t('results.print.foot', { revision: trends.revision.slice(0, 12) })}</footer>
    </article>
  );
}
