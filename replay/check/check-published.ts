import type { ExpectedNode, ExpectedRound } from '../count/expected.js';
import { sealedAbove, type TeamNode } from '../count/team-nodes.js';
import type { PublishedItem, TeamTrends } from '../doors/results.js';
import { REPLAY_DRIVERS, type ItemName } from '../survey/survey-row.js';
import { newest } from './check-interim.js';
import type { Checks } from './checks.js';
import { nameOf, type Ids } from './organization.js';

/** Everything on a team's page after the close: each number that must be there, and none that mustn't. */
export function checkPublished(checks: Checks, node: TeamNode, trends: TeamTrends, expected: ExpectedRound, ids: Ids): void {
  const counted = expected.nodes.get(node);
  checkPooledElsewhere(checks, node, trends);
  if (!counted) return checkSilence(checks, node, trends);
  checkHeadlines(checks, counted, trends, ids);
  const round = trends.rounds.at(-1);
  checks.equal('participation', `participation at ${node.key}`, [round?.answered ?? null, round?.eligible ?? null], [counted.participation?.answered ?? null, counted.participation?.eligible ?? null]);
  checkDetails(checks, counted, trends, ids);
  checks.equal('comments', `comments at ${node.key}`, (trends.details?.comments ?? []).map(({ body }) => body).sort(), counted.comments.map(asStored).sort());
}

function checkHeadlines(checks: Checks, { node, drivers }: ExpectedNode, trends: TeamTrends, ids: Ids): void {
  for (const { name } of REPLAY_DRIVERS) {
    const published = newest(trends, ids.driverIds.get(name)!);
    const exact = drivers.get(name);
    const subject = `${name} at ${node.key}`;
    checks.equal(exact ? 'headlines' : 'nothing else shown', `n of ${subject}`, published.n, exact?.n ?? null);
    checks.rounded(exact ? 'headlines' : 'nothing else shown', subject, published.headline, exact?.headline ?? null);
    if (!exact) continue;
    checks.rounded('headlines', `low of ${subject}`, published.low, exact.low, 0.05);
    checks.rounded('headlines', `high of ${subject}`, published.high, exact.high, 0.05);
  }
}

function checkDetails(checks: Checks, { node, items, level }: ExpectedNode, { details }: TeamTrends, ids: Ids): void {
  checks.equal('details', `level at ${node.key}`, details?.level ?? 0, level);
  const published = new Map<ItemName, PublishedItem>((details?.items ?? []).map((item) => [ids.itemNames.get(item.item.id)!, item]));
  for (const { name } of REPLAY_DRIVERS.flatMap((driver) => driver.items)) {
    const [item, exact] = [published.get(name), items.get(name)];
    const subject = `${name} at ${node.key}`;
    checks.equal(exact ? 'details' : 'nothing else shown', `n of ${subject}`, item?.n ?? null, exact?.n ?? null);
    if (!exact || !item) continue;
    checks.rounded('details', subject, item.headline, exact.headline);
    checks.rounded('details', `low of ${subject}`, item.low, exact.low, 0.05);
    checks.rounded('details', `high of ${subject}`, item.high, exact.high, 0.05);
    checks.rounded(exact.favourable === null ? 'nothing else shown' : 'details', `favourable share of ${subject}`, item.favourable, exact.favourable);
    checks.equal(exact.bins ? 'details' : 'nothing else shown', `bins of ${subject}`, item.bins, exact.bins);
    checks.equal(exact.distribution ? 'details' : 'nothing else shown', `distribution of ${subject}`, item.distribution, exact.distribution);
  }
  checks.equal('nothing else shown', `recommend score at ${node.key}`, details?.recommend ?? null, null);
}

/** A team that is no unit says where its people answer, and has no number. */
function checkPooledElsewhere(checks: Checks, node: TeamNode, { pooledElsewhere }: TeamTrends): void {
  if (node.isUnit || !node.parent) return;
  const above = sealedAbove(node)!;
  checks.equal('units', `where ${node.key} answers`, pooledElsewhere?.answersAt ?? null, above.isUnit ? nameOf(above) : '');
}

function checkSilence(checks: Checks, node: TeamNode, { series, details, rounds }: TeamTrends): void {
  const numbers = series.flatMap(({ headline, n, low, high }) => [...headline, ...n, ...low, ...high]).filter((value) => value !== null);
  const participation = rounds.flatMap(({ answered, eligible }) => [answered, eligible]).filter((value) => value !== null);
  checks.equal('nothing else shown', `numbers of ${node.key}, which is no unit`, [...numbers, ...participation, ...(details?.items ?? []), ...(details?.comments ?? [])], []);
}

/** As a comment is kept: line ends, outer white space and composition made the same. */
function asStored(comment: string): string {
  return comment.replace(/\r\n?/g, '\n').trim().normalize('NFC');
}
