import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SignalMark } from '../../components/signal-mark.js';
import { useFormat } from '../../lib/format.js';
import type { HeatCell, HeatRow } from './heat-map-rows.js';
import { useCellWords } from './use-cell-words.js';

interface HeatMapCellProps {
  row: HeatRow;
  cell: HeatCell;
  place: string;
  isActive: boolean;
}

/** What stands in a cell that has no number: too few answers, or not asked. Drawn by the style sheet, so that the cell's name alone is read out. */
function EmptySign({ cell }: { cell: HeatCell }) {
  const { t } = useTranslation();
  return <span className="heat-sign" data-sign={cell.result === 'SUPPRESSED' ? t('desk.map.tooFew') : cell.result === 'WAITING' ? '…' : '·'} />;
}

/** A team and driver: sign and number on the tint of its state; a link to the driver on the team's page. */
export function HeatMapCell({ row, cell, place, isActive }: HeatMapCellProps) {
  const format = useFormat();
  const words = useCellWords();
  const tone = cell.look ? `heat-${cell.look.tone}` : `heat-${cell.result === 'SUPPRESSED' ? 'suppressed' : 'empty'}`;
  return (
    <td role="gridcell" className={`heat-cell ${tone}`}>
      <Link
        to={`/results/${row.team.id}?open=${encodeURIComponent(cell.driver.id)}`} className="heat-link" data-place={place} tabIndex={isActive ? 0 : -1}
        aria-label={`${row.team.name}, ${cell.driver.name}: ${words(cell)}`}
      >
        {cell.look && <SignalMark look={cell.look} size={13} progress={0.35} />}
        {cell.headline !== null ? <span className="number">{format.number(Math.round(cell.headline))}</span> : <EmptySign cell={cell} />}
      </Link>
    </td>
  );
}
