import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel.js';
import { useFormat } from '../../lib/format.js';
import type { OnCallTeamQuery } from '../../lib/graphql/generated.js';

type Load = NonNullable<NonNullable<OnCallTeamQuery['onCallTeam']>['load']>;
type Line = Load[number];

const weekWidth = 7;
const weekHeight = 26;

/** A bar a week: decoration, the numbers stand beside it. */
function Weeks({ hours, most }: { hours: readonly number[]; most: number }) {
  return (
    <svg className="load-weeks" width={hours.length * weekWidth} height={weekHeight} viewBox={`0 0 ${hours.length * weekWidth} ${weekHeight}`} aria-hidden="true" focusable="false">
      {hours.map((value, index) => {
        const height = most > 0 ? Math.max(value > 0 ? 2 : 1, (value / most) * weekHeight) : 1;
        return <rect key={index} x={index * weekWidth} y={weekHeight - height} width={weekWidth - 2} height={height} rx={1} className={value > 0 ? 'load-week' : 'load-week-none'} />;
      })}
    </svg>
  );
}

function ShareBar({ share, evenShare, widest }: { share: number; evenShare: number; widest: number }) {
  const wide = (part: number): string => `${((part / widest) * 100).toFixed(1)}%`;
  return <span className="load-share" aria-hidden="true"><span className="load-part" style={{ width: wide(share) }} /><span className="load-even" style={{ left: wide(evenShare) }} /></span>;
}

function Row({ line, mostWeekly, widest }: { line: Line; mostWeekly: number; widest: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const hours = (value: number): string => format.number(Math.round(value));
  return (
    <tr>
      <th scope="row" className="cell-name">{line.person?.name ?? (line.personLabel || t('onCall.nobody'))}{!line.person && <span className="soft"> ({t('onCall.unknown')})</span>}</th>
      <td className="load-cell"><span className="load-words"><strong>{format.percent(line.share)}</strong> <span className="soft">{t('onCall.load.even', { share: format.percent(line.evenShare) })}</span></span><ShareBar share={line.share} evenShare={line.evenShare} widest={widest} /></td>
      <td className="cell-number">{hours(line.hours)}</td>
      <td className="cell-number">{hours(line.nightHours)}</td>
      <td className="cell-number">{hours(line.weekendHours)}</td>
      <td className="cell-number">{format.number(line.shifts)}</td>
      <td className="cell-number">{t('onCall.load.hoursShort', { hours: hours(line.longestHours) })}</td>
      <td><Weeks hours={line.weekly} most={mostWeekly} /></td>
    </tr>
  );
}

/** How a team's on-call time was spread: by name, beside an even share, never ranked. */
export function LoadPanel({ load }: { load: Load }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = ({ person, personLabel }: Line): string => person?.name ?? personLabel;
  const lines = load.toSorted((a, b) => format.compare(nameOf(a), nameOf(b)));
  const mostWeekly = Math.max(0, ...lines.flatMap(({ weekly }) => weekly));
  const widest = Math.max(0.01, ...lines.flatMap(({ share, evenShare }) => [share, evenShare * 1.2]));
  const heads = ['hours', 'nights', 'weekends', 'shifts', 'longest'] as const;
  return (
    <Panel title={t('onCall.load.title')} lead={t('onCall.load.lead')} flush>
      {lines.length === 0 ? <p className="soft panel-empty">{t('onCall.load.none')}</p> : (
        <>
          <div className="table-scroll" tabIndex={0} role="region" aria-label={t('onCall.load.caption')}>
            <table className="table load">
              <caption className="visually-hidden">{t('onCall.load.caption')}</caption>
              <thead><tr><th scope="col">{t('onCall.load.name')}</th><th scope="col">{t('onCall.load.share')}</th>{heads.map((head) => <th key={head} scope="col" className="cell-number">{t(`onCall.load.${head}`)}</th>)}<th scope="col">{t('onCall.load.weekly')}</th></tr></thead>
              <tbody>{lines.map((line) => <Row key={line.person?.id ?? line.personLabel} line={line} mostWeekly={mostWeekly} widest={widest} />)}</tbody>
            </table>
          </div>
          <p className="tiny soft inset">{t('onCall.load.evenNote')}</p>
        </>
      )}
    </Panel>
  );
}
