import { Button } from '@mantine/core';
import { memo, useCallback, useMemo, useState, type MouseEvent, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFormat } from '../../lib/format.js';
import { HeatMapCell, type CellWriter } from './heat-map-cell.js';
import type { HeatCell, HeatRow } from './heat-map-rows.js';
import { useCellWords } from './use-cell-words.js';
import { useGridKeys } from './use-grid-keys.js';

/** Rows drawn at once: more are asked for. With hundreds of teams the page would stand still for seconds otherwise. */
const rowsAtOnce = 60;

interface HeatMapProps {
  /** Every row */
  rows: readonly HeatRow[];
  drivers: readonly { id: string; name: string }[];
  /** Whether the tree is shown by indentation; otherwise the path stands below the name */
  isTree: boolean;
}

interface TeamRowProps {
  row: HeatRow;
  index: number;
  columns: number;
  isTree: boolean;
  /** The column in the tab order, if it is in this row */
  activeColumn: number | null;
  writer: CellWriter;
  pooledAt: (place: string) => string;
}

const TeamRow = memo(function TeamRow({ row, index, columns, isTree, activeColumn, writer, pooledAt }: TeamRowProps) {
  const above = row.team.path.slice(0, -1);
  return (
    <tr role="row" className={row.pooledAt !== null ? 'heat-row heat-row-pooled' : 'heat-row'}>
      <th scope="row" role="rowheader" className="heat-team" style={{ paddingInlineStart: `calc(var(--heat-indent) * ${row.depth} + var(--heat-edge))` }}>
        <a href={`/results/${row.team.id}`} data-place={`${index}:0`} tabIndex={activeColumn === 0 ? 0 : -1} className="heat-team-link">
          {row.team.name}
          {!isTree && above.length > 1 && <span className="heat-team-path">{above.slice(1).join(' / ')}</span>}
        </a>
      </th>
      {row.pooledAt !== null
        ? (
          <td role="gridcell" colSpan={columns} className="heat-pooled">
            <span data-place={`${index}:1`} tabIndex={activeColumn === 1 ? 0 : -1}>{pooledAt(row.pooledAt)}</span>
          </td>
        )
        : row.cells.map((cell, column) => (
          <HeatMapCell key={cell.driver.id} row={row} cell={cell} place={`${index}:${column + 1}`} isActive={activeColumn === column + 1} writer={writer} />
        ))}
    </tr>
  );
});

/** Follows the map's links within the app; new tabs and windows are the browser's, as with any link. One listener for thousands of cells. */
function useFollowLinks() {
  const navigate = useNavigate();
  return useCallback((event: MouseEvent) => {
    const link = (event.target as HTMLElement).closest('a');
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void navigate(link.getAttribute('href')!);
  }, [navigate]);
}

/** Says the cell that is pointed at or focused, like the readout of an instrument. Screen readers hear the cell itself. */
function Readout({ row, cell }: { row: HeatRow | undefined; cell: HeatCell | undefined }) {
  const { t } = useTranslation();
  const words = useCellWords();
  return (
    <p className="heat-readout" aria-hidden="true">
      {row && cell ? <><span className="strong">{row.team.name} · {cell.driver.name}</span> <span className="number">{words(cell)}</span></> : t('desk.map.readout')}
    </p>
  );
}

/** Teams by drivers, tinted by state. An ARIA grid: one tab stop, arrows move, Enter opens the driver on the team's page. */
export function HeatMap({ rows: everyRow, drivers, isTree }: HeatMapProps) {
  const { t } = useTranslation();
  const [drawn, setDrawn] = useState(rowsAtOnce);
  const rows = useMemo(() => everyRow.slice(0, drawn), [everyRow, drawn]);
  const more = Math.min(rowsAtOnce, everyRow.length - rows.length);
  const format = useFormat();
  const words = useCellWords();
  const writer = useMemo<CellWriter>(() => ({ words, number: (value) => format.number(Math.round(value)), tooFew: t('desk.map.tooFew') }), [words, format, t]);
  const pooledAt = useCallback((place: string) => t('desk.map.pooledAt', { place }), [t]);
  const follow = useFollowLinks();
  const columnsOf = useCallback((row: number): number => (rows[row]?.pooledAt != null ? 2 : drivers.length + 1), [rows, drivers]);
  const { grid, active, onKeyDown, onFocus } = useGridKeys(rows.length, columnsOf);
  const [pointed, setPointed] = useState<{ row: number; column: number } | null>(null);
  const point = (event: SyntheticEvent) => {
    const place = (event.target as HTMLElement).closest<HTMLElement>('[data-place]')?.dataset['place'];
    if (!place) return;
    const [row = 0, column = 0] = place.split(':').map(Number);
    setPointed((current) => (current?.row === row && current.column === column ? current : { row, column }));
  };
  const pointedRow = pointed ? rows[pointed.row] : undefined;
  return (
    <div className="heat">
      <div className="heat-scroll">
        <table ref={grid} role="grid" className="heat-table" aria-label={t('desk.map.label')} aria-rowcount={everyRow.length + 1} onKeyDown={onKeyDown} onFocus={(event) => { onFocus(event); point(event); }} onMouseOver={point} onClick={follow}>
          <thead>
            <tr role="row">
              <th role="columnheader" scope="col" className="heat-corner">{t('desk.map.team')}</th>
              {drivers.map(({ id, name }) => <th key={id} role="columnheader" scope="col" className="heat-driver">{name}</th>)}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <TeamRow key={row.team.id} row={row} index={index} columns={drivers.length} isTree={isTree} activeColumn={active.row === index ? active.column : null} writer={writer} pooledAt={pooledAt} />
            ))}
          </tbody>
        </table>
        {more > 0 && (
          <div className="heat-more">
            <Button variant="default" size="xs" onClick={() => setDrawn(drawn + rowsAtOnce)}>{t('desk.map.more', { count: more })}</Button>
            <span className="small soft">{t('desk.map.shown', { shown: String(rows.length), count: everyRow.length })}</span>
          </div>
        )}
      </div>
      <Readout row={pointedRow} cell={pointed && pointed.column > 0 ? pointedRow?.cells[pointed.column - 1] : undefined} />
    </div>
  );
}
