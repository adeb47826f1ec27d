import type { ExpectedRound } from '../count/expected.js';
import { itemFate, type RoundCount } from '../count/sealing.js';
import { belowAndAt, total, unionsOf } from '../count/unions.js';
import type { Scenario, Suppression } from '../scenario/scenario.js';
import { K } from '../scenario/scenario.js';
import { ITEM_NAMES, REPLAY_DRIVERS } from '../survey/survey-row.js';
import { count, table } from './table.js';

/** One way in which something was kept from being seen: how often, and in words. */
export interface Loss {
  readonly suppression: Suppression;
  readonly times: number;
  readonly what: string;
  readonly why: string;
}

/** Everything of a round that nobody gets to see, and why; each line is one of the published rules at work. */
export function lossesOf(round: RoundCount, expected: ExpectedRound): readonly Loss[] {
  const { teams, nodes, destroyed } = round;
  const noUnits = teams.postOrder.filter(({ isUnit, parent }) => !isUnit && parent);
  const notAsked = teams.root.isUnit ? 0 : teams.root.pool.length;
  const up = nodes.filter(({ passedUp, node }) => passedUp.length > 0 && node.parent);
  const cells = nodes.flatMap((node) => (node.batches.length === 0 ? [] : ITEM_NAMES.filter((item) => itemFate(node, item) === 'discarded').map((item) => node.content.filter(({ row }) => row.answers[item] !== null).length)));
  const hidden = hiddenDrivers(round, expected);
  const { passedUp, destroyed: commentsDestroyed } = expected.comments;
  const comments = [...passedUp.values()].reduce((sum, number) => sum + number, 0);
  const { withheld } = expected.shown;
  return [
    { suppression: 'team-is-no-unit', times: noUnits.length, what: `${noUnits.length} teams show no numbers`, why: `fewer than ${K + 1} people in the pool: they answer with the team above${notAsked > 0 ? `; ${notAsked} at the top not asked` : ''}` },
    { suppression: 'unit-passes-up', times: up.length, what: `${up.length} units, ${count(sum(up.map((node) => node.passedUp.length)))} answers pass up`, why: `fewer than ${K} answers waited there at close` },
    { suppression: 'answer-destroyed', times: destroyed.length, what: `${destroyed.length} answers destroyed`, why: `fewer than ${K} were left at the top` },
    { suppression: 'cell-discarded', times: cells.length, what: `${cells.length} question cells discarded, ${count(sum(cells))} values`, why: `fewer than ${K} of the batch answered that question; the others skipped it` },
    { suppression: 'driver-suppressed', times: hidden, what: `${count(hidden)} driver results suppressed`, why: `fewer than ${K} answers to one of its questions` },
    { suppression: 'comment-passes-up', times: passedUp.size, what: `${passedUp.size} units, ${count(comments)} comments pass up`, why: 'fewer than 10 possible authors, or fewer than 3 comments' },
    { suppression: 'comment-destroyed', times: commentsDestroyed, what: `${commentsDestroyed} comments destroyed`, why: 'too few authors or comments at the top' },
    { suppression: 'detail-withheld', times: withheld.length, what: `${withheld.length} details withheld`, why: 'with the teams shown below, the difference would be a small group' },
  ];
}

export function lossTable(losses: readonly Loss[]): readonly string[] {
  return table(['what nobody sees', 'because'], losses.map(({ times, what, why }) => [what, times > 0 ? why : '']));
}

/** Suppressions that the scenario is there to show and that didn't occur. */
export function missing(scenario: Scenario, losses: readonly Loss[]): readonly Suppression[] {
  return scenario.mustOccur.filter((one) => !losses.some(({ suppression, times }) => suppression === one && times > 0));
}

/** Driver results missing at nodes where somebody below answered one of the questions. */
function hiddenDrivers(round: RoundCount, expected: ExpectedRound): number {
  const unions = unionsOf(round);
  return sum(round.nodes.map(({ node }) => {
    const anybody = belowAndAt(node).some((one) => round.nodes.some((count) => count.node === one && count.answered.length > 0));
    return REPLAY_DRIVERS.filter(({ name, items }) => anybody && !expected.nodes.get(node)!.drivers.has(name) && items.some((item) => total(unions.get(node)![item.name]) < K)).length;
  }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total_, number) => total_ + number, 0);
}
