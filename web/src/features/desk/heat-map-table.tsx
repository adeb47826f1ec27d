import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../lib/format.js';
import { levelLook, lookOf } from '../../lib/signals.js';
import { useSignalWords } from '../../lib/use-signal-words.js';
import type { HeatCell, HeatRow } from './heat-map-rows.js';

/** The heat map's twin: one line for each team and driver, with every number behind the tint. Built when it is opened. */
export function HeatMapTable({ rows }: { rows: readonly HeatRow[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useSignalWords();
  const stateOf = ({ look, level, driver }: HeatCell): string => [look && words(look.state === 'NEW_LEVEL' ? lookOf('CALM', null, false) : look), level && t('desk.map.level', { words: words(levelLook(level, driver.higherIsWorse)), date: format.shortDay(level.since), before: format.score(level.was) })].filter(Boolean).join(', ');
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="twin heat-twin" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('results.asTable')}</summary>
      {isOpen && (
        <div className="table-scroll" tabIndex={0} role="group" aria-label={t('desk.map.label')}>
          <table className="table">
            <caption className="visually-hidden">{t('desk.map.label')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('desk.map.team')}</th><th scope="col">{t('results.driver')}</th><th scope="col">{t('results.signal')}</th><th scope="col" className="cell-number">{t('results.headline')}</th>
                <th scope="col" className="cell-number">{t('results.interval')}</th><th scope="col" className="cell-number">{t('results.n')}</th><th scope="col" className="cell-number">Z</th>
              </tr>
            </thead>
            <tbody>
              {rows.flatMap((row) => row.cells.map((cell) => (
                <tr key={row.team.id + cell.driver.id}>
                  <td><Link to={`/results/${row.team.id}`}>{row.team.name}</Link></td>
                  <td>{cell.driver.name}</td>
                  <td>{cell.look ? stateOf(cell) : <span className="soft">{t(`results.state.${cell.result}`)}</span>}</td>
                  <td className="cell-number strong">{cell.headline === null ? '–' : format.score(cell.headline)}</td>
                  <td className="cell-number">{cell.low === null || cell.high === null ? '–' : `${format.score(cell.low)} – ${format.score(cell.high)}`}</td>
                  <td className="cell-number">{cell.n === null ? '–' : format.number(cell.n)}</td>
                  <td className="cell-number">{cell.z === null ? '–' : format.score(cell.z)}</td>
                </tr>
              )))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
