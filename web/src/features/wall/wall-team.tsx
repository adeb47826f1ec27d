import { useTranslation } from 'react-i18next';
import { SignalMark } from '../../components/signal-mark.js';
import { useFormat } from '../../lib/format.js';
import type { TrendPartsFragment } from '../../lib/graphql/generated.js';
import { countStates, isForTheWorse, levelLook, lookOf } from '../../lib/signals.js';
import { WallTile } from './wall-tile.js';

/** As many as a wall screen holds without scrolling. */
const tilesShown = 12;

type Series = TrendPartsFragment['series'][number];

const isSettledWorse = ({ signal, driver }: Series): boolean => signal?.newLevel != null && isForTheWorse(signal.newLevel.direction, driver.higherIsWorse);

function Summary({ trends }: { trends: TrendPartsFragment }) {
  const { t } = useTranslation();
  const counts = countStates(trends.series.map(({ signal }) => signal?.state));
  const [first] = counts;
  if (!first) return null;
  const moved = trends.series.filter(({ signal }) => signal?.newLevel);
  const [settled] = moved.toSorted((a, b) => Number(isSettledWorse(b)) - Number(isSettledWorse(a)));
  if (first.state === 'CALM' && !settled) return <p className="wall-summary tone-calm"><SignalMark look={lookOf('CALM', null, false)} size={28} /> {t('wall.allCalm')}</p>;
  if (first.state === 'LEARNING' && !settled) return <p className="wall-summary tone-learning"><SignalMark look={lookOf('LEARNING', null, false)} size={28} progress={0.35} /> {t('wall.learning')}</p>;
  return (
    <ul className="wall-summary">
      {counts.filter(({ state }) => state !== 'CALM' && state !== 'LEARNING').map(({ state, count }) => {
        const series = trends.series.find(({ signal }) => signal?.state === state);
        const look = lookOf(state, series?.signal?.direction ?? null, series?.driver.higherIsWorse ?? false);
        return <li key={state} className={`tone-${look.tone}`}><SignalMark look={look} size={28} /> {t(`results.states.${state}`, { count })}</li>;
      })}
      {settled?.signal?.newLevel && <li className={`tone-${levelLook(settled.signal.newLevel, settled.driver.higherIsWorse).tone}`}><SignalMark look={levelLook(settled.signal.newLevel, settled.driver.higherIsWorse)} size={28} /> {t('results.settled', { count: moved.length })}</li>}
    </ul>
  );
}

/** A team on the wall: its name, how it stands, and each driver large. */
export function WallTeam({ trends }: { trends: TrendPartsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const latest = trends.rounds.findLast(({ state }) => state === 'CLOSED');
  return (
    <section className="wall-team" aria-label={trends.team.name}>
      <header className="wall-head">
        <div>
          <p className="wall-path">{trends.team.path.slice(0, -1).join(' / ')}{latest && ` · ${t('wall.closed', { date: format.date(latest.closesAt) })}`}</p>
          <h1>{trends.team.name}</h1>
        </div>
        <Summary trends={trends} />
      </header>
      <ul className="wall-tiles">
        {trends.series.slice(0, tilesShown).map((series) => <WallTile key={series.driver.id} series={series} rounds={trends.rounds} />)}
      </ul>
    </section>
  );
}
