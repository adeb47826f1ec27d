import { belowAndAt } from '../count/unions.js';
import { newest } from '../check/check-interim.js';
import { nameOf } from '../check/organization.js';
import type { Played } from '../run.js';
import { REPLAY_DRIVERS } from '../survey/survey-row.js';
import { count, table } from './table.js';

/** The pages of the upper two levels, as whoever may see them sees them. */
export function resultTable({ round, pages, ids }: Played): readonly string[] {
  const shown = [round.teams.root, ...round.teams.root.children];
  const rows = shown.map((node) => {
    if (!node.isUnit && node.parent) return [nameOf(node), '', '', 'no unit: answers with the team above', '', '', ''];
    const page = pages.get(node.key)!;
    const last = page.rounds.at(-1);
    const numbers = REPLAY_DRIVERS.map(({ name }) => newest(page, ids.driverIds.get(name)!)).map(({ headline, low, high, n }) => (headline === null ? 'fewer than 5' : `${headline.toFixed(1)} (${low?.toFixed(0)} to ${high?.toFixed(0)}), n ${count(n ?? 0)}`));
    const part = last?.answered == null ? '' : `${count(last.answered)} of ${count(last.eligible ?? 0)}`;
    return [nameOf(node), String(belowAndAt(node).filter(({ isUnit }) => isUnit).length), part, ...numbers, page.details ? String(page.details.level) : '', String(page.details?.comments.length ?? 0)];
  });
  return table(['what is published', 'units', 'answered', ...REPLAY_DRIVERS.map(({ name }) => name), 'level', 'comments'], rows, [1, 2, 5, 6]);
}
