import { SignalMark } from '../../components/signal-mark.js';
import type { HeatCell, HeatRow } from './heat-map-rows.js';

/** What cells are written with. Made once for the whole map: a large one has thousands of cells. */
export interface CellWriter {
  readonly words: (cell: HeatCell) => string;
  readonly number: (value: number) => string;
  /** What stands where too few answered */
  readonly tooFew: string;
}

interface HeatMapCellProps {
  row: HeatRow;
  cell: HeatCell;
  place: string;
  isActive: boolean;
  writer: CellWriter;
}

/** What stands in a cell that has no number: too few answers, or not asked. Drawn by the style sheet, so that the cell's name alone is read out. */
function EmptySign({ cell, tooFew }: { cell: HeatCell; tooFew: string }) {
  return <span className="heat-sign" data-sign={cell.result === 'SUPPRESSED' ? tooFew : cell.result === 'WAITING' ? '…' : '·'} />;
}

/** A team and driver: sign and number on the tint of its state; a link to the driver on the team's page, which the map follows. */
export function HeatMapCell({ row, cell, place, isActive, writer }: HeatMapCellProps) {
  const tone = cell.look ? `heat-${cell.look.tone}` : `heat-${cell.result === 'SUPPRESSED' ? 'suppressed' : 'empty'}`;
  return (
    <td role="gridcell" className={`heat-cell ${tone}`}>
      <a
        href={`/results/${row.team.id}?open=${encodeURIComponent(cell.driver.id)}`} className="heat-link" data-place={place} tabIndex={isActive ? 0 : -1}
        aria-label={`${row.team.name}, ${cell.driver.name}: ${writer.words(cell)}`}
      >
        {cell.look && <SignalMark look={cell.look} size={13} progress={0.35} />}
        {cell.headline !== null ? <span className="number">{writer.number(cell.headline)}</span> : <EmptySign cell={cell} tooFew={writer.tooFew} />}
      </a>
    </td>
  );
}
